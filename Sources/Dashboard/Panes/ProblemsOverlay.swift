import Model

/// The problems of the dossier: each with file, line and column.
struct ProblemsOverlay {
  private let line: Int
  private let state: State

  init(line: Int, in state: State) {
    self.line = line
    self.state = state
  }

  func drawn(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let problems = state.dossier.problems
    let area = canvas.area.inset(columns: 1, rows: 1)
    canvas.box(
      canvas.area,
      titles: Canvas.Titles(
        topLeft: StyledText("Problems", .focusedBorder, .strong),
        topRight: StyledText(
          problems.isEmpty ? "none" : "\(line + 1) of \(problems.count)",
          .focusedBorder
        ),
        bottomLeft: StyledText("sound records are shown", .faint)
      ),
      style: Style(.focusedBorder)
    )
    guard !problems.isEmpty else {
      canvas.put(
        StyledText("no problems: every file was read whole", .text),
        column: area.origin.column + 1,
        row: area.origin.row,
        limit: area.columns - 1
      )
      canvas.cursor = area.origin
      return canvas
    }
    guard area.columns > 2, area.rows > 0 else { return canvas }
    // Only the problems that can be seen are wrapped: above the line as many as fit, below it the rest.
    var top = line
    var used = text(for: problems[line]).wrapped(columns: area.columns - 1).count
    while top > 0 {
      let rows = text(for: problems[top - 1]).wrapped(columns: area.columns - 1).count
      guard used + rows <= area.rows else { break }
      used += rows
      top -= 1
    }
    var row = 0
    for number in top..<problems.count where row < area.rows {
      let start = row
      for text in text(for: problems[number]).wrapped(columns: area.columns - 1)
      where row < area.rows {
        canvas.put(text, column: area.origin.column + 1, row: area.origin.row + row)
        row += 1
      }
      guard number == line else { continue }
      let place = Area(
        column: area.origin.column,
        row: area.origin.row + start,
        columns: area.columns,
        rows: row - start
      )
      canvas.markSelected(place)
      canvas.cursor = place.origin
      canvas.spoken = problems[number].description
    }
    return canvas
  }

  private func text(for problem: Problem) -> StyledText {
    StyledText("\(problem.position) ", .source) + StyledText(problem.what, .problem)
  }
}

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
    let problems = state.problems
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
    let top = top(in: size)
    var row = 0
    for number in top..<problems.count where row < area.rows {
      let start = row
      for text in text(for: problems[number]).wrapped(columns: area.columns - 1)
      where row < area.rows {
        canvas.put(text, column: area.origin.column + 1, row: area.origin.row + row)
        row += 1
      }
      let place = Area(
        column: area.origin.column,
        row: area.origin.row + start,
        columns: area.columns,
        rows: row - start
      )
      canvas.light(state.find?.text ?? "", in: place)
      canvas.regions.append(Canvas.Region(area: place, hit: .overlayLine(number)))
      guard number == line else { continue }
      canvas.markSelected(place)
      canvas.cursor = place.origin
      canvas.spoken = problems[number].description
    }
    return canvas
  }

  /// Returns the first problem shown in a size, border included: the one that the mouse chose, where the line is seen
  /// below it, else as many above the line as fit.
  ///
  /// Only those that may be seen are wrapped.
  func top(in size: Size) -> Int {
    let problems = state.problems
    let area = Area(size).inset(columns: 1, rows: 1)
    guard problems.indices.contains(line), area.columns > 2 else { return 0 }
    func rows(_ number: Int) -> Int {
      text(for: problems[number]).wrapped(columns: area.columns - 1).count
    }
    var top = line
    var used = rows(line)
    while top > 0, top != state.overlayTop {
      used += rows(top - 1)
      guard used <= area.rows else { break }
      top -= 1
    }
    return top
  }

  private func text(for problem: Problem) -> StyledText {
    StyledText("\(problem.position) ", .source) + StyledText(problem.what, .problem)
  }
}

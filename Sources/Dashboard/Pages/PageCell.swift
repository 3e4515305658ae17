import Model

/// A cell of a row of a grid that the cursor can stand on.
struct PageCell: Hashable, Sendable {
  /// Which column of the grid it stands in.
  let column: Int
  /// The columns of the screen that it takes, from the left of the page's inside.
  let columns: Range<Int>
  /// What Enter opens there.
  let target: Target
  /// What a screen reader would speak of it.
  let spoken: String

  /// Returns where the cell lies in its line.
  func area(in line: Area) -> Area {
    Area(
      column: line.origin.column + min(columns.lowerBound, line.columns),
      row: line.origin.row,
      columns: max(0, min(columns.upperBound, line.columns) - columns.lowerBound),
      rows: line.rows
    )
  }
}

extension PageLine {
  /// Returns the cell in a column, the nearest where that one is empty; nil where the line is no row of a grid.
  func cell(inColumn column: Int) -> PageCell? {
    cells.min { abs($0.column - column) < abs($1.column - column) }
  }
}

extension Page {
  /// Moves the cursor to another cell of its line, round the ends, or to the line beside it; other lines have neither.
  mutating func moveColumn(by step: Int, in flow: PageFlow, rows: Int) {
    guard flow.lines.indices.contains(line) else { return }
    if let beside = flow.line(beside: line) { return select(beside, in: flow, rows: rows) }
    let columns = flow.lines[line].cells.map(\.column)
    guard let now = flow.lines[line].cell(inColumn: column)?.column,
      let place = columns.firstIndex(of: now)
    else { return }
    column = columns[(place + step + columns.count) % columns.count]
  }
}

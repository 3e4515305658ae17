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
  /// Moves the cursor to another cell of its line, round the ends; other lines have no cells.
  mutating func moveColumn(by step: Int, in content: PageContent) {
    guard content.lines.indices.contains(line) else { return }
    let columns = content.lines[line].cells.map(\.column)
    guard let now = content.lines[line].cell(inColumn: column)?.column,
      let place = columns.firstIndex(of: now)
    else { return }
    column = columns[(place + step + columns.count) % columns.count]
  }
}

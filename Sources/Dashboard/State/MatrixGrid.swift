import Model

/// Where the rows and columns of the matrix stand in an area: what of it is seen, how wide and how tall.
///
/// Heads are always seen. Rows are as tall as their claims ask for to be told whole, else with a row for each toll, or all
/// cut to one height where there are too many; what still finds no room is scrolled. The selected row is shown whole, and only the last one seen may be cut.
struct MatrixGrid {
  let lines: [MatrixPosition.Line]
  /// Whether one column is shown at a time, with the heads of the rows above their cells.
  let isStacked: Bool
  /// How many rows the heads of the columns take, with the rule below them where there is room for one.
  let headRows: Int
  /// The columns that are seen, and how wide each is, the line before it included.
  let columns: Range<Int>
  let columnWidths: [Int]
  /// The width of the heads of rows; all of it where they stand above their cells.
  let headColumns: Int
  /// The rows that are seen, and how tall each is, without the rule below it.
  let rows: Range<Int>
  let heights: [Int]
  /// The selected row and column; nil in an empty matrix.
  let selectedRow: Int?
  let selectedColumn: Int?

  /// The columns that a cell needs to say something.
  private static let leastColumns = 28
  /// The rows that a cell is not cut below while there are more: its heading, three tolls and how many are left out.
  private static let leastRows = 5

  /// - Parameters:
  ///   - matrix: What is laid out.
  ///   - position: Where the user stands in it.
  ///   - size: The area that there is for it.
  ///   - wholeRows: How many rows a cell asks for below its heading, in so many columns, to be told whole.
  init(
    _ matrix: ClaimMatrix,
    at position: MatrixPosition,
    in size: Size,
    wholeRows: (ClaimMatrix.Cell, _ columns: Int) -> Int
  ) {
    lines = position.lines(of: matrix)
    selectedRow = position.selectedRow(of: lines)
    selectedColumn = position.selectedColumn(of: matrix)
    isStacked = size.columns < 2 * MatrixGrid.leastColumns + 12
    headColumns = isStacked ? size.columns : min(24, max(14, size.columns / 5))
    let room = isStacked ? 0 : size.columns - headColumns
    let count = min(matrix.columns.count, max(1, room / MatrixGrid.leastColumns))
    let first = MatrixGrid.first(
      showing: selectedColumn ?? 0,
      from: position.left,
      count: count,
      of: matrix.columns.count
    )
    columns = first..<first + count
    columnWidths =
      isStacked
      ? [size.columns]
      : (0..<count).map { (room * ($0 + 1)) / count - (room * $0) / count }
    headRows = min(size.rows >= 6 ? 2 : 1, max(0, size.rows - 1))
    let available = size.rows - headRows
    let rule = isStacked ? 0 : 1
    var heights = MatrixGrid.heights(
      of: lines,
      columns: columns,
      rule: rule,
      // One column at a time is read row by row.
      least: isStacked ? available : MatrixGrid.leastRows,
      rows: available
    )
    var spare = available - heights.reduce(rule * max(0, lines.count - 1), +)
    let seen = Array(zip(columns, columnWidths))
    for (number, line) in lines.enumerated() where !isStacked && !line.isOpen {
      let cells = seen.compactMap { column, width in
        line.row.cells[column].map { wholeRows($0, width - 3) }
      }
      let more = 1 + (cells.max() ?? 0) - heights[number]
      if more > 0, more <= spare {
        heights[number] += more
        spare -= more
      }
    }
    // Below the last row there is no rule.
    let height = available + rule
    let shown = MatrixGrid.rows(
      showing: selectedRow ?? 0,
      from: position.top,
      heights: heights.map { $0 + rule },
      rows: height
    )
    let left = height - heights[shown].reduce(0) { $0 + $1 + rule } - rule
    let cutsNext = shown.upperBound < lines.count && left >= 3
    if cutsNext { heights[shown.upperBound] = min(heights[shown.upperBound], left) }
    rows = shown.lowerBound..<shown.upperBound + (cutsNext ? 1 : 0)
    self.heights = heights
  }

  /// How many rows and columns are out of sight on each side.
  var above: Int { rows.lowerBound }
  var below: Int { lines.count - rows.upperBound }

  /// Returns the first of `count` things to show so that one of them is seen, scrolling no more than needed.
  private static func first(showing selected: Int, from first: Int, count: Int, of all: Int) -> Int
  {
    let nearest = min(max(first, selected - count + 1), selected)
    return min(max(0, nearest), max(0, all - count))
  }

  /// Returns how tall rows are: what they ask for, but no taller than lets all be seen, or than is worth scrolling.
  private static func heights(
    of lines: [MatrixPosition.Line],
    columns: Range<Int>,
    rule: Int,
    least: Int,
    rows: Int
  ) -> [Int] {
    let wanted = lines.map { line in
      // Claims that stand below, speaker by speaker, are not told twice.
      line.isOpen ? 1 : 1 + (line.row.cells[columns].map { $0?.entries.count ?? 0 }.max() ?? 0)
    }
    let room = rows - rule * max(0, lines.count - 1)
    let least = max(1, min(least, rows))
    var limit = max(least, min(rows, wanted.max() ?? 0))
    while limit > least, wanted.reduce(0, { $0 + min($1, limit) }) > room { limit -= 1 }
    return wanted.map { min($0, limit) }
  }

  /// Returns the whole rows to show so that one of them is seen, with none left blank while rows stand above.
  private static func rows(
    showing selected: Int,
    from top: Int,
    heights: [Int],
    rows: Int
  ) -> Range<Int> {
    guard heights.indices.contains(selected) else { return 0..<0 }
    var first = selected
    var taken = heights[selected]
    while first > max(0, min(top, selected)), taken + heights[first - 1] <= rows {
      first -= 1
      taken += heights[first]
    }
    var end = selected + 1
    while end < heights.count, taken + heights[end] <= rows {
      taken += heights[end]
      end += 1
    }
    while end == heights.count, first > 0, taken + heights[first - 1] <= rows {
      first -= 1
      taken += heights[first]
    }
    return first..<end
  }
}

extension State {
  /// Where the matrix stands, border included: it takes the place of the panes, since it has no passage to preview.
  var matrixPlacement: PanePlacement {
    PanePlacement(
      size: layout.body.size,
      hasBox: layout.kind != .small,
      hasFocus: overlay == nil,
      listsAll: true
    )
  }

  /// The rows and columns of the matrix that are seen.
  var matrixGrid: MatrixGrid {
    MatrixGrid(matrix, at: matrixPosition, in: matrixPlacement.insideMatrix.size) { cell, columns in
      MatrixCellWords(cell, in: edition).wholeRows(columns: columns).count
    }
  }
}

extension PanePlacement {
  /// The area of the matrix; without a lower border a row below it says what else there is, if there is room.
  var insideMatrix: Area {
    let inside = inside
    guard !hasBox, inside.rows >= 6 else { return inside }
    return Area(
      column: inside.origin.column,
      row: inside.origin.row,
      columns: inside.columns,
      rows: max(0, inside.rows - 1)
    )
  }
}

/// A place on the canvas, counted from 0 at the top left.
struct Point: Hashable, Sendable {
  var column: Int
  var row: Int
}

/// An extent in terminal columns and rows; never negative.
struct Size: Hashable, Sendable {
  let columns: Int
  let rows: Int

  init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Whether nothing can be drawn in it.
  var isEmpty: Bool { columns == 0 || rows == 0 }
}

/// A rectangle of the canvas; its size is never negative.
struct Area: Hashable, Sendable {
  let origin: Point
  let size: Size

  init(column: Int, row: Int, columns: Int, rows: Int) {
    origin = Point(column: column, row: row)
    size = Size(columns: columns, rows: rows)
  }

  /// The area at the top left of this size.
  init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  var columns: Int { size.columns }
  var rows: Int { size.rows }

  /// The first column and row that no longer belong to the area.
  var endColumn: Int { origin.column + columns }
  var endRow: Int { origin.row + rows }

  /// Whether the area holds no cell.
  var isEmpty: Bool { size.isEmpty }

  func contains(_ point: Point) -> Bool {
    point.column >= origin.column && point.column < endColumn
      && point.row >= origin.row && point.row < endRow
  }

  /// Returns what both areas cover; empty where they do not meet.
  func intersection(_ other: Area) -> Area {
    let column = max(origin.column, other.origin.column)
    let row = max(origin.row, other.origin.row)
    return Area(
      column: column,
      row: row,
      columns: min(endColumn, other.endColumn) - column,
      rows: min(endRow, other.endRow) - row
    )
  }

  /// Returns the area without a margin on each side; empty where the margins meet.
  func inset(columns: Int = 1, rows: Int = 1) -> Area {
    Area(
      column: origin.column + columns,
      row: origin.row + rows,
      columns: self.columns - 2 * columns,
      rows: self.rows - 2 * rows
    )
  }

  /// Returns the area moved by a place's column and row.
  func moved(by offset: Point) -> Area {
    Area(
      column: origin.column + offset.column,
      row: origin.row + offset.row,
      columns: columns,
      rows: rows
    )
  }
}

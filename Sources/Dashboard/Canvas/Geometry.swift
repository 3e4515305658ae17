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
}

/// A rectangle of the canvas; its size is never negative.
struct Area: Hashable, Sendable {
  let origin: Point
  let size: Size

  init(column: Int, row: Int, columns: Int, rows: Int) {
    origin = Point(column: column, row: row)
    size = Size(columns: columns, rows: rows)
  }

  var columns: Int { size.columns }
  var rows: Int { size.rows }

  func contains(_ point: Point) -> Bool {
    point.column >= origin.column && point.column < origin.column + columns
      && point.row >= origin.row && point.row < origin.row + rows
  }
}

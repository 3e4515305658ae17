extension Canvas {
  /// A stretch of a row in which something is the same, such as the style.
  struct Stretch<Value: Equatable>: Equatable {
    let value: Value
    let columns: Range<Int>
  }

  /// Returns the stretches of a row over which a property of the style stays the same.
  func stretches<Value: Equatable>(
    ofRow row: Int,
    by value: (Style) -> Value
  ) -> [Stretch<Value>] {
    var found: [Stretch<Value>] = []
    var start = 0
    var current: Value?
    for (column, cell) in self.row(row).enumerated() {
      let next = value(cell.style)
      if let known = current, known != next {
        found.append(Stretch(value: known, columns: start..<column))
        start = column
      }
      current = next
    }
    if let current { found.append(Stretch(value: current, columns: start..<columns)) }
    return found
  }

  /// Returns the cells of a stretch of a row.
  func cells(ofRow row: Int, in columns: Range<Int>) -> ArraySlice<Cell> {
    cells[row * self.columns + columns.lowerBound..<row * self.columns + columns.upperBound]
  }
}

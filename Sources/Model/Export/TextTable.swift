/// Aligns cells in columns.
struct TextTable {
  /// The names of the columns.
  let header: [String]
  /// The rows, each with a cell for every column.
  let rows: [[String]]

  /// Returns the lines, the header first, with two blanks between columns and none at the end.
  ///
  /// - Parameter columns: Measures a text in columns of the terminal.
  /// - Returns: Lines without their ends.
  func lines(measuring columns: (String) -> Int) -> [String] {
    let table = ([header] + rows).map { row in
      row.map { VisibleText.line($0, limit: .max) }
    }
    var widths = header.map { _ in 0 }
    for row in table {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], columns(cell)) }
    }
    return table.map { row in
      var line = ""
      var blanks = 0
      for (cell, width) in zip(row, widths) {
        if !cell.isEmpty {
          line += String(repeating: " ", count: blanks) + cell
          blanks = 0
        }
        blanks += width - (cell.isEmpty ? 0 : columns(cell)) + 2
      }
      return line
    }
  }
}

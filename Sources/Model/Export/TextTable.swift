/// Aligns cells in columns.
struct TextTable {
  /// The names of the columns.
  let header: [String]
  /// The rows, each with a cell for every column.
  let rows: [[String]]

  /// A cell that is wider is not waited for by the others of its column.
  private static let widest = 120

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
      for (column, cell) in row.enumerated() {
        let wide = columns(cell)
        if wide <= Self.widest { widths[column] = max(widths[column], wide) }
      }
    }
    return table.map { row in
      var line = ""
      var blanks = 0
      for (cell, width) in zip(row, widths) {
        if !cell.isEmpty {
          line += String(repeating: " ", count: blanks) + cell
          blanks = 0
        }
        blanks += max(0, width - (cell.isEmpty ? 0 : columns(cell))) + 2
      }
      return line
    }
  }
}

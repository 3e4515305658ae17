import Model

/// The cells of the matrix: whose losses, then toll by toll.
extension MatrixPane {
  func drawCell(
    _ cell: ClaimMatrix.Cell?,
    isOpen: Bool,
    in area: Area,
    on canvas: inout Canvas
  ) {
    guard let cell else {
      canvas.put(
        StyledText("–", .gap),
        column: area.origin.column,
        row: area.origin.row,
        limit: area.columns
      )
      return
    }
    let words = MatrixCellWords(cell, in: edition)
    // Where not one toll has room, how many there are stands beside the heading.
    let left =
      !isOpen && area.rows == 1 ? StyledText(" +\(cell.entries.count)", .faint) : StyledText()
    var heading = words.heading(columns: area.columns - left.columns)
    heading += left
    canvas.put(
      heading,
      column: area.origin.column,
      row: area.origin.row,
      limit: area.columns
    )
    guard !isOpen else { return }
    let below = Area(
      column: area.origin.column,
      row: area.origin.row + 1,
      columns: area.columns,
      rows: area.rows - 1
    )
    drawEntries(of: words, in: below, on: &canvas)
  }

  /// Draws the tolls that there is room for, and how many more there are.
  func drawEntries(of words: MatrixCellWords, in area: Area, on canvas: inout Canvas) {
    guard area.rows > 0, area.columns > 0 else { return }
    let entries = words.cell.entries
    let whole = words.wholeRows(columns: area.columns)
    if whole.count <= area.rows {
      for (row, text) in whole.enumerated() {
        canvas.put(
          text,
          column: area.origin.column,
          row: area.origin.row + row,
          limit: area.columns
        )
      }
      return
    }
    let shown = entries.count <= area.rows ? entries.count : area.rows - 1
    let dateColumns = words.dateColumns(of: entries.prefix(shown), columns: area.columns)
    for (offset, entry) in entries.prefix(shown).enumerated() {
      canvas.put(
        words.row(of: entry, dateColumns: dateColumns, columns: area.columns),
        column: area.origin.column,
        row: area.origin.row + offset,
        limit: area.columns
      )
    }
    guard shown < entries.count else { return }
    canvas.put(
      StyledText("+\(entries.count - shown) more", .faint),
      column: area.origin.column,
      row: area.origin.row + shown,
      limit: area.columns
    )
  }
}

import Model

/// The claims matrix: who claims in rows, whose losses in columns, tolls in cells, none of them added up.
///
/// An actor's own losses stand in a double frame under a heading of their own, apart from what it claims of others.
struct MatrixPane {
  let matrix: ClaimMatrix
  let grid: MatrixGrid
  let edition: Edition
  let isFiltered: Bool
  let placement: PanePlacement

  init(_ state: State, placement: PanePlacement) {
    matrix = state.matrix
    grid = state.matrixGrid
    edition = state.edition
    isFiltered = !state.filter.isEmpty
    self.placement = placement
  }

  func drawn() -> Canvas {
    var canvas = Canvas(size: placement.size)
    drawBorder(on: &canvas)
    let area = placement.insideMatrix
    guard let selected = grid.selectedRow, let column = grid.selectedColumn else {
      canvas.put(
        StyledText(isFiltered ? "no claim matches the filter" : "no claims", .gap),
        column: area.origin.column + 1,
        row: area.origin.row,
        limit: area.columns - 1
      )
      return canvas
    }
    drawColumnHeads(in: area, on: &canvas)
    var row = area.origin.row + grid.headRows
    for number in grid.rows {
      let place = Area(
        column: area.origin.column,
        row: row,
        columns: area.columns,
        rows: min(grid.heights[number], max(0, area.endRow - row))
      )
      draw(number, in: place, on: &canvas)
      row += grid.heights[number]
      guard !grid.isStacked else { continue }
      if row < area.endRow { drawRule(below: number, row: row, in: area, on: &canvas) }
      row += 1
    }
    speak(grid.lines[selected], column: column, on: &canvas)
    return canvas
  }

  /// Says the cell that the cursor stands on for a screen reader.
  func speak(_ line: MatrixPosition.Line, column: Int, on canvas: inout Canvas) {
    guard placement.hasFocus else { return }
    let side = edition.dossier.name(of: matrix.columns[column])
    var words = [
      "claimed by \(edition.dossier.name(of: line.row.id))", "losses of \(side)",
      line.row.speakers.isEmpty ? "" : line.isOpen ? "open" : "folded",
    ]
    if let cell = line.row.cells[column] {
      let cellWords = MatrixCellWords(cell, in: edition)
      words.append(cellWords.evidenceInWords)
      words.append(counted(cell.claimCount, "claim"))
      words += cell.entries.prefix(6).map(cellWords.spoken)
      if cell.entries.count > 6 { words.append("and \(cell.entries.count - 6) more") }
    } else {
      words.append("no claim")
    }
    canvas.spoken = words.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

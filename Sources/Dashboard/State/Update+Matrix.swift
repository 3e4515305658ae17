import Model

extension State {
  /// Takes an action over the matrix.
  mutating func updateMatrix(_ action: Action) {
    switch action {
    case .move(let count): moveInMatrix(rows: count)
    case .moveAcross(let count): moveInMatrix(columns: count)
    case .pageDown: moveInMatrix(rows: max(1, matrixGrid.rows.count))
    case .pageUp: moveInMatrix(rows: -max(1, matrixGrid.rows.count))
    case .halfPageDown: moveInMatrix(rows: max(1, matrixGrid.rows.count / 2))
    case .halfPageUp: moveInMatrix(rows: -max(1, matrixGrid.rows.count / 2))
    case .first: moveInMatrix(rows: -matrixGrid.lines.count)
    case .last: moveInMatrix(rows: matrixGrid.lines.count)
    case .foldSpeakers: foldSpeakers()
    case .open: openCell()
    case .back: find = pages.popLast()?.findBefore
    default: break
    }
  }

  /// Opens the matrix over what is shown, or goes back to it where it lies below.
  mutating func showMatrix() {
    guard let index = pages.firstIndex(where: { $0.subject == .matrix }) else {
      push(Page(subject: .matrix))
      // A search goes through lines, of which the matrix has none; it is on again when the matrix is left.
      find = nil
      return
    }
    pages.removeSubrange((index + 1)...)
    find = nil
  }

  /// The cell that the cursor stands on; nil in an empty matrix.
  var selectedCell: ClaimMatrix.Place? {
    let grid = matrixGrid
    guard let row = grid.selectedRow, let column = grid.selectedColumn else { return nil }
    return ClaimMatrix.Place(row: grid.lines[row].row.id, side: matrix.columns[column])
  }

  private mutating func moveInMatrix(rows: Int = 0, columns: Int = 0) {
    let grid = matrixGrid
    guard let row = grid.selectedRow, let column = grid.selectedColumn else { return }
    select(
      row: min(max(0, row + rows), grid.lines.count - 1),
      column: min(max(0, column + columns), matrix.columns.count - 1),
      of: grid
    )
  }

  /// Puts the cursor on a cell and keeps what is then seen, so that the next key scrolls no more than needed.
  mutating func select(row: Int, column: Int, of grid: MatrixGrid) {
    guard grid.lines.indices.contains(row), matrix.columns.indices.contains(column) else { return }
    matrixPosition.row = grid.lines[row].row.id
    matrixPosition.rowNumber = row
    matrixPosition.side = matrix.columns[column]
    matrixPosition.sideNumber = column
    let now = matrixGrid
    matrixPosition.top = now.rows.lowerBound
    matrixPosition.left = now.columns.lowerBound
  }

  /// Scrolls by a row, up or down; the cursor moves only where its row would come out of sight.
  mutating func scrollMatrix(by step: Int) {
    let before = matrixPosition
    let grid = matrixGrid
    guard let row = grid.selectedRow, let column = grid.selectedColumn else { return }
    let top = grid.rows.lowerBound + step
    guard grid.lines.indices.contains(top) else { return }
    matrixPosition.top = top
    // The nearest row that is seen whole with that one on top.
    var seen = max(row, top)
    select(row: seen, column: column, of: grid)
    while step < 0, seen > top, matrixGrid.rows.lowerBound > top {
      seen -= 1
      matrixPosition.top = top
      select(row: seen, column: column, of: grid)
    }
    // At the ends there is nothing to scroll.
    if matrixGrid.rows.lowerBound == grid.rows.lowerBound { matrixPosition = before }
  }

  /// Opens the selected row to its speakers, or closes the row whose speaker is selected.
  private mutating func foldSpeakers() {
    let grid = matrixGrid
    guard let row = grid.selectedRow, let column = grid.selectedColumn else { return }
    let line = grid.lines[row]
    guard line.isSpeaker || !line.row.speakers.isEmpty else {
      message = "\(dossier.name(of: line.row.id)) speaks for itself alone"
      return
    }
    let whole = grid.lines[...row].lastIndex { !$0.isSpeaker } ?? row
    matrixPosition.opened.formSymmetricDifference([grid.lines[whole].row.id])
    // The rows above the whole are as before.
    select(row: whole, column: column, of: matrixGrid)
  }

  private mutating func openCell() {
    guard let place = selectedCell else { return }
    guard matrix.cell(at: place) != nil else {
      message =
        "\(dossier.name(of: place.row)): no claim in view of the losses of \(dossier.name(of: place.side))"
      return
    }
    open(.cell(place))
  }
}

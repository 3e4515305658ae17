import Model

/// Where the user stands in the matrix, which rows are opened, and what is scrolled out of sight.
///
/// It names row and column, so that the cursor stays with them through filter and date; where one is gone, it stands
/// as far from the beginning as before.
struct MatrixPosition: Hashable, Sendable {
  /// The row last chosen; nil before any was.
  var row: ClaimMatrix.Row.ID?
  /// How many rows stood above it.
  var rowNumber = 0
  /// The column last chosen; nil before any was.
  var side: Actor.ID?
  /// How many columns stood before it.
  var sideNumber = 0
  /// The rows that are opened to their speakers.
  var opened: Set<ClaimMatrix.Row.ID> = []
  /// The first row and the first column that the user wants to see.
  var top = 0
  var left = 0
}

extension MatrixPosition {
  /// A row of the matrix as it is listed.
  struct Line: Hashable, Sendable {
    let row: ClaimMatrix.Row
    /// Whether it is one of the speakers of the row above.
    let isSpeaker: Bool
    /// Whether its speakers stand below it.
    let isOpen: Bool
  }

  /// Returns the rows with the speakers of those that are opened.
  func lines(of matrix: ClaimMatrix) -> [Line] {
    matrix.rows.flatMap { row in
      let isOpen = opened.contains(row.id) && !row.speakers.isEmpty
      let line = Line(row: row, isSpeaker: false, isOpen: isOpen)
      guard isOpen else { return [line] }
      return [line] + row.speakers.map { Line(row: $0, isSpeaker: true, isOpen: false) }
    }
  }

  /// Returns the number of the line that is selected; nil in an empty matrix.
  func selectedRow(of lines: [Line]) -> Int? {
    guard !lines.isEmpty else { return nil }
    return lines.firstIndex { $0.row.id == row } ?? min(max(0, rowNumber), lines.count - 1)
  }

  /// Returns the number of the column that is selected; nil in an empty matrix.
  func selectedColumn(of matrix: ClaimMatrix) -> Int? {
    guard !matrix.columns.isEmpty else { return nil }
    return matrix.columns.firstIndex { $0 == side }
      ?? min(max(0, sideNumber), matrix.columns.count - 1)
  }
}

import Model

extension Canvas {
  /// Lights every place in an area where a text stands, without regard to case and accents.
  ///
  /// Each row is searched by itself, cell by cell, so that what is lit is what is seen.
  mutating func light(_ text: String, in area: Area) {
    let needle = FoldedText(text)
    guard !needle.isEmpty else { return }
    let area = area.intersection(self.area)
    for row in area.origin.row..<area.origin.row + area.rows {
      light(needle, row: row, columns: area.origin.column..<area.origin.column + area.columns)
    }
  }

  private mutating func light(_ needle: FoldedText, row: Int, columns: Range<Int>) {
    var start = columns.lowerBound
    while start < columns.upperBound {
      guard let end = endOfHit(needle, row: row, from: start, to: columns.upperBound) else {
        start += 1
        continue
      }
      addTraits(.match, to: Area(column: start, row: row, columns: end - start, rows: 1))
      start = end
    }
  }

  /// Returns the column after a hit that begins at `start`; nil where none begins there.
  private func endOfHit(_ needle: FoldedText, row: Int, from start: Int, to limit: Int) -> Int? {
    guard needle.mayBegin(with: self[start, row].base) else { return nil }
    var text = ""
    for column in start..<limit {
      self[column, row].forEachScalar { text.unicodeScalars.append($0) }
      let folded = FoldedText(text)
      if folded == needle { return column + max(1, self[column, row].columns) }
      guard needle.hasPrefix(folded) else { return nil }
      // A hit begins with a cell that is part of it.
      if column == start, folded.isEmpty { return nil }
    }
    return nil
  }
}

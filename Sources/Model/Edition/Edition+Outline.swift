extension Edition {
  /// A record among those that are listed with it.
  public struct OutlineEntry: Hashable, Sendable {
    /// Its row.
    public let row: Int
    /// How many of those listed it is a part of, one inside the other.
    public let depth: Int
  }

  /// Returns records as a list shows them: in time order, parts below their whole.
  ///
  /// A part whose wholes are not among the records stands by its own date, as if it were part of nothing.
  ///
  /// - Parameter rows: Rows of records, in the order of the edition.
  /// - Returns: All of them, each with its depth among them.
  /// - Complexity: O(*n* · *d*) in the records and the depth of nesting, and O(*n* log *n*) where a whole is missing.
  public func outline(of rows: [Int]) -> [OutlineEntry] {
    let listed = Set(rows)
    var depths: [Int: Int] = [:]
    /// Records that are part of none listed, each with its parts.
    var trees: [[OutlineEntry]] = []
    var hasOrphan = false
    for row in rows {
      let depth =
        wholes(of: records[row]).first { listed.contains($0) }.flatMap { depths[$0] }
        .map { $0 + 1 } ?? 0
      depths[row] = depth
      let entry = OutlineEntry(row: row, depth: depth)
      if depth > 0, !trees.isEmpty {
        trees[trees.count - 1].append(entry)
      } else {
        trees.append([entry])
        hasOrphan = hasOrphan || records[row].depth > 0
      }
    }
    guard hasOrphan else { return trees.flatMap(\.self) }
    return trees.enumerated().sorted { left, right in
      let dates = (left.element.first?.row, right.element.first?.row)
      let isBefore = EDTF.inTimeOrder(
        dates.0.flatMap { records[$0].date },
        dates.1.flatMap { records[$0].date }
      )
      return isBefore ?? (left.offset < right.offset)
    }.flatMap(\.element)
  }

  /// The rows of what a record is part of, the nearest first.
  private func wholes(of record: FoldedRecord) -> [Int] {
    guard record.depth > 0 else { return [] }
    var wholes: [Int] = []
    var next = record.record.parent
    while let id = next, let row = rowOfRecord[id], wholes.count < record.depth {
      wholes.append(row)
      next = records[row].record.parent
    }
    return wholes
  }
}

extension Canvas {
  /// Puts text on a row and returns the columns that it took.
  ///
  /// Text that passes `limit` columns or the right edge is cut between grapheme clusters and ends in
  /// `…`. What lies left of the canvas is not seen, but counts; so does text on a row that is
  /// not there.
  @discardableResult
  mutating func put(
    _ text: String,
    column: Int,
    row: Int,
    limit: Int = .max,
    style: Style
  ) -> Int {
    put(StyledText(text, style), column: column, row: row, limit: limit)
  }

  /// Puts text of several styles on a row and returns the columns that it took, as
  /// `put(_:column:row:limit:style:)` does.
  @discardableResult
  mutating func put(_ text: StyledText, column: Int, row: Int, limit: Int = .max) -> Int {
    if let used = putPlain(text, column: column, row: row, limit: limit) { return used }
    let clusters = text.runs.flatMap { Text.clusters(of: $0.text, style: $0.style) }
    return put(clusters, column: column, row: row, limit: limit)
  }

  /// Puts text so that it ends before a column, and returns the columns that it took.
  @discardableResult
  mutating func put(_ text: StyledText, before end: Int, row: Int, limit: Int = .max) -> Int {
    let width = min(text.columns, max(0, limit))
    return put(text, column: end - width, row: row, limit: width)
  }

  private func room(from column: Int, limit: Int) -> Int {
    let (toEdge, overflow) = columns.subtractingReportingOverflow(column)
    return max(0, min(limit, overflow ? .max : toEdge))
  }

  private mutating func put(
    _ clusters: [Text.Cluster],
    column: Int,
    row: Int,
    limit: Int
  ) -> Int {
    let room = room(from: column, limit: limit)
    let total = clusters.reduce(0) { $0 + $1.columns }
    guard room > 0 else { return 0 }
    var used = 0
    for cluster in clusters {
      if total > room, used + cluster.columns > room - 1 {
        let style = Style(cluster.first.style.role, cluster.first.style.traits)
        set(Cell(Text.cutMark, style: style), column: column + used, row: row)
        return used + 1
      }
      set(cluster.first, column: column + used, row: row)
      used += cluster.first.columns
      for cell in cluster.rest {
        set(cell, column: column + used, row: row)
        used += cell.columns
      }
    }
    return used
  }

  /// Puts text of plain scalars without looking for clusters; nil where the text is anything else.
  private mutating func putPlain(
    _ text: StyledText,
    column: Int,
    row: Int,
    limit: Int
  ) -> Int? {
    var counts: [Int] = []
    counts.reserveCapacity(text.runs.count)
    for run in text.runs {
      guard let count = Text.plainCount(of: run.text) else { return nil }
      counts.append(count)
    }
    let total = counts.reduce(0, +)
    let room = room(from: column, limit: limit)
    guard room > 0 else { return 0 }
    let kept = total > room ? room - 1 : total
    var used = 0
    for (run, whole) in zip(text.runs, counts) {
      let cells = run.text.unicodeScalars.lazy.map { Cell($0, style: run.style) }
      let count = min(whole, kept - used)
      set(cells, count: count, column: column + used, row: row)
      used += count
      guard count == whole else {
        set(Cell(Text.cutMark, style: run.style), column: column + used, row: row)
        return used + 1
      }
    }
    return used
  }

  /// Fills an area with a glyph of one column; a wide one leaves blanks.
  mutating func fill(_ area: Area, with glyph: String = " ", style: Style) {
    let first = Text.clusters(of: glyph, style: style).first?.first ?? .blank(style)
    let cell = first.columns == 1 ? first : .blank(style)
    let area = area.intersection(self.area)
    let cells = repeatElement(cell, count: area.columns)
    for row in area.origin.row..<area.endRow {
      set(cells, count: area.columns, column: area.origin.column, row: row)
    }
  }

  /// Adds traits to whatever stands in an area.
  mutating func addTraits(_ traits: Style.Traits, to area: Area) {
    restyle(area) { $0.traits.formUnion(traits) }
  }
}

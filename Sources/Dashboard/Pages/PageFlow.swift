/// The lines of a page, wrapped to a width.
struct PageFlow {
  /// The lines, whole.
  let lines: [PageLine]
  /// The rows of the screen that each line takes.
  let wrapped: [[StyledText]]
  /// The row at which each line begins.
  private let starts: [Int]

  init(_ content: PageContent, columns: Int) {
    lines = content.lines
    wrapped = lines.map { $0.wrapped(columns: columns) }
    var row = 0
    starts = wrapped.map { rows in
      defer { row += rows.count }
      return row
    }
  }

  /// Returns the row at which a line begins.
  func row(ofLine line: Int) -> Int {
    starts.indices.contains(line) ? starts[line] : 0
  }

  /// Returns the line that a row belongs to; rows beyond the ends belong to the first and the last line.
  func line(atRow row: Int) -> Int {
    max(0, (starts.lastIndex { $0 <= row } ?? 0))
  }

  /// Returns the first line to show so that `line` is seen, scrolling no more than needed.
  func top(showing line: Int, from top: Int, rows: Int) -> Int {
    guard lines.indices.contains(line), rows > 0 else { return 0 }
    // The lines above the first that can be selected come into view with it.
    if !lines[..<line].contains(where: \.isSelectable) { return 0 }
    var first = min(max(top, 0), line)
    let end = starts[line] + min(wrapped[line].count, rows)
    while first < line, end - starts[first] > rows { first += 1 }
    // No blank rows at the end while lines stand above.
    let total = (starts.last ?? 0) + (wrapped.last?.count ?? 0)
    while first > 0, total - starts[first - 1] <= rows { first -= 1 }
    return first
  }
}

extension PageLine {
  /// Returns the rows of the screen that the line takes: one for a row of a table, else as many as wrapping asks.
  func wrapped(columns: Int) -> [StyledText] {
    guard !isRow, text.columns > columns else { return [text] }
    guard indent > 0, columns > indent + 8 else { return text.wrapped(columns: columns) }
    // The first row is broken at the same width as the others, which stand set in.
    let blanks = StyledText(String(repeating: " ", count: indent), .text)
    return text.wrapped(columns: columns - indent).enumerated().map { row, text in
      row == 0 ? text : blanks + text
    }
  }
}

/// The lines of a page at a width.
///
/// A line is wrapped when it is asked for, so that a page costs what is shown of it.
struct PageFlow {
  /// The lines, whole.
  let lines: [PageLine]
  private let columns: Int

  init(_ content: PageContent, columns: Int) {
    lines = content.lines
    self.columns = columns
  }

  /// Returns the rows of the screen that a line takes.
  func rows(ofLine line: Int) -> [StyledText] {
    lines[line].wrapped(columns: columns)
  }

  /// Returns the line that stands so many rows after the beginning of another, before it where they are negative;
  /// beyond the ends it is the first or the last, and 0 where there is none.
  func line(from line: Int, rows count: Int) -> Int {
    // On another date a page may say less than when the cursor was put on its line.
    var line = min(max(0, line), max(0, lines.count - 1))
    var rest = count
    while rest < 0, line > 0 {
      line -= 1
      rest += rows(ofLine: line).count
    }
    while rest > 0, line + 1 < lines.count {
      rest -= rows(ofLine: line).count
      if rest >= 0 { line += 1 }
    }
    return line
  }

  /// Returns the first line to show so that `line` is seen, scrolling no more than needed.
  func top(showing line: Int, from top: Int, rows: Int) -> Int {
    guard lines.indices.contains(line), rows > 0 else { return 0 }
    // The lines above the first that can be selected come into view with it.
    if !lines[..<line].contains(where: \.isSelectable) { return 0 }
    var first = line
    var room = rows - self.rows(ofLine: line).count
    let wanted = min(max(top, 0), line)
    while first > wanted {
      room -= self.rows(ofLine: first - 1).count
      if room < 0 { break }
      first -= 1
    }
    return filled(from: first, rows: rows)
  }

  /// Returns the first line to show so that no rows stay blank at the end while lines stand above.
  private func filled(from top: Int, rows: Int) -> Int {
    var room = rows
    for line in top..<lines.count {
      room -= self.rows(ofLine: line).count
      if room < 0 { return top }
    }
    var first = top
    while first > 0 {
      room -= self.rows(ofLine: first - 1).count
      if room < 0 { break }
      first -= 1
    }
    return first
  }
}

extension PageLine {
  /// Returns the rows of the screen that the line takes: one for a row of a table, else as many as wrapping asks.
  func wrapped(columns: Int) -> [StyledText] {
    if !rows.isEmpty { return rows }
    guard !isRow, text.columns > columns else { return [text] }
    guard indent > 0, columns > indent + 8 else { return text.wrapped(columns: columns) }
    // The first row is broken at the same width as the others, which stand set in.
    let blanks = StyledText(String(repeating: " ", count: indent), .text)
    return text.wrapped(columns: columns - indent).enumerated().map { row, text in
      row == 0 ? text : blanks + text
    }
  }
}

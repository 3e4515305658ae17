/// The lines of a page at a width: where each begins, and how many rows it takes.
///
/// Lines stand one below the other. Where the page is wide enough, those with a side stand in two columns, the left ones
/// beside the right ones: a run of them is a block, as high as the higher of its columns. Any other line is a block of
/// its own. A line is wrapped when it is asked for, so that a page costs what is shown of it.
struct PageFlow {
  /// Where a line stands in its block.
  struct Place {
    let line: Int
    /// The first column of the screen, from the left of the page's inside.
    let column: Int
    /// The columns that it may take.
    let columns: Int
    /// The first row, from the top of the block.
    let row: Int
    let rows: [StyledText]

    var endRow: Int { row + rows.count }
  }

  /// The fewest columns in which two lines stand beside each other.
  private static let leastSplitColumns = 98

  /// The lines, whole.
  let lines: [PageLine]
  private let columns: Int
  private let isSplit: Bool
  /// Whether headings go on as a line, since lines stand beside each other.
  let rulesHeadings: Bool

  init(_ content: PageContent, columns: Int) {
    lines = content.lines
    self.columns = columns
    isSplit = columns >= PageFlow.leastSplitColumns
    rulesHeadings = isSplit && lines.contains { $0.side != nil }
  }

  /// Returns how many columns a line with a side may take on a page.
  static func sideColumns(in columns: Int) -> Int {
    columns >= leastSplitColumns ? (columns - 3) / 2 : columns
  }

  /// The column of the line between the two sides.
  private var divider: Int { PageFlow.sideColumns(in: columns) + 1 }

  /// Returns the lines that stand beside each other with one of them; that line alone where none does.
  func block(of line: Int) -> Range<Int> {
    guard isSplit, lines[line].side != nil else { return line..<(line + 1) }
    let start = lines[..<line].lastIndex { $0.side == nil }.map { $0 + 1 } ?? 0
    let end = lines[line...].firstIndex { $0.side == nil } ?? lines.count
    return start..<end
  }

  /// Returns where the lines of a block stand.
  func places(in block: Range<Int>) -> [Place] {
    var next: [PageSide?: Int] = [:]
    return block.map { line in
      let side = isSplit ? lines[line].side : nil
      let column = side == .right ? divider + 2 : 0
      let width = side == nil ? columns : side == .left ? divider - 1 : columns - column
      let row = next[side, default: 0]
      let rows = lines[line].wrapped(columns: width)
      next[side] = row + rows.count
      return Place(line: line, column: column, columns: width, row: row, rows: rows)
    }
  }

  /// Returns the column of the line between the sides of a block; nil where it has none.
  func divider(of block: Range<Int>) -> Int? {
    isSplit && lines[block.lowerBound].side != nil ? divider : nil
  }

  /// Returns how many rows the screen takes for a block.
  func height(of block: Range<Int>) -> Int {
    places(in: block).reduce(0) { max($0, $1.endRow) }
  }

  /// Returns where a line stands in its block.
  func place(of line: Int) -> Place? {
    places(in: block(of: line)).first { $0.line == line }
  }

  /// Returns the line beside one on the other side of its block, in the same rows as far as there is one; nil where the
  /// line stands alone.
  func line(beside line: Int) -> Int? {
    guard lines.indices.contains(line), isSplit, let side = lines[line].side else { return nil }
    let places = places(in: block(of: line))
    guard let row = places.first(where: { $0.line == line })?.row else { return nil }
    return places.filter { lines[$0.line].side != side && lines[$0.line].isSelectable }
      .min { abs($0.row - row) < abs($1.row - row) }?.line
  }

  /// Returns the line that stands so many rows after the beginning of another, before it where they are negative;
  /// beyond the ends it is the first or the last, and 0 where there is none.
  func line(from line: Int, rows count: Int) -> Int {
    guard !lines.isEmpty else { return 0 }
    // On another date a page may say less than when the cursor was put on its line.
    let line = min(max(0, line), lines.count - 1)
    var block = block(of: line)
    var row = (place(of: line)?.row ?? 0) + count
    while row < 0, block.lowerBound > 0 {
      block = self.block(of: block.lowerBound - 1)
      row += height(of: block)
    }
    while block.upperBound < lines.count {
      let height = height(of: block)
      if row < height { break }
      row -= height
      block = self.block(of: block.upperBound)
    }
    let places = places(in: block)
    // In two columns the cursor stays in its own.
    let side = lines[line].side
    let column = places.filter { lines[$0.line].side == side }
    return (column.isEmpty ? places : column).last { $0.row <= row }?.line ?? block.lowerBound
  }

  /// Returns the first line to show so that `line` is seen, scrolling no more than needed.
  func top(showing line: Int, from top: Int, rows: Int) -> Int {
    guard lines.indices.contains(line), rows > 0, let place = place(of: line) else { return 0 }
    // The lines above the first that can be selected come into view with it.
    if !lines[..<line].contains(where: \.isSelectable) { return 0 }
    let wanted = min(max(top, 0), lines.count - 1)
    let room = rows - place.rows.count
    let first = earliest(before: block(of: line), row: place.row, within: room) ?? line
    return filled(from: later(first, later(line, wanted) == line ? wanted : line), rows: rows)
  }

  /// Returns the first line to show so that no rows stay blank at the end while lines stand above.
  private func filled(from top: Int, rows: Int) -> Int {
    var block = block(of: top)
    var room = rows + (place(of: top)?.row ?? 0) - height(of: block)
    while room >= 0, block.upperBound < lines.count {
      block = self.block(of: block.upperBound)
      room -= height(of: block)
    }
    guard room >= 0 else { return top }
    return earliest(before: block, row: height(of: block), within: rows) ?? top
  }

  /// Returns the line that begins first within so many rows before a row of a block; nil where none does.
  private func earliest(before block: Range<Int>, row: Int, within room: Int) -> Int? {
    var block = block
    var limit = row - room
    var found = places(in: block).filter { $0.row >= limit && $0.row <= row }
      .min { $0.row < $1.row }?.line
    while limit < 0, block.lowerBound > 0 {
      block = self.block(of: block.lowerBound - 1)
      limit += height(of: block)
      found = places(in: block).filter { $0.row >= limit }.min { $0.row < $1.row }?.line ?? found
    }
    return found
  }

  /// Returns the one of two lines that begins in the lower row; the first of them where both begin in one.
  private func later(_ line: Int, _ other: Int) -> Int {
    guard block(of: line) == block(of: other) else { return max(line, other) }
    return (place(of: other)?.row ?? 0) > (place(of: line)?.row ?? 0) ? other : line
  }
}

extension PageLine {
  /// Returns the rows of the screen that the line takes: one for a row of a table, else as many as wrapping asks.
  func wrapped(columns: Int) -> [StyledText] {
    if !rows.isEmpty { return rows }
    guard !isRow, text.columns > columns else { return [text] }
    guard indent > 0, columns > indent + 8 else { return text.wrapped(columns: columns) }
    let blanks = StyledText(Text.blanks(indent), .text)
    return text.wrapped(columns: columns, indent: indent).enumerated().map { row, text in
      row == 0 ? text : blanks + text
    }
  }
}

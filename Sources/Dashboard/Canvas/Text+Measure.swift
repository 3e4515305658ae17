extension Text {
  /// Where text stands in columns that it does not fill.
  enum Alignment: Sendable {
    /// At the left, with nothing after it.
    case none
    /// At the left, with blanks after it.
    case left
    /// At the right, with blanks before it.
    case right
    /// In the middle, with blanks on both sides; the odd one at the right.
    case centre
  }

  /// Returns the columns that a text takes on the canvas, control characters included.
  static func columns(of text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    if let count = plainCount(of: text) { return count }
    return clusters(of: text, style: Style(.text)).reduce(0) { $0 + $1.columns }
  }

  /// Returns so many blanks; none for a number below 1.
  ///
  /// It is on the way of every row, where `String(repeating:count:)`, which joins texts, is felt.
  static func blanks(_ count: Int) -> String {
    let count = max(0, count)
    return String(unsafeUninitializedCapacity: count) { bytes in
      bytes.prefix(count).initialize(repeating: 0x20)
      return count
    }
  }

  /// Returns the columns of a grapheme cluster that is in normal form C.
  static func columns(of character: Character) -> Int {
    if character.isASCII { return character.utf8.count }
    return columns(of: String(character))
  }

  /// Returns the text as it stands on the canvas: safe to print on a terminal.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for cluster in clusters(of: text, style: Style(.text)) {
      cluster.first.forEachScalar { scalars.append($0) }
      for cell in cluster.rest { cell.forEachScalar { scalars.append($0) } }
    }
    return String(scalars)
  }

  /// Returns a text that takes at most so many columns, cut between grapheme clusters and ending
  /// in `…` where it was longer.
  ///
  /// A wide glyph that would cross the end is cut too, so that a cut text may be one column short;
  /// padding, if asked for, fills it.
  static func fitted(
    _ text: String,
    columns limit: Int,
    alignment: Alignment = .none
  ) -> String {
    StyledText(text, .text).fitted(columns: limit, alignment: alignment).plain
  }

  /// Returns the lines of a text, none longer than so many columns.
  ///
  /// Lines break at blanks, which go, and between wide glyphs; a longer word is cut between
  /// clusters. A line's end in the text ends a line; an empty text is one empty line. Without any
  /// column there are no lines.
  static func wrapped(_ text: String, columns: Int) -> [String] {
    StyledText(text, .text).wrapped(columns: columns).map(\.plain)
  }
}

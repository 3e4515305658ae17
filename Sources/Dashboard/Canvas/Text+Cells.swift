/// Text of any origin, measured in columns and made fit for a terminal.
///
/// Nothing that comes out can move a cursor, change a terminal's mode, reorder a line or hide:
///
/// - Text is in normal form C and goes cluster by cluster.
/// - A control, a separator of lines, a bidi control, a zero-width or tag character is a visible
///   mark of role `.mark`; a tab is one blank, and so is every space of one column.
/// - Emoji lose what terminals disagree on: what follows a joiner, variation selectors, skin
///   tones. Flags are their two letters.
/// - What the C library cannot measure is U+FFFD.
enum Text {
  /// A grapheme cluster as cells; most have one.
  struct Cluster {
    let first: Cell
    var rest: [Cell] = []

    var columns: Int { rest.reduce(first.columns) { $0 + $1.columns } }
  }

  /// The mark for a character that would not be seen, or that would act on the terminal.
  static let hiddenMark: Unicode.Scalar = "\u{2426}"

  /// The last column of text that was cut.
  static let cutMark: Unicode.Scalar = "…"

  /// Returns the grapheme clusters of a text as cells, without the right halves of wide ones.
  ///
  /// - Complexity: O(*n*); only text with marks, joiners, or letters beyond the common ones is
  ///   normalized and broken into clusters.
  static func clusters(of text: String, style: Style) -> [Cluster] {
    if plainCount(of: text) != nil {
      return text.unicodeScalars.map { Cluster(first: Cell($0, style: style)) }
    }
    return composed(text).map { cluster($0, style: style) }
  }

  /// Whether a scalar is always a cluster and a column of its own, unless one follows that is not.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x3A3...0x3C9, 0x400...0x482: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x2319, 0x2500...0x25FC: true
    default: false
    }
  }

  /// Returns the number of scalars of a text that are all plain, each of which is a cluster and a column;
  /// nil where one is not.
  static func plainCount(of text: String) -> Int? {
    var count = 0
    for scalar in text.unicodeScalars {
      guard isPlain(scalar) else { return nil }
      count += 1
    }
    return count
  }

  private static func cluster(_ character: Character, style: Style) -> Cluster {
    var cells: [Cell] = []
    var followsJoiner = false
    for scalar in character.unicodeScalars {
      let joined = followsJoiner
      followsJoiner = false
      switch treatment(of: scalar) {
      case .spacing(let base, let columns):
        if joined && scalar.properties.isEmoji { continue }
        cells.append(Cell(base, columns: columns, style: style))
      case .nonspacing:
        if cells.isEmpty { cells.append(.blank(style)) }
        cells[cells.count - 1].addMark(scalar)
      case .joiner where cells.last.map(takesJoiner) == true:
        followsJoiner = true
      case .variation where !cells.isEmpty:
        continue
      case .visible(let mark):
        cells.append(Cell(mark, style: Style(.mark, style.traits)))
      case .joiner, .variation:
        cells.append(Cell(hiddenMark, style: Style(.mark, style.traits)))
      }
    }
    guard let first = cells.first else { return Cluster(first: .blank(style)) }
    return Cluster(first: first, rest: Array(cells.dropFirst()))
  }

  /// Whether a joiner after this cell is spelling (Arabic and Indic scripts) or joins emoji; after
  /// any other letter it is an invisible character.
  private static func takesJoiner(_ cell: Cell) -> Bool {
    cell.style.role != .mark && cell.base.value >= 0x590
  }

  /// Whether a scalar has no cell of its own when something stands before it.
  static func needsBase(_ scalar: Unicode.Scalar) -> Bool {
    if isPlain(scalar) { return false }
    return switch treatment(of: scalar) {
    case .nonspacing, .joiner, .variation: true
    case .spacing, .visible: false
    }
  }

  private enum Treatment {
    case spacing(Unicode.Scalar, columns: Int)
    case nonspacing
    case joiner
    /// A variation selector or a skin tone.
    case variation
    case visible(Unicode.Scalar)
  }

  private static func treatment(of scalar: Unicode.Scalar) -> Treatment {
    let value = scalar.value
    switch value {
    case 0x09: return .spacing(" ", columns: 1)
    case 0x00..<0x20: return .visible(Unicode.Scalar(0x2400 + value) ?? hiddenMark)
    case 0x7F: return .visible("\u{2421}")
    case 0x20..<0x7F: return .spacing(scalar, columns: 1)
    case 0x200C, 0x200D: return .joiner
    case 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x1F3FB...0x1F3FF:
      return .variation
    case 0x1F1E6...0x1F1FF:
      return .spacing(Unicode.Scalar(0x41 + value - 0x1F1E6) ?? "\u{FFFD}", columns: 1)
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return .visible(hiddenMark)
    case .spaceSeparator where value != 0x1680 && value != 0x3000:
      return .spacing(" ", columns: 1)
    default: break
    }
    if properties.isDefaultIgnorableCodePoint { return .visible(hiddenMark) }
    guard let columns = ScalarWidth.columns(of: scalar) else {
      return .spacing("\u{FFFD}", columns: 1)
    }
    return columns == 0 ? .nonspacing : .spacing(scalar, columns: columns)
  }
}

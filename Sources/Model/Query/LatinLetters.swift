/// Letters with marks, taken back to those without.
///
/// The Latin blocks are derived from the names that Unicode gives their letters ("LATIN SMALL LETTER O WITH
/// STROKE"), which reaches letters that have no canonical decomposition.
enum LatinLetters {
  private static let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x1E00...0x1EFF]
  private static let table: [[[UInt8]]] = blocks.map { block in
    block.map { value in Unicode.Scalar(value).map(spelling) ?? [] }
  }

  /// Returns the small ASCII letters that a Latin letter with marks stands for; nil for what has none.
  static func folded(_ scalar: Unicode.Scalar) -> [UInt8]? {
    for (row, block) in blocks.enumerated() where block.contains(scalar.value) {
      let folded = table[row][Int(scalar.value - block.lowerBound)]
      return folded.isEmpty ? nil : folded
    }
    return nil
  }

  /// Returns the letter without its mark, of the small Greek and Cyrillic letters and the Arabic ones that have
  /// code points with marks; any other as it is.
  static func unmarked(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "ά": "α"
    case "έ": "ε"
    case "ή": "η"
    case "ί", "ϊ", "ΐ": "ι"
    case "ό": "ο"
    case "ύ", "ϋ", "ΰ": "υ"
    case "ώ": "ω"
    case "ς": "σ"
    case "й", "ѝ": "и"
    case "ё", "ѐ": "е"
    case "ї": "і"
    case "ў": "у"
    case "ѓ": "г"
    case "ќ": "к"
    case "آ", "أ", "إ": "ا"
    case "ؤ": "و"
    case "ئ": "ي"
    default: scalar
    }
  }

  /// Returns what the name of a Latin letter spells: one letter, or the two of a joined one.
  private static func spelling(_ scalar: Unicode.Scalar) -> [UInt8] {
    guard let words = scalar.properties.name?.split(separator: " "), words.count >= 4,
      words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE"
    else { return [] }
    let isPlain = words.count == 4 || words[4] == "WITH"
    switch words[3] {
    case "DOTLESS", "SHARP": return words.count > 4 ? small(words[4]).repeatedIfSharp(words[3]) : []
    case "ETH": return isPlain ? [UInt8(ascii: "d")] : []
    case "THORN": return isPlain ? small("TH") : []
    case "ENG": return isPlain ? [UInt8(ascii: "n")] : []
    case "LONG": return [UInt8(ascii: "s")]
    default: return isPlain && words[3].utf8.count <= 2 ? small(words[3]) : []
    }
  }

  private static func small(_ letters: Substring) -> [UInt8] { letters.utf8.map { $0 | 0x20 } }
}

extension [UInt8] {
  /// The sharp s is two.
  fileprivate func repeatedIfSharp(_ word: Substring) -> [UInt8] {
    word == "SHARP" ? self + self : self
  }
}

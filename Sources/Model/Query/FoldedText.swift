/// A text as searches compare it: without case, accents, or differences of quotes, dashes and blanks.
///
/// Letters become small; a Latin letter loses its marks (`ğ` and `ø` are `g` and `o`), dotless and dotted i
/// are one, and joined letters come apart (`æ`, `ß`). Combining marks and format characters go.
public struct FoldedText: Hashable, Sendable {
  /// The folded text as UTF-8.
  let bytes: [UInt8]

  /// Folds a text.
  ///
  /// - Complexity: O(*n*).
  public init(_ text: some StringProtocol) {
    var folding = TextFolding()
    folding.append(text)
    bytes = folding.bytes
  }

  /// Makes a text of what was folded before.
  init(_ folding: TextFolding) {
    bytes = folding.bytes
  }

  /// Whether nothing is left of the text.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether `part` stands anywhere in it.
  ///
  /// - Complexity: O(*n*) in most texts.
  public func contains(_ part: FoldedText) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      part.bytes.withUnsafeBufferPointer { part in
        guard let first = part.first else { return true }
        guard text.count >= part.count else { return false }
        for start in 0...(text.count - part.count) where text[start] == first {
          var length = 1
          while length < part.count, text[start + length] == part[length] { length += 1 }
          if length == part.count { return true }
        }
        return false
      }
    }
  }

  /// Whether nothing of it can be seen.
  var isBlank: Bool { bytes.allSatisfy { $0 == UInt8(ascii: " ") } }

  /// Whether it begins with `part`.
  public func hasPrefix(_ part: FoldedText) -> Bool { bytes.starts(with: part.bytes) }

  /// Whether a text that begins with a scalar might, folded, begin as this one does; true where only folding it
  /// would tell.
  ///
  /// - Complexity: O(1).
  public func mayBegin(with scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A: bytes.first == UInt8(scalar.value) | 0x20
    case 0x21...0x7E: bytes.first == UInt8(scalar.value)
    // No folded text begins with a blank; arrows, lines, boxes and shapes stay as they are.
    case 0x20: false
    case 0x2190...0x23FF, 0x2500...0x2BFF: bytes.first == 0xE2
    case 0xB7: bytes.first == 0xC2
    default: true
    }
  }
}

/// Folds texts one after the other into one.
struct TextFolding {
  private(set) var bytes: [UInt8] = []

  /// What keeps neighbouring texts apart, so that no phrase is found across them.
  private static let boundary = UInt8(ascii: "\n")

  /// Adds a text of its own.
  mutating func add(_ text: some StringProtocol) {
    if !bytes.isEmpty { bytes.append(Self.boundary) }
    append(text)
  }

  /// Adds text to the one before.
  mutating func append(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
      case 0x21...0x7E: bytes.append(UInt8(scalar.value))
      case 0...0x20: appendBlank()
      default: append(scalar)
      }
    }
  }

  private mutating func appendBlank() {
    guard let last = bytes.last, last != UInt8(ascii: " ") else { return }
    bytes.append(UInt8(ascii: " "))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if let folded = LatinLetters.folded(scalar) {
      bytes.append(contentsOf: folded)
      return
    }
    switch scalar.value {
    case 0x2018, 0x2019, 0x201B, 0x2BC: bytes.append(UInt8(ascii: "'"))
    case 0x201C...0x201F, 0xAB, 0xBB: bytes.append(UInt8(ascii: "\""))
    case 0x2010...0x2015, 0x2212: bytes.append(UInt8(ascii: "-"))
    default: appendOther(scalar)
    }
  }

  private mutating func appendOther(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: appendBlank()
    default:
      for small in scalar.properties.lowercaseMapping.unicodeScalars
      where small.properties.generalCategory != .nonspacingMark {
        bytes.append(contentsOf: LatinLetters.unmarked(small).utf8)
      }
    }
  }
}

/// The words of a document, numbered as passages are.
public struct OriginalText: Hashable, Sendable {
  /// The lines that are not blank, without white space around them: paragraph *n* is the *n*th of them.
  public let paragraphs: [String]
  private let sentences: [[String]]
  /// The document as it is.
  let whole: String

  /// Numbers the paragraphs and sentences of a text.
  ///
  /// A line ends at LF, CR LF or CR. One that holds nothing but white space and no-break spaces, those without
  /// width included, is blank.
  ///
  /// - Complexity: O(*n*).
  public init(_ text: String) {
    var paragraphs: [String] = []
    for line in text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" }) {
      guard let first = line.firstIndex(where: { !Self.isBlank($0) }),
        let last = line.lastIndex(where: { !Self.isBlank($0) })
      else { continue }
      paragraphs.append(String(Substring(line[first...last])))
    }
    whole = text
    self.paragraphs = paragraphs
    sentences = paragraphs.map { Sentences(of: $0).texts }
  }

  /// Returns the words at a locator, a paragraph's or a sentence's; nil where the document has no such passage.
  public func text(at locator: Locator) -> String? {
    guard paragraphs.indices.contains(locator.paragraph - 1) else { return nil }
    guard let sentence = locator.sentence else { return paragraphs[locator.paragraph - 1] }
    let sentences = sentences[locator.paragraph - 1]
    return sentences.indices.contains(sentence - 1) ? sentences[sentence - 1] : nil
  }

  /// Whether a scalar leaves a line blank.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E: false
    case 0x2060, 0xFEFF: true
    default: scalar.properties.isWhitespace
    }
  }
}

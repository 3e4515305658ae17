/// The number of a passage: a paragraph, or a sentence of one.
///
/// Paragraph *n* is the *n*th line of the document that is not blank.
public struct Locator: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The paragraph, from 1.
  public let paragraph: Int
  /// The sentence in it, from 1; nil for the whole paragraph.
  public let sentence: Int?

  /// Makes a locator.
  public init(paragraph: Int, sentence: Int? = nil) {
    self.paragraph = paragraph
    self.sentence = sentence
  }

  /// Reads `4` or `2s3`; nil for anything else, numbers below 1 and above 999,999 included.
  public init?(_ text: String) {
    let parts = text.split(separator: "s", omittingEmptySubsequences: false)
    let numbers = parts.map { part in
      part.utf8.allSatisfy { (48...57).contains($0) } && part.utf8.count <= 6 && part.first != "0"
        ? Int(part) : nil
    }
    switch numbers.count {
    case 1:
      guard let paragraph = numbers[0] else { return nil }
      self.init(paragraph: paragraph)
    case 2:
      guard let paragraph = numbers[0], let sentence = numbers[1] else { return nil }
      self.init(paragraph: paragraph, sentence: sentence)
    default: return nil
    }
  }

  /// `4` or `2s3`, as in the files.
  public var description: String {
    sentence.map { "\(paragraph)s\($0)" } ?? "\(paragraph)"
  }

  /// The form for the screen: `¶4`, or `S3` where sentences are counted.
  public var shortForm: String {
    sentence.map { paragraph == 2 ? "S\($0)" : "¶\(paragraph) S\($0)" } ?? "¶\(paragraph)"
  }

  /// Orders a whole paragraph before its sentences.
  public static func < (left: Locator, right: Locator) -> Bool {
    (left.paragraph, left.sentence ?? 0) < (right.paragraph, right.sentence ?? 0)
  }
}

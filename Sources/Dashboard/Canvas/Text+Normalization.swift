import Foundation

extension Text {
  /// Returns the text in Unicode normal form C.
  ///
  /// Text that holds nothing but ASCII or common scalars is in that form already and costs no copy.
  static func composed(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ $0.value < 0x80 || isPlain($0) }) { return text }
    return text.precomposedStringWithCanonicalMapping
  }

  /// Returns the text in Unicode normal form D.
  static func decomposed(_ text: String) -> String { text.decomposedStringWithCanonicalMapping }
}

/// The rule that the title of a record gives no figure.
enum RecordTitle {
  private static let months: Set<String> = [
    "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june",
    "jul",
    "july", "aug", "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec",
    "december",
  ]

  /// Returns the first figure of a title.
  ///
  /// That is a word of digits alone, neither a year from 1000 to 2999 nor beside the name of a month. What has
  /// letters in it ("M5", "F-16", "2nd") is a name.
  static func figure(in title: String) -> String? {
    // Most titles have no digit, of ASCII or other.
    guard title.utf8.contains(where: { $0 >= 0x80 || (0x30...0x39).contains($0) }) else {
      return nil
    }
    let words = title.split(whereSeparator: \.isWhitespace).map { word in
      word.trimming { !($0.isLetter || $0.isNumber) }
    }
    for (index, word) in words.enumerated() where isFigure(word) {
      let neighbours = [index - 1, index + 1].filter(words.indices.contains)
      if neighbours.contains(where: { months.contains(words[$0].lowercased()) }) { continue }
      return String(word)
    }
    return nil
  }

  private static func isFigure(_ word: Substring) -> Bool {
    let parts = word.split { !$0.isNumber }
    guard !parts.isEmpty, word.allSatisfy({ $0.isNumber || ".,-–—/’'".contains($0) }) else {
      return false
    }
    let years = parts.filter { $0.count == 4 && (1000...2999).contains(Int($0) ?? 0) }
    // A year, a span of years, or a date that begins with its year.
    return years.count < parts.count && !(years.first == parts[0] && parts.count == 3)
  }
}

extension Substring {
  /// The text without the characters at its ends that are of a kind.
  fileprivate func trimming(_ isOutside: (Character) -> Bool) -> Substring {
    var text = self
    while let first = text.first, isOutside(first) { text.removeFirst() }
    while let last = text.last, isOutside(last) { text.removeLast() }
    return text
  }
}

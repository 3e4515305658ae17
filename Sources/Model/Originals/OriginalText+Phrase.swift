extension OriginalText {
  /// Returns where a phrase stands in the words of a passage: exactly, else with other quotation marks, dashes, white
  /// space or letters' case and accents.
  ///
  /// A place between whole words goes before one inside of them, and the first before the others. The range holds
  /// whole characters.
  ///
  /// - Complexity: O(*n*) in most texts.
  public static func range(of phrase: String, in text: String) -> Range<String.Index>? {
    let exact = exactRanges(of: phrase, in: text)
    if let range = exact.first(where: { standsAlone($0, in: text) }) { return range }
    let folded = FoldedText(phrase)
    // Most of what is not there is told by this faster search.
    guard FoldedText(text).contains(folded) else { return exact.first }
    let ranges = folded.ranges(in: text)
    return ranges.first { standsAlone($0, in: text) } ?? exact.first ?? ranges.first
  }

  /// The places where the phrase's very scalars stand, and begin and end between characters.
  private static func exactRanges(of phrase: String, in text: String) -> [Range<String.Index>] {
    let phrase = Array(phrase.utf8)
    guard let first = phrase.first else { return [] }
    let bytes = Array(text.utf8)
    var starts: [Int] = []
    var start = 0
    while start + phrase.count <= bytes.count {
      if bytes[start] == first, bytes[start..<start + phrase.count].elementsEqual(phrase) {
        starts.append(start)
        start += phrase.count
      } else {
        start += 1
      }
    }
    return starts.compactMap { start in
      let low = text.utf8.index(text.startIndex, offsetBy: start)
      let high = text.utf8.index(low, offsetBy: phrase.count)
      guard String.Index(low, within: text) != nil, String.Index(high, within: text) != nil else {
        return nil
      }
      return low..<high
    }
  }

  /// Whether neither end of a range cuts a word or a number.
  private static func standsAlone(_ range: Range<String.Index>, in text: String) -> Bool {
    func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
    guard !range.isEmpty else { return false }
    if range.lowerBound > text.startIndex, isWord(text[range.lowerBound]),
      isWord(text[text.index(before: range.lowerBound)])
    {
      return false
    }
    return range.upperBound == text.endIndex || !isWord(text[range.upperBound])
      || !isWord(text[text.index(before: range.upperBound)])
  }
}

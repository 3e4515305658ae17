import Model

/// The words of an original's passage with the phrases in it that were coded.
struct LitText {
  let words: String
  /// The phrase that led here; nil where none did, or where it does not stand in the passage.
  let lit: Range<String.Index>?
  private let phrases: [Range<String.Index>]

  /// Finds the phrases of a passage in its words, those of the definitions that it gives and the one that led here.
  init(
    _ words: String,
    of passage: Passage,
    defining definitions: [MeasureDefinition] = [],
    lighting phrase: String?
  ) {
    self.words = words
    lit = phrase.flatMap { OriginalText.range(of: $0, in: words) }
    var known: [String] = []
    let defining = definitions.filter { $0.locator == passage.locator }.compactMap(\.phrase)
    for text in passage.phrases + defining where !known.contains(text) { known.append(text) }
    phrases = known.compactMap { OriginalText.range(of: $0, in: words) }
  }

  /// Returns a stretch of the words: the phrase that led here lit, the others underlined.
  func styled(_ stretch: Range<String.Index>, role: Role) -> StyledText {
    let marked = phrases + (lit.map { [$0] } ?? [])
    var bounds = [stretch.lowerBound, stretch.upperBound]
    for range in marked {
      bounds += [range.lowerBound, range.upperBound].filter(stretch.contains)
    }
    bounds.sort()
    var text = StyledText()
    for (low, high) in zip(bounds, bounds.dropFirst()) where low < high {
      let style =
        if let lit, lit.contains(low) {
          Style(.phrase, .match)
        } else {
          Style(phrases.contains { $0.contains(low) } ? .phrase : role)
        }
      text.append(String(words[low..<high]), style)
    }
    return text
  }

  /// Returns the stretches that the words are shown in, none of more than so many bytes, broken at blanks, best
  /// after the end of a sentence.
  ///
  /// A passage that is short enough is one stretch.
  func stretches(mostBytes limit: Int) -> [Range<String.Index>] {
    var stretches: [Range<String.Index>] = []
    var start = words.startIndex
    while words.utf8.distance(from: start, to: words.endIndex) > limit {
      let end = breakIndex(after: start, mostBytes: max(1, limit))
      stretches.append(start..<end)
      start = end
    }
    if start < words.endIndex { stretches.append(start..<words.endIndex) }
    return stretches
  }

  private func breakIndex(after start: String.Index, mostBytes limit: Int) -> String.Index {
    let bytes = words.utf8
    let end = bytes.index(start, offsetBy: limit)
    var blank: String.Index?
    var index = end
    // The first half of a stretch is not given away for a better end.
    let least = bytes.index(start, offsetBy: limit / 2)
    while index > least {
      let before = bytes.index(before: index)
      if bytes[before] == UInt8(ascii: " ") {
        if before > start, Self.endsSentence(bytes[bytes.index(before: before)]) { return index }
        blank = blank ?? index
      }
      index = before
    }
    if let blank { return blank }
    // A word longer than half a stretch is broken between characters.
    index = end
    while index > start, String.Index(index, within: words) == nil {
      index = bytes.index(before: index)
    }
    return index > start ? index : words.index(after: start)
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }

  /// Returns the words from near the lit phrase on, where it stands further down than the bytes for which there is room.
  func excerpt(room: Int, role: Role) -> StyledText {
    let bytes = words.utf8
    var start = words.startIndex
    if let lit, bytes.distance(from: start, to: lit.upperBound) > room {
      let before = min(room / 4, bytes.distance(from: start, to: lit.lowerBound))
      start = bytes.index(lit.lowerBound, offsetBy: -before)
      while start < lit.lowerBound, bytes[start] != UInt8(ascii: " ") {
        start = bytes.index(after: start)
      }
    }
    let most = min(4 * max(0, room), bytes.distance(from: start, to: words.endIndex))
    var end = bytes.index(start, offsetBy: most)
    while end < words.endIndex, String.Index(end, within: words) == nil {
      end = bytes.index(after: end)
    }
    let text = styled(start..<end, role: role)
    return start > words.startIndex ? StyledText("…", role) + text : text
  }
}

extension Passage {
  /// The phrases that its claims and tellings were coded from, in the order of the file.
  fileprivate var phrases: [String] {
    claims.compactMap(\.phrase)
      + tellings.flatMap { [$0.phrase].compactMap(\.self) + $0.quantities.compactMap(\.phrase) }
  }
}

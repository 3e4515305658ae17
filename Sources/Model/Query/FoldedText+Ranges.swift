extension FoldedText {
  /// Returns where this text stands in another, as whole characters of it, from the left and apart from each other.
  ///
  /// It serves to light what a search found; an empty text stands nowhere.
  ///
  /// - Complexity: O(*n*) in most texts.
  public func ranges(in text: String) -> [Range<String.Index>] {
    guard !bytes.isEmpty else { return [] }
    var folding = TextFolding()
    /// The character of each folded byte.
    var owners: [String.Index] = []
    for index in text.indices {
      folding.append(text[index...index])
      while owners.count < folding.bytes.count { owners.append(index) }
    }
    var ranges: [Range<String.Index>] = []
    var start = 0
    while start + bytes.count <= owners.count {
      if folding.bytes[start..<(start + bytes.count)].elementsEqual(bytes) {
        let end = text.index(after: owners[start + bytes.count - 1])
        ranges.append(owners[start]..<end)
        start += bytes.count
        while start < owners.count, owners[start] < end { start += 1 }
      } else {
        start += 1
      }
    }
    return ranges
  }
}

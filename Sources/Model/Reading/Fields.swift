/// The keys of one mapping, read by name; what is wrong with them goes to the log.
///
/// A required key that is missing or wrong makes the whole mapping broken: its problem says that it is left
/// out. An optional one that is wrong reads as absent.
package struct Fields {
  /// Whether a key has to be there and sound.
  package enum Need {
    /// Without it there is nothing to keep.
    case required
    /// It has to be there, and what it belongs to is kept without it all the same.
    case expected
    /// It may be absent.
    case optional
  }

  /// What the mapping is, for messages: "claim".
  package let noun: String
  /// Where it begins.
  package let mark: YAMLMark
  /// Where its problems go.
  package let log: ProblemLog
  /// Whether something required is missing or wrong.
  private(set) var isBroken = false
  private let pairs: [YAMLNode.Pair]
  private let isTruncated: Bool

  /// Takes a mapping apart; a node that is none is a problem and nil, a key that is none of `keys` a problem.
  package init?(_ node: YAMLNode, noun: String, keys: [String], log: ProblemLog) {
    guard case .mapping(let pairs) = node.content else {
      if case .refused = node.content { return nil }
      log.note(
        .notKeys(noun, found: node.noun),
        leavingOut: noun,
        at: node.mark
      )
      return nil
    }
    self.noun = noun
    self.pairs = pairs
    self.log = log
    mark = node.mark
    isTruncated = node.isTruncated
    for pair in pairs where !keys.contains(pair.key) {
      let nearest = Nearest.value(to: pair.key, among: keys)
      log.note(.unknownKey(pair.key, of: noun, nearest: nearest), at: pair.keyMark)
    }
  }

  /// Where it begins, in its file.
  var position: FilePosition { log.position(mark) }

  /// The keys, in the order of the file.
  var keys: [String] { pairs.map(\.key) }

  /// Whether the key is there, with or without a value.
  package func has(_ key: String) -> Bool { pairs.contains { $0.key == key } }

  /// Where a key stands.
  package func mark(of key: String) -> YAMLMark {
    pairs.first { $0.key == key }?.keyMark ?? mark
  }

  /// Notes a problem of one of the keys; a required key breaks the mapping.
  package mutating func note(_ reason: Problem.Reason, _ need: Need, at mark: YAMLMark) {
    if need == .required { isBroken = true }
    log.note(reason, leavingOut: need == .required ? noun : nil, at: mark)
  }

  /// Breaks the mapping on account of something whose problem is told elsewhere, where it is required.
  mutating func lose(_ need: Need) {
    if need == .required { isBroken = true }
  }

  /// The value of a key; a missing one is a problem where it is needed.
  package mutating func node(_ key: String, _ need: Need) -> YAMLNode? {
    guard let pair = pairs.first(where: { $0.key == key }) else {
      // Where the file broke off, a key that would follow is not missed on its own.
      if need == .required || need == .expected && !isTruncated {
        note(.missingKey(key, of: noun), need, at: mark)
      }
      return nil
    }
    switch pair.value.content {
    case .refused:
      lose(need)
      return nil
    case .scalar(""):
      note(.noValue(key), need, at: pair.keyMark)
      return nil
    default: return pair.value
    }
  }

  /// The text of a key, white space at its ends dropped and line breaks in it read as blanks.
  package mutating func text(_ key: String, _ need: Need, keepsLines: Bool = false) -> String? {
    scalar(key, need, keepsLines: keepsLines)?.text
  }

  /// The text of a key with the node that it stands in.
  package mutating func scalar(
    _ key: String,
    _ need: Need,
    keepsLines: Bool = false
  ) -> (text: String, node: YAMLNode)? {
    guard let node = node(key, need) else { return nil }
    guard let text = node.text else {
      note(.wrongNode(key: key, wanted: "a text", found: node.noun), need, at: node.mark)
      return nil
    }
    guard let sound = sound(text, keepsLines: keepsLines, key, need, at: node) else { return nil }
    return (sound, node)
  }

  /// The text where it holds nothing hidden.
  private mutating func sound(
    _ text: String,
    keepsLines: Bool,
    _ key: String,
    _ need: Need,
    at node: YAMLNode
  ) -> String? {
    // Most texts are short and plain: look at bytes before scalars.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }), text.utf8.first != 0x20,
      text.utf8.last != 0x20
    {
      return text
    }
    if !text.unicodeScalars.contains(where: VisibleText.isRefused),
      text.unicodeScalars.first?.properties.isWhitespace == false,
      text.unicodeScalars.last?.properties.isWhitespace == false
    {
      return text
    }
    var scalars = String.UnicodeScalarView()
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if scalar == "\n" {
        scalars.append(keepsLines ? scalar : " ")
      } else if VisibleText.isRefused(scalar) {
        let mark = node.textColumn.map {
          YAMLMark(line: node.mark.line, column: $0 + offset)
        }
        note(.hiddenCharacter(scalar), need, at: mark ?? node.mark)
        return nil
      } else {
        scalars.append(scalar)
      }
    }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    let trimmed = scalars.drop { $0.properties.isWhitespace }
    guard !trimmed.isEmpty else {
      note(.noValue(key), need, at: mark(of: key))
      return nil
    }
    return String(Substring(trimmed))
  }

  /// The items of a list; an absent key has none.
  package mutating func list(_ key: String, _ need: Need) -> [YAMLNode] {
    guard let node = node(key, need) else { return [] }
    guard case .sequence(let items) = node.content else {
      let wanted = node.text.map { "a list, such as `[\(VisibleText.line($0))]`" } ?? "a list"
      note(.wrongNode(key: key, wanted: wanted, found: node.noun), need, at: node.mark)
      return []
    }
    return items
  }

  /// The texts of a list; items that are none are problems and absent.
  package mutating func texts(_ key: String, _ need: Need) -> [(text: String, node: YAMLNode)] {
    list(key, need).compactMap { node in
      if case .refused = node.content {
        lose(need)
        return nil
      }
      guard let text = node.text, !text.isEmpty else {
        note(
          .wrongNode(key: key, wanted: "texts in its list", found: node.noun),
          need,
          at: node.mark
        )
        return nil
      }
      return sound(text, keepsLines: false, key, need, at: node).map { ($0, node) }
    }
  }
}

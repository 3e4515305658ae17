extension Fields {
  /// The most words that a phrase of an original may have.
  static let phraseWords = 6

  /// A word of a closed list.
  package mutating func word<Word>(_ key: String, _ type: Word.Type, _ need: Need) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let (text, node) = scalar(key, need) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let all = Word.allCases.map(\.rawValue)
    let nearest = Nearest.value(to: text, among: all)
    note(.unknownWord(text, key: key, nearest: nearest, all: all), need, at: node.mark)
    return nil
  }

  /// A date; `not told` is nil without a problem where `mayBeUntold`.
  mutating func date(_ key: String, _ need: Need, mayBeUntold: Bool = false) -> EDTF? {
    guard let node = node(key, need) else { return nil }
    if let set = Self.set(in: node) {
      note(.unquotedSet(key: key, text: set), need, at: node.mark)
      return nil
    }
    guard let (text, _) = scalar(key, need) else { return nil }
    if mayBeUntold {
      if text == "not told" { return nil }
      if !text.utf8.contains(where: { (48...57).contains($0) }), !text.contains("X") {
        let rule = "an EDTF date, or `not told`"
        note(.badValue(text, key: key, rule: rule, nearest: "not told"), need, at: node.mark)
        return nil
      }
    }
    do {
      return try EDTF(text)
    } catch {
      note(
        .badDate(text, key: key, why: error.reason),
        need,
        at: node.mark(ofCharacter: error.column, in: text)
      )
      return nil
    }
  }

  /// The EDTF set that YAML took for a list or for keys, as it stood in the file; nil for anything else.
  private static func set(in node: YAMLNode) -> String? {
    switch node.content {
    case .sequence(let items):
      let texts = items.compactMap(\.text)
      return texts.count == items.count ? "[\(texts.joined(separator: ","))]" : nil
    case .mapping(let pairs):
      guard pairs.allSatisfy({ $0.value.text == "" }) else { return nil }
      return "{\(pairs.map(\.key).joined(separator: ","))}"
    default: return nil
    }
  }

  /// A figure.
  mutating func figure(_ key: String, _ need: Need) -> Figure? {
    guard let (text, node) = scalar(key, need) else { return nil }
    do {
      return try Figure(text)
    } catch {
      note(
        .badFigure(text, key: key, why: error.reason, nearest: error.nearest),
        need,
        at: node.mark(ofCharacter: error.column, in: text)
      )
      return nil
    }
  }

  /// A phrase of at most six words; a longer one is a problem and absent.
  mutating func phrase(_ key: String = "phrase") -> String? {
    guard let (text, node) = scalar(key, .optional) else { return nil }
    // So few bytes hold no more words.
    if text.utf8.count < 2 * Self.phraseWords { return text }
    let words = text.split(whereSeparator: \.isWhitespace).count
    guard words <= Self.phraseWords else {
      note(.longPhrase(words: words), .optional, at: node.mark)
      return nil
    }
    return text
  }

  /// An id by the rule of the format.
  mutating func id(_ key: String = "id", _ need: Need = .required) -> String? {
    guard let (text, node) = scalar(key, need) else { return nil }
    guard Self.isID(text) else {
      let nearest = Self.id(near: text)
      note(
        .badValue(
          text,
          key: key,
          rule: "an id has lower-case ASCII letters, digits and hyphens",
          nearest: nearest
        ),
        need,
        at: node.mark
      )
      return nil
    }
    return text
  }

  /// Whether a text is an id: lower-case ASCII letters, digits and hyphens, a letter or a digit first.
  static func isID(_ text: String) -> Bool {
    text.utf8.first != UInt8(ascii: "-") && !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  private static func id(near text: String) -> String? {
    guard text.utf8.count <= 80 else { return nil }
    let words = text.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let id = words.joined(separator: "-")
    return isID(id) ? id : nil
  }

  /// A number of degrees between `-limit` and `limit`.
  mutating func degrees(_ key: String, limit: Double) -> Double? {
    guard let (text, node) = scalar(key, .required) else { return nil }
    let isDecimal = text.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 || $0 == 46 }
    guard isDecimal, let degrees = Double(text), abs(degrees) <= limit else {
      note(
        .badValue(
          text,
          key: key,
          rule: "decimal degrees from -\(Int(limit)) to \(Int(limit))",
          nearest: Self.decimal(near: text, limit: limit)
        ),
        .required,
        at: node.mark
      )
      return nil
    }
    return degrees
  }

  private static func decimal(near text: String, limit: Double) -> String? {
    let point = String(text.map { $0 == "," ? "." : $0 })
    guard point != text, let degrees = Double(point), abs(degrees) <= limit else { return nil }
    return point
  }
}

extension YAMLNode {
  /// Where a character of the text stands, counted from 1; the node's beginning where the file does not
  /// have the text letter by letter.
  package func mark(ofCharacter number: Int, in text: String) -> YAMLMark {
    guard let textColumn else { return mark }
    let before = text.prefix(max(0, number - 1)).unicodeScalars.count
    return YAMLMark(line: mark.line, column: textColumn + before)
  }
}

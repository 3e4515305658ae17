/// A sentence of a brief: text with the citations that it rests on.
public struct BriefSentence: Hashable, Sendable {
  /// A stretch of a sentence.
  public enum Piece: Hashable, Sendable {
    /// Words, some of them the dossier's.
    case text(String)
    /// Citations in brackets; never empty.
    case citation([BriefReference])
    /// A citation that stands in the words themselves.
    case mention(BriefReference)
  }

  /// Its stretches, in order.
  public private(set) var pieces: [Piece]

  /// What it rests on, in order.
  public var references: [BriefReference] {
    pieces.flatMap { piece -> [BriefReference] in
      switch piece {
      case .text: []
      case .citation(let references): references
      case .mention(let reference): [reference]
      }
    }
  }

  /// Makes a sentence that has no words yet.
  init() {
    pieces = []
  }

  /// Makes a sentence of words that rest on passages, which are cited before its stop.
  ///
  /// - Parameters:
  ///   - text: The words; without a stop at the end they get one.
  ///   - references: What they rest on.
  init(_ text: String, _ references: [BriefReference]) {
    self.init()
    add(text, references)
    end()
  }

  /// Makes a sentence of words that name their passages themselves.
  ///
  /// `33 (004 S1) and 34 (001 ¶7) contradict.` names two.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - references: The passages that they may name; where they name none, all are cited at the end.
  init(naming text: String, of references: [BriefReference]) {
    self.init()
    let labels = references.map { (label: $0.label, reference: $0) }
      .sorted { $0.label.utf8.count > $1.label.utf8.count }
    var words = ""
    var rest = text[...]
    while let first = rest.first {
      let isInside = words.last.map { $0.isLetter || $0.isNumber } ?? false
      let found = labels.first { label, _ in
        guard !isInside, !label.isEmpty, rest.hasPrefix(label) else { return false }
        return !(rest.dropFirst(label.count).first.map { $0.isLetter || $0.isNumber } ?? false)
      }
      if let found {
        if !words.isEmpty { pieces.append(.text(words)) }
        words = ""
        pieces.append(.mention(found.reference))
        rest = rest.dropFirst(found.label.count)
      } else {
        words.append(first)
        rest = rest.dropFirst()
      }
    }
    if self.references.isEmpty {
      self.init(text, references)
    } else if !words.isEmpty {
      pieces.append(.text(words))
    }
  }

  /// Adds words and what they rest on.
  mutating func add(_ text: String, _ references: [BriefReference] = []) {
    let words = references.isEmpty ? text[...] : text.withoutStop
    if !words.isEmpty { pieces.append(.text(String(words))) }
    if !references.isEmpty { pieces.append(.citation(references)) }
  }

  /// Adds the stop, where there is none yet.
  mutating func end() {
    if case .text(let text) = pieces.last, text.last.map(".!?…".contains) ?? false { return }
    pieces.append(.text("."))
  }
}

extension String {
  /// The text without the blanks and the full stop at its end.
  var withoutStop: Substring {
    var text = self[...]
    while let last = text.last, last == " " || last == "." { text = text.dropLast() }
    return text
  }
}

/// What a sentence of a brief rests on.
public enum BriefReference: Hashable, Sendable {
  /// A passage, with the short name of its source and its number for the screen.
  case passage(Dossier.PassageIndex, source: String, locator: String)
  /// A source as a whole, by its row and its short name.
  case source(Int, short: String)
  /// Every source in view: what none of them tells.
  case allInView

  /// How it is written: `001 ¶7`.
  public var label: String {
    switch self {
    case .passage(_, let source, let locator): "\(source) \(locator)"
    case .source(_, let short): short
    case .allInView: "all sources in view"
    }
  }
}

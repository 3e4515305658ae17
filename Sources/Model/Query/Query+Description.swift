extension Query: CustomStringConvertible {
  /// The query in its canonical form, which reads back as an equal query: names as ids, blanks between terms.
  public var description: String { node.text(in: .top) }
}

extension Query.Node {
  /// What stands around a part of a query.
  fileprivate enum Surroundings {
    case top
    case every
    case any
    case no
  }

  fileprivate func text(in surroundings: Surroundings) -> String {
    switch self {
    case .every(let nodes):
      let text = nodes.map { $0.text(in: .every) }.joined(separator: " ")
      return surroundings == .every || surroundings == .no ? "(\(text))" : text
    case .any(let nodes):
      let text = nodes.map { $0.text(in: .any) }.joined(separator: " or ")
      return surroundings == .top ? text : "(\(text))"
    case .no(let node): return "-" + node.text(in: .no)
    case .term(let term): return term.description
    }
  }
}

extension Query.Term: CustomStringConvertible {
  /// The term as a query spells it.
  var description: String {
    switch self {
    case .text(let text): Query.spelling(ofText: text)
    case .actor(let actors): list(.actor, actors)
    case .role(let roles): list(.role, roles)
    case .acts(let actors): list(.acts, actors)
    case .kind(let kinds): list(.kind, kinds.map(\.rawValue))
    case .measure(let measures): list(.measure, measures.map(\.rawValue))
    case .category(let categories): list(.category, categories.map(\.rawValue))
    case .claimant(let speakers): list(.claimant, speakers)
    case .lossesOf(let actors): list(.lossesOf, actors)
    case .attacker(let actors): list(.attacker, actors)
    case .source(let sources): list(.source, sources)
    case .place(let places): list(.place, places)
    case .status(let statuses): list(.status, statuses.map(\.rawValue))
    case .form(let forms): list(.form, forms.map(\.rawValue))
    case .act(let acts): list(.act, acts.map(\.rawValue))
    case .after(let date): list(.after, [date])
    case .before(let date): list(.before, [date])
    case .on(let date): list(.on, [date])
    case .figure(let tests): list(.figure, tests)
    case .property(let properties): list(.property, properties.map(\.rawValue))
    case .id(let ids): list(.id, ids)
    }
  }

  private func list(_ field: Query.Field, _ values: [some CustomStringConvertible]) -> String {
    let spelled = values.map { value in
      field.isDate ? value.description : Query.spelling(ofValue: value.description)
    }
    return "\(field.rawValue):\(spelled.joined(separator: ","))"
  }
}

extension Query.Speaker: CustomStringConvertible {
  var description: String {
    switch self {
    case .actor(let actor): actor.description
    case .notTold: Query.notTold
    }
  }
}

extension Query.FigureTest: CustomStringConvertible {
  var description: String {
    switch self {
    case .states(let number): "\(number)"
    case .above(let number): ">\(number)"
    case .below(let number): "<\(number)"
    case .words: "words"
    case .denied: "denied"
    }
  }
}

extension Query {
  /// The word for a claimant whom nobody names.
  static let notTold = "not-told"
  /// Words that join terms, and have to be quoted to be looked for.
  static let joiningWords = ["and", "or", "not"]

  /// Returns a word or phrase with quotes around it where a query needs them.
  static func spelling(ofText text: String) -> String {
    let needsQuotes =
      text.isEmpty || text.hasPrefix("-") || joiningWords.contains(text.lowercased())
      || fieldName(of: text) != nil || text.contains { $0.isWhitespace || "\"()".contains($0) }
    return needsQuotes ? quoted(text) : text
  }

  /// Returns a field's value with quotes around it where a query needs them.
  static func spelling(ofValue text: String) -> String {
    text.isEmpty || text.contains { $0.isWhitespace || "\"(),".contains($0) } ? quoted(text) : text
  }

  /// Returns what stands before the first colon of a word, where that may be meant for a field's name.
  static func fieldName(of word: some StringProtocol) -> String? {
    guard let colon = word.firstIndex(of: ":"), colon != word.startIndex else { return nil }
    let name = word[..<colon]
    guard name.utf8.allSatisfy({ UInt8(ascii: "-") == $0 || $0.isASCIILetter }) else { return nil }
    return name.lowercased()
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for character in text {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter.
  fileprivate var isASCIILetter: Bool {
    (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
  }
}

extension DossierBuilder {
  /// The keys of a passage.
  static let passageKeys = ["at", "digest", "part", "tells", "claims"]

  /// Reads the passages of a source.
  mutating func readPassages(
    _ items: [YAMLNode],
    of source: SourceContext
  ) -> (drafts: [SourceDraft.PassageDraft], list: PassageList) {
    var passages: [SourceDraft.PassageDraft] = []
    var list = PassageList()
    var last: Locator?
    for item in items {
      guard var fields = Fields(item, noun: "passage", keys: Self.passageKeys, log: source.log)
      else {
        list.isIncomplete = true
        continue
      }
      let locator = locator(&fields)
      if locator == nil { list.isIncomplete = true }
      if let (locator, mark) = locator {
        if let first = list.places[locator] {
          fields.note(.duplicatePassage(locator, first: first), .required, at: mark)
        } else {
          if let last, locator < last {
            fields.note(.outOfOrder(locator, after: last), .expected, at: mark)
          }
          list.places[locator] = fields.position
          last = locator
        }
      }
      if let passage = passage(&fields, at: locator?.0, of: source) {
        passages.append(passage)
        list.parts[passage.locator] = passage.part
      }
    }
    return (passages.sorted { $0.locator < $1.locator }, list)
  }

  private mutating func passage(
    _ fields: inout Fields,
    at locator: Locator?,
    of source: SourceContext
  ) -> SourceDraft.PassageDraft? {
    let digest = fields.text("digest", .required)
    let part = fields.has("part") ? fields.word("part", Passage.Part.self, .required) : .body
    var tellings: [Telling] = []
    var claims: [SourceDraft.ClaimDraft] = []
    for node in fields.list("tells", .optional) {
      if let telling = telling(node, of: source) { tellings.append(telling) }
    }
    for (index, node) in fields.list("claims", .optional).enumerated() {
      let place = ClaimPlace(source: source, locator: locator, number: index + 1)
      if let claim = claim(node, at: place) { claims.append(claim) }
    }
    if let part, !part.reports {
      for key in ["tells", "claims"] where fields.has(key) {
        fields.note(.silentPart(part, key: key), .optional, at: fields.mark(of: key))
      }
      tellings = []
      claims = []
    }
    guard !fields.isBroken, let locator, let digest, let part else { return nil }
    return .init(
      locator: locator,
      part: part,
      digest: digest,
      tellings: tellings,
      claims: claims,
      position: fields.position
    )
  }

  /// The number of a passage, at the key `at`.
  func locator(_ fields: inout Fields) -> (Locator, YAMLMark)? {
    guard let (text, node) = fields.scalar("at", .required) else { return nil }
    guard let locator = Locator(text) else {
      let numbers = text.split { !$0.isASCII || !$0.isNumber }.prefix(2).joined(separator: "s")
      let nearest = Locator(numbers)?.description
      let rule = "a paragraph such as `4`, or a sentence of one such as `2s3`"
      let reason = Problem.Reason.badValue(text, key: "at", rule: rule, nearest: nearest)
      fields.note(reason, .required, at: node.mark)
      return nil
    }
    return (locator, node.mark)
  }
}

extension Passage.Part {
  /// Whether such a part reports, so that it may tell of records and make claims.
  public var reports: Bool {
    switch self {
    case .body, .headline, .subheading: true
    case .byline, .caption, .credit, .furniture, .comment: false
    }
  }
}

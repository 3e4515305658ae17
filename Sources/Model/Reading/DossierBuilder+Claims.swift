/// Where a claim stands.
struct ClaimPlace {
  /// Its source.
  let source: SourceContext
  /// Its passage; nil where that cannot be read.
  let locator: Locator?
  /// Which of the passage's claims it is, from 1, those left out included.
  let number: Int
}

extension DossierBuilder {
  /// The keys of a claim.
  static let claimKeys = [
    "id", "event", "events", "total-of", "claimant", "chain", "losses-of", "measure", "category",
    "figure", "window", "window-basis", "running", "stated", "stated-basis", "phrase", "note",
  ]

  /// Reads a figure of losses; nil where it has to be left out.
  ///
  /// Whatever would make it another claim is required once it is there: a total without what it takes in, or
  /// a running total that has become a plain one, could be counted twice.
  mutating func claim(_ node: YAMLNode, at place: ClaimPlace) -> SourceDraft.ClaimDraft? {
    let log = place.source.log
    guard var fields = Fields(node, noun: "claim", keys: Self.claimKeys, log: log) else {
      return nil
    }
    let events = events(&fields)
    let claimant = claimant(&fields)
    let links = fields.chain(in: actors, .required)
    let chain = links.map(\.actor)
    let lossesOf = fields.reference("losses-of", in: actors, .required, as: Actor.self)
    let measure = fields.word("measure", Measure.self, .required)
    let category = fields.word("category", Category.self, .required)
    let figure = fields.figure("figure", .required)
    let window = fields.date("window", .required, mayBeUntold: true)
    let windowBasis = fields.text("window-basis", .optional)
    let isRunning = fields.answer("running")
    let stated = fields.date("stated", .required, mayBeUntold: true)
    let statedBasis = fields.text("stated-basis", .optional)
    let phrase = fields.phrase()
    let note = fields.text("note", .optional)
    let totals = fields.texts("total-of", .required, whenPresent: true)
    let ownID = ownID(&fields, registers: place.source.registersClaims)
    // A chain with a link left out would seem to begin or end elsewhere.
    if !fields.isBroken {
      fields.checkEnd(of: chain, at: place.source.outlet)
      fields.checkStart(of: chain, by: claimant, at: place.source.outlet)
    }
    guard let locator = place.locator, let lossesOf, let measure, let category, let figure,
      let claimant
    else { return nil }
    let id = ownID ?? "\(place.source.id)#\(locator).\(place.number)"
    if place.source.registersClaims { _ = claims.define(id, at: fields.position) }
    guard !fields.isBroken else { return nil }
    var claim = Claim(
      id: Identifier(id),
      source: place.source.id,
      locator: locator,
      lossesOf: lossesOf,
      measure: measure,
      category: category,
      figure: figure,
      position: fields.position
    )
    claim.events = events
    claim.totalOf = totals.map(\.text)
    claim.claimant = claimant
    claim.chain = chain
    claim.doubtfulLinks = Set(links.filter(\.isDoubtful).map(\.actor))
    claim.window = window
    claim.windowBasis = windowBasis
    claim.isRunning = isRunning
    claim.stated = stated
    claim.statedBasis = statedBasis
    claim.phrase = phrase
    claim.note = note
    return .init(claim: claim, totals: totals.map { ($0.text, $0.node.mark) })
  }

  /// The id that the file gives a claim; nil where it gives none that is free.
  private mutating func ownID(_ fields: inout Fields, registers: Bool) -> String? {
    guard fields.has("id"), let id = fields.id("id", .optional) else { return nil }
    let mark = fields.mark(of: "id")
    if records.defines(id) {
      let rule = "a record has this id, and claims and records share their ids"
      fields.note(.badValue(id, key: "id", rule: rule, nearest: nil), .optional, at: mark)
      return nil
    }
    if registers, let first = claims.define(id, at: fields.position) {
      fields.note(.duplicateID(id, noun: "claim", first: first), .required, at: mark)
      return nil
    }
    return id
  }

  /// The records that a claim belongs to.
  private func events(_ fields: inout Fields) -> [Record.ID] {
    switch (fields.has("event"), fields.has("events")) {
    case (true, true):
      fields.note(.bothKeys("event", "events"), .required, at: fields.mark(of: "events"))
      return []
    case (_, false):
      guard let (text, node) = fields.scalar("event", .required), text != "not told" else {
        return []
      }
      let event = fields.reference(text, in: records, .required, at: node.mark, as: Record.self)
      return event.map { [$0] } ?? []
    case (false, true):
      let events = fields.references("events", in: records, .required, as: Record.self)
      if events.isEmpty, !fields.isBroken {
        fields.note(.noValue("events"), .required, at: fields.mark(of: "events"))
      }
      return events
    }
  }

  /// Who makes a claim.
  private func claimant(_ fields: inout Fields) -> Claimant? {
    guard let node = fields.node("claimant", .required) else { return nil }
    if case .sequence(let items) = node.content {
      let texts = items.compactMap(\.text).joined(separator: ", ")
      let wanted = "one actor, `not told` or `one of [\(VisibleText.line(texts))]`"
      fields.note(
        .wrongNode(key: "claimant", wanted: wanted, found: "a list"),
        .required,
        at: node.mark
      )
      return nil
    }
    guard let (text, _) = fields.scalar("claimant", .required) else { return nil }
    if text == "not told" { return .notTold }
    if text.hasPrefix("one of") { return oneOf(text, node, &fields) }
    guard let by = fields.attribution(text, in: actors, at: node.mark) else { return nil }
    return by.isDoubtful ? .doubtful(by.actor) : .named(by.actor)
  }

  /// Reads `one of [a, b]`, which YAML gives as one text.
  private func oneOf(_ text: String, _ node: YAMLNode, _ fields: inout Fields) -> Claimant? {
    let inner = text.dropFirst("one of".count).drop { $0 == " " }
    let names = inner.dropFirst().dropLast().split(separator: ",").map { name in
      String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard inner.first == "[", inner.last == "]", names.count > 1 else {
      let rule = "two actors or more in brackets are wanted, as in `one of [a, b]`"
      let reason = Problem.Reason.badValue(text, key: "claimant", rule: rule, nearest: nil)
      fields.note(reason, .required, at: node.mark)
      return nil
    }
    let speakers = names.compactMap { name in
      fields.reference(name, in: actors, .required, at: node.mark, as: Actor.self)
    }
    return speakers.count == names.count ? .oneOf(speakers) : nil
  }
}

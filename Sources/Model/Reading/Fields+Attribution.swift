extension Fields {
  /// An actor who is named as a speaker; a `?` at its end marks doubt.
  mutating func attribution(
    _ text: String,
    in actors: Namespace,
    at mark: YAMLMark
  ) -> Attribution? {
    let isDoubtful = text.hasSuffix("?")
    let id = isDoubtful ? String(text.dropLast()) : text
    guard let actor = reference(id, in: actors, .required, at: mark, as: Actor.self) else {
      return nil
    }
    return Attribution(actor, isDoubtful: isDoubtful)
  }

  /// `yes` or `no`; no where the key is absent.
  mutating func answer(_ key: String) -> Bool {
    guard has(key), let (text, node) = scalar(key, .required) else { return false }
    switch text {
    case "yes": return true
    case "no": return false
    default:
      let all = ["yes", "no"]
      let nearest = ["true": "yes", "false": "no"][text] ?? Nearest.value(to: text, among: all)
      note(.unknownWord(text, key: key, nearest: nearest, all: all), .required, at: node.mark)
      return false
    }
  }

  /// The texts of a list, required to be sound where the key is there at all.
  mutating func texts(
    _ key: String,
    _ need: Need,
    whenPresent: Bool
  ) -> [(text: String, node: YAMLNode)] {
    whenPresent && !has(key) ? [] : texts(key, need)
  }

  /// A chain; a link that the text leaves doubtful ends in `?`.
  mutating func chain(in actors: Namespace, _ need: Need) -> [Attribution] {
    texts("chain", need).compactMap { text, node in
      let isDoubtful = text.hasSuffix("?")
      let id: Actor.ID? = reference(
        isDoubtful ? String(text.dropLast()) : text,
        in: actors,
        need,
        at: node.mark
      )
      return id.map { Attribution($0, isDoubtful: isDoubtful) }
    }
  }

  /// Notes a chain that does not end at the outlet of its source.
  mutating func checkEnd(of chain: [Actor.ID], at outlet: Actor.ID?) {
    guard let last = chain.last, let outlet, last != outlet else { return }
    note(.chainEnd(last.description, outlet: outlet.description), .expected, at: mark(of: "chain"))
  }

  /// Notes a chain that does not begin with the actor who makes the claim.
  ///
  /// Where it is doubtful who that is, the outlet alone is a chain too.
  mutating func checkStart(of chain: [Actor.ID], by claimant: Claimant?, at outlet: Actor.ID?) {
    guard let first = chain.first, let claimant else { return }
    switch claimant {
    case .doubtful where chain == [outlet].compactMap(\.self): return
    case .named(let actor) where actor != first, .doubtful(let actor) where actor != first:
      let reason = Problem.Reason.chainStart(first.description, claimant: actor.description)
      note(reason, .expected, at: mark(of: "chain"))
    default: return
    }
  }
}

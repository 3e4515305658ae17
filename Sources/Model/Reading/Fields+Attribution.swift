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

  /// A chain, whose first link may be as doubtful as the speakers say that it is.
  mutating func chain(
    in actors: Namespace,
    _ need: Need,
    doubting speakers: [Attribution]
  ) -> [Actor.ID] {
    texts("chain", need).enumerated().compactMap { index, link in
      var id = link.text
      if index == 0, id.hasSuffix("?"),
        speakers.contains(Attribution(Identifier(String(id.dropLast())), isDoubtful: true))
      {
        id.removeLast()
      }
      return reference(id, in: actors, need, at: link.node.mark)
    }
  }

  /// Notes a chain that does not end at the outlet of its source.
  mutating func checkEnd(of chain: [Actor.ID], at outlet: Actor.ID?) {
    guard let last = chain.last, let outlet, last != outlet else { return }
    note(.chainEnd(last.description, outlet: outlet.description), .expected, at: mark(of: "chain"))
  }

  /// Notes a chain that does not begin with the actor who makes the claim.
  mutating func checkStart(of chain: [Actor.ID], by claimant: Claimant?) {
    guard let first = chain.first, let claimant else { return }
    switch claimant {
    case .named(let actor) where actor != first, .doubtful(let actor) where actor != first:
      let reason = Problem.Reason.chainStart(first.description, claimant: actor.description)
      note(reason, .expected, at: mark(of: "chain"))
    default: break
    }
  }
}

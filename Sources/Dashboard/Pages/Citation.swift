import Model

/// How the screen names places in sources, actors and figures.
extension Dossier {
  /// Returns a source; nil for an id that the dossier does not have.
  func source(_ id: Source.ID) -> Source? {
    sources.first { $0.id == id }
  }

  /// Returns `004 S1` or `001 ¶7`.
  func citation(_ index: PassageIndex) -> String {
    "\(sources[index.source].short) \(passage(at: index).locator.shortForm)"
  }

  /// Returns the citations of passages, each source's short name once: `000 ¶4 ¶11 · 004 S1`.
  func citations(_ indices: some Sequence<PassageIndex>) -> String {
    var text = ""
    var last: Int?
    for index in indices {
      let locator = passage(at: index).locator.shortForm
      if last == index.source {
        text += " \(locator)"
      } else {
        text += (text.isEmpty ? "" : " · ") + "\(sources[index.source].short) \(locator)"
      }
      last = index.source
    }
    return text
  }

  /// Returns what a pane with little room calls an actor: a person by the last word of a name in Latin letters.
  func shortName(of actor: Actor.ID) -> String {
    let name = name(of: actor)
    guard self.actor(actor)?.kind == .person, name.unicodeScalars.allSatisfy({ $0.value < 0x250 })
    else { return name }
    return name.split(separator: " ").last.map(String.init) ?? name
  }

  /// Returns the names of actors, joined.
  func names(of actors: some Sequence<Actor.ID>) -> String {
    actors.map { name(of: $0) }.joined(separator: ", ")
  }

  /// Returns who is named as speaker, `?` after a doubtful one.
  func names(of attributions: [Attribution]) -> String {
    attributions.map { name(of: $0.actor) + ($0.isDoubtful ? "?" : "") }.joined(separator: ", ")
  }

  /// Returns who makes a claim: a name, `not told`, `Anadolu?`; an outlet's own voice is no teller of its own.
  func claimantName(_ claim: Claim) -> String {
    switch claim.claimant {
    case .named(let actor): self.actor(actor)?.kind == .outlet ? "not told" : name(of: actor)
    case .doubtful(let actor): name(of: actor) + "?"
    case .oneOf(let actors): "one of " + names(of: actors)
    case .notTold: "not told"
    }
  }

  /// Returns who said it and who told it on: `Turkey ▸ RFE/RL`.
  func chainName(_ claim: Claim) -> String {
    var names = [claimantName(claim)]
    let claimants = claim.claimant.actors
    for actor in claim.chain where !(claimants == [actor] && self.actor(actor)?.kind != .outlet) {
      let name = name(of: actor) + (claim.doubtfulLinks.contains(actor) ? "?" : "")
      if names.last != name, names.last != name + "?" { names.append(name) }
    }
    return names.joined(separator: " ▸ ")
  }
}

extension Edition {
  /// Returns whose losses a toll counts, and which: `Turkey: killed`.
  func label(of toll: Toll) -> String {
    "\(dossier.name(of: toll.id.side)): \(lossName(of: toll))"
  }

  /// Returns what was lost and how, without the side: `killed`, `destroyed tanks`, `soldiers destroyed`.
  func lossName(of toll: Toll) -> String {
    let measure = toll.id.measure == .losses ? "losses" : toll.id.measure.name
    switch toll.id.category {
    case .people where toll.id.measure.isOfPeople: return measure
    case .people:
      let names = Set(toll.claims.map { dossier.claims[$0].category.name })
      return "\(names.count == 1 ? names.first ?? "" : toll.id.category.name) \(measure)"
    case .peopleAndEquipment: return "\(measure), people and equipment"
    default: return "\(toll.id.category.name) \(measure)"
    }
  }

  /// Returns the titles of a toll's incidents; the window for a total or for untold incidents.
  func incidentName(of toll: Toll) -> String {
    if toll.id.isTotal { return "a total over \(toll.id.events.count) incidents" }
    let titles = toll.id.events.compactMap { dossier.record($0)?.title }
    return titles.isEmpty ? "incident not told" : titles.joined(separator: ", ")
  }
}

extension Measure {
  /// Whether the word itself says that people were lost; anything may be destroyed or neutralised.
  var isOfPeople: Bool {
    switch self {
    case .killed, .wounded, .captured, .missing: true
    case .neutralised, .destroyed, .shotDown, .losses: false
    }
  }

  /// The word for the screen.
  var name: String { self == .shotDown ? "shot down" : rawValue }
}

extension Record.Kind {
  /// The glyph that stands for it: an event, a meeting, something said, context, a deployment.
  var glyph: String {
    switch self {
    case .attack, .offensive, .operation, .movement, .event: "●"
    case .deployment: "▲"
    case .meeting: "◆"
    case .statement: "“"
    case .agreement: "■"
    case .background: "-"
    }
  }

  /// The role in which its glyph is drawn.
  var role: Role {
    switch self {
    case .attack, .offensive, .operation, .movement, .event, .deployment: .event
    case .meeting, .agreement: .meeting
    case .statement: .statement
    case .background: .context
    }
  }
}

extension MeetingStatus {
  /// The glyph of a meeting: held is solid, implied half, planned hollow, possible dotted.
  var glyph: String {
    switch self {
    case .held: "●"
    case .implied: "◐"
    case .planned, .announced, .requested: "○"
    case .possible: "◌"
    case .cancelled: "×"
    }
  }

  /// The word for the screen.
  var name: String { self == .implied ? "held?" : rawValue }
}

extension EDTF {
  /// The role in which it is drawn: dates that were worked out stand out.
  var role: Role { isUncertain || isApproximate ? .inferredDate : .date }
}

import Model

/// A chain of attribution in words and arrows.
struct ChainWords {
  private let chain: Chain
  private let dossier: Dossier

  init(_ chain: Chain, in dossier: Dossier) {
    self.chain = chain
    self.dossier = dossier
  }

  /// A hand of the chain: who, and as what.
  struct Hand: Hashable {
    let name: StyledText
    let part: String
  }

  /// The hands, from the claimant to the outlet.
  var hands: [Hand] { chain.links.map(hand) }

  /// The chain in a line: `Turkey ─▸ Anadolu ─▸ VOA`.
  var line: StyledText {
    hands.enumerated().reduce(into: StyledText()) { text, item in
      if item.offset > 0 { text.append(" ─▸ ", .faint) }
      text.append(item.element.name)
    }
  }

  /// The chain in two rows: the names with arrows between them, and below each as what it stands there.
  var rows: (names: StyledText, parts: StyledText) {
    let hands = hands
    var (names, parts) = (StyledText(), StyledText())
    for (number, hand) in hands.enumerated() {
      guard number < hands.count - 1 else {
        names.append(hand.name)
        parts.append(hand.part, .faint)
        break
      }
      let columns = max(hand.name.columns, Text.columns(of: hand.part))
      names.append(hand.name.fitted(columns: columns, alignment: .left))
      names.append(" ─▸ ", .faint)
      parts.append(StyledText(hand.part, .faint).fitted(columns: columns + 4, alignment: .left))
    }
    return (names, parts)
  }

  /// What makes it weaker than its names; nil where every hand is named for certain.
  var weakness: String? {
    switch chain.weakness {
    case .speakerNotTold: "no speaker is told"
    case .speakerUnnamed(let actor): "a speaker without a name: \(dossier.name(of: actor))"
    case .speakerOneOf(let actors): "one of \(dossier.names(of: actors)), which is not told"
    case .speakerDoubtful(let actor):
      "the text leaves it doubtful that \(dossier.name(of: actor)) said it"
    case .ownVoice(let actor): "\(dossier.name(of: actor)) says it itself and names nobody"
    case .relayUnnamed(let actor): "passed on without a name: \(dossier.name(of: actor))"
    case .relayDoubtful(let actor):
      "the text leaves it doubtful that \(dossier.name(of: actor)) passed it on"
    case nil: nil
    }
  }

  private func hand(_ link: Chain.Link) -> Hand {
    switch link {
    case .speaker(.notTold): Hand(name: StyledText("not told", .doubt), part: "claimant")
    case .speaker(.named(let actor)):
      Hand(
        name: StyledText(dossier.name(of: actor), chain.origin == nil ? .doubt : .text),
        part: "claimant"
      )
    case .speaker(.doubtful(let actor)):
      Hand(name: StyledText(dossier.name(of: actor) + "?", .doubt), part: "claimant")
    case .speaker(.oneOf(let actors)):
      Hand(name: StyledText("one of " + dossier.names(of: actors), .doubt), part: "claimant")
    case .ownVoice(let actor):
      Hand(name: StyledText(dossier.name(of: actor) + " itself", .doubt), part: "own voice")
    case .relay(let actor):
      Hand(
        name: StyledText(dossier.name(of: actor), .text),
        part: dossier.actor(actor)?.kind == .outlet ? "agency" : "passed on"
      )
    case .doubtfulRelay(let actor):
      Hand(name: StyledText(dossier.name(of: actor) + "?", .doubt), part: "passed on")
    case .outlet(let actor):
      Hand(name: StyledText(dossier.name(of: actor), .source), part: "outlet")
    }
  }
}

extension ChainOrigin {
  /// What is said of the claims: `one origin: Turkey, told by 2 documents`.
  func heading(in dossier: Dossier) -> StyledText {
    let documents = counted(documentCount, "document")
    switch root {
    case .named(let actor):
      let name = speakers.count == 1 ? dossier.name(of: speakers[0]) : dossier.name(of: actor)
      let head = isCollapsed ? "one origin: \(name)" : "origin: \(name)"
      var text = StyledText(head, .text, .strong)
      if speakers.count > 1 { text.append(" (\(dossier.names(of: speakers)))", .text) }
      text.append(", told by \(documents)", .faint)
      if isCollapsed { text.append(" in \(claims.count) claims", .faint) }
      return text
    case .ownVoice(let outlet):
      var text = StyledText(
        "origin not told: \(dossier.name(of: outlet)) says it itself and names nobody",
        .doubt
      )
      if isCollapsed { text.append(", in \(claims.count) claims", .faint) }
      return text
    case .notTold:
      return StyledText(
        "origin not told: \(counted(claims.count, "claim")) by no certain speaker",
        .doubt
      )
    }
  }
}

extension ChainOrigin.Root {
  /// Whether somebody other than the outlet may stand behind it.
  var isNotOwnVoice: Bool {
    if case .ownVoice = self { false } else { true }
  }
}

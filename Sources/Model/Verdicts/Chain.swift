/// Who told whom: from the speaker of a claim, over those who passed it on, to the outlet that printed it.
public struct Chain: Hashable, Sendable {
  /// A hand that the claim went through.
  public enum Link: Hashable, Sendable {
    /// Who is told as saying it, certainly or not.
    case speaker(Claimant)
    /// An outlet that speaks for itself: nobody stands behind it.
    case ownVoice(Actor.ID)
    /// Who passed it on: an agency, mostly.
    case relay(Actor.ID)
    /// Who may have passed it on; the text leaves it doubtful.
    case doubtfulRelay(Actor.ID)
    /// The outlet in which it stands.
    case outlet(Actor.ID)
  }

  /// What makes a chain weaker than its named hands.
  public enum Weakness: Hashable, Sendable {
    /// Nobody is named as saying it.
    case speakerNotTold
    /// The speaker is left without a name: "local sources".
    case speakerUnnamed(Actor.ID)
    /// One of several said it.
    case speakerOneOf([Actor.ID])
    /// The text leaves it doubtful that it was this speaker.
    case speakerDoubtful(Actor.ID)
    /// An outlet says it by itself and names nobody.
    case ownVoice(Actor.ID)
    /// Somebody without a name passed it on.
    case relayUnnamed(Actor.ID)
    /// The text leaves it doubtful that it was passed on by this actor.
    case relayDoubtful(Actor.ID)
  }

  /// The hands, from the speaker to the outlet; each once.
  public let links: [Link]
  /// The first named speaker who is no outlet; nil where the origin is not told.
  public let origin: Actor.ID?
  /// The link that a reader has to doubt most; nil where every hand is named for certain.
  public let weakness: Weakness?
}

extension Dossier {
  /// Returns who told whom of a claim, by its row in `claims`.
  ///
  /// The outlet stands at the end even where the file leaves it out of the claim's chain.
  ///
  /// - Complexity: O(*k*²) in the hands that the claim went through.
  public func chain(ofClaimAt row: Int) -> Chain {
    let claim = claims[row]
    let outlet = sources[passageOfClaim[row].source].outlet
    let first: Chain.Link
    if case .named(let actor) = claim.claimant, self.actor(actor)?.kind == .outlet {
      first = .ownVoice(actor)
    } else {
      first = .speaker(claim.claimant)
    }
    var relays: [Actor.ID] = []
    let speakers = claim.claimant.actors
    for actor in claim.chain
    where actor != outlet && !speakers.contains(actor) && !relays.contains(actor) {
      relays.append(actor)
    }
    var links =
      [first]
      + relays.map { claim.doubtfulLinks.contains($0) ? .doubtfulRelay($0) : .relay($0) }
    if first != .ownVoice(outlet) || !relays.isEmpty { links.append(.outlet(outlet)) }
    let origin = origin(of: claim)
    return Chain(
      links: links,
      origin: origin,
      weakness: weakness(
        of: first,
        relays: relays,
        doubtful: claim.doubtfulLinks,
        hasOrigin: origin != nil
      )
    )
  }

  /// Returns the worst of a chain's links: a speaker who is no origin, or else a relay without a name or in doubt.
  private func weakness(
    of first: Chain.Link,
    relays: [Actor.ID],
    doubtful: Set<Actor.ID>,
    hasOrigin: Bool
  ) -> Chain.Weakness? {
    if !hasOrigin {
      switch first {
      case .speaker(.notTold): return .speakerNotTold
      case .speaker(.named(let actor)): return .speakerUnnamed(actor)
      case .speaker(.oneOf(let actors)): return .speakerOneOf(actors)
      case .speaker(.doubtful(let actor)): return .speakerDoubtful(actor)
      case .ownVoice(let actor): return .ownVoice(actor)
      case .relay, .doubtfulRelay, .outlet: break
      }
    }
    return relays.first { self.actor($0)?.kind == .unnamed }.map { .relayUnnamed($0) }
      ?? relays.first(where: doubtful.contains).map { .relayDoubtful($0) }
  }
}

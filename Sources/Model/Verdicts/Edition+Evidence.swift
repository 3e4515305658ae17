extension Edition {
  /// Whose losses a named origin speaks of: its own and its enemy's are different evidence.
  public enum Evidence: String, CaseIterable, Sendable {
    case ownLosses = "own"
    case enemyLosses = "enemy"
    case thirdParty = "third"
    /// No origin is named for certain.
    case outlet = "not told"
  }

  /// Returns whose losses the speaker of a claim speaks of.
  ///
  /// The enemy of a side are those told as attacking, or as attacked, in the claim's incidents.
  public func evidence(of claim: Claim) -> Evidence {
    dossier.origin(of: claim).map { evidence(ofSpeaker: $0, on: claim) } ?? .outlet
  }

  /// Returns whose losses an actor would speak of, were the claim its own; an outlet speaks of nobody's.
  public func evidence(ofSpeaker origin: Actor.ID, on claim: Claim) -> Evidence {
    guard dossier.actor(origin)?.kind != .outlet else { return .outlet }
    let root = dossier.root(of: origin)
    if root == dossier.root(of: claim.lossesOf) { return .ownLosses }
    let fighting = claim.events.compactMap { record($0) }.flatMap(\.actors)
      .filter { [.attacker, .target, .victim].contains($0.role) }
      .map { dossier.root(of: $0.actor) }
    return fighting.contains(root) ? .enemyLosses : .thirdParty
  }
}

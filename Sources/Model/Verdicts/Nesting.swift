extension Verdict.Nesting {
  /// How two things lie to each other, of which each may contain the other; both do where they are the same.
  init(contains: Bool, within: Bool) {
    switch (contains, within) {
    case (true, true): self = .same
    case (true, false): self = .contains
    case (false, true): self = .within
    case (false, false): self = .apart
    }
  }
}

extension Category {
  /// Whether losses of `other` may be counted among losses of this category.
  ///
  /// Besides nesting: losses that a source does not split may be of people or of equipment, and cannons with
  /// rocket launchers may be either.
  func takesIn(_ other: Category) -> Bool {
    if contains(other) { return true }
    return switch self {
    case .peopleAndEquipment: [.people, .equipment].contains(other.family)
    case .cannonsAndRocketLaunchers: [.cannons, .rocketLaunchers].contains(other)
    default: false
    }
  }

  /// How this category lies to another.
  func nesting(with other: Category) -> Verdict.Nesting {
    Verdict.Nesting(contains: takesIn(other), within: other.takesIn(self))
  }
}

extension Dossier {
  /// Returns how an actor lies to another.
  func nesting(of actor: Actor.ID, with other: Actor.ID) -> Verdict.Nesting {
    Verdict.Nesting(
      contains: self.actor(actor, contains: other),
      within: self.actor(other, contains: actor)
    )
  }

  /// Returns the one speaker who certainly makes a claim; nil where the text leaves doubt, or names nobody.
  ///
  /// The outlet is one where it speaks in its own voice. Two mentions of "local sources" are not certainly the
  /// same people.
  func voice(of claim: Claim) -> Actor.ID? {
    guard case .named(let actor) = claim.claimant, self.actor(actor)?.kind != .unnamed else {
      return nil
    }
    return actor
  }

  /// Returns how the origins of two claims lie to each other.
  ///
  /// Independent are only those that no actor contains: two organs of one state speak for one side.
  func origins(of first: Claim, and second: Claim) -> Verdict.OriginRelation {
    let origins = (origin(of: first), origin(of: second))
    guard let one = origins.0, let other = origins.1 else {
      return .notTold(
        Verdict.Holder(first: origins.0 == nil, second: origins.1 == nil) ?? .both
      )
    }
    switch nesting(of: one, with: other) {
    case .same: return .same
    case .contains, .within: return .nested
    case .apart: return root(of: one) == root(of: other) ? .oneRoot : .independent
    }
  }
}

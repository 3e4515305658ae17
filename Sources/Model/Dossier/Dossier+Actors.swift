import OrderedCollections

extension Dossier {
  /// Returns an actor and those that it is part of, from itself to its root.
  ///
  /// - Complexity: O(*d*) in the depth of nesting; a cycle, which the reader refuses, would end at its first repeat.
  public func lineage(of actor: Actor.ID) -> [Actor.ID] {
    var lineage = [actor]
    while let last = lineage.last, let parent = actors[last]?.parent, !lineage.contains(parent) {
      lineage.append(parent)
    }
    return lineage
  }

  /// Returns the outermost actor that `actor` is part of: a state, for its organs.
  public func root(of actor: Actor.ID) -> Actor.ID {
    lineage(of: actor).last ?? actor
  }

  /// Whether `inner` is `outer` or part of it.
  public func actor(_ outer: Actor.ID, contains inner: Actor.ID) -> Bool {
    lineage(of: inner).contains(outer)
  }

  /// Returns an actor; nil for an id that the dossier does not define.
  public func actor(_ id: Actor.ID) -> Actor? { actors[id] }

  /// Returns a place; nil for an id that the dossier does not define.
  public func place(_ id: Place.ID) -> Place? { places[id] }

  /// Returns a record as its file gives it; nil for an id that the dossier does not define.
  public func record(_ id: Record.ID) -> Record? { records[id] }

  /// How many records the dossier has, told or not.
  public var recordCount: Int { records.count }

  /// Returns an actor's name, or its id where the dossier does not define it.
  public func name(of actor: Actor.ID) -> String {
    actors[actor]?.name ?? actor.description
  }

  /// Returns the origin of a claim: who is named for certain as saying it, and is no outlet.
  ///
  /// An outlet's own voice, an unnamed speaker and a doubtful one are no origin: nil, origin not told. Nor does one who
  /// passed it on become its origin where the speaker is none.
  public func origin(of claim: Claim) -> Actor.ID? {
    guard case .named(let claimant) = claim.claimant else { return nil }
    switch actors[claimant]?.kind {
    case .outlet, .unnamed, nil: return nil
    default: return claimant
    }
  }

  /// Returns the origins of claims, one for each root, in the order of the claims.
  ///
  /// Two organs of one state are one, since they are not independent of each other.
  public func origins(of claims: some Sequence<Claim>) -> [Actor.ID] {
    var roots: Set<Actor.ID> = []
    return claims.compactMap { origin(of: $0) }.filter { roots.insert(root(of: $0)).inserted }
  }
}

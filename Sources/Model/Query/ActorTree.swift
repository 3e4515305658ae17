import OrderedCollections

/// The actors of a dossier as they nest, for picking from.
public struct ActorTree: Sendable {
  /// An actor in the tree.
  public struct Branch: Hashable, Sendable, Identifiable {
    /// The actor.
    public let id: Actor.ID
    /// How many actors it is part of.
    public let depth: Int
    /// Whether it is what was looked for, rather than something that such an actor is part of.
    public let isMatch: Bool
  }

  /// Every actor, each ahead of its parts, siblings in the order of the file.
  public let branches: [Branch]
  private let hierarchy: Hierarchy<Actor.ID>
  /// The folded names of each actor, by position.
  private let names: [[FoldedText]]

  /// Reads the actors of a dossier.
  ///
  /// - Complexity: O(*n*) in their names.
  public init(_ dossier: Dossier) {
    self.init(dossier, nesting: dossier.actorHierarchy)
  }

  /// Reads the actors of a dossier whose nesting is known.
  init(_ dossier: Dossier, nesting hierarchy: Hierarchy<Actor.ID>) {
    self.hierarchy = hierarchy
    branches = hierarchy.ids.indices.map { position in
      Branch(id: hierarchy.ids[position], depth: hierarchy.depths[position], isMatch: true)
    }
    names = hierarchy.ids.map { id in
      let actor = dossier.actors[id]
      return ([id.description] + (actor.map { [$0.name] + $0.aliases } ?? [])).map {
        FoldedText($0)
      }
    }
  }

  /// The actors that are part of no other, in the order of the file.
  public var roots: [Actor.ID] { branches.filter { $0.depth == 0 }.map(\.id) }

  /// Returns the parts of an actor, in the order of the file, without theirs.
  public func children(of actor: Actor.ID) -> [Actor.ID] {
    guard let parent = hierarchy.position(of: actor) else { return [] }
    return hierarchy.range(of: actor).filter { hierarchy.parent(of: $0) == parent }.map {
      hierarchy.ids[$0]
    }
  }

  /// Returns the actors with all words of `text` in one of their names, aliases or ids, case and accents ignored,
  /// with the actors that they are part of.
  ///
  /// - Complexity: O(*n*) in the names.
  public func narrowed(by text: String) -> [Branch] {
    let words = text.split(whereSeparator: \.isWhitespace).map { FoldedText($0) }
    guard !words.isEmpty else { return branches }
    let matches = names.map { names in
      names.contains { name in words.allSatisfy { name.contains($0) } }
    }
    var isShown = matches
    for position in matches.indices.reversed() where isShown[position] {
      if let parent = hierarchy.parent(of: position) { isShown[parent] = true }
    }
    return matches.indices.filter { isShown[$0] }.map { position in
      Branch(
        id: branches[position].id,
        depth: branches[position].depth,
        isMatch: matches[position]
      )
    }
  }
}

extension Edition {
  /// The actors of its dossier as they nest.
  ///
  /// - Complexity: O(1), but for the first query of the edition, which makes its index.
  public var actorTree: ActorTree { searchIndex.tree }

  /// Returns for each actor the number of records in which it, or an actor below it, takes part.
  ///
  /// - Parameters:
  ///   - rows: The rows of records to count in.
  ///   - part: As what it takes part; the claimants and losers of a record are those of its claims in view.
  /// - Returns: Counts above 0.
  /// - Complexity: O(*n* · *d*) in the parts of the records and the depth of nesting.
  public func actorCounts(
    in rows: some Sequence<Int>,
    as part: ActorFilter.Part = .any
  ) -> [Actor.ID: Int] {
    let index = searchIndex
    let roles: RoleSet =
      switch part {
      case .any: .told
      case .actsOrLoses: .actsOrLoses
      case .role(let role): RoleSet(role)
      }
    var counts = [Int](repeating: 0, count: index.actors.ids.count)
    var lastRow = [Int](repeating: -1, count: counts.count)
    for row in rows {
      func count(_ actor: Int) {
        var position: Int? = actor < 0 ? nil : actor
        while let current = position, lastRow[current] != row {
          lastRow[current] = row
          counts[current] += 1
          position = index.actors.parent(of: current)
        }
      }
      for part in index.records[row].parts where !roles.isDisjoint(with: part.role) {
        count(part.actor)
      }
      guard !roles.isDisjoint(with: [.claimant, .loser]) else { continue }
      for claim in records[row].claims.compactMap({ index.claims[$0] }) {
        if roles.contains(.claimant) { claim.claimants.forEach(count) }
        if roles.contains(.loser) { count(claim.loser) }
      }
    }
    return Dictionary(
      uniqueKeysWithValues: counts.indices.lazy.filter { counts[$0] > 0 }.map {
        (index.actors.ids[$0], counts[$0])
      }
    )
  }
}

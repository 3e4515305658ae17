/// What the picker of actors asks for.
public struct ActorFilter: Hashable, Sendable {
  /// As what actors have to take part.
  public enum Part: Hashable, Sendable {
    /// In any role.
    case any
    /// In a role in which they do or suffer something, rather than being spoken to or about.
    case actsOrLoses
    /// In this role.
    case role(ActorRole)
  }

  /// The actors asked for, in the order in which they were picked.
  public var included: [Actor.ID] = []
  /// The actors that must not take part so.
  public var excluded: [Actor.ID] = []
  /// Whether all of the actors are asked for, rather than any.
  public var needsAll = false
  /// As what they have to take part.
  public var part = Part.any

  /// Makes a filter; without actors, it asks for nothing.
  public init(
    included: [Actor.ID] = [],
    excluded: [Actor.ID] = [],
    needsAll: Bool = false,
    part: Part = .any
  ) {
    self.included = included
    self.excluded = excluded
    self.needsAll = needsAll
    self.part = part
  }

  /// Whether it asks for no actor.
  public var isEmpty: Bool { included.isEmpty && excluded.isEmpty }

  /// The query that asks for the same.
  ///
  /// Where all of several claimants or losers are asked for, each may be of another claim.
  public var query: Query {
    var nodes: [Query.Node] = []
    if needsAll, included.count > 1 {
      switch part {
      case .any, .actsOrLoses: nodes = included.flatMap { terms(for: [$0]) }
      case .role: nodes = included.map { .group(terms(for: [$0])) }
      }
    } else if !included.isEmpty {
      nodes = terms(for: included)
    }
    if !excluded.isEmpty { nodes.append(.no(.group(terms(for: excluded)))) }
    return Query(node: .group(nodes))
  }

  private func terms(for actors: [Actor.ID]) -> [Query.Node] {
    switch part {
    case .any: [.term(.actor(actors))]
    case .actsOrLoses: [.term(.acts(actors))]
    case .role(let role): [.term(.actor(actors)), .term(.role([role]))]
    }
  }
}

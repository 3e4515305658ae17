/// What is asked of a dossier: which records, claims and tolls to show.
///
/// Queries are equal when they print alike. The language is described in `docs/query.md`.
public struct Query: Hashable, Sendable {
  /// A query's parts, as parentheses nest them.
  indirect enum Node: Hashable, Sendable {
    /// All of these; of none, every record.
    case every([Node])
    /// At least one of these.
    case any([Node])
    /// Not this.
    case no(Node)
    case term(Term)
  }

  let node: Node

  /// The query that every record answers.
  public static let all = Query(node: .every([]))

  /// Whether every record answers it: nothing is filtered.
  public var isAll: Bool { self == .all }

  /// Returns the query that asks for both.
  ///
  /// What each asks of actors in roles stays its own: where both do, each is put in parentheses. Otherwise
  /// their terms join in one group, so that what they ask of claims is asked of one claim.
  public func and(_ other: Query) -> Query {
    if isAll { return other }
    if other.isAll { return self }
    let keepsApart = node.asksForActors && other.node.asksForActors
    return Query(
      node: .every(
        [node, other.node].flatMap { node in
          if case .every(let nodes) = node, !keepsApart { nodes } else { [node] }
        }
      )
    )
  }

  /// The words and phrases that it asks for, without those that it asks to be absent, each as it was typed.
  public var texts: [String] { node.texts }
}

extension Query.Node {
  /// Returns all of `nodes`, without a group around a single one.
  static func group(_ nodes: [Query.Node]) -> Query.Node {
    if nodes.count == 1, let node = nodes.first { node } else { .every(nodes) }
  }

  /// Whether it asks for an actor or a role, which bind to each other within a group.
  fileprivate var asksForActors: Bool {
    switch self {
    case .every(let nodes), .any(let nodes): nodes.contains(where: \.asksForActors)
    case .no(let node): node.asksForActors
    case .term(.actor), .term(.role): true
    case .term: false
    }
  }

  fileprivate var texts: [String] {
    switch self {
    case .every(let nodes), .any(let nodes): nodes.flatMap(\.texts)
    case .term(.text(let text)): [text]
    case .no, .term: []
    }
  }
}

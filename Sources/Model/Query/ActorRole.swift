/// What an actor can be asked to be: a role in a record, or a side of a claim.
public enum ActorRole: Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// A role that passages tell.
  case told(Role)
  /// Who makes a claim about the record.
  case claimant
  /// Whose losses a claim about the record counts.
  case loser

  /// Every role, those of records first.
  public static var allCases: [ActorRole] {
    Role.allCases.map(ActorRole.told) + [.claimant, .loser]
  }

  /// The word for it in a query.
  public var description: String {
    switch self {
    case .told(let role): role.rawValue
    case .claimant: "claimant"
    case .loser: "loser"
    }
  }

  /// Whether only claims have it.
  public var isOfClaims: Bool {
    switch self {
    case .told: false
    case .claimant, .loser: true
    }
  }
}

extension ActorRole: RawRepresentable {
  /// The word for it in a query.
  public var rawValue: String { description }

  /// Finds the role that a word names.
  public init?(rawValue: String) {
    guard let role = Self.allCases.first(where: { $0.description == rawValue }) else { return nil }
    self = role
  }
}

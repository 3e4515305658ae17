extension Query {
  /// One condition, with names resolved to ids; a list means any of its values.
  enum Term: Hashable, Sendable {
    /// A word or phrase anywhere in the text.
    case text(String)
    case actor([Actor.ID])
    case role([ActorRole])
    case acts([Actor.ID])
    case kind([Record.Kind])
    case measure([Measure])
    case category([Category])
    case claimant([Speaker])
    case lossesOf([Actor.ID])
    case attacker([Actor.ID])
    case source([Source.ID])
    case place([Place.ID])
    case status([MeetingStatus])
    case form([MeetingForm])
    case act([StatementAct])
    case after(EDTF)
    case before(EDTF)
    case on(EDTF)
    case figure([FigureTest])
    case property([Property])
    /// Ids of records or claims.
    case id([String])
  }

  /// Whom a query asks for as claimant.
  enum Speaker: Hashable, Sendable {
    case actor(Actor.ID)
    /// Nobody is named.
    case notTold
  }

  /// What a query asks of a figure.
  enum FigureTest: Hashable, Sendable {
    /// The number stands in the figure, whatever its qualifier.
    case states(Int)
    /// Every number that the figure allows is greater.
    case above(Int)
    /// Every number that the figure allows is less.
    case below(Int)
    /// It has words and no number.
    case words
    /// The claimant says that there were no such losses.
    case denied
  }

  /// A yes-or-no quality that `is:` asks for.
  public enum Property: String, CaseIterable, Sendable {
    /// Sources contradict each other.
    case disputed
    /// Something is in doubt that is no contradiction: a date worked out, a speaker not certain.
    case doubtful
    /// A passage in view dates it.
    case dated
    /// No passage in view dates it.
    case undated
    /// A meeting that is told as to come, and not as held.
    case planned
    /// A total that a source states over several incidents.
    case total
    /// A claim counts its losses.
    case claimed
  }

  /// What a query can ask for by name.
  public enum Field: String, CaseIterable, Sendable {
    case actor
    case role
    case acts
    case kind
    case measure
    case category
    case claimant
    case lossesOf = "losses-of"
    case attacker
    case source
    case place
    case status
    case form
    case act
    case after
    case before
    case on
    case figure
    case property = "is"
    case id

    /// Returns the field that a query calls `name`, by its own word or another that is allowed.
    init?(named name: String) {
      switch name {
      case "losses", "loser": self = .lossesOf
      case "since": self = .after
      case "until": self = .before
      default: self.init(rawValue: name)
      }
    }

    /// Whether its value is a date.
    var isDate: Bool { self == .after || self == .before || self == .on }

    /// The words that it can have, in order; empty where values come from the dossier or are open.
    public var words: [String] {
      switch self {
      case .role: ActorRole.allCases.map(\.description)
      case .kind: Record.Kind.allCases.map(\.rawValue) + Query.kindGroups.map(\.name)
      case .measure: Measure.allCases.map(\.rawValue)
      case .category: Category.allCases.map(\.rawValue)
      case .status: MeetingStatus.allCases.map(\.rawValue)
      case .form: MeetingForm.allCases.map(\.rawValue)
      case .act: StatementAct.allCases.map(\.rawValue)
      case .property: Property.allCases.map(\.rawValue)
      case .actor, .acts, .claimant, .lossesOf, .attacker, .source, .place, .after, .before, .on,
        .figure, .id:
        []
      }
    }
  }

  /// Other words for kinds of records, as the screen calls them.
  static let kindGroups: [(name: String, kinds: [Record.Kind])] = [
    ("said", [.statement]),
    ("context", [.background]),
    ("talks", [.meeting]),
  ]
}

extension Verdict {
  /// Whether one claim denies losses of which the other, not certainly of the same voice, tells.
  func isDenial(in dossier: Dossier) -> Bool {
    guard case .noNumber = kind else { return false }
    let claims = [dossier.claims[first], dossier.claims[second]]
    guard claims.contains(where: { $0.figure.meaning == .denied }),
      claims.contains(where: \.figure.tellsOfLosses)
    else { return false }
    let voices = claims.map { dossier.voice(of: $0) }
    return voices[0] == nil || voices[0] != voices[1]
  }

  /// In what two claims can differ.
  public enum Axis: String, CaseIterable, Sendable {
    case incident
    case window
    case losingSide = "losing side"
    case measure
    case category
    case figure
    case claimant
    case origin
    case chain
    case document
    case passage
    case stated
    case published
    case running
  }

  /// An axis on which two claims differ, and how.
  public enum Difference: Hashable, Sendable {
    case incident(IncidentRelation)
    /// Of the windows that the claims give; those on one incident share its window, and differ over its day.
    case window(TimeRelation)
    case losingSide(Nesting)
    case measure
    case category(Nesting)
    case figure(FigureRelation)
    /// One claimant may be named and the other doubtful, though both are the same actor.
    case claimant
    case origin(OriginRelation)
    case chain
    case document
    case passage
    case stated(TimeRelation)
    case published(TimeRelation)
    /// Only one of the two keeps counting.
    case running(Which)

    /// The axis.
    public var axis: Axis {
      switch self {
      case .incident: .incident
      case .window: .window
      case .losingSide: .losingSide
      case .measure: .measure
      case .category: .category
      case .figure: .figure
      case .claimant: .claimant
      case .origin: .origin
      case .chain: .chain
      case .document: .document
      case .passage: .passage
      case .stated: .stated
      case .published: .published
      case .running: .running
      }
    }
  }

  /// How the incidents of two claims lie to each other.
  public enum IncidentRelation: Hashable, Sendable {
    case same
    /// No incident is told, but both are one total that its claimant keeps counting.
    case oneRunningTotal
    /// The first claim takes in the second: by its incidents, by their parts, or by `total-of`.
    case contains
    /// The second claim takes in the first.
    case within
    /// Some are common, and each claim has others besides.
    case shared
    /// None is common.
    case apart
    /// The text ties the losses to none.
    case notTold(Holder)
  }

  /// How an actor or a category of the first claim lies to that of the second.
  public enum Nesting: Hashable, Sendable {
    case same
    case contains
    case within
    case apart

    /// Whether one equals or contains the other.
    public var isRelated: Bool { self != .apart }
  }

  /// How two dates lie to each other; what is approximate is widened by a unit.
  public enum TimeRelation: Hashable, Sendable {
    /// The first is certainly earlier; in windows, with a whole day between.
    case before
    /// The first is certainly later.
    case after
    /// One ends the day before the other begins.
    case touching
    /// They have a day in common.
    case overlapping
    /// They may have one.
    case mayOverlap
    case notTold(Holder)
  }

  /// How two figures lie to each other.
  public enum FigureRelation: Hashable, Sendable {
    /// They have a number in common.
    case meet
    /// They have none; the higher one is named.
    case apart(higher: Which)
    case noNumber(Holder)
  }

  /// How the origins of two claims lie to each other.
  public enum OriginRelation: Hashable, Sendable {
    case same
    /// One is part of the other: a minister and the ministry.
    case nested
    /// Neither is part of the other, but both of one actor: two ministries of a state.
    case oneRoot
    case independent
    case notTold(Holder)
  }
}

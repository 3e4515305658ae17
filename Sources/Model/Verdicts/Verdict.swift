/// How two claims relate: one of nine verdicts, with everything in which the two differ.
///
/// Every pair of claims has exactly one, the first that applies in the order of `Kind`. Seen from the other
/// claim it is the same verdict, `reversed`. Neither claim is changed by it.
public struct Verdict: Hashable, Sendable {
  /// One of the two claims.
  public enum Which: Hashable, Sendable {
    case first
    case second

    /// The other one.
    public var other: Which { self == .first ? .second : .first }
  }

  /// The claim, or the claims, that something holds of.
  public enum Holder: Hashable, Sendable {
    case first
    case second
    case both
  }

  /// The nine verdicts, in the order in which they are tried.
  public enum Kind: Hashable, Sendable {
    /// Neither equals or contains the other: of the losing sides, or of the categories.
    case differentLosses
    /// The incidents are not one another's parts, and their windows lie certainly apart.
    case differentIncidents
    /// Both count the same losers, but not what happened to them in the same sense.
    case differentMeasure
    /// Nothing keeps the losses apart: incidents that differ or are not told, whose windows overlap, touch or
    /// may overlap; or things on one incident of which one category contains the other.
    case mayBeTheSameLosses
    /// One takes in the other; `isContradictory` where the part's least exceeds the whole's most.
    case totalAndPart(whole: Which, isContradictory: Bool)
    /// At least one gives no number: words, no figure, or a denial.
    case noNumber(Holder)
    /// One speaker gave another figure later, in another document.
    case revised(later: Which)
    /// The figures have no number in common.
    case contradictory
    /// The figures have a number in common.
    case meeting(Meeting)
  }

  /// What it is worth that two figures have a number in common.
  public enum Meeting: Hashable, Sendable {
    /// One origin, told twice.
    case sameOrigin
    /// Two named origins that are independent of each other.
    case corroborated
    /// Two such origins, but both figures are bounds ("at least 5", "more than 7"): nothing is agreed.
    case compatible
    /// At least one names no origin.
    case originNotTold
  }

  /// What has to be said beside a verdict.
  public enum Note: Hashable, Sendable {
    /// One voice says both in one document.
    case withinOneDocument
    /// Both go back to one origin, which the documents pass on differently.
    case relayedDifferently
    /// Deaths, and the higher figure was certainly stated later.
    case mayBeALaterCount(higher: Which)
    /// Deaths, and the higher figure was certainly stated earlier: a growing count does not explain it.
    case noLaterCount(higher: Which)
    /// The lost are called differently: soldiers, Turks; Turkey, its armed forces.
    case labelsDiffer
    /// No origin is named.
    case originNotTold(Holder)
    /// Both figures are bounds, so that their meeting is no agreement.
    case compatible
    /// A number is "about" so many, and so are the ends of what it means.
    case soft
    /// The measure is losses and no more, which is a remark on the other claim.
    case remark(Which)
  }

  /// The row of the first claim in the dossier's claims.
  public let first: Int
  /// The row of the second claim.
  public let second: Int
  /// Which verdict it is.
  public let kind: Kind
  /// What has to be said beside it, in the order of `Note`.
  public let notes: [Note]
  /// Every axis on which the two differ, in the order of `Axis`.
  public let differences: [Difference]

  /// Whether the two may be added: different incidents, one measure.
  ///
  /// That side and category agree is part of the verdict, since otherwise the losses would differ.
  public var mayBeAdded: Bool {
    kind == .differentIncidents && !differs(on: .measure)
  }

  /// Whether the two cannot both be right.
  public var isContradictory: Bool {
    switch kind {
    case .contradictory, .totalAndPart(_, isContradictory: true): true
    default: false
    }
  }

  /// Whether the two differ on an axis.
  public func differs(on axis: Axis) -> Bool {
    differences.contains { $0.axis == axis }
  }

  /// The row of one of the two claims.
  public func row(_ which: Which) -> Int { which == .first ? first : second }
}

/// Someone whom a passage names as having said something.
public struct Attribution: Hashable, Sendable {
  /// Who said it.
  public let actor: Actor.ID
  /// Whether the text leaves it doubtful that it was this actor.
  public let isDoubtful: Bool

  /// Makes an attribution.
  public init(_ actor: Actor.ID, isDoubtful: Bool = false) {
    self.actor = actor
    self.isDoubtful = isDoubtful
  }
}

/// Who makes a claim.
public enum Claimant: Hashable, Sendable {
  /// The named actor; the outlet itself where it speaks in its own voice.
  case named(Actor.ID)
  /// An actor whom the text does not name for certain.
  case doubtful(Actor.ID)
  /// One of several; the text does not say which.
  case oneOf([Actor.ID])
  /// Nobody is named.
  case notTold

  /// Every actor that may be the claimant.
  public var actors: [Actor.ID] {
    switch self {
    case .named(let actor), .doubtful(let actor): [actor]
    case .oneOf(let actors): actors
    case .notTold: []
    }
  }
}

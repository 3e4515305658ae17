/// The losses that a claim states, as an interval because sources seldom give one number.
///
/// "At least 34" is 34 with no upper bound; words without a number ("scores") have no bounds at all. Not
/// stated, none and denied are three things.
public struct Figure: Hashable, Sendable, CustomStringConvertible {
  /// What the words around the number make of it.
  public enum Meaning: Hashable, Sendable {
    case exactly(Int)
    case atLeast(Int)
    case moreThan(Int)
    case about(Int)
    case upTo(Int)
    case fewerThan(Int)
    case between(Int, Int)
    /// Words without a number.
    case words
    /// The claimant says that there were no such losses.
    case denied
    /// The passage speaks of losses and gives no figure.
    case notStated
  }

  /// What the text means.
  public let meaning: Meaning
  /// The figure as the file gives it.
  public let description: String
}

/// What happened to the losses that a claim counts.
public enum Measure: String, CaseIterable, Sendable {
  case killed
  case wounded
  case captured
  case missing
  /// Turkish usage that covers killed, wounded, captured and surrendered; never the same as killed.
  case neutralised
  case destroyed
  case shotDown = "shot-down"
  /// Losses of which the source does not say what they are.
  case losses
}

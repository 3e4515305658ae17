/// An end of the time that a date covers.
public enum DateBound: Hashable, Sendable {
  /// A calendar day.
  case day(Day)
  /// No end (`..`).
  case open
  /// An end that is there but not known (an empty end of an interval, `XXXX`).
  case unknown
}

/// An end of the time that a date covers.
public enum DateBound: Hashable, Sendable {
  /// A calendar day.
  case day(Day)
  /// No end (`..`).
  case open
  /// An end that is there but not known (an empty end of an interval, `XXXX`).
  case unknown
}

extension DateBound {
  /// The calendar day; nil where the end is open or unknown.
  public var day: Day? {
    guard case .day(let day) = self else { return nil }
    return day
  }
}

extension DateBound: CustomStringConvertible {
  /// The day as an ISO date, or `open` or `unknown`.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .open: "open"
    case .unknown: "unknown"
    }
  }
}

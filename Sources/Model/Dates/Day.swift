/// A day of the proleptic Gregorian calendar, with year 0 and negative years as in ISO 8601.
///
/// Days reach from `first` to `last`, a million million years either way; arithmetic that would lead
/// beyond them stops there, so no value of a day can overflow.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int

  /// Makes the day that is `number` days after 1970-01-01, or the nearest one that there is.
  public init(number: Int) {
    self.number = min(max(number, Day.numbers.lowerBound), Day.numbers.upperBound)
  }

  /// The earliest day that there is: 1 January of the year -999 999 999 999.
  public static let first = Day(number: numbers.lowerBound)

  /// The latest day that there is: 31 December of the year 999 999 999 999.
  public static let last = Day(number: numbers.upperBound)

  /// The years that have days.
  static let years = -999_999_999_999...999_999_999_999

  /// The numbers of all days: those of 1 January of the first year to 31 December of the last.
  private static let numbers =
    number(
      year: years.lowerBound,
      month: 1,
      day: 1
    )...number(
      year: years.upperBound,
      month: 12,
      day: 31
    )
}

extension Day: Strideable {
  /// Returns whether both are one day.
  public static func == (left: Day, right: Day) -> Bool {
    left.number == right.number
  }

  /// Orders days in time.
  public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  /// Returns the day that is `days` later (earlier if negative), `first` or `last` at the farthest.
  public func advanced(by days: Int) -> Day {
    let (sum, overflows) = number.addingReportingOverflow(days)
    guard overflows else { return Day(number: sum) }
    return days < 0 ? .first : .last
  }

  /// Returns how many days `other` is later than this day; negative if it is earlier.
  public func distance(to other: Day) -> Int {
    other.number - number
  }
}

/// A day of the proleptic Gregorian calendar, with year 0 and negative years as in ISO 8601.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let number: Int

  /// Makes the day that is `number` days after 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// Orders days in time.
  public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }
}

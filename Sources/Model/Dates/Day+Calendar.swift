/// A day of the week; its number is that of ISO 8601, Monday being 1.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday
}

extension Day {
  /// Makes a day of a calendar date; nil if there is no such day, or its year is out of reach.
  public init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), 1...12 ~= month,
      day >= 1, day <= Day.count(inMonth: month, of: year)
    else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// The year, astronomically counted: 0 is 1 BC and -1 is 2 BC.
  public var year: Int { calendarDate.year }

  /// The month, 1 to 12.
  public var month: Int { calendarDate.month }

  /// The day of the month, 1 to 31.
  public var day: Int { calendarDate.day }

  /// The day of the week.
  public var weekday: Weekday {
    // Day 0, 1 January 1970, was a Thursday, the third day counted from Monday as 0.
    let fromMonday = ((number + 3) % 7 + 7) % 7
    return Weekday(rawValue: fromMonday + 1) ?? .monday
  }

  /// Returns whether a year has a 29 February, by the Gregorian rule carried back before 1582.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Returns the number of days of a month; 0 if it isn't a month (1 to 12).
  public static func count(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  /// Returns the day whose month is `months` later, on the same day of the month or, where that
  /// month is shorter, on its last day.
  func advanced(byMonths months: Int) -> Day {
    let date = calendarDate
    let total = date.year * 12 + (date.month - 1) + months
    let year = Day.floored(total, 12)
    if year < Day.years.lowerBound { return .first }
    if year > Day.years.upperBound { return .last }
    let month = total - year * 12 + 1
    let day = min(date.day, Day.count(inMonth: month, of: year))
    return Day(number: Day.number(year: year, month: month, day: day))
  }

  /// Returns the number of a calendar day, which must exist and whose year must be within `years`.
  ///
  /// Counts in years that begin in March, so that the leap day is the last of its year, and in eras
  /// of 400 years, which all have 146 097 days.
  static func number(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = floored(marchYear, 400)
    let yearOfEra = marchYear - era * 400
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The calendar date of the day.
  private var calendarDate: (year: Int, month: Int, day: Int) {
    let fromEra = number + 719_468
    let era = Day.floored(fromEra, 146_097)
    let dayOfEra = fromEra - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  /// Returns the quotient rounded down, for a positive divisor.
  private static func floored(_ dividend: Int, _ divisor: Int) -> Int {
    dividend >= 0 ? dividend / divisor : -((-dividend + divisor - 1) / divisor)
  }
}

extension Day: CustomStringConvertible {
  /// The day as an ISO date, `2020-02-27`; a year of more than four digits begins with `Y` as in
  /// EDTF, `Y17000-01-01`.
  public var description: String {
    let date = calendarDate
    return "\(Day.year(date.year))-\(Day.digits(date.month, 2))-\(Day.digits(date.day, 2))"
  }

  /// Returns a year as EDTF writes it: `2020`, `0000`, `-0044`, `Y17000`, `Y-17000`.
  static func year(_ year: Int) -> String {
    guard abs(year) <= 9999 else { return "Y\(year)" }
    return (year < 0 ? "-" : "") + digits(abs(year), 4)
  }

  /// Returns a number that isn't negative with at least `width` digits.
  static func digits(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

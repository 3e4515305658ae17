extension EDTF {
  /// One of the two ends of a stretch of days.
  enum Edge: Sendable {
    case first
    case last

    /// Returns the lesser or the greater of two.
    func farther<Value: Comparable>(_ one: Value, _ other: Value) -> Value {
      self == .first ? min(one, other) : max(one, other)
    }
  }
}

extension EDTF.Form {
  /// The first day that the date may reach back to.
  var earliest: DateBound { bound(.first) { $0.bound(.first) } }

  /// The last day that the date may reach to.
  var latest: DateBound { bound(.last) { $0.bound(.last) } }

  /// Returns the bound at an edge, from the bounds of the dates that are written.
  func bound(
    _ edge: EDTF.Edge,
    of bound: (EDTF.SingleDate) -> DateBound
  ) -> DateBound {
    switch self {
    case .date(let date):
      bound(date)
    case .interval(let start, let end):
      switch edge == .first ? start : end {
      case .date(let date): bound(date)
      case .open: .open
      case .unknown: .unknown
      }
    case .oneOf(let members), .allOf(let members):
      members.map { $0.bound(edge, of: bound) }.reduce(nil) { farthest, bound in
        farthest.map { edge.farther($0, bound) } ?? bound
      } ?? .unknown
    }
  }
}

extension EDTF.Member {
  /// Returns the bound at an edge, from the bounds of the dates that are written.
  func bound(
    _ edge: EDTF.Edge,
    of bound: (EDTF.SingleDate) -> DateBound
  ) -> DateBound {
    switch self {
    case .date(let date): bound(date)
    case .range(let first, let last): bound(edge == .first ? first : last)
    case .onOrBefore(let date): edge == .first ? .open : bound(date)
    case .onOrAfter(let date): edge == .last ? .open : bound(date)
    }
  }
}

extension EDTF.Edge {
  /// Returns the farther of two bounds: an open one is the farthest, then an unknown one.
  fileprivate func farther(_ one: DateBound, _ other: DateBound) -> DateBound {
    switch (one, other) {
    case (.day(let one), .day(let other)): .day(farther(one, other))
    case (.open, _), (_, .open): .open
    case (.unknown, _), (_, .unknown): .unknown
    }
  }
}

extension EDTF.SingleDate {
  /// The first day that it may be or begin with.
  var earliest: DateBound { bound(.first) }

  /// The last day that it may be or end with.
  var latest: DateBound { bound(.last) }

  /// Returns the day at an edge; unknown where no digit of the year is specified.
  func bound(_ edge: EDTF.Edge) -> DateBound {
    guard year.notation != .fourDigits || !year.digits.isUnspecified else { return .unknown }
    return year.firstValue(from: edge) { dayNearest(edge, in: $0) }.map(DateBound.day) ?? .unknown
  }

  /// Returns the day at an edge of the date in one year; nil if that year has none.
  private func dayNearest(_ edge: EDTF.Edge, in year: Int) -> Day? {
    switch part {
    case nil:
      return edge == .first
        ? Day(year: year, month: 1, day: 1) ?? outermost(year)
        : Day(year: year, month: 12, day: 31) ?? outermost(year)
    case .season(let season):
      guard let first = Day(year: year, month: season.firstMonth, day: 1) else { return nil }
      guard edge == .last else { return first }
      return first.advanced(byMonths: season.monthCount).advanced(by: -1)
    case .month(let months):
      return months.first(from: edge, in: 1...12) { month -> Day? in
        let days = 1...Day.count(inMonth: month, of: year)
        let whole = edge == .first ? days.lowerBound : days.upperBound
        guard let digits = day else { return Day(year: year, month: month, day: whole) }
        return digits.first(from: edge, in: days) { Day(year: year, month: month, day: $0) }
      }
    }
  }

  /// Returns the day that is nearest to a year that has none.
  private func outermost(_ year: Int) -> Day {
    year < 0 ? .first : .last
  }
}

extension EDTF.Year {
  /// Returns a number that isn't negative, or the one after the greatest year if it is beyond that.
  static func clamped(_ number: Int) -> Int {
    min(number, Day.years.upperBound + 1)
  }

  /// Returns whether a month of the year has a day with the digits given.
  func hasDay(_ day: DigitPattern, of month: DigitPattern) -> Bool {
    firstValue(from: .first) { year in
      month.first(from: .first, in: 1...12) { month in
        day.first(from: .first, in: 1...Day.count(inMonth: month, of: year)) { $0 }
      }
    } != nil
  }

  /// Returns a sentence on how many days a month has in the year, or in any that has its digits.
  func length(ofMonth month: Int) -> String {
    let name = EDTF.monthName(month)
    if let number = digits.number, month == 2 {
      let year = isNegative ? -number : number
      return "\(name) \(Day.year(year)) has \(Day.count(inMonth: month, of: year)) days"
    }
    guard month == 2 else { return "\(name) has \(Day.count(inMonth: month, of: 1)) days" }
    let leapYear = firstValue(from: .first) { Day.isLeap($0) ? $0 : nil }
    return leapYear == nil
      ? "February has 28 days in all years with these digits" : "February has at most 29 days"
  }

  /// Returns the first value that isn't nil for the years that it may be, from the earliest or from
  /// the latest on.
  fileprivate func firstValue<Value>(
    from edge: EDTF.Edge,
    _ value: (Int) -> Value?
  ) -> Value? {
    let sign = isNegative ? -1 : 1
    let magnitudeEdge: EDTF.Edge = (edge == .first) == isNegative ? .last : .first
    if let number = digits.number {
      let scale = insignificantScale
      let least = number - number % scale
      return value(sign * (magnitudeEdge == .first ? least : least + scale - 1))
    }
    let magnitudes = (isNegative ? 1 : 0)...digits.greatest
    return digits.first(from: magnitudeEdge, in: magnitudes) { value(sign * $0) }
  }

  /// 10 to the power of the number of its digits that aren't significant; 1 if all are.
  var insignificantScale: Int {
    guard let significantDigits, let number = digits.number else { return 1 }
    var digitCount = 1
    var rest = number / 10
    while rest > 0 {
      digitCount += 1
      rest /= 10
    }
    var scale = 1
    for _ in 0..<max(0, digitCount - significantDigits) { scale *= 10 }
    return scale
  }
}

extension DigitPattern {
  /// Returns the first value that isn't nil for the numbers of a range that match, ascending or
  /// descending.
  fileprivate func first<Value>(
    from edge: EDTF.Edge,
    in range: ClosedRange<Int>,
    _ value: (Int) -> Value?
  ) -> Value? {
    if let number { return range.contains(number) ? value(number) : nil }
    let low = max(least, range.lowerBound)
    let high = min(greatest, range.upperBound)
    guard low <= high else { return nil }
    let ends = edge == .first ? (low, high, 1) : (high, low, -1)
    for number in stride(from: ends.0, through: ends.1, by: ends.2) where matches(number) {
      if let found = value(number) { return found }
    }
    return nil
  }
}

extension EDTF.IntervalEnd {
  /// The end in words; an open one has none.
  var shortParts: [ShortLine.Part] {
    switch self {
    case .date(let date): [.label(date.shortLabel)]
    case .open: []
    case .unknown: [.word("?")]
    }
  }
}

extension EDTF.Member {
  /// Returns the member in words, `prefix` before a stretch of days to tell that all of it is meant.
  func shortParts(prefix: String) -> [ShortLine.Part] {
    switch self {
    case .date(let date):
      date.shortParts
    case .range(let first, let last):
      [.word(prefix), .label(first.shortLabel), .word(".."), .label(last.shortLabel)]
    case .onOrBefore(let date):
      [.word(prefix + "by "), .label(date.shortLabel)]
    case .onOrAfter(let date):
      [.word(prefix + "from "), .label(date.shortLabel)]
    }
  }
}

extension EDTF.SingleDate {
  /// The date in words, as the first and last of a range if its unspecified digits leave one open.
  var shortParts: [ShortLine.Part] {
    guard let (first, last) = shortRange else { return [.label(shortLabel)] }
    return [.label(first), .word(".."), .label(last)]
  }

  /// The date in words.
  var shortLabel: ShortLabel {
    var label = ShortLabel(year: shortYear)
    label.qualification = qualification
    switch (part, day) {
    case (nil, _):
      label.year = shortLoneYear
    case (.season(let season), _):
      label.lead = season.name
      if season.spansNewYear { label.year = shortYearSpan }
    case (.month(let month), nil):
      guard month.number != nil || month.isUnspecified else { return asWritten }
      if month.isUnspecified { label.lead = "month in" }
      label.month = month.number.map(shortMonth)
    case (.month(let month), let day?):
      guard month.number != nil || month.isUnspecified && day.isUnspecified,
        day.number != nil || day.isUnspecified
      else { return asWritten }
      if day.isUnspecified { label.lead = "day in" }
      label.day = day.number.map(String.init)
      label.month = month.number.map(shortMonth)
      label.needsYear = day.isUnspecified || year.digits.number == nil
      label.time = time.map { "\(Day.digits($0.hour, 2)):\(Day.digits($0.minute, 2))" }
    }
    return label
  }

  /// The date as it is written, for want of words.
  private var asWritten: ShortLabel {
    ShortLabel(year: text)
  }

  /// The first and the last of the months of a year or the days of a month that digits leave open,
  /// if all between them are meant.
  private var shortRange: (first: ShortLabel, last: ShortLabel)? {
    guard let year = year.digits.number, case .month(let month) = part else { return nil }
    var label = ShortLabel(year: shortYear)
    label.qualification = qualification
    var (first, last) = (label, label)
    if let day {
      guard let month = month.number else { return nil }
      let signed = self.year.isNegative ? -year : year
      guard let days = day.run(in: 1...Day.count(inMonth: month, of: signed)) else { return nil }
      (first.month, last.month) = (shortMonth(month), shortMonth(month))
      (first.day, last.day) = (String(days.lowerBound), String(days.upperBound))
      (first.needsYear, last.needsYear) = (false, false)
    } else {
      guard let months = month.run(in: 1...12) else { return nil }
      (first.month, last.month) = (shortMonth(months.lowerBound), shortMonth(months.upperBound))
    }
    return (first, last)
  }

  private func shortMonth(_ month: Int) -> String {
    String(EDTF.monthName(month).prefix(3))
  }

  /// The digits of the year beside a month or a season.
  private var shortYear: String {
    let sign = year.isNegative ? 1 : 0
    let start = text.utf8.first.map { "?~%".utf8.contains($0) } == true ? 1 : 0
    return String(decoding: text.utf8.dropFirst(start).prefix(4 + sign), as: UTF8.self)
  }

  /// The years of a season that ends in the next one, `2020/21`.
  private var shortYearSpan: String {
    guard let number = year.digits.number, !year.isNegative else { return shortYear }
    return "\(shortYear)/\(Day.digits((number + 1) % 100, 2))"
  }

  /// A year that stands alone, or the years that its digits leave open.
  private var shortLoneYear: String {
    let digits = year.digits
    let sign = year.isNegative ? "-" : ""
    if let number = digits.number {
      guard number <= Day.years.upperBound else { return shortText }
      let shown = sign + (year.notation == .fourDigits ? Day.digits(number, 4) : String(number))
      let scale = year.insignificantScale
      guard scale > 1 else { return shown }
      let least = number - number % scale
      return "~\(shown) (\(sign)\(least)–\(sign)\(least + scale - 1))"
    }
    guard digits.trailingUnspecifiedCount == digits.unspecifiedCount, !digits.isUnspecified else {
      return shortYear
    }
    let least = Day.digits(digits.least, 4)
    if digits.unspecifiedCount == 1 { return "\(sign)\(least)s" }
    return "\(sign)\(least)–\(sign)\(Day.digits(digits.greatest, 4))"
  }

  /// What is written, cut where it is longer than any screen wants.
  private var shortText: String {
    let text = text.filter { !"?~%".contains($0) }
    return text.utf8.count > 24 ? text.prefix(23) + "…" : text
  }
}

extension DigitPattern {
  /// The numbers of a range that match, if some digits are unspecified, but not all, and the numbers
  /// follow one another; nil otherwise.
  fileprivate func run(in range: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard number == nil, !isUnspecified else { return nil }
    let numbers = matches(in: range)
    guard let first = numbers.first, let last = numbers.last, last - first == numbers.count - 1
    else { return nil }
    return first...last
  }
}

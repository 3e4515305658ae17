extension EDTF.Form {
  /// The lowest level of the specification that has all that is used here.
  var level: Int {
    switch self {
    case .date(let date):
      date.level
    case .interval(let start, let end):
      max(start.level, end.level)
    case .oneOf, .allOf:
      2
    }
  }
}

extension EDTF.IntervalEnd {
  /// An open or unknown end, and one qualified as a whole, come with level 1, as does a season;
  /// unspecified digits in an interval with level 2 only, wherever they stand.
  var level: Int {
    guard let date else { return 1 }
    return date.hasUnspecifiedDigits ? 2 : date.levelUnqualified(qualification: 1)
  }
}

extension EDTF.SingleDate {
  /// The level of a date that stands alone.
  ///
  /// Level 1 qualifies "a date": a season with a qualifier is taken as of level 2, as the validator
  /// of the University of North Texas (edtf-validate) has it.
  var level: Int {
    if case .season = part { return levelUnqualified(qualification: 2) }
    return levelUnqualified(qualification: 1)
  }

  /// The level, where a qualifier at the end of the date is of the level given.
  fileprivate func levelUnqualified(qualification level: Int) -> Int {
    var level = qualification.isEmpty ? 0 : level
    if isQualifiedWithin { level = 2 }
    if case .season(let season) = part { level = max(level, season.level) }
    return max(level, year.level, unspecifiedLevel)
  }

  /// Level 1 leaves unspecified one or two digits at the right of a year alone, a whole month after
  /// a full year, or a whole day after a month that is full or wholly unspecified; all else is
  /// level 2.
  private var unspecifiedLevel: Int {
    guard hasUnspecifiedDigits else { return 0 }
    guard let part else {
      let trailing = year.digits.trailingUnspecifiedCount
      return trailing == year.digits.unspecifiedCount && trailing <= 2 ? 1 : 2
    }
    guard case .month(let month) = part, year.digits.number != nil else { return 2 }
    let isMonthPlain = month.number != nil || month.isUnspecified
    guard let day else { return isMonthPlain ? 1 : 2 }
    return isMonthPlain && day.isUnspecified ? 1 : 2
  }
}

extension EDTF.Year {
  /// The level of the year as it is written; a negative year comes with level 1.
  fileprivate var level: Int {
    if significantDigits != nil || notation == .exponent { return 2 }
    return notation == .letter || isNegative ? 1 : 0
  }
}

extension EDTF {
  /// What a date is made of.
  enum Form: Sendable {
    case date(SingleDate)
    case interval(start: IntervalEnd, end: IntervalEnd)
    case oneOf([Member])
    case allOf([Member])
  }

  /// An end of an interval.
  enum IntervalEnd: Sendable {
    case date(SingleDate)
    /// `..`: there is none, or none is told.
    case open
    /// Nothing written: there is one, but it isn't known.
    case unknown
  }

  /// A member of a set.
  enum Member: Sendable {
    case date(SingleDate)
    /// `1670..1672`: the two dates and all between them.
    case range(SingleDate, SingleDate)
    /// `..1984`: the date or any earlier one of its precision.
    case onOrBefore(SingleDate)
    /// `1984..`: the date or any later one of its precision.
    case onOrAfter(SingleDate)
  }

  /// A year, month or day, with all that EDTF can say of one.
  struct SingleDate: Sendable {
    /// What is written.
    let text: String
    let year: Year
    let part: YearPart?
    /// The day of the month; nil for a date of a lesser precision.
    let day: DigitPattern?
    let time: TimeOfDay?
    let yearQualification: Qualification
    let partQualification: Qualification
    let dayQualification: Qualification
    /// Whether a qualifier stands anywhere but at the end of the date.
    let isQualifiedWithin: Bool

    /// The qualifications of all its components together.
    var qualification: Qualification {
      yearQualification.union(partQualification).union(dayQualification)
    }
  }

  /// What stands after the year: a month or, in its place, a longer part of the year.
  enum YearPart: Sendable {
    case month(DigitPattern)
    case season(Season)
  }

  /// A time of day, in whatever zone the date is told in.
  struct TimeOfDay: Sendable {
    let hour: Int
    let minute: Int
  }

  /// How certain a component is.
  struct Qualification: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// `?`: possibly this, but not definitely.
    static let uncertain = Qualification(rawValue: 1)
    /// `~`: estimated, close to this.
    static let approximate = Qualification(rawValue: 2)
  }

  /// A year.
  struct Year: Sendable {
    /// How a year is written.
    enum Notation: Sendable {
      /// `1985`, `-0044`, `19XX`.
      case fourDigits
      /// `Y17000`.
      case letter
      /// `Y17E3`.
      case exponent
    }

    let notation: Notation
    let isNegative: Bool
    /// The digits of the year without its sign.
    ///
    /// A year that `Day` can't reach has the number after the greatest that it can.
    let digits: DigitPattern
    /// How many of the digits count (`S2`); nil if all do.
    let significantDigits: Int?
  }
}

extension EDTF {
  /// How finely a date is told.
  public enum Precision: Int, Comparable, Sendable {
    case time
    case day
    case month
    /// A season, quarter, quadrimester or semester.
    case season
    case year

    /// Orders precisions from the finest to the coarsest.
    public static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The precision of a date that is no interval and no set; nil for these.
  ///
  /// Unspecified digits don't make it coarser: `201X` is a year and `1985-04-XX` a day.
  public var precision: Precision? {
    guard case .date(let date) = form else { return nil }
    return date.precision
  }

  /// Whether anything of the date is uncertain (`?` or `%`).
  public var isUncertain: Bool { qualification.contains(.uncertain) }

  /// Whether anything of the date is approximate (`~` or `%`).
  public var isApproximate: Bool { qualification.contains(.approximate) }

  /// Whether the date is an interval, a time that lasted from a start to an end.
  public var isInterval: Bool {
    if case .interval = form { true } else { false }
  }

  /// Whether the date is a set of which one member is meant (`[..]`).
  public var isOneOf: Bool {
    if case .oneOf = form { true } else { false }
  }

  /// Whether the date is a set of which all members are meant (`{..}`).
  public var isAllOf: Bool {
    if case .allOf = form { true } else { false }
  }

  private var qualification: Qualification {
    form.dates.reduce(into: []) { $0.formUnion($1.qualification) }
  }
}

extension EDTF.SingleDate {
  /// How finely it is told.
  var precision: EDTF.Precision {
    if time != nil { return .time }
    if day != nil { return .day }
    switch part {
    case .month: return .month
    case .season: return .season
    case nil: return .year
    }
  }

  /// Whether a digit of it is unspecified.
  var hasUnspecifiedDigits: Bool {
    if case .month(let month) = part, month.unspecifiedCount > 0 { return true }
    return year.digits.unspecifiedCount > 0 || (day?.unspecifiedCount ?? 0) > 0
  }
}

extension EDTF.Form {
  /// The dates that are written in it, in their order.
  var dates: [EDTF.SingleDate] {
    switch self {
    case .date(let date): [date]
    case .interval(let start, let end): [start.date, end.date].compactMap(\.self)
    case .oneOf(let members), .allOf(let members): members.flatMap(\.dates)
    }
  }
}

extension EDTF.IntervalEnd {
  /// The date at this end; nil if it is open or unknown.
  var date: EDTF.SingleDate? {
    guard case .date(let date) = self else { return nil }
    return date
  }
}

extension EDTF.Member {
  /// The dates that are written in it.
  var dates: [EDTF.SingleDate] {
    switch self {
    case .date(let date), .onOrBefore(let date), .onOrAfter(let date): [date]
    case .range(let first, let last): [first, last]
    }
  }
}

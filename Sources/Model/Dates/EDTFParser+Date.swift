extension EDTFParser {
  /// Reads one date: a year, perhaps with month and day, season, qualifiers and time of day.
  mutating func singleDate(in place: Place) throws(Failure) -> EDTF.SingleDate {
    let start = position
    var qualified = Qualified()
    qualified.individual(.year, qualifier())
    let year = try self.year()
    qualified.group(.year, qualifier(), isLast: peek != "-")
    if peek == "-" { try requireComponents(after: year) }

    var part: EDTF.YearPart?
    var day: DigitPattern?
    if take("-") {
      qualified.individual(.part, qualifier())
      let yearPart = try self.yearPart()
      qualified.group(.part, qualifier(), isLast: peek != "-")
      part = yearPart
      if peek == "-", case .season = yearPart {
        throw Failure(offset: position, reason: "a season has no days")
      }
      if case .month(let month) = yearPart, take("-") {
        qualified.individual(.day, qualifier())
        day = try self.day(of: month, of: year)
        qualified.group(.day, qualifier(), isLast: true)
      }
    }

    func date(with time: EDTF.TimeOfDay?) -> EDTF.SingleDate {
      EDTF.SingleDate(
        text: String(decoding: bytes[start..<position], as: UTF8.self),
        year: year,
        part: part,
        day: day,
        time: time,
        yearQualification: qualified.year,
        partQualification: qualified.part,
        dayQualification: qualified.day,
        isQualifiedWithin: qualified.isWithin
      )
    }
    var single = date(with: nil)
    if peek == "T" {
      try requireFullDay(single)
      single = date(with: try time())
    }
    try requirePlain(single, startingAt: start, in: place)
    return single
  }

  /// Requires what may stand in an interval or a set: no time of day, which level 0 excludes from
  /// intervals, no year with `Y` and no significant digits, which the specification gives only to
  /// years that stand alone.
  func requirePlain(
    _ date: EDTF.SingleDate,
    startingAt offset: Int,
    in place: Place
  ) throws(Failure) {
    guard place != .alone else { return }
    let holder = place == .set ? "a set" : "an interval"
    func byte(of letter: Unicode.Scalar) -> Int {
      let inDate = date.text.unicodeScalars.enumerated().first { $0.element == letter }
      return offset + (inDate?.offset ?? 0)
    }
    if date.time != nil {
      throw Failure(offset: byte(of: "T"), reason: "\(holder) has no times of day")
    }
    if date.year.notation != .fourDigits {
      throw Failure(offset: byte(of: "Y"), reason: "\(holder) has only years of four digits")
    }
    if date.year.significantDigits != nil {
      throw Failure(offset: byte(of: "S"), reason: "\(holder) has no significant digits")
    }
  }

  /// Requires a year that a month may follow.
  private func requireComponents(after year: EDTF.Year) throws(Failure) {
    if year.significantDigits != nil {
      throw Failure(offset: position, reason: "a year with significant digits has no month")
    }
    if year.notation != .fourDigits {
      throw Failure(offset: position, reason: "a year with Y has no month")
    }
  }

  /// Requires a whole and unqualified calendar day before a time of day.
  private func requireFullDay(_ date: EDTF.SingleDate) throws(Failure) {
    guard date.day != nil else {
      throw Failure(offset: position, reason: "a time of day comes after a day")
    }
    guard date.qualification.isEmpty, !date.hasUnspecifiedDigits else {
      throw Failure(
        offset: position,
        reason: "a time of day comes after a day that is certain and specified"
      )
    }
  }

  /// Reads a qualifier, if there is one.
  private mutating func qualifier() -> EDTF.Qualification {
    let qualification: EDTF.Qualification
    switch peek {
    case "?": qualification = .uncertain
    case "~": qualification = .approximate
    case "%": qualification = [.uncertain, .approximate]
    default: return []
    }
    advance()
    return qualification
  }
}

/// The qualifications of the components of a date, while it is read.
private struct Qualified {
  enum Component: Int {
    case year
    case part
    case day
  }

  private var components: [EDTF.Qualification] = [[], [], []]
  /// Whether a qualifier stands anywhere but at the end of the date.
  private(set) var isWithin = false

  var year: EDTF.Qualification { components[0] }
  var part: EDTF.Qualification { components[1] }
  var day: EDTF.Qualification { components[2] }

  /// Applies a qualifier at the left of a component to that component only.
  mutating func individual(_ component: Component, _ qualification: EDTF.Qualification) {
    guard !qualification.isEmpty else { return }
    components[component.rawValue].formUnion(qualification)
    isWithin = true
  }

  /// Applies a qualifier at the right of a component to it and to all at its left.
  mutating func group(
    _ component: Component,
    _ qualification: EDTF.Qualification,
    isLast: Bool
  ) {
    guard !qualification.isEmpty else { return }
    for index in 0...component.rawValue { components[index].formUnion(qualification) }
    if !isLast { isWithin = true }
  }
}

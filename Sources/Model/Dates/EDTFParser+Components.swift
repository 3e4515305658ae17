extension EDTFParser {
  /// Reads a year: four digits, some perhaps unspecified, or `Y` and a longer or exponential one.
  mutating func year() throws(Failure) -> EDTF.Year {
    if peek == "Y" { return try letterYear() }
    let start = position
    let isNegative = take("-")
    var digits = DigitPattern()
    while digits.width < 4 {
      guard appendDigit(to: &digits) else { throw unexpected("a digit of a year") }
    }
    if isNegative, digits.greatest == 0 {
      throw Failure(offset: start, reason: "the year 0000 has no sign")
    }
    if let next = peek, "0"..."9" ~= next || next == "X" {
      throw Failure(
        offset: position,
        reason: "a year has four digits, or begins with Y if it has more"
      )
    }
    if peek == "S", digits.unspecifiedCount > 0 {
      throw Failure(
        offset: position,
        reason: "a year with unspecified digits has no significant ones"
      )
    }
    return EDTF.Year(
      notation: .fourDigits,
      isNegative: isNegative,
      digits: digits,
      significantDigits: try significantDigits()
    )
  }

  /// Reads the month or season after a year.
  mutating func yearPart() throws(Failure) -> EDTF.YearPart {
    let start = position
    let digits = try twoDigits("a digit of a month")
    if let number = digits.number {
      if let season = Season(rawValue: number) { return .season(season) }
      guard 1...12 ~= number else {
        throw Failure(offset: start, reason: "months are 01 to 12 and seasons 21 to 41")
      }
    } else if digits.matches(in: 1...12).isEmpty {
      throw Failure(offset: start, reason: "no month has these digits")
    }
    return .month(digits)
  }

  /// Reads the day of a month.
  mutating func day(of month: DigitPattern, of year: EDTF.Year) throws(Failure) -> DigitPattern {
    let start = position
    let digits = try twoDigits("a digit of a day")
    guard digits.number != 0 else { throw Failure(offset: start, reason: "days begin with 01") }
    guard year.hasDay(digits, of: month) else {
      let reason =
        if digits.least > 31 {
          "no month has more than 31 days"
        } else if let month = month.number {
          year.length(ofMonth: month)
        } else {
          "no month with these digits has this day"
        }
      throw Failure(offset: start, reason: reason)
    }
    return digits
  }

  /// Reads a year after `Y`, either longer than four digits or with an exponent.
  ///
  /// An exponential year may come to four digits or fewer (`Y20E2`): only the plain form is kept by
  /// the specification to longer years.
  private mutating func letterYear() throws(Failure) -> EDTF.Year {
    let start = position
    advance()
    let isNegative = take("-")
    var (number, digitCount) = try positiveInteger("a year with Y")
    var notation = EDTF.Year.Notation.letter
    if take("E") {
      notation = .exponent
      let exponent = try positiveInteger("an exponent").number
      // Past twelve further digits every number is out of reach already.
      for _ in 0..<min(exponent, 13) { number = EDTF.Year.clamped(number * 10) }
    } else if digitCount <= 4, peek != "X", peek != "e" {
      throw Failure(offset: start, reason: "Y is for years of more than four digits")
    }
    if peek == "X" {
      throw Failure(offset: position, reason: "a year with Y has no unspecified digits")
    }
    var digits = DigitPattern()
    for digit in String(number).utf8 { digits.append(Int(digit) - 48) }
    return EDTF.Year(
      notation: notation,
      isNegative: isNegative,
      digits: digits,
      significantDigits: try significantDigits()
    )
  }

  /// Reads `S` and a positive number, if they come next.
  ///
  /// More significant digits than the year has are taken: they say that all of its digits count.
  private mutating func significantDigits() throws(Failure) -> Int? {
    guard take("S") else { return nil }
    return try positiveInteger("a number of significant digits").number
  }

  /// Reads a positive whole number without leading zeros, however long; a great one is clamped.
  private mutating func positiveInteger(
    _ name: String
  ) throws(Failure) -> (number: Int, digitCount: Int) {
    if peek == "0" {
      throw Failure(offset: position, reason: "\(name) can’t begin with 0")
    }
    let start = position
    var number = 0
    while let digit = digit() { number = EDTF.Year.clamped(number * 10 + digit) }
    guard position > start else { throw unexpected("a digit from 1 to 9") }
    return (number, position - start)
  }

  private mutating func twoDigits(_ expectation: String) throws(Failure) -> DigitPattern {
    var digits = DigitPattern()
    while digits.width < 2 {
      guard appendDigit(to: &digits) else { throw unexpected(expectation) }
    }
    return digits
  }

  /// Reads a digit or `X`; returns false, having read nothing, if neither comes next.
  private mutating func appendDigit(to digits: inout DigitPattern) -> Bool {
    if take("X") {
      digits.append(nil)
      return true
    }
    guard let digit = digit() else { return false }
    digits.append(digit)
    return true
  }
}

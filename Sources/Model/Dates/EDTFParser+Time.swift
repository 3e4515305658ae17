extension EDTFParser {
  /// Reads a time of day from its `T`, which comes next: hours, minutes and seconds, with `Z`, a
  /// shift from UTC in hours or in hours and minutes, or neither.
  ///
  /// The specification shows no fractions, no time without seconds and no leap second (`:60`), so
  /// there are none. The end of a day, 24:00:00, is a time of ISO 8601 and of that day.
  mutating func time() throws(Failure) -> EDTF.TimeOfDay {
    advance()
    let hourOffset = position
    let hour = try clock("hours", upTo: 24)
    try expect(":", "a colon")
    let minute = try clock("minutes", upTo: 59)
    try expect(":", "a colon")
    let second = try clock("seconds", upTo: 59)
    if hour == 24, minute + second > 0 {
      throw Failure(offset: hourOffset, reason: "a day ends at 24:00:00")
    }
    if peek == "." || peek == "," {
      throw Failure(offset: position, reason: "seconds have no fractions")
    }
    if !take("Z") { try shift() }
    return EDTF.TimeOfDay(hour: hour, minute: minute)
  }

  /// Reads a shift from UTC, if one comes next.
  ///
  /// No zone is further behind UTC than 12 hours or ahead of it than 14. No shift at all is written
  /// with a plus (ISO 8601-1, 4.3.13).
  private mutating func shift() throws(Failure) {
    let start = position
    let isBehind = peek == "-"
    guard isBehind || peek == "+" else { return }
    advance()
    let hours = try clock("hours", upTo: 99)
    let minutes = take(":") ? try clock("minutes", upTo: 59) : 0
    let shift = hours * 60 + minutes
    if isBehind, shift == 0 {
      throw Failure(offset: start, reason: "a shift of 0 hours has a plus")
    }
    guard shift <= (isBehind ? 12 : 14) * 60 else {
      throw Failure(
        offset: start + 1,
        reason: "clocks are at most 12 hours behind UTC and at most 14 ahead"
      )
    }
  }

  /// Reads two digits of a clock.
  private mutating func clock(_ unit: String, upTo greatest: Int) throws(Failure) -> Int {
    let start = position
    guard let tens = digit(), let ones = digit() else {
      throw unexpected("a digit of the \(unit)")
    }
    let number = tens * 10 + ones
    guard number <= greatest else {
      throw Failure(offset: start, reason: "\(unit) are 00 to \(greatest)")
    }
    return number
  }
}

extension EDTFParser {
  /// Reads a date that stands alone, or an interval.
  ///
  /// An interval needs a date or `..` at one end at least: `/` alone tells nothing.
  mutating func dateOrInterval() throws(Failure) -> EDTF.Form {
    let start: EDTF.IntervalEnd
    if take("/") {
      start = .unknown
    } else if takeDots() {
      guard take("/") else { throw strayDots(at: position) }
      start = .open
    } else {
      let date = try singleDate(in: .alone)
      guard peek == "/" else {
        let offset = position
        if takeDots() { throw strayDots(at: offset) }
        try expectEnd()
        return .date(date)
      }
      try requirePlain(date, startingAt: 0, in: .interval)
      advance()
      start = .date(date)
    }

    let endOffset = position
    let end = try intervalEnd()
    if peek == "/" {
      throw Failure(offset: position, reason: "an interval has one slash")
    }
    try expectEnd()
    if case .unknown = start, case .unknown = end {
      throw Failure(offset: endOffset, reason: "ends where a date or “..” belongs")
    }
    if let startDay = start.date?.earliest.day, let endDay = end.date?.latest.day, endDay < startDay
    {
      throw Failure(offset: endOffset, reason: "the interval ends before it starts")
    }
    return .interval(start: start, end: end)
  }

  private func strayDots(at offset: Int) -> Failure {
    Failure(offset: offset, reason: "“..” outside of brackets has a slash beside it")
  }

  /// Reads what stands after the slash.
  private mutating func intervalEnd() throws(Failure) -> EDTF.IntervalEnd {
    guard peek != nil, peek != "/" else { return .unknown }
    return takeDots() ? .open : .date(try singleDate(in: .interval))
  }
}

extension EDTFParser {
  /// Reads a set from its opening bracket, which comes next, to its closing one, the last byte.
  ///
  /// A set of one member is taken: the specification asks for no second. Seasons are taken too.
  mutating func set(closedBy bracket: Unicode.Scalar) throws(Failure) -> [EDTF.Member] {
    advance()
    var members: [EDTF.Member] = []
    repeat {
      members.append(try member(isFirst: members.isEmpty, closedBy: bracket))
    } while take(",")
    guard take(bracket) else { throw unexpected("a comma or “\(bracket)”") }
    try expectEnd()
    return members
  }

  /// Reads a member, with `..` before it only if it is the first, after it only if it is the last.
  private mutating func member(
    isFirst: Bool,
    closedBy bracket: Unicode.Scalar
  ) throws(Failure) -> EDTF.Member {
    let dotsOffset = position
    if takeDots() {
      guard isFirst else {
        throw Failure(offset: dotsOffset, reason: "only the first member may begin with “..”")
      }
      let date = try rangeEnd()
      if peek == "." {
        throw Failure(offset: position, reason: "a member has “..” once")
      }
      return .onOrBefore(date)
    }

    let offset = position
    let date = try singleDate(in: .set)
    let rangeOffset = position
    guard takeDots() else { return .date(date) }
    try requireSpecified(date, startingAt: offset)
    if peek == bracket { return .onOrAfter(date) }
    if peek == "," {
      throw Failure(offset: rangeOffset, reason: "only the last member may end with “..”")
    }
    let endOffset = position
    let end = try rangeEnd()
    guard end.precision == date.precision else {
      throw Failure(offset: endOffset, reason: "both ends of a range are years, months or days")
    }
    if let first = date.earliest.day, let last = end.earliest.day, last < first {
      throw Failure(offset: endOffset, reason: "the range ends before it starts")
    }
    return .range(date, end)
  }

  private mutating func rangeEnd() throws(Failure) -> EDTF.SingleDate {
    let offset = position
    let date = try singleDate(in: .set)
    try requireSpecified(date, startingAt: offset)
    return date
  }

  /// Requires all digits of a date beside `..`: there are no values between two that aren't known.
  private func requireSpecified(
    _ date: EDTF.SingleDate,
    startingAt offset: Int
  ) throws(Failure) {
    guard date.hasUnspecifiedDigits else { return }
    let inDate = date.text.utf8.enumerated().first { $0.element == UInt8(ascii: "X") }?.offset ?? 0
    throw Failure(offset: offset + inDate, reason: "a date beside “..” has all its digits")
  }
}

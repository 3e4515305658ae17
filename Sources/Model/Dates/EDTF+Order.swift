extension EDTF {
  /// Returns whether `left` stands before `right` on a timeline.
  ///
  /// The order is total: only dates that are written alike have no order. A date sorts by the first
  /// day that it may reach back to. One whose beginning is open or unknown sorts at its known end,
  /// ahead of all that begins on that day; one that is coarser than a day (a month, a season, a day
  /// of the month that isn't specified) sorts at its start, ahead of its days and behind what it is
  /// itself a part of. Then come the others, those that end earlier first. What has no known day at
  /// all sorts last. What is equal in all this sorts by its text.
  public static func inTimeOrder(_ left: EDTF, _ right: EDTF) -> Bool {
    let (leftPlace, rightPlace) = (left.place, right.place)
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    return left.description < right.description
  }

  /// Returns whether the two may be, or last, on one day.
  ///
  /// An open or unknown end reaches for ever. Only the bounds count, so that the gaps of a set or of
  /// a pattern of digits are overlooked: what doesn't overlap certainly lies apart.
  public func overlaps(_ other: EDTF) -> Bool {
    !isCertainlyBefore(other) && !other.isCertainlyBefore(self)
  }

  /// Returns whether the latest day of this date comes before the earliest of the other.
  public func isCertainlyBefore(_ other: EDTF) -> Bool {
    guard let latest = latest.day, let earliest = other.earliest.day else { return false }
    return latest < earliest
  }

  /// Where a date stands on a timeline.
  private struct Place: Comparable {
    /// How a date lies at the day that it sorts at, in order.
    enum Rank: Int {
      case endsHere
      case coarse
      case fine
      case unplaced
    }

    let day: Int
    let rank: Rank
    /// The number of the last day, turned round for coarse dates, whose longest comes first.
    let end: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.day, left.rank.rawValue, left.end) < (right.day, right.rank.rawValue, right.end)
    }
  }

  private var place: Place {
    let end = latest.day?.number
    guard let start = earliest.day?.number else {
      guard let end else { return Place(day: .max, rank: .unplaced, end: 0) }
      return Place(day: end, rank: .endsHere, end: 0)
    }
    guard case .date = form, let end, end > start else {
      return Place(day: start, rank: .fine, end: end ?? .max)
    }
    return Place(day: start, rank: .coarse, end: -end)
  }
}

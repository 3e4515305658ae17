/// The days that something may take, by their numbers; an end that is open or not known is nil.
struct DaySpan: Hashable, Sendable {
  /// The first day that it may reach back to.
  let first: Int?
  /// The last day that it may reach to.
  let last: Int?
  /// Whether it certainly takes all of its days, so that a day in common is certain too.
  let isExact: Bool

  /// The days of a date; what is approximate is widened by a unit, what is only uncertain is not.
  init(_ date: EDTF) {
    first = date.widenedEarliest.day?.number
    last = date.widenedLatest.day?.number
    isExact = !date.isUncertain && !date.isApproximate && date.takesAllItsDays
  }

  private init(first: Int?, last: Int?, isExact: Bool) {
    self.first = first
    self.last = last
    self.isExact = isExact
  }

  /// The days from the first to the last of several; nil for none.
  init?(around spans: some Sequence<DaySpan>) {
    let spans = Set(spans)
    guard let any = spans.first else { return nil }
    guard spans.count > 1 else {
      self = any
      return
    }
    let firsts = spans.compactMap(\.first)
    let lasts = spans.compactMap(\.last)
    self.init(
      first: firsts.count == spans.count ? firsts.min() : nil,
      last: lasts.count == spans.count ? lasts.max() : nil,
      isExact: false
    )
  }

  /// The days of an incident, from all dates that are told of it.
  ///
  /// Whoever knows only the week or the month says nothing against the day that somebody else tells, so a date
  /// that leaves the day open gives way to a narrower one inside it. Days that differ stay, and all between.
  ///
  /// - Complexity: O(*n* log *n*) in dates.
  init?(ofIncidentDated dates: some Sequence<EDTF>) {
    var isOpen: [DaySpan: Bool] = [:]
    for date in dates {
      let span = DaySpan(date)
      isOpen[span] = (isOpen[span] ?? true) && date.leavesDayOpen
    }
    // By first day from the last on: what lies inside a span comes before it.
    let ordered = isOpen.sorted { left, right in
      let (one, other) = (left.key, right.key)
      if one.first != other.first { return (one.first ?? .min) > (other.first ?? .min) }
      return (one.last ?? .max) < (other.last ?? .max)
    }
    var leastLast: (days: DaySpan, last: Int)?
    var kept: [DaySpan] = []
    for (span, isOpen) in ordered {
      let last = span.last ?? .max
      let hasNarrower = leastLast.map { found in
        found.last <= last && (found.days.first, found.days.last) != (span.first, span.last)
      }
      if !isOpen || hasNarrower != true { kept.append(span) }
      if last < leastLast?.last ?? .max || leastLast == nil { leastLast = (span, last) }
    }
    self.init(around: kept)
  }

  /// Returns how two windows lie to each other: apart are those with a whole day between them.
  func relation(to other: DaySpan) -> Verdict.TimeRelation {
    if let gap = gap(before: other), gap > 0 { return gap > 1 ? .before : .touching }
    if let gap = other.gap(before: self), gap > 0 { return gap > 1 ? .after : .touching }
    return isExact && other.isExact ? .overlapping : .mayOverlap
  }

  /// Returns how two days on which something was said lie to each other: the day before is earlier.
  func order(to other: DaySpan) -> Verdict.TimeRelation {
    if let gap = gap(before: other), gap > 0 { return .before }
    if let gap = other.gap(before: self), gap > 0 { return .after }
    return isExact && other.isExact ? .overlapping : .mayOverlap
  }

  /// The days from its last to the other's first.
  private func gap(before other: DaySpan) -> Int? {
    guard let last, let first = other.first else { return nil }
    return first - last
  }
}

extension EDTF {
  /// Whether it is a day, or an interval from day to day, so that no day of it is a mere possibility.
  fileprivate var takesAllItsDays: Bool {
    switch form {
    case .date: span == 0
    case .interval(.date(let start), .date(let end)):
      start.earliest == start.latest && end.earliest == end.latest
    case .interval, .oneOf, .allOf: false
    }
  }

  /// Whether it tells of one day, or of fewer days than it spans, without saying which.
  fileprivate var leavesDayOpen: Bool {
    switch form {
    case .date: span != 0 || isApproximate
    case .oneOf: true
    case .interval, .allOf: false
    }
  }
}

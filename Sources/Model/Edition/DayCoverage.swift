/// The days that sources date something to, and those that none does: gaps, which are no calm.
///
/// A date covers its days where it spans no more than ten: a month covers none.
public struct DayCoverage: Hashable, Sendable {
  /// The most days that a date covers.
  public static let longestSpan = 10

  /// The days that a date of a source covers.
  public struct Cover: Hashable, Sendable {
    /// The row of the source.
    public let source: Int
    /// The days, both counted.
    public let days: ClosedRange<Day>
    /// Whether it was one of the days, rather than all of them.
    public let isOneOf: Bool

    /// Whether something is dated to that very day.
    public var isDay: Bool { days.lowerBound == days.upperBound }
  }

  /// The days that are looked at: the dossier's period, as far as sources in view reach; nil where there are none.
  public let range: ClosedRange<Day>?
  /// What is dated in the range, as tellings in view date it; each once.
  public let covers: [Cover]
  /// Runs of days of the range to which no source in view dates anything, in time order.
  public let gaps: [ClosedRange<Day>]

  /// Looks at the days of an edition.
  ///
  /// The range ends where the last source in view was out, or with the last day that one dates something to.
  ///
  /// - Complexity: O(*n*) in tellings and O(*d*) in the days of the range.
  init(of edition: Edition) {
    let dossier = edition.dossier
    var covers: [Cover] = []
    var known: Set<Cover> = []
    for record in edition.records {
      for told in record.dates {
        guard let days = DayCoverage.days(of: told.date) else { continue }
        for index in told.tellings {
          let cover = Cover(
            source: index.at.source,
            days: days,
            isOneOf: days.lowerBound < days.upperBound && told.date.isOneOf
          )
          if known.insert(cover).inserted { covers.append(cover) }
        }
      }
    }
    let published = dossier.sources.indices.filter { edition.standings[$0] == .inView }
      .compactMap { dossier.sources[$0].published.latest.day }
    let range = DayCoverage.range(of: dossier.period, covers: covers, published: published)
    self.range = range
    guard let range else {
      self.covers = []
      gaps = []
      return
    }
    self.covers = covers.filter { $0.days.overlaps(range) }
    gaps = DayCoverage.gaps(in: range, between: self.covers)
  }

  /// Returns the days that a date covers; nil for one that is open, or too long to say something of each day.
  public static func days(of date: EDTF) -> ClosedRange<Day>? {
    guard let first = date.earliest.day, let last = date.latest.day, first <= last,
      last.number - first.number < longestSpan
    else { return nil }
    return first...last
  }

  /// The most days that are looked at, back from the last: a hundred years.
  private static let mostDays = 36_525

  private static func range(
    of period: EDTF?,
    covers: [Cover],
    published: [Day]
  ) -> ClosedRange<Day>? {
    let start = period?.earliest.day
    let seen = covers.map(\.days).filter { days in start.map { days.upperBound >= $0 } ?? true }
    let last = (seen.map(\.upperBound) + (start == nil ? [] : published)).max()
    guard let first = start ?? seen.map(\.lowerBound).min(), var end = last else { return nil }
    if let limit = period?.latest.day { end = min(end, limit) }
    guard first <= end else { return nil }
    return max(first, end.advanced(by: 1 - mostDays))...end
  }

  private static func gaps(
    in range: ClosedRange<Day>,
    between covers: [Cover]
  ) -> [ClosedRange<Day>] {
    let start = range.lowerBound.number
    var isCovered = Array(repeating: false, count: range.upperBound.number - start + 1)
    for cover in covers {
      let days = cover.days.clamped(to: range)
      for day in days.lowerBound.number...days.upperBound.number { isCovered[day - start] = true }
    }
    var gaps: [ClosedRange<Day>] = []
    var first: Int?
    for day in isCovered.indices {
      if !isCovered[day] { first = first ?? day }
      if let begin = first, isCovered[day] || day == isCovered.count - 1 {
        let end = isCovered[day] ? day - 1 : day
        gaps.append(Day(number: start + begin)...Day(number: start + end))
        first = nil
      }
    }
    return gaps
  }
}

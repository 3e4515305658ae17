import Model

/// How many of the listed records fall on each day; what has no day is counted apart.
struct Density: Hashable, Sendable {
  /// What a span of days says of a day.
  enum Span: Hashable, Sendable {
    /// Something lasted over the day.
    case lasted
    /// Something fell on this day or on another.
    case or
  }

  /// The first day of the chart; nil where no listed record has a day or a span of days.
  private(set) var first: Day?
  /// Records on each day from the first, planned ones left out.
  private(set) var counts: [Int] = []
  /// Planned or possible records on each day.
  private(set) var planned: [Int] = []
  /// Whether a span lies over each day.
  private(set) var spans: [Span?] = []
  /// Records of which only a last day is told.
  private(set) var onlyBy = 0
  /// Records dated to a month, a year, or an open time.
  private(set) var longer = 0
  /// Records that no source in view dates.
  private(set) var undated = 0

  init() {}

  /// The longest span drawn over its days; a longer one is counted apart.
  static let longestSpan = 20

  /// Counts records; those before `start` are left out.
  ///
  /// - Complexity: O(*n*) in records and O(*d*) in the days that they span.
  init(_ rows: [Int], of edition: Edition, from start: Day?) {
    var days: [(day: Int, isPlanned: Bool)] = []
    var covered: [(days: ClosedRange<Int>, span: Span)] = []
    for row in rows {
      let record = edition.records[row]
      guard let date = record.date else {
        undated += 1
        continue
      }
      guard let last = date.latest.day else {
        longer += 1
        continue
      }
      if let start, last < start { continue }
      guard let first = date.earliest.day else {
        onlyBy += 1
        continue
      }
      if first == last {
        let isPlanned = record.status.map { $0 != .held && $0 != .implied } ?? false
        days.append((first.number, isPlanned))
      } else if last.number - first.number < Density.longestSpan {
        covered.append((first.number...last.number, date.isOneOf ? .or : .lasted))
      } else {
        longer += 1
      }
    }
    let numbers = days.map(\.day) + covered.flatMap { [$0.days.lowerBound, $0.days.upperBound] }
    guard let least = numbers.min(), let most = numbers.max() else { return }
    let begin = max(start?.number ?? least, most - Density.mostDays)
    first = Day(number: begin)
    counts = Array(repeating: 0, count: most - begin + 1)
    planned = counts
    spans = Array(repeating: nil, count: counts.count)
    for (day, isPlanned) in days where day >= begin {
      if isPlanned { planned[day - begin] += 1 } else { counts[day - begin] += 1 }
    }
    for (range, span) in covered {
      for day in range where day >= begin && spans[day - begin] != .lasted {
        spans[day - begin] = span
      }
    }
  }

  /// The most days that a chart goes back from its last.
  private static let mostDays = 36_600
}

/// Runs of days that no source in view dates anything to, which are told as such and never drawn as calm.
///
/// A date covers its days as `DayCoverage` has it: a month covers none. Runs of a single day are no gap, and
/// the time before the first covered day and after the last is none either.
public struct Gaps {
  /// The runs, in time order.
  public let days: [ClosedRange<Day>]

  /// Finds the runs of an edition.
  ///
  /// - Parameters:
  ///   - edition: The records in view.
  ///   - start: What ends before this day covers nothing; nil for no such day.
  /// - Complexity: O(*n* log *n*) in the dates told.
  public init(edition: Edition, from start: Day?) {
    var covered: [ClosedRange<Int>] = []
    for record in edition.records {
      for told in record.dates {
        guard let days = DayCoverage.days(of: told.date) else { continue }
        if let start, days.upperBound < start { continue }
        covered.append(days.lowerBound.number...days.upperBound.number)
      }
    }
    covered.sort { $0.lowerBound < $1.lowerBound }
    var gaps: [ClosedRange<Day>] = []
    var end: Int?
    for range in covered {
      if let end, range.lowerBound - end > 2 {
        gaps.append(Day(number: end + 1)...Day(number: range.lowerBound - 1))
      }
      end = max(end ?? range.upperBound, range.upperBound)
    }
    days = gaps
  }
}

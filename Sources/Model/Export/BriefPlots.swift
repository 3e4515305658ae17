/// The figures of a toll on one axis.
public struct BriefRangePlot: Hashable, Sendable {
  /// A claim on the axis; what gives no number is not on it.
  public struct Row: Hashable, Sendable {
    /// The figure as it is told: `33`, `≥34`.
    public let figure: String
    /// Where it is told.
    public let reference: BriefReference
    /// The least that it means; nil where it only sets a highest.
    public let low: Int?
    /// The most that it means; nil where it is open.
    public let high: Int?
  }

  /// The least number on the axis.
  public let low: Int
  /// The greatest number on the axis.
  public let high: Int
  /// The claims, in order of publication.
  public let rows: [Row]
  /// What the plot shows, for whoever does not see it.
  public let alternative: String
}

/// How many records are dated to which days.
public struct BriefTimelinePlot: Hashable, Sendable {
  /// Days that belong together, drawn over a stretch of the plot.
  public struct Span: Hashable, Sendable {
    /// The columns that it covers.
    public let columns: ClosedRange<Int>
    /// Whether it is one of these days rather than all of them.
    public let isOneOf: Bool
  }

  /// The first day of the first column.
  public let first: Day
  /// How many days a column stands for.
  public let daysPerColumn: Int
  /// The records on each column's days; what is planned or possible is left out.
  public let counts: [Int]
  /// The planned and possible meetings on each column's days.
  public let planned: [Int]
  /// What is dated to several days, by their beginning.
  public let spans: [Span]
  /// The columns of which no source in view dates anything to any day.
  public let gaps: [ClosedRange<Int>]
  /// What the plot shows, for whoever does not see it, with what it cannot show.
  public let description: BriefSentence

  /// The last day of the last column.
  public var last: Day { first.advanced(by: counts.count * daysPerColumn - 1) }
}

extension BriefMaker {
  /// The figures of a toll on one axis; nil where fewer than two claims give a number, or all the same.
  func rangePlot(of toll: Toll) -> BriefRangePlot? {
    let claims = toll.claims.map { (row: $0, figure: dossier.claims[$0].figure) }
      .filter(\.figure.hasNumber)
    let numbers = claims.flatMap { claim in
      // "Up to" has a highest alone: its nothing at the other end is no figure that anybody gives.
      [Self.drawnLow(of: claim.figure), claim.figure.high].compactMap { $0 }
    }
    guard claims.count > 1, let low = numbers.min(), let high = numbers.max(),
      low < high || claims.contains(where: { $0.figure.high == nil })
    else { return nil }
    let words = claims.map { claim in
      "\(claim.figure.inSentence) in \(reference(ofClaim: claim.row).label)"
    }
    return BriefRangePlot(
      low: low,
      high: high,
      rows: claims.prefix(Self.mostRows).map { claim in
        BriefRangePlot.Row(
          figure: claim.figure.shortForm,
          reference: reference(ofClaim: claim.row),
          low: Self.drawnLow(of: claim.figure),
          high: claim.figure.high
        )
      },
      alternative: "Figures on an axis from \(Figure.grouped(low)) to \(Figure.grouped(high)): "
        + words.prefix(Self.mostRows).joined(separator: "; ")
        + (words.count > Self.mostRows
          ? "; and \(words.count - Self.mostRows) more, not drawn" : "") + "."
    )
  }

  /// How many claims are drawn; more are no plot that can be read.
  private static let mostRows = 40

  private static func drawnLow(of figure: Figure) -> Int? {
    switch figure.meaning {
    case .upTo, .fewerThan: nil
    default: figure.low
    }
  }
}

// MARK: The timeline

extension BriefMaker {
  /// How many records are dated to which days of the period and after; nil where none is.
  var timelinePlot: BriefTimelinePlot? {
    let days = datedDays
    let numbers =
      days.dated.map(\.day) + days.spans.flatMap { [$0.days.lowerBound, $0.days.upperBound] }
    guard let least = numbers.min(), let most = numbers.max() else { return nil }
    let daysPerColumn = (most - least) / Self.mostColumns + 1
    func column(_ day: Int) -> Int { (day - least) / daysPerColumn }
    var counts = Array(repeating: 0, count: column(most) + 1)
    var planned = counts
    for (day, isPlanned) in days.dated {
      if isPlanned { planned[column(day)] += 1 } else { counts[column(day)] += 1 }
    }
    let gaps = Gaps(edition: edition, from: periodStart).days.compactMap { gap in
      // A column is a gap where all of its days are.
      let start = gap.lowerBound.number - least + daysPerColumn - 1
      let end = gap.upperBound.number - least + 1
      let columns = (max(0, start) / daysPerColumn, min(counts.count, end / daysPerColumn) - 1)
      return columns.0 <= columns.1 && gap.upperBound.number >= least ? columns.0...columns.1 : nil
    }
    return BriefTimelinePlot(
      first: Day(number: least),
      daysPerColumn: daysPerColumn,
      counts: counts,
      planned: planned,
      spans: days.spans.sorted {
        ($0.days.lowerBound, $0.days.upperBound) < ($1.days.lowerBound, $1.days.upperBound)
      }
      .map { span in
        BriefTimelinePlot.Span(
          columns: column(span.days.lowerBound)...column(span.days.upperBound),
          isOneOf: span.isOneOf
        )
      },
      gaps: gaps,
      description: BriefSentence(
        description(of: days, from: Day(number: least), to: Day(number: most)),
        untold
      )
    )
  }

  private static let mostColumns = 120
  /// The longest stretch that is drawn over its days.
  private static let longestSpan = 20

  /// What the records of the period are dated to.
  private struct DatedDays {
    var dated: [(day: Int, isPlanned: Bool)] = []
    var spans: [(days: ClosedRange<Int>, isOneOf: Bool)] = []
    var longer = 0
    var onlyBy = 0
    var undated = 0
  }

  private var datedDays: DatedDays {
    var days = DatedDays()
    for record in outline.map({ edition.records[$0.row] })
    where record.record.kind != .background && !isEarlier(record) {
      guard let date = record.date else {
        days.undated += 1
        continue
      }
      guard let last = date.latest.day?.number, let first = date.earliest.day?.number else {
        if date.latest.day == nil { days.longer += 1 } else { days.onlyBy += 1 }
        continue
      }
      if first == last {
        let isPlanned = record.status.map { $0 != .held && $0 != .implied } ?? false
        days.dated.append((first, isPlanned))
      } else if first < last, last - first < Self.longestSpan {
        days.spans.append((first...last, date.isOneOf))
      } else {
        days.longer += 1
      }
    }
    return days
  }

  private func description(of days: DatedDays, from first: Day, to last: Day) -> String {
    var most: [Int: Int] = [:]
    for (day, isPlanned) in days.dated where !isPlanned { most[day, default: 0] += 1 }
    let top = most.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    let planned = days.dated.count(where: \.isPlanned)
    var parts = ["\(counted(days.dated.count - planned, "record")) on a single day"]
    if let top, top.value > 1 {
      parts[0] += ", most on \(Day(number: top.key).shortForm(showsYear: true)) (\(top.value))"
    }
    parts.append(contentsOf: [
      planned > 0
        ? "\(counted(planned, "meeting")) planned or possible on a day, not told as held" : "",
      days.spans.isEmpty
        ? "" : "\(counted(days.spans.count, "record")) over several days or on one of several",
      days.onlyBy > 0 ? "\(counted(days.onlyBy, "record")) of which only a last day is told" : "",
      days.longer > 0 ? "\(counted(days.longer, "record")) dated to a longer or an open time" : "",
      days.undated > 0 ? "\(counted(days.undated, "record")) without a date" : "",
    ])
    let span =
      first == last
      ? "On \(first.shortForm(showsYear: true))"
      : "From \(first.shortForm(showsYear: true)) to \(last.shortForm(showsYear: true))"
    return "\(span): " + parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

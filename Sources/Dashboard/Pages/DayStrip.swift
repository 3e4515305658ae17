import Model

/// The days of a dossier, a strip for each source: where it dates something, where only others do, and where no
/// source does.
///
/// A day to which nothing is dated is hatched, never left blank: that nothing is told is no calm.
struct DayStrip {
  /// The sign of a day to which the source dates something.
  static let day = "●"
  /// The sign of a day over which something lasted.
  static let span = "━"
  /// The sign of a day on which something may have been: one of several.
  static let oneOf = "░"
  /// The sign of a day that other sources cover, and this one does not.
  static let others = "·"
  /// The sign of a day that no source covers.
  static let gap = "╱"

  /// How many days a sign stands for.
  let daysInSign: Int
  private let range: ClosedRange<Day>
  private let coverage: DayCoverage
  private let columns: Int

  /// The most strips below each other; of a longer time a sign stands for several days.
  private static let mostBlocks = 3

  /// Makes strips of so many columns; nil where no day is looked at.
  init?(_ coverage: DayCoverage, columns: Int) {
    guard let range = coverage.range else { return nil }
    self.range = range
    self.coverage = coverage
    self.columns = max(8, columns)
    let days = range.upperBound.number - range.lowerBound.number + 1
    let room = self.columns * DayStrip.mostBlocks
    daysInSign = (days + room - 1) / room
  }

  /// How many strips stand below each other.
  var blockCount: Int { (signCount + columns - 1) / columns }

  private var signCount: Int {
    (range.upperBound.number - range.lowerBound.number) / daysInSign + 1
  }

  private func signs(ofBlock block: Int) -> Range<Int> {
    (block * columns)..<min(signCount, (block + 1) * columns)
  }

  private func firstDay(ofSign sign: Int) -> Day {
    range.lowerBound.advanced(by: sign * daysInSign)
  }

  /// Returns the dates over a block, one for every ten columns or so.
  func axis(ofBlock block: Int) -> StyledText {
    var text = ""
    var count = 0
    for sign in signs(ofBlock: block) {
      let column = sign - block * columns
      guard column % 10 == 0, column >= count else { continue }
      text += String(repeating: " ", count: column - count)
      let label = firstDay(ofSign: sign).shortForm(showsYear: false)
      text += label
      count = column + Text.columns(of: label)
    }
    return StyledText(text, .faint)
  }

  /// Returns the signs of a source, block by block.
  ///
  /// - Complexity: O(*n*) in what it dates and O(*d*) in the days of the range.
  func blocks(ofSource source: Int) -> [StyledText] {
    var signs = Array(repeating: (text: DayStrip.others, role: Role.noSource), count: signCount)
    fill(&signs, (DayStrip.gap, .gap), over: coverage.gaps)
    let covers = coverage.covers.filter { $0.source == source }
    fill(&signs, (DayStrip.oneOf, .chartSpan), over: covers.filter(\.isOneOf).map(\.days))
    fill(&signs, (DayStrip.span, .chartSpan), over: covers.filter { !$0.isOneOf }.map(\.days))
    fill(&signs, (DayStrip.day, .chart), over: covers.filter(\.isDay).map(\.days))
    return (0..<blockCount).map { block in
      self.signs(ofBlock: block).reduce(into: StyledText()) { text, sign in
        text.append(signs[sign].text, signs[sign].role)
      }
    }
  }

  /// Returns to how many days a source dates something, and to how many more it may, for the end of its only strip;
  /// empty where there is no room.
  func count(ofSource source: Int) -> StyledText {
    let covers = coverage.covers.filter { $0.source == source }
    let certain = days(of: covers.filter { !$0.isOneOf })
    let maybe = days(of: covers.filter(\.isOneOf)).subtracting(certain).count
    let all = range.upperBound.number - range.lowerBound.number + 1
    var text = StyledText("  \(certain.count) of \(counted(all, "day"))", .faint)
    if maybe > 0 { text.append(", perhaps \(maybe) more", .faint) }
    return signCount + text.columns <= columns ? text : StyledText()
  }

  private func days(of covers: [DayCoverage.Cover]) -> Set<Int> {
    covers.reduce(into: []) { days, cover in
      let inRange = cover.days.clamped(to: range)
      days.formUnion(inRange.lowerBound.number...inRange.upperBound.number)
    }
  }

  private func fill(
    _ signs: inout [(text: String, role: Role)],
    _ sign: (text: String, role: Role),
    over runs: [ClosedRange<Day>]
  ) {
    for run in runs {
      let days = run.clamped(to: range)
      let first = (days.lowerBound.number - range.lowerBound.number) / daysInSign
      let last = (days.upperBound.number - range.lowerBound.number) / daysInSign
      for place in first...last { signs[place] = sign }
    }
  }
}

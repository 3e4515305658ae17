import Model

/// The figures of a toll on one axis: a point for a number, a line for a range, an arrow where it is open.
struct RangePlot {
  private let columns: Int
  private let low: Int
  private let high: Int
  /// Whether all claims give the same number: the axis names no other.
  private let isSingle: Bool
  /// Whether a claim gives a number; without any there is nothing to plot.
  private let hasNumbers: Bool

  /// Makes a plot of `columns` columns for the claims of a toll; of more where its ends need them to stand apart.
  init(_ toll: Toll, in dossier: Dossier, columns: Int) {
    let figures = toll.claims.map { dossier.claims[$0].figure }
    let numbers = figures.flatMap { [$0.low, $0.high].compactMap { $0 } }
    hasNumbers = !numbers.isEmpty
    low = numbers.min() ?? 0
    isSingle = numbers.max() == low
    // An open figure needs room for its arrow.
    high = max(numbers.max() ?? 0, low + 1)
    self.columns = max(3, columns, "\(low)".count + "\(high)".count + 3)
  }

  /// The lowest and the highest number at the ends of the axis.
  var axis: StyledText {
    guard hasNumbers else { return StyledText() }
    let left = "\(low)"
    let right = isSingle ? "" : "\(high)"
    let blanks = max(1, columns - 2 - left.count - right.count)
    return StyledText(left + String(repeating: " ", count: blanks) + right, .faint)
  }

  /// Returns a figure on the axis; words without a number have no place on it.
  func line(for figure: Figure) -> StyledText {
    guard figure.hasNumber else { return StyledText("", .text) }
    let first = column(of: figure.low ?? low)
    let last = figure.high.map(column(of:)) ?? columns - 1
    var cells = Array(repeating: " ", count: columns)
    for column in first...max(first, last) { cells[column] = "─" }
    if figure.low != nil { cells[first] = "●" }
    if figure.high == nil {
      cells[columns - 1] = "▸"
    } else if first != last {
      cells[last] = "●"
    }
    let isPoint = figure.low == figure.high
    return StyledText(cells.joined(), isPoint ? .point : .range)
  }

  /// Returns the range of a toll on the axis: its ends joined, an arrow where it is open.
  func range(of toll: Toll) -> StyledText {
    guard let envelope = toll.envelope else { return StyledText() }
    let first = column(of: envelope.low ?? low)
    let last = column(of: envelope.high)
    var cells = Array(repeating: " ", count: columns)
    for column in first...max(first, last) { cells[column] = "─" }
    if envelope.low != nil { cells[first] = "├" }
    cells[last] = first == last ? "┼" : envelope.isOpen ? "┼" : "┤"
    if envelope.isOpen {
      for column in (last + 1)..<columns { cells[column] = "─" }
      cells[columns - 1] = "▸"
    }
    return StyledText(cells.joined(), .range)
  }

  private func column(of number: Int) -> Int {
    let span = Double(high - low)
    return Int((Double(number - low) / span * Double(columns - 3)).rounded())
  }
}

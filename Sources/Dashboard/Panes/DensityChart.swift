import Model

/// The density chart over the timeline: records on a day, spans of days, an axis, and what has no day.
struct DensityChart {
  private let density: Density
  private let columns: Int

  private static let labelColumns = 10
  private static let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  init(_ density: Density, columns: Int) {
    self.density = density
    self.columns = columns
  }

  /// Draws three rows; all in the width that it was given.
  func drawn() -> Canvas {
    var canvas = Canvas(size: Size(columns: max(0, columns), rows: 3))
    canvas.put("on a day", column: 0, row: 0, style: Style(.faint))
    canvas.put("in a span", column: 0, row: 1, style: Style(.faint))
    let plot = plotColumns
    let perColumn = max(1, (density.counts.count + plot - 1) / max(1, plot))
    drawDays(on: &canvas, perColumn: perColumn)
    drawAxis(on: &canvas, perColumn: perColumn)
    let unit = perColumn == 1 ? "a day" : "in \(perColumn) days"
    let most = binned(density.counts, by: perColumn).max() ?? 0
    put(most > 0 ? "most \(most) \(unit)" : "", row: 0, on: &canvas)
    put("━ lasted ░ 1 day", row: 1, on: &canvas)
    put(apart, row: 2, on: &canvas)
    return canvas
  }

  /// The columns of what stands right of the plot.
  private var legendColumns: Int { max(16, apart.count) }

  private var plotColumns: Int {
    max(1, columns - DensityChart.labelColumns - legendColumns - 1)
  }

  /// What is counted apart from the chart: the day is not known.
  private var apart: String {
    var parts: [String] = []
    if density.onlyBy > 0 { parts.append("\(density.onlyBy) “by”") }
    if density.longer > 0 { parts.append("\(density.longer) long") }
    if density.undated > 0 { parts.append("\(density.undated) no day") }
    return parts.joined(separator: ", ")
  }

  private func put(_ text: String, row: Int, on canvas: inout Canvas) {
    let start = columns - legendColumns
    canvas.put(
      text,
      column: start,
      row: row,
      limit: legendColumns,
      style: Style(.faint)
    )
  }

  private func binned(_ counts: [Int], by size: Int) -> [Int] {
    stride(from: 0, to: counts.count, by: size).map { start in
      counts[start..<min(counts.count, start + size)].reduce(0, +)
    }
  }

  private func drawDays(on canvas: inout Canvas, perColumn: Int) {
    let counts = binned(density.counts, by: perColumn)
    let planned = binned(density.planned, by: perColumn)
    let most = max(1, counts.max() ?? 1)
    for (offset, count) in counts.enumerated() {
      let column = DensityChart.labelColumns + offset
      if count > 0 {
        let level = (count * DensityChart.bars.count + most - 1) / most
        canvas.put(
          DensityChart.bars[min(level, DensityChart.bars.count) - 1],
          column: column,
          row: 0,
          style: Style(.chart)
        )
      } else if planned[offset] > 0 {
        canvas.put("○", column: column, row: 0, style: Style(.planned))
      }
      let days = density.spans[
        offset * perColumn..<min(density.spans.count, (offset + 1) * perColumn)
      ]
      let isLasting = days.contains(.lasted)
      if isLasting || days.contains(.or) {
        canvas.put(isLasting ? "━" : "░", column: column, row: 1, style: Style(.chartSpan))
      }
    }
  }

  private func drawAxis(on canvas: inout Canvas, perColumn: Int) {
    guard let first = density.first else { return }
    var free = 0
    for offset in density.counts.indices where offset % perColumn == 0 {
      let day = Day(number: first.number + offset)
      let isMonth = (0..<perColumn).contains { Day(number: day.number + $0).day == 1 }
      guard offset == 0 || isMonth || (perColumn == 1 && day.day % 10 == 0) else { continue }
      let label =
        offset == 0 || isMonth
        ? monthLabel(day, perColumn: perColumn, isFirst: offset == 0) : "\(day.day)"
      let column = DensityChart.labelColumns + offset / perColumn
      let end = DensityChart.labelColumns + plotColumns
      guard column >= free, column + label.count <= end else { continue }
      canvas.put(label, column: column, row: 2, style: Style(.faint))
      free = column + label.count + 1
    }
  }

  private func monthLabel(_ day: Day, perColumn: Int, isFirst: Bool) -> String {
    perColumn == 1
      ? day.shortForm(showsYear: false) : day.shortForm(showsYear: isFirst || day.month == 1)
  }
}

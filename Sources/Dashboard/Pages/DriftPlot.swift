import Model

/// What was known when: a line for each figure from the day it was said to the days it was published, over one axis.
///
/// Said and not yet published is hollow and dotted; published is solid. Where only the days between which a document
/// came out are known, the line between them is thin.
struct DriftPlot {
  /// A line of the plot: a figure's course, or the axis.
  struct Line {
    let text: StyledText
    /// The first claim that gives the figure; nil for the axis.
    let claim: Int?
  }

  private let drift: Drift
  private let dossier: Dossier
  private let columns: Int
  private let first: Int
  private let perColumn: Int

  private static let labelColumns = 10

  /// Makes a plot in so many columns, labels included; nil where no day is known, or where there is no room.
  init?(_ drift: Drift, in dossier: Dossier, columns: Int) {
    let plot = min(columns - DriftPlot.labelColumns, 72)
    guard let days = drift.days, plot >= 12 else { return nil }
    self.drift = drift
    self.dossier = dossier
    first = days.lowerBound.number
    let count = days.upperBound.number - first + 1
    perColumn = max(1, (count + plot - 1) / plot)
    self.columns = min(plot, max(12, (count + perColumn - 1) / perColumn * stretch(count, plot)))
    scale = perColumn == 1 ? stretch(count, plot) : 1
  }

  /// Columns for a day where there are more columns than days.
  private let scale: Int

  /// The lines, the highest figure on top, the axis last.
  var lines: [Line] {
    let courses = drift.courses.enumerated().sorted { left, right in
      let heights = (height(of: left.element), height(of: right.element))
      return heights.0 == heights.1 ? left.offset < right.offset : heights.0 > heights.1
    }.map(\.element)
    return courses.map { Line(text: line(for: $0), claim: $0.claims.first) }
      + [Line(text: axis, claim: nil)]
  }

  private func height(of course: Drift.Course) -> Int {
    guard let figure = course.claims.first.map({ dossier.claims[$0].figure }) else { return -1 }
    return (figure.high ?? figure.low ?? -1) * 2 + (figure.high == nil && figure.low != nil ? 1 : 0)
  }

  private func column(of day: Day) -> Int {
    min(columns - 1, (day.number - first) / perColumn * scale)
  }

  private func line(for course: Drift.Course) -> StyledText {
    let figure = course.claims.first.map { dossier.claims[$0].figure }
    let hasNumber = figure?.hasNumber ?? false
    var text = StyledText(figure?.shortForm ?? "", hasNumber ? .figure : .words)
      .fitted(columns: DriftPlot.labelColumns - 1, alignment: .left)
    text.append(" ")
    var cells = Array(repeating: " ", count: columns)
    func draw(_ from: Int, _ to: Int, _ glyph: String) {
      for column in from..<max(from, to) { cells[column] = glyph }
    }
    let certain = course.published.map(column(of:))
    let maybe = course.maybePublished.map(column(of:)) ?? certain
    let stated = course.stated.map(column(of:))
    if let certain {
      draw(certain, columns, "━")
      if let maybe, maybe < certain {
        draw(maybe, certain, "─")
        cells[maybe] = "├"
      }
      if let stated, stated < maybe ?? certain {
        draw(stated, maybe ?? certain, "┄")
        cells[stated] = "○"
      }
      cells[certain] = "●"
    } else if let stated {
      draw(stated, columns, "┄")
      cells[stated] = "○"
    }
    text.append(cells.joined(), hasNumber ? .point : .words)
    return text
  }

  private var axis: StyledText {
    var text = StyledText(Text.blanks(DriftPlot.labelColumns), .faint)
    var cells = ""
    var free = 0
    let count = (columns + scale - 1) / scale
    for offset in 0..<count {
      let day = Day(number: first + offset * perColumn)
      let isFirstOfMonth =
        offset == 0
        || (0..<perColumn).contains { back in
          Day(number: day.number + back).day == 1
        }
      let label = isFirstOfMonth ? day.shortForm(showsYear: false) : "\(day.day)"
      let column = offset * scale
      guard column >= free, column + label.count <= columns + 4, isFirstOfMonth || perColumn == 1
      else { continue }
      cells += Text.blanks(column - cells.count) + label
      free = cells.count + 1
    }
    text.append(cells, .faint)
    return text
  }
}

/// How many columns a day takes where there are fewer days than columns: at most six.
private func stretch(_ days: Int, _ columns: Int) -> Int {
  max(1, min(6, columns / max(1, days)))
}

/// Draws the plots of a brief as SVG inside a page, in the page's own colours and with words for whoever does not see
/// them.
///
/// All numbers are whole: units of half a pixel on a page as wide as it wants to be.
enum BriefDrawing {
  // MARK: Figures of a toll

  private static let rowHeight = 44
  private static let plotWidth = 400

  /// Returns the figures of a toll on one axis: a point for a number, a line for a range, an arrow where it is open.
  static func range(_ plot: BriefRangePlot, id: String) -> String {
    let figures = plot.rows.map { fitted($0.figure, to: 22) }
    let labels = plot.rows.map { fitted($0.reference.label, to: 18) }
    let figureEnd = 8 + 13 * (figures.map(columns).max() ?? 0)
    let labelStart = figureEnd + 20
    let start = labelStart + 13 * (labels.map(columns).max() ?? 0) + 28
    let width = start + plotWidth + 64
    let height = rowHeight * plot.rows.count + 56
    func x(_ number: Int) -> Int {
      let share = Double(number - plot.low) / Double(max(1, plot.high - plot.low))
      return start + Int((share * Double(plotWidth)).rounded())
    }
    var svg = SVGText(
      width: width,
      height: height,
      id: id,
      title: "Range of claims",
      alternative: plot.alternative
    )
    let axis = height - 44
    for number in ticks(from: plot.low, to: plot.high) {
      svg.add("<path class=\"grid\" d=\"M\(x(number)) 8V\(axis)\"/>")
      svg.text(Figure.grouped(number), x: x(number), y: height - 12, anchor: "middle", role: "tick")
    }
    for (row, claim) in plot.rows.enumerated() {
      let y = rowHeight * row + rowHeight / 2 + 4
      svg.text(figures[row], x: figureEnd, y: y + 8, anchor: "end", role: "figure")
      svg.text(labels[row], x: labelStart, y: y + 8, anchor: "start", role: "label")
      let (first, last) = (claim.low.map(x), claim.high.map(x))
      let (left, right) = (first ?? start - 16, last ?? start + plotWidth + 56)
      if left != right { svg.add("<path class=\"line\" d=\"M\(left) \(y)H\(right)\"/>") }
      if claim.high == nil { svg.add("<path class=\"arrow\" d=\"M\(right) \(y)l-16 -10v20z\"/>") }
      if claim.low == nil { svg.add("<path class=\"arrow\" d=\"M\(left) \(y)l16 -10v20z\"/>") }
      for end in Set([first, last].compactMap { $0 }).sorted() {
        svg.add("<circle class=\"point\" cx=\"\(end)\" cy=\"\(y)\" r=\"9\"/>")
      }
    }
    return svg.element
  }

  /// The numbers that are written below the axis: its ends, and the middle where that is a number of its own.
  private static func ticks(from low: Int, to high: Int) -> [Int] {
    let middle = low + (high - low) / 2
    return high - low >= 4 ? [low, middle, high] : Array(low...high)
  }

  // MARK: Records by day

  private static let timelineWidth = 840
  private static let barHeight = 120
  private static let laneHeight = 14
  private static let mostLanes = 10

  /// Returns how many records are dated to which days: solid bars for what happened, hollow ones for what was
  /// planned, lines below for several days, hatched days that no source dates anything to.
  static func timeline(_ plot: BriefTimelinePlot, id: String) -> String {
    let columns = plot.counts.count
    let inner = timelineWidth - 60
    func x(_ column: Int) -> Int { 50 + inner * column / max(1, columns) }
    let (lanes, rest) = lanes(of: plot.spans)
    let base = 24 + barHeight
    let height = base + 14 + laneHeight * lanes.count + 44
    var svg = SVGText(
      width: timelineWidth,
      height: height,
      id: id,
      title: "Records by day",
      alternative: plot.description.words
        + (rest > 0 ? " \(rest) of the stretches of days are not drawn." : "")
    )
    svg.add(
      "<defs><pattern id=\"\(id)-gap\" width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\">"
        + "<path class=\"hatch\" d=\"M0 12L12 0\"/></pattern></defs>"
    )
    for gap in plot.gaps {
      let (left, right) = (x(gap.lowerBound), x(gap.upperBound + 1))
      svg.add(
        "<rect x=\"\(left)\" y=\"24\" width=\"\(right - left)\" height=\"\(barHeight)\" fill=\"url(#\(id)-gap)\"/>"
      )
    }
    let most = max(1, zip(plot.counts, plot.planned).map { $0 + $1 }.max() ?? 1)
    svg.text("\(most)", x: 38, y: 34, anchor: "end", role: "tick")
    svg.text("0", x: 38, y: base + 4, anchor: "end", role: "tick")
    svg.add("<path class=\"axis\" d=\"M50 \(base)H\(timelineWidth - 10)\"/>")
    for column in 0..<columns {
      let (left, right) = (x(column), x(column + 1))
      let gap = right - left > 8 ? 2 : 0
      let solid = barHeight * plot.counts[column] / most
      let hollow = barHeight * plot.planned[column] / most
      let box = "x=\"\(left + gap)\" width=\"\(max(2, right - left - 2 * gap))\""
      if solid > 0 {
        svg.add("<rect class=\"bar\" \(box) y=\"\(base - solid)\" height=\"\(solid)\"/>")
      }
      if hollow > 0 {
        svg.add(
          "<rect class=\"planned\" \(box) y=\"\(base - solid - hollow)\" height=\"\(hollow)\"/>"
        )
      }
    }
    for (lane, spans) in lanes.enumerated() {
      let y = base + 14 + laneHeight * lane
      for span in spans {
        let (left, right) = (x(span.columns.lowerBound), x(span.columns.upperBound + 1))
        svg.add(
          "<path class=\"\(span.isOneOf ? "or" : "span")\" d=\"M\(left + 3) \(y)H\(right - 3)\"/>"
        )
      }
    }
    addDays(of: plot, to: &svg, x: x, y: height - 12)
    return svg.element
  }

  /// Puts stretches below each other where they overlap; what finds no room is counted.
  private static func lanes(
    of spans: [BriefTimelinePlot.Span]
  ) -> (lanes: [[BriefTimelinePlot.Span]], rest: Int) {
    var lanes: [[BriefTimelinePlot.Span]] = []
    var rest = 0
    for span in spans {
      let free = lanes.firstIndex { lane in
        lane.last.map { $0.columns.upperBound < span.columns.lowerBound } ?? true
      }
      if let free {
        lanes[free].append(span)
      } else if lanes.count < mostLanes {
        lanes.append([span])
      } else {
        rest += 1
      }
    }
    return (lanes, rest)
  }

  /// Writes days below the axis: the first, each beginning of a month that has room, the last.
  private static func addDays(
    of plot: BriefTimelinePlot,
    to svg: inout SVGText,
    x: (Int) -> Int,
    y: Int
  ) {
    let columns = plot.counts.count
    func day(_ column: Int) -> Day { plot.first.advanced(by: column * plot.daysPerColumn) }
    func middle(_ column: Int) -> Int { (x(column) + x(column + 1)) / 2 }
    let isShort = plot.daysPerColumn == 1 && columns <= 93
    let marked = (1..<max(1, columns)).filter { column in
      isShort
        ? [1, 10, 20].contains(day(column).day) : day(column).month != day(column - 1).month
    }
    var end = Int.min
    let lastStart = x(columns) - 125
    for column in [0] + marked + [columns - 1] {
      let isEdge = column == 0 || column == columns - 1
      guard column == 0 || middle(column) > end, isEdge || middle(column) + 40 < lastStart,
        !(columns == 1 && end > Int.min)
      else { continue }
      let showsYear = isEdge || day(column).year != day(column - 1).year
      let text = day(column).shortForm(showsYear: showsYear)
      let anchor = column == 0 ? "start" : column == columns - 1 ? "end" : "middle"
      let place = column == 0 ? x(0) : column == columns - 1 ? x(columns) : middle(column)
      svg.text(text, x: place, y: y, anchor: anchor, role: "tick")
      end = place + (column == 0 ? 165 : 90)
    }
  }

  // MARK: Text in plots

  /// Returns a text that is cut where it is longer than so many columns.
  private static func fitted(_ text: String, to limit: Int) -> String {
    let visible = BriefText.visible(text)
    return visible.count > limit ? visible.prefix(limit - 1) + "…" : visible
  }

  /// About how many narrow letters a text is as wide as.
  private static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
  }
}

extension BriefSentence {
  /// The words without the citations in brackets.
  var words: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .citation: ""
      case .mention(let reference): reference.label
      }
    }.joined()
  }
}

/// A drawing while it is written.
private struct SVGText {
  private var body: String
  private let width: Int

  init(width: Int, height: Int, id: String, title: String, alternative: String) {
    self.width = width
    body = """
      <svg viewBox="0 0 \(width) \(height)" style="max-width:\(width * 3 / 4)px" role="img" \
      aria-labelledby="\(id)-title \(id)-text">
      <title id="\(id)-title">\(HTMLText.escaped(title))</title>
      <desc id="\(id)-text">\(HTMLText.escaped(alternative))</desc>

      """
  }

  var element: String { body + "</svg>" }

  mutating func add(_ element: String) { body += element + "\n" }

  mutating func text(_ text: String, x: Int, y: Int, anchor: String, role: String) {
    add(
      "<text class=\"\(role)\" x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(HTMLText.escaped(text))</text>"
    )
  }
}

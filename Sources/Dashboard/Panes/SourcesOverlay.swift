import Model

/// The sources: in or out on the date shown, when published and how that is known, what each gives.
struct SourcesOverlay {
  private let line: Int
  private let state: State

  init(line: Int, in state: State) {
    self.line = line
    self.state = state
  }

  /// What keys do with the selected source.
  private var legend: String {
    [(Action.open, "read it"), (.showCoverage, "what it alone tells")].compactMap { way in
      state.keymap.key(for: way.0, in: .sources).map { "\($0): \(way.1)" }
    }.joined(separator: "  ")
  }

  /// The width of the longest line that a source takes.
  static func widest(in state: State) -> Int {
    let overlay = SourcesOverlay(line: 0, in: state)
    return state.dossier.sources.indices.reduce(0) { widest, row in
      overlay.texts(for: row).reduce(widest) { max($0, $1.columns) }
    }
  }

  /// A source as one text, for those who seek in it.
  static func sought(_ row: Int, in state: State) -> String {
    SourcesOverlay(line: 0, in: state).texts(for: row).map(\.plain).joined(separator: " ")
  }

  func drawn(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let sources = state.dossier.sources
    let area = canvas.area.inset(columns: 1, rows: 1)
    let shown = max(1, area.rows / 2)
    let top = OverlayLayout(state).top(showing: line, of: sources.count)
    canvas.box(
      canvas.area,
      titles: Canvas.Titles(
        topLeft: StyledText("Sources", .focusedBorder, .strong),
        topRight: StyledText(
          sources.isEmpty ? "none" : "\(line + 1) of \(sources.count)",
          .focusedBorder
        ),
        bottomLeft: StyledText(legend, .faint),
        bottomRight: scrollHint(above: top, below: max(0, sources.count - top - shown))
      ),
      style: Style(.focusedBorder)
    )
    for (offset, row) in (top..<min(sources.count, top + shown)).enumerated() {
      let place = Area(
        column: area.origin.column,
        row: area.origin.row + 2 * offset,
        columns: area.columns,
        rows: min(2, area.rows - 2 * offset)
      )
      let texts = texts(for: row)
      for (line, text) in texts.prefix(place.rows).enumerated() {
        canvas.put(
          text,
          column: place.origin.column,
          row: place.origin.row + line,
          limit: area.columns
        )
      }
      canvas.light(state.find?.text ?? "", in: place)
      canvas.regions.append(Canvas.Region(area: place, hit: .overlayLine(row)))
      guard row == line else { continue }
      canvas.markSelected(place)
      canvas.cursor = place.origin
      canvas.spoken = texts[0].plain
    }
    return canvas
  }

  /// The two lines of a source.
  private func texts(for row: Int) -> [StyledText] {
    let source = state.dossier.sources[row]
    let standing = state.edition.standings[row]
    let isIn = standing == .inView
    var first = StyledText(" \(source.mark)  ", isIn ? .source : .noSource, .strong)
    let shortColumns = state.dossier.sources.map { Text.columns(of: $0.short) }.max() ?? 0
    first.append(
      StyledText(source.short, .source).fitted(columns: min(12, shortColumns) + 2, alignment: .left)
    )
    first.append(standing.name + "  ", isIn ? .text : .doubt)
    first.append(source.title, .text)
    var second = StyledText("    ", .text)
    second.append((source.publisher ?? "publisher not told") + ", ", .faint)
    second.append(source.published.shortForm(showsYear: true), source.published.role)
    let claims = source.passages.reduce(0) { $0 + $1.claims.count }
    second.append(
      " · \(counted(source.passages.count, "passage")), \(counted(claims, "claim")) · \(source.document)",
      .faint
    )
    second.append(" · \(source.publishedBasis)", .faint)
    return [first, second]
  }
}

extension Edition.Standing {
  /// The words for the screen, all of one width.
  fileprivate var name: String {
    switch self {
    case .inView: "in       "
    case .maybeOut: "maybe out"
    case .notOut: "not out  "
    }
  }
}

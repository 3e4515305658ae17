import Model

/// The bar at the top: what is open, as known when, by which sources, filtered how, with counts.
struct Header {
  private let state: State
  private let rows: Int

  init(_ state: State, rows: Int) {
    self.state = state
    self.rows = rows
  }

  func drawn(columns: Int) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows), style: Style(.header))
    guard rows > 1 else {
      put(
        left: state.filter.isEmpty ? [title] : filters,
        right: [counts(short: true)],
        row: 0,
        on: &canvas
      )
      return canvas
    }
    if state.pages.isEmpty {
      put(
        left: [title],
        middle: knownOn(columns: columns),
        right: sources(columns: columns),
        row: 0,
        on: &canvas
      )
    } else {
      put(left: [trail], right: [knownOn(columns: columns)], row: 0, on: &canvas)
    }
    let chips = filters
    put(
      left: chips.isEmpty ? [StyledText("no filter", .faint)] : chips,
      right: [counts(short: columns < 90)],
      row: 1,
      on: &canvas
    )
    return canvas
  }

  private var title: StyledText {
    var text = StyledText(state.dossier.title, .header, .strong)
    if let period = state.dossier.period {
      text.append(" · " + period.shortForm(showsYear: true), .header)
    }
    return text
  }

  /// The pages that lie one over the other, the pane first.
  private var trail: StyledText {
    var text = StyledText(state.focus.title, .header)
    for page in state.pages {
      text.append(" ▸ ", .faint)
      text.append(PageContent.label(of: page.subject, in: state), .header, .strong)
    }
    return text
  }

  private func knownOn(columns: Int) -> StyledText {
    var text = StyledText("as known on ", .header)
    let day = state.edition.asOf?.latest.day ?? state.edition.publicationDays.last
    text.append(
      day.map { "‹ \($0.shortForm(showsYear: true)) ›" } ?? "‹ no date ›",
      .header,
      .strong
    )
    if state.edition.asOf == nil, columns >= 100 { text.append(" latest", .header) }
    return text
  }

  private func sources(columns: Int) -> [StyledText] {
    let standings = state.edition.standings
    let inView = standings.count { $0 == .inView }
    var text = StyledText("\(inView) of \(standings.count) sources", .header)
    if columns >= 100 {
      text.append(":", .header)
      for (source, standing) in zip(state.dossier.sources, standings) {
        text.append(" ", .header)
        text.append(
          String(source.mark),
          standing == .inView ? Style(.source) : Style(.noSource)
        )
        if standing == .maybeOut { text.append("?", .doubt) }
      }
    } else {
      let maybe = standings.count { $0 == .maybeOut }
      if maybe > 0 { text.append(", \(maybe) maybe", .doubt) }
    }
    let inferred = state.dossier.sources.count {
      $0.published.isUncertain || $0.published.isApproximate
    }
    guard columns >= 120, inferred > 0 else { return [text] }
    return [text, StyledText("\(inferred) dated by inference", .header)]
  }

  /// What filters, one text each.
  private var filters: [StyledText] {
    var chips: [StyledText] = []
    let filter = state.filter
    if !filter.actors.isEmpty {
      chips.append(StyledText("actor: " + filter.actors.label(in: state.dossier), .filter))
    }
    if !filter.text.isEmpty { chips.append(StyledText("filter: " + filter.text, .filter)) }
    if filter.isDisputedOnly { chips.append(StyledText("disputed only", .filter)) }
    if let label = state.folds.kinds.label { chips.append(StyledText(label, .faint)) }
    return chips
  }

  private func counts(short: Bool) -> StyledText {
    let counts = state.lists.counts
    let all = state.edition.records.count
    let records = counts.records == all ? "\(all) records" : "\(counts.records) of \(all) records"
    var text = StyledText(records, .header)
    guard rows > 1 else { return text }
    let tolls = state.edition.tolls.count
    text.append("   \(counts.talks) talks", .header)
    text.append(
      counts.tolls == tolls ? "   \(tolls) tolls" : "   \(counts.tolls) of \(tolls) tolls",
      .header
    )
    if counts.contradictedTolls > 0, !short {
      text.append("   \(counts.contradictedTolls) ≠", .disputed)
    }
    if !state.dossier.problems.isEmpty {
      text.append("   \(state.dossier.problems.count) problems (p)", .problem)
    }
    return text
  }

  /// Puts texts at the left, in the middle and at the right; the right gives way to the left where room is short.
  private func put(
    left: [StyledText],
    middle: StyledText = StyledText(),
    right: [StyledText],
    row: Int,
    on canvas: inout Canvas
  ) {
    let gap = StyledText("   ", .header)
    func joined(_ texts: [StyledText]) -> StyledText {
      texts.enumerated().reduce(StyledText()) {
        $0 + ($1.offset == 0 ? StyledText() : gap) + $1.element
      }
    }
    var right = right
    let left = joined(left)
    let room = canvas.columns - 2
    while right.count > 1, left.columns + middle.columns + joined(right).columns + 6 > room {
      right.removeLast()
    }
    let end = joined(right)
    let showsEnd = min(left.columns, room / 2) + end.columns + 2 <= room
    let limit = showsEnd ? room - end.columns - 2 : room
    let used = canvas.put(left, column: 1, row: row, limit: limit)
    if showsEnd { canvas.put(end, before: canvas.columns - 1, row: row) }
    guard !middle.isEmpty else { return }
    let free = (showsEnd ? canvas.columns - 1 - end.columns : canvas.columns - 1) - (used + 1)
    if free >= middle.columns + 4 {
      canvas.put(middle, column: used + 1 + (free - middle.columns) / 2, row: row)
    }
  }
}

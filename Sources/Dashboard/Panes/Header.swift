import Model

/// The bar at the top: what is open, as known when, by which sources, filtered how, with counts.
struct Header {
  private let state: State
  private let rows: Int

  /// What stands between texts.
  private static let gap = "   "

  init(_ state: State, rows: Int) {
    self.state = state
    self.rows = rows
  }

  func drawn(columns: Int) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows), style: Style(.header))
    let name =
      title.columns + 16 > columns ? StyledText(state.dossier.title, .header, .strong) : title
    let showsFilters = rows > 1 || !state.filter.isEmpty || state.edition.asOf != nil
    let left = showsFilters ? filters.map(\.text) : [name]
    // In a single row the text at the left gives way to a count with its noun.
    let least = rows > 1 ? joined(left).columns : min(joined(left).columns, columns / 2)
    let room = columns - 4 - least
    let counts = self.counts
    let fitting = counts.first { $0.columns <= room } ?? counts.last
    let used = put(
      left: left.isEmpty ? [StyledText("no filter", .faint)] : left,
      right: fitting.map { [$0] } ?? [],
      row: max(0, rows - 1),
      on: &canvas
    )
    addChips(upTo: showsFilters ? used : 0, on: &canvas)
    guard rows > 1 else { return canvas }
    let known = knownOn(columns: columns)
    if state.pages.isEmpty {
      put(
        left: [title],
        middle: showsDateAlone(columns: columns) ? StyledText() : known,
        right: showsDateAlone(columns: columns) ? [known] : sources(columns: columns),
        row: 0,
        on: &canvas
      )
    } else {
      put(left: [trail], right: [known], row: 0, on: &canvas)
    }
    return canvas
  }

  /// Whether the date takes the place of the sources: a view of the past is never left unmarked for want of room.
  private func showsDateAlone(columns: Int) -> Bool {
    guard state.edition.asOf != nil else { return false }
    let sources = joined(self.sources(columns: columns).prefix(1).map { $0 })
    return title.columns + knownOn(columns: columns).columns + sources.columns + 6 > columns - 2
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

  /// The sources that are out, one text for each thing said of them; the last goes first where room is short.
  private func sources(columns: Int) -> [StyledText] {
    let standings = state.edition.standings
    let inView = standings.count { $0 == .inView }
    let isEarlier = state.edition.asOf != nil
    var text = StyledText(
      "\(inView) of \(counted(standings.count, "source"))" + (isEarlier ? " out" : ""),
      .header
    )
    let maybe = standings.count { $0 == .maybeOut }
    guard columns >= 100 else {
      return maybe > 0 ? [text, StyledText("\(maybe) maybe", .doubt)] : [text]
    }
    if inView + maybe > 0 { text.append(":", .header) }
    for (source, standing) in zip(state.dossier.sources, standings) where standing != .notOut {
      text.append(" ", .header)
      text.append(String(source.mark), standing == .inView ? Style(.source) : Style(.noSource))
      if standing == .maybeOut { text.append("?", .doubt) }
    }
    let inferred = zip(state.dossier.sources, standings).count { source, standing in
      standing != .notOut && source.publishedBasis != "printed"
    }
    guard columns >= 120, inferred > 0 else { return [text] }
    return [text, StyledText("\(inferred) dated by inference", .header)]
  }

  /// What filters, one text each.
  private var filters: [(text: StyledText, chip: Hit.Chip)] {
    var chips: [(StyledText, Hit.Chip)] = []
    if rows < 2, let day = state.edition.asOf?.latest.day {
      chips.append((StyledText("on \(day.shortForm(showsYear: false))", .filter), .date))
    }
    let parts: [Hit.Chip] = [
      state.filter.actors.isEmpty ? nil : .actors, state.filter.text.isEmpty ? nil : .text,
      state.filter.isDisputedOnly ? .disputed : nil,
    ].compactMap(\.self)
    chips += zip(state.filter.words(in: state.dossier), parts).map { (StyledText($0, .filter), $1) }
    if !state.marks.isEmpty {
      let marked = "\(counted(state.marks.count, "claim")) marked"
      chips.append((StyledText(marked, .filter), .marks))
    }
    if let label = state.folds.kinds.label { chips.append((StyledText(label, .faint), .kinds)) }
    return chips
  }

  /// Tells where the mouse takes off what filters, as far as it is drawn.
  private func addChips(upTo end: Int, on canvas: inout Canvas) {
    var column = 1
    for (text, chip) in filters where column < 1 + end {
      let area = Area(
        column: column,
        row: max(0, rows - 1),
        columns: min(text.columns, 1 + end - column),
        rows: 1
      )
      canvas.regions.append(Canvas.Region(area: area, hit: .chip(chip)))
      column += text.columns + Header.gap.count
    }
  }

  /// The counts of what is listed, from the fullest wording to the shortest.
  private var counts: [StyledText] {
    let words = ListedWords(state)
    let few = StyledText("\(words.records)   \(words.tolls)", .header)
    let medium = StyledText("\(words.records)   \(words.talks)   \(words.tolls)", .header)
    var full = medium
    let contradicted = state.lists.counts.contradictedTolls
    if contradicted > 0 { full.append("   \(contradicted) ≠", .disputed) }
    let short = [words.records, words.barely, words.briefly].map { StyledText($0, .header) }
    let problems = state.problems.count
    guard problems > 0 else { return [full, medium, few] + short }
    let key = state.keymap.key(for: .showProblems, in: .panes).map { " (\($0))" } ?? ""
    let told = StyledText("   \(counted(problems, "problem"))\(key)", .problem)
    return [full, medium, few, short[0], short[1]].map { $0 + told } + short
  }

  /// Puts texts at the left, in the middle and at the right; the right gives way to the left where room is short.
  ///
  /// - Returns: How many columns the left ones took.
  @discardableResult
  private func put(
    left: [StyledText],
    middle: StyledText = StyledText(),
    right: [StyledText],
    row: Int,
    on canvas: inout Canvas
  ) -> Int {
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
    guard !middle.isEmpty else { return used }
    let free = (showsEnd ? canvas.columns - 1 - end.columns : canvas.columns - 1) - (used + 1)
    if free >= middle.columns + 4 {
      canvas.put(middle, column: used + 1 + (free - middle.columns) / 2, row: row)
    }
    return used
  }

  private func joined(_ texts: [StyledText]) -> StyledText {
    texts.enumerated().reduce(StyledText()) { line, item in
      line + StyledText(item.offset == 0 ? "" : Header.gap, .header) + item.element
    }
  }
}

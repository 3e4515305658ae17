import Model

extension PageContent {
  /// Says what a toll rests on: its claims side by side with a plot, how they relate, what is told differently, what
  /// was known when, and who is silent.
  mutating func buildToll(_ id: Toll.ID, in state: State) {
    let edition = state.edition
    guard let toll = edition.toll(id) else {
      addNotKnown(.toll(id), in: state)
      return
    }
    let words = TollWords(toll, in: edition)
    let date = toll.date.map { $0.shortForm(showsYear: true) }
    let incident = edition.incidentName(of: toll)
    // A date that is cut would be another date: where the title may be cut it stands ahead of the incident.
    let parts = state.layout.kind == .wide ? [incident, date] : [date, incident]
    title = StyledText(
      ([edition.label(of: toll)] + parts.compactMap(\.self)).joined(separator: " · "),
      .heading
    )
    subtitle = StyledText("range of claims, no confidence interval", .faint)
    let columns = state.layout.insidePage.columns
    lines.append(PageLine(text: words.head, indent: 2))
    addBlank()
    addTable(of: toll, in: state, columns: columns)
    addBlank()
    place(on: .left) { $0.addRelations(of: toll, in: edition) }
    place(on: .right) { page in
      page.addToldFields(of: toll, in: edition)
      page.addDrift(of: toll, in: edition, columns: PageFlow.sideColumns(in: columns))
      page.addIncidents(of: toll, in: edition)
    }
    addChains(of: toll, in: state)
  }

  private mutating func addTable(of toll: Toll, in state: State, columns: Int) {
    let edition = state.edition
    let dossier = edition.dossier
    let plot = RangePlot(toll, in: dossier, columns: 13)
    let figures = toll.claims.map { dossier.claims[$0].figure }
    // A number is never cut: words may be, where they would take the row.
    let width = figures.reduce(7) { widest, figure in
      let wanted = Text.columns(of: figure.shortForm)
      return max(widest, figure.hasNumber ? wanted : min(wanted, columns / 3))
    }
    // On a narrow screen who says it tells more than the plot.
    let plotColumns = columns < 60 ? 0 : max(14, plot.axis.columns + 1)
    let row = TollRow(columns: columns - width - plotColumns - 2)
    var head = StyledText("figure", .faint).fitted(columns: width, alignment: .right)
    head.append("  ")
    head.append(plot.axis.fitted(columns: plotColumns, alignment: .left))
    head.append(row.heading)
    lines.append(PageLine(text: head, isRow: true))
    for claimRow in toll.claims {
      let claim = dossier.claims[claimRow]
      let isMarked = state.marks.contains(claim.id)
      var text = StyledText(claim.figure.shortForm, claim.figure.hasNumber ? .figure : .words)
        .fitted(columns: width, alignment: .right)
      text.append(isMarked ? " +" : "  ", .filter)
      text.append(plot.line(for: claim.figure).fitted(columns: plotColumns, alignment: .left))
      text.append(row.text(of: claim, row: claimRow, in: edition))
      lines.append(PageLine(text: text, target: .claim(claim.id), isRow: true))
    }
    var range = StyledText("range", .faint).fitted(columns: width, alignment: .right)
    range.append("  ")
    range.append(plot.range(of: toll).fitted(columns: plotColumns, alignment: .left))
    addRange(of: toll, in: edition, plot: range, columns: columns)
  }

  /// Adds the range of a toll on its plot, in one line or, where there is no room, in one for each bound; each bound
  /// leads to its claim.
  private mutating func addRange(
    of toll: Toll,
    in edition: Edition,
    plot: StyledText,
    columns: Int
  ) {
    guard let envelope = toll.envelope, envelope.low != envelope.high || envelope.isOpen,
      toll.claims.count > 1
    else { return }
    let bounds = envelope.bounds(in: edition.dossier)
    var text = plot
    var cells: [PageCell] = []
    for (number, bound) in bounds.enumerated() {
      if number > 0 { text.append(", ", .text) }
      cells.append(
        PageCell(
          column: number,
          columns: text.columns..<(text.columns + bound.text.columns),
          target: bound.target,
          spoken: bound.text.plain
        )
      )
      text.append(bound.text)
    }
    if text.columns <= columns {
      lines.append(
        PageLine(text: text, target: cells.first?.target, isRow: true, cells: cells)
      )
    } else {
      lines.append(PageLine(text: plot, isRow: true))
      for bound in bounds { lines.append(PageLine(text: bound.text, target: bound.target)) }
    }
  }

  private mutating func addRelations(of toll: Toll, in edition: Edition) {
    let relations = edition.relations(of: toll)
    guard !relations.told.isEmpty else { return }
    addHeading("How they relate")
    for relation in relations.told {
      let role: Role = relation.mark == "≠" ? .disputed : .faint
      let text = StyledText("\(relation.mark)  ", role) + StyledText(relation.sentence(in: edition))
      lines.append(PageLine(text: text, target: target(of: relation, in: edition), indent: 3))
    }
    if relations.untold > 0 {
      add(StyledText("\(relations.untold) more like these are not told here", .faint), indent: 3)
    }
    if relations.isCutShort {
      add(StyledText("of very many figures only the outermost are compared", .doubt), indent: 3)
    }
  }

  private func target(of relation: TollRelation, in edition: Edition) -> Target? {
    switch relation {
    case .verdict(let verdict):
      let ids = [verdict.first, verdict.second].map { edition.dossier.claims[$0].id }
      return .comparison(ids[0], ids[1])
    case .remark(let row): return .claim(edition.dossier.claims[row].id)
    case .mayNotBeAdded: return nil
    case .mayBeAdded(let id, _, _, _): return .toll(id)
    }
  }

  /// Says what passages tell differently of the losses and their incident, and who tells nothing.
  private mutating func addToldFields(of toll: Toll, in edition: Edition) {
    let dossier = edition.dossier
    let fields = edition.toldFields(of: toll)
    let silent = edition.silentSides(on: toll)
    guard !fields.isEmpty || !silent.isEmpty else { return }
    add(fields.filter { $0.versions.count > 1 }, titled: "Told differently", in: edition)
    add(fields.filter { $0.versions.count == 1 }, titled: "Told alike", in: edition)
    if !silent.isEmpty {
      if fields.isEmpty { addHeading("Who is silent") }
      addField(
        "silent",
        StyledText("\(dossier.names(of: silent)): no figure or account in view", .gap)
      )
    }
  }

  private mutating func add(_ fields: [ToldField], titled title: String, in edition: Edition) {
    let dossier = edition.dossier
    if !fields.isEmpty { addHeading(title) }
    for field in fields {
      var text = StyledText()
      for (number, version) in field.versions.enumerated() {
        if number > 0 { text.append(" · ", .faint) }
        text.append(version.words + " ", .text)
        text.append(dossier.citations(version.passages), .source)
      }
      if field.isDisputed { text.append("  ≠", .disputed, .strong) }
      let passage = field.versions.count > 1 ? field.versions[1].passages.first : nil
      addField(
        field.field.rawValue,
        text,
        target: (passage ?? field.versions[0].passages.first).map(Target.passage)
      )
    }
  }

  /// Plots what was known when, and says how the range moved as sources came in.
  private mutating func addDrift(of toll: Toll, in edition: Edition, columns: Int) {
    let drift = edition.drift(of: toll)
    let dossier = edition.dossier
    guard !drift.steps.isEmpty else { return }
    addHeading("What was known when")
    let plot = DriftPlot(drift, in: dossier, columns: columns - 2)
    for line in plot?.lines ?? [] {
      lines.append(
        PageLine(
          text: line.text,
          target: line.claim.map { .claim(dossier.claims[$0].id) },
          isRow: true
        )
      )
    }
    if plot != nil {
      add(StyledText("○ said, not yet published  ● published  ├ between these days", .faint))
    }
    var moved = StyledText()
    for (number, step) in drift.steps.enumerated() {
      if number > 0 { moved.append(" → ", .faint) }
      moved.append(step.day.shortForm(showsYear: number == 0) + " ", .date)
      moved.append(step.envelope?.shortForm ?? "words only", .figure)
      if step.status.isContradicted { moved.append(" ≠", .disputed) }
    }
    addField("range", moved)
  }

  private mutating func addIncidents(of toll: Toll, in edition: Edition) {
    addHeading(toll.id.events.count == 1 ? "Incident" : "Incidents")
    for event in toll.id.events {
      guard let record = edition.record(event) else { continue }
      var text = StyledText(
        record.date.map { $0.shortForm(showsYear: true) + "  " } ?? "",
        .date
      )
      text.append(record.record.title, .linked)
      add(text, target: .record(event))
    }
    if toll.id.events.isEmpty {
      add(StyledText("no passage ties these losses to an incident", .gap))
    }
  }
}

extension Envelope {
  /// A bound of a range in words, with the claim that sets it.
  fileprivate struct Bound {
    let text: StyledText
    let target: Target
  }

  /// The lowest, the highest and what leaves it open, each with the claim that sets it.
  fileprivate func bounds(in dossier: Dossier) -> [Bound] {
    func bound(_ words: String, _ row: Int) -> Bound {
      var text = StyledText(words, .text)
      text.append(" (\(dossier.citation(dossier.passageOfClaim[row])))", .source)
      return Bound(text: text, target: .claim(dossier.claims[row].id))
    }
    let low = self.low.map { bound("lowest \(Figure.grouped($0))", lowClaim) }
    let isOpenThere = isOpen && openClaims.isEmpty
    let high = bound("highest \(Figure.grouped(high))\(isOpenThere ? " and more" : "")", highClaim)
    let open = openClaims.first.map { bound("no upper end", $0) }
    return [low ?? Bound(text: StyledText("no lowest given", .gap), target: high.target), high]
      + (open.map { [$0] } ?? [])
  }
}

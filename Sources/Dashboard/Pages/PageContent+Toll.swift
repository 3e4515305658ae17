import Model

extension PageContent {
  /// Says what a toll rests on: its claims side by side with a plot, how they relate, what is told differently, what
  /// was known when, and who is silent.
  mutating func buildToll(_ id: Toll.ID, in state: State) {
    let edition = state.edition
    guard let toll = edition.toll(id) else {
      addNotKnown()
      return
    }
    let words = TollWords(toll, in: edition)
    title = StyledText("\(edition.label(of: toll)) · \(edition.incidentName(of: toll))", .heading)
    if let date = toll.date { title.append(" · " + date.shortForm(showsYear: true), .heading) }
    subtitle = StyledText("range of claims, no confidence interval", .faint)
    let columns = state.layout.insidePage.columns
    lines.append(PageLine(text: words.head, indent: 2))
    addBlank()
    addTable(of: toll, in: state, columns: columns)
    addRange(of: toll, in: edition)
    addRelations(of: toll, in: edition)
    addToldFields(of: toll, in: edition)
    addDrift(of: toll, in: edition, columns: columns)
    addChains(of: toll, in: state)
    addIncidents(of: toll, in: edition)
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
    let plotColumns = max(14, plot.axis.columns + 1)
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
  }

  private mutating func addRange(of toll: Toll, in edition: Edition) {
    let dossier = edition.dossier
    guard let envelope = toll.envelope, toll.claims.count > 1 else { return }
    addBlank()
    var text = StyledText(
      envelope.low.map { "lowest \($0)" } ?? "no lowest given",
      .text
    )
    text.append(" (\(dossier.citation(dossier.passageOfClaim[envelope.lowClaim])))", .source)
    lines.append(
      PageLine(text: text, target: .claim(dossier.claims[envelope.lowClaim].id))
    )
    text = StyledText("highest \(envelope.high)\(envelope.isOpen ? " and more" : "")", .text)
    text.append(" (\(dossier.citation(dossier.passageOfClaim[envelope.highClaim])))", .source)
    lines.append(
      PageLine(text: text, target: .claim(dossier.claims[envelope.highClaim].id))
    )
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
    case .mayBeAdded(let id, _, _): return .toll(id)
    }
  }

  /// Says what passages tell differently of the losses and their incident, and who tells nothing.
  private mutating func addToldFields(of toll: Toll, in edition: Edition) {
    let dossier = edition.dossier
    let fields = edition.toldFields(of: toll)
    let silent = edition.silentSides(on: toll)
    guard !fields.isEmpty || !silent.isEmpty else { return }
    addHeading(
      fields.contains { $0.versions.count > 1 } ? "Told differently" : "What is told of it"
    )
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
    if !silent.isEmpty {
      addField(
        "silent",
        StyledText("\(dossier.names(of: silent)): no figure or account in view", .gap)
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

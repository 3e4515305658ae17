import Model

extension PageContent {
  /// Says what a toll rests on: its claims side by side with a plot, then what is told differently.
  mutating func buildToll(_ id: Toll.ID, in state: State) {
    let edition = state.edition
    let dossier = edition.dossier
    guard let toll = edition.toll(id) else {
      title = StyledText("not known on this date", .heading)
      return
    }
    let words = TollWords(toll, in: edition)
    title = StyledText("\(edition.label(of: toll)) · \(edition.incidentName(of: toll))", .heading)
    if let date = toll.date { title.append(" · " + date.shortForm(showsYear: true), .heading) }
    subtitle = StyledText("range of claims, no confidence interval", .faint)
    var head = words.figure.with(.strong)
    if toll.isContradicted { head.append("  ≠ contradicted", .disputed, .strong) }
    if toll.id.isTotal { head.append("  Σ a total that a source states", .figure) }
    head.append("   ")
    head.append(words.counts)
    lines.append(PageLine(text: head))
    addBlank()
    addTable(of: toll, in: edition)
    addRange(of: toll, in: edition)
    addIncidents(of: toll, in: edition)
    addDifferences(of: toll, in: dossier)
  }

  private mutating func addTable(of toll: Toll, in edition: Edition) {
    let dossier = edition.dossier
    let plot = RangePlot(toll, in: dossier, columns: 13)
    var head = StyledText("figure  ", .faint)
    head.append(plot.axis.fitted(columns: 14, alignment: .left))
    head.append(TollRow.heading)
    lines.append(PageLine(text: head, isRow: true))
    for row in toll.claims {
      let claim = dossier.claims[row]
      var text = StyledText(claim.figure.shortForm, claim.figure.hasNumber ? .figure : .words)
        .fitted(columns: 7, alignment: .right)
      text.append(" ")
      text.append(plot.line(for: claim.figure).fitted(columns: 14, alignment: .left))
      text.append(TollRow(claim, row: row, in: edition).text)
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

  /// Says in what the claims differ besides their figures.
  private mutating func addDifferences(of toll: Toll, in dossier: Dossier) {
    let claims = toll.claims.map { dossier.claims[$0] }
    func differing(_ name: String, _ value: (Claim) -> String) -> StyledText? {
      var citations: [(value: String, indices: [Dossier.PassageIndex])] = []
      for (row, claim) in zip(toll.claims, claims) {
        let text = value(claim)
        let index = dossier.passageOfClaim[row]
        if let known = citations.firstIndex(where: { $0.value == text }) {
          citations[known].indices.append(index)
        } else {
          citations.append((text, [index]))
        }
      }
      guard citations.count > 1 else { return nil }
      return citations.enumerated().reduce(into: StyledText()) { text, item in
        if item.offset > 0 { text.append(" · ", .faint) }
        text.append(item.element.value + " ", .text)
        text.append(dossier.citations(item.element.indices), .source)
      }
    }
    let fields: [(String, StyledText?)] = [
      ("category", differing("category") { $0.category.name }),
      ("losses of", differing("losses of") { dossier.name(of: $0.lossesOf) }),
      ("window", differing("window") { $0.window?.shortForm(showsYear: false) ?? "not told" }),
    ]
    let told = fields.compactMap { name, text in text.map { (name, $0) } }
    guard !told.isEmpty else { return }
    addHeading("Told differently")
    for (name, text) in told { addField(name, text) }
  }
}

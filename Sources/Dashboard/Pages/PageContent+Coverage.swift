import Model

extension PageContent {
  /// Says what sources, actors and days are covered: of all, or of one source or actor.
  mutating func buildCoverage(_ topic: CoverageTopic, in state: State) {
    let words = CoverageWords(in: state)
    title = StyledText(words.label(of: topic), .heading)
    subtitle = StyledText("what is not told is no sign of calm", .faint)
    if !state.filter.isEmpty {
      add(StyledText("of all that is in view, whatever the filter", .doubt))
      addBlank()
    }
    switch topic {
    case .all:
      addDays(words.coverage, in: state)
      addSources(words, in: state)
      addSilentActors(words)
    case .source(let id): addCoverage(ofSource: id, words, in: state)
    case .actor(let id): addCoverage(ofActor: id, words, in: state)
    }
  }

  private mutating func addDays(_ coverage: Coverage, in state: State) {
    let dossier = state.dossier
    let days = coverage.days.range.map { range in
      "\(range.lowerBound.shortForm(showsYear: true)) to \(range.upperBound.shortForm(showsYear: true))"
    }
    addHeading("Days that sources in view date something to" + (days.map { ": \($0)" } ?? ""))
    let names = coverage.sources.map { dossier.sources[$0.source].short }
    let nameColumns = min(10, names.map(Text.columns(of:)).max() ?? 0) + 1
    let room = state.layout.insidePage.columns - nameColumns
    guard let strip = DayStrip(coverage.days, columns: room) else {
      add(StyledText("no source in view dates anything to a day of the dossier’s period", .gap))
      return
    }
    let blank = StyledText(String(repeating: " ", count: nameColumns))
    let strips = coverage.sources.map { strip.blocks(ofSource: $0.source) }
    for block in 0..<strip.blockCount {
      lines.append(PageLine(text: blank + strip.axis(ofBlock: block), isRow: true))
      for (number, source) in coverage.sources.enumerated() {
        let name = StyledText(names[number], .source)
          .fitted(columns: nameColumns - 1, alignment: .left)
        lines.append(
          PageLine(
            text: name + StyledText(" ") + strips[number][block]
              + (strip.blockCount == 1 ? strip.count(ofSource: source.source) : StyledText()),
            target: .coverage(.source(dossier.sources[source.source].id)),
            isRow: true
          )
        )
      }
    }
    var legend = StyledText(DayStrip.day, .chart)
    legend.append(" a day that it dates something to  ", .faint)
    legend.append(DayStrip.span, .chartSpan)
    legend.append(" it lasted  ", .faint)
    legend.append(DayStrip.oneOf, .chartSpan)
    legend.append(" one of up to \(DayCoverage.longestSpan) days  ", .faint)
    legend.append(DayStrip.others, .noSource)
    legend.append(" only others do  ", .faint)
    legend.append(DayStrip.gap, .gap)
    legend.append(" no source does", .faint)
    if strip.daysInSign > 1 { legend.append("  a sign is \(strip.daysInSign) days", .faint) }
    add(legend)
    for gap in coverage.days.gaps {
      let days = gap.upperBound.number - gap.lowerBound.number + 1
      let dates = DayRange(gap.lowerBound, gap.upperBound).shortForm
      add(
        StyledText(
          "\(dates): no source in view dates anything to \(days == 1 ? "this day" : "these \(days) days")",
          .gap
        )
      )
    }
  }

  private mutating func addSources(_ words: CoverageWords, in state: State) {
    addHeading("What each source tells alone, and what all others tell without it")
    let table = words.table(columns: state.layout.insidePage.columns)
    if let heads = table?.heads { lines.append(PageLine(text: heads, isRow: true)) }
    for source in words.coverage.sources {
      let id = state.dossier.sources[source.source].id
      lines.append(
        table.map {
          PageLine(text: $0.row(of: source), target: .coverage(.source(id)), isRow: true)
        } ?? PageLine(text: words.line(of: source), target: .coverage(.source(id)), indent: 4)
      )
    }
    if words.coverage.sources.isEmpty { add(StyledText("no source is in view", .gap)) }
    let hidden = state.dossier.sources.indices.filter { state.edition.standings[$0] != .inView }
    if !hidden.isEmpty {
      let names = hidden.map { state.dossier.sources[$0].short }.joined(separator: ", ")
      add(StyledText("not in view on the date shown: \(names)", .doubt))
    }
  }

  private mutating func addSilentActors(_ words: CoverageWords) {
    let all = words.coverage.silentActors
    let silent = all.filter { $0.doubtfulVoices == 0 }
    addHeading("Spoken about, and never heard: \(counted(silent.count, "actor"))")
    add(
      StyledText("no source in view has a word or a figure of theirs, or of any below them", .faint)
    )
    add(silent, words)
    let doubtful = all.filter { $0.doubtfulVoices > 0 }
    guard !doubtful.isEmpty else { return }
    addHeading("Never heard for certain: \(counted(doubtful.count, "actor"))")
    add(doubtful, words)
  }

  private mutating func add(_ actors: [Coverage.OfActor], _ words: CoverageWords) {
    for actor in actors {
      lines.append(
        PageLine(text: words.line(of: actor), target: .coverage(.actor(actor.actor)), indent: 4)
      )
    }
    if actors.isEmpty { add(StyledText("none: all who are spoken about are heard", .faint)) }
  }

  private mutating func addCoverage(
    ofSource id: Source.ID,
    _ words: CoverageWords,
    in state: State
  ) {
    guard let row = state.dossier.sources.firstIndex(where: { $0.id == id }),
      let source = words.coverage.source(row)
    else {
      add(StyledText("not out, or not for certain, on the date shown", .doubt))
      return
    }
    let isAlone = words.coverage.sources.count == 1
    lines.append(PageLine(text: words.line(of: source), indent: 4))
    if isAlone { add(StyledText("it is the only source in view", .gap)) }
    add(source.ownRecords, titled: "Records that no other source in view tells of", in: state)
    add(tolls: source.ownTolls, titled: "Tolls to which no other source makes a claim", in: state)
    addHeading("Claims whose figure no other source gives for the same losses")
    add(claims: source.ownClaims, in: state)
    guard !isAlone else { return }
    add(
      source.missingRecords,
      titled: "Records that all others tell of, and it does not",
      in: state
    )
    add(
      tolls: source.missingTolls,
      titled: "Tolls to which all others make claims, and it does not",
      in: state
    )
  }

  private mutating func addCoverage(
    ofActor id: Actor.ID,
    _ words: CoverageWords,
    in state: State
  ) {
    guard let actor = words.coverage.silentActor(id) else {
      add(StyledText("it is heard, or not spoken about, on the date shown", .faint))
      return
    }
    lines.append(PageLine(text: words.line(of: actor), indent: 4))
    add(actor.records, titled: "Records that name it", in: state) { record in
      var roles: [String] = []
      for part in record.actors where state.dossier.actor(id, contains: part.actor) {
        if !roles.contains(part.role.rawValue) { roles.append(part.role.rawValue) }
      }
      return roles.joined(separator: ", ")
    }
    addHeading("Claims on its losses")
    add(claims: actor.claims, in: state)
  }

  private mutating func add(claims rows: [Int], in state: State) {
    for row in rows {
      let claim = state.dossier.claims[row]
      var text = ClaimWords(claim, in: state.dossier).line
      text.append("  " + state.dossier.citation(ofClaimAt: row), .source)
      add(text, indent: 2, target: .claim(claim.id))
    }
    if rows.isEmpty { add(StyledText("none", .faint), indent: 2) }
  }

  private mutating func add(
    _ rows: [Int],
    titled heading: String,
    in state: State,
    remark: (FoldedRecord) -> String = { _ in "" }
  ) {
    addHeading("\(heading): \(rows.count)")
    for row in rows {
      let record = state.edition.records[row]
      var text = StyledText("\(record.record.kind.glyph) ", record.record.kind.role)
      if let date = record.date {
        text.append(date.shortForm(showsYear: false) + "  ", date.role)
      }
      text.append(record.record.title, .linked)
      let remark = remark(record)
      if !remark.isEmpty { text.append("  \(remark)", .faint) }
      add(text, indent: 2, target: .record(record.id))
    }
  }

  private mutating func add(tolls rows: [Int], titled heading: String, in state: State) {
    addHeading("\(heading): \(rows.count)")
    for row in rows {
      let toll = state.edition.tolls[row]
      var text = TollWords(toll, in: state.edition).figure
      text.append("  " + state.edition.label(of: toll), .linked)
      text.append(" · " + state.edition.incidentName(of: toll), .faint)
      add(text, indent: 2, target: .toll(toll.id))
    }
  }
}

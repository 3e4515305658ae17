import Model

extension PageContent {
  /// Says everything about a record: its fields as folded, then what each passage tells.
  mutating func buildRecord(_ id: Record.ID, in state: State) {
    let edition = state.edition
    let dossier = edition.dossier
    guard let record = edition.record(id) else {
      addNotKnown(.record(id), in: state)
      return
    }
    title = StyledText(record.record.title, .heading)
    subtitle = StyledText("\(record.record.kind.rawValue) · \(record.id)", .faint)
    if record.record.kind == .meeting { return buildMeeting(record, in: state) }
    addFields(of: record, in: edition)
    addParts(of: record, in: edition)
    addTolls(of: record, in: edition)
    addHeading("What each source says")
    for index in record.passages {
      add(passage: index, on: id, of: dossier)
    }
    if record.passages.isEmpty {
      add(StyledText("no passage in view tells of it", .gap))
    }
  }

  private mutating func addFields(of record: FoldedRecord, in edition: Edition) {
    let dossier = edition.dossier
    if record.dates.isEmpty { addField("when", StyledText("no source in view dates it", .gap)) }
    for (number, told) in record.dates.enumerated() {
      var value = StyledText(told.date.shortForm(showsYear: true), told.date.role)
      value.append("  " + dossier.citations(told.tellings.map(\.at)), .source)
      if let basis = told.tellings.lazy.compactMap({ dossier.telling(at: $0).dateBasis }).first,
        basis != "printed"
      {
        value.append("  \(basis)", .faint)
      }
      addField(number == 0 ? "when" : "or", value, target: .passage(told.tellings[0].at))
    }
    if record.doubts.contains(.datesDiffer) {
      addField("", StyledText("≠ sources tell different days", .disputed))
    }
    addField(
      "where",
      record.places.map { dossier.place($0)?.name ?? $0.description }.joined(separator: ", ")
    )
    addAttackers(of: record, in: dossier)
    for role in Model.Role.allCases where role != .attacker {
      let actors = record.actors.filter { $0.role == role }.map(\.actor)
      addField(role.rawValue, dossier.names(of: actors))
    }
    addField("form", record.form?.rawValue)
    addField("status", record.status.map { "\($0.glyph) \($0.name)" })
    if record.doubts.contains(.statusesDiffer) {
      addField("", StyledText("≠ one source has it held, another cancelled", .disputed))
    }
    addField("about", record.agenda.joined(separator: "; "))
    addField("act", record.act?.rawValue)
    addField(
      "due",
      record.due.map { StyledText($0.shortForm(showsYear: true), $0.role) } ?? StyledText()
    )
    addFulfilment(of: record, in: dossier)
    for outcome in record.outcomes {
      var value = StyledText(outcome.text, .text)
      value.append("  " + dossier.citation(outcome.telling.at), .source)
      addField("outcome", value, target: .passage(outcome.telling.at))
    }
    if record.doubts.contains(.outcomesDiffer) {
      addField("", StyledText("≠ sources tell different outcomes", .disputed))
    }
  }

  /// Adds what became of a demand or a promise, as each passage tells it, or that no source tells it.
  private mutating func addFulfilment(of record: FoldedRecord, in dossier: Dossier) {
    let act = dossier.undertaking(of: record)
    guard act != nil || !record.fulfilments.isEmpty else { return }
    for (number, told) in record.fulfilments.enumerated() {
      let by = dossier.telling(at: told.telling).by
      var value = StyledText("told as \(told.fulfilment.words(of: act))", .text)
      if !by.isEmpty { value.append(" by \(dossier.names(of: by))", .text) }
      value.append("  " + dossier.citation(told.telling.at), .source)
      addField(number == 0 ? "fulfilment" : "", value, target: .passage(told.telling.at))
    }
    if record.doubts.contains(.fulfilmentsDiffer) {
      let dispute = "≠ passages tell differently \(StatementAct.end(of: act))"
      addField("", StyledText(dispute, .disputed))
    }
    if record.fulfilments.isEmpty, record.outcomes.isEmpty {
      let gap = "no source in view tells \(StatementAct.end(of: act))"
      addField("fulfilment", StyledText(gap, .gap))
    }
  }

  /// Adds each attacker with how the sources tell it: stated, blamed by whom, claimed.
  private mutating func addAttackers(of record: FoldedRecord, in dossier: Dossier) {
    for attacker in record.actors.filter({ $0.role == .attacker }).map(\.actor) {
      var value = StyledText(dossier.name(of: attacker), .text)
      for index in record.tellings {
        let telling = dossier.telling(at: index)
        guard telling.actors.contains(Telling.Part(attacker, as: .attacker)) else { continue }
        let by = telling.by.isEmpty ? "" : " by " + dossier.names(of: telling.by)
        let told = telling.attackerTold.map { $0 == .blamed ? "blamed\(by)" : $0.rawValue }
        value.append("  \(told ?? "named") ", .faint)
        value.append(dossier.citation(index.at), .source)
      }
      addField("attacker", value)
    }
    if record.doubts.contains(.attackersDiffer) {
      addField("", StyledText("≠ sources tell different attackers", .disputed))
    }
  }

  mutating func addParts(of record: FoldedRecord, in edition: Edition) {
    if let parent = record.record.parent, let whole = edition.record(parent) {
      addField("part of", StyledText(whole.record.title, .linked), target: .record(parent))
    }
    for part in edition.dossier.parts[record.id] ?? [] {
      guard let part = edition.record(part) else { continue }
      var value = StyledText(part.date.map { $0.shortForm(showsYear: false) + " " } ?? "", .date)
      value.append(part.record.title, .linked)
      addField("part", value, target: .record(part.id))
    }
  }

  mutating func addTolls(of record: FoldedRecord, in edition: Edition) {
    var rows: [Int] = []
    for claim in record.claims {
      if let toll = edition.tollOfClaim[claim], !rows.contains(toll) { rows.append(toll) }
    }
    guard !rows.isEmpty else { return }
    addHeading("Losses claimed")
    // A total over several incidents is none of this one's own: it stands last, and says so.
    let own = rows.filter { !edition.tolls[$0].id.isTotal }
    let tolls = (own + rows.filter { edition.tolls[$0].id.isTotal }).map { edition.tolls[$0] }
    let labels = tolls.map { toll in
      edition.label(of: toll) + (toll.id.isTotal ? ", \(edition.incidentName(of: toll))" : "")
    }
    // The figures end in one column; a short label leaves the more room for one in words.
    let figureEnd = zip(tolls, labels).map { toll, label in
      min(44, Text.columns(of: label)) + 1 + TollWords(toll, in: edition).figure.columns
    }.max()
    for (toll, label) in zip(tolls, labels) {
      let words = TollWords(toll, in: edition)
      let labelColumns = (figureEnd ?? 0) - words.figure.columns - 1
      var text = StyledText(label, .text).fitted(columns: labelColumns, alignment: .left)
      text.append(" ")
      text.append(words.figure)
      text.append(" ")
      text.append(words.mark)
      text.append(" ")
      text.append(words.counts)
      lines.append(PageLine(text: text, target: .toll(toll.id), isRow: true))
    }
  }

  mutating func add(
    passage index: Dossier.PassageIndex,
    on id: Record.ID,
    of dossier: Dossier
  ) {
    let source = dossier.sources[index.source]
    let passage = dossier.passage(at: index)
    var head = StyledText(dossier.citation(index), .source, .strong)
    head.append("  \(source.publisher ?? "publisher not told"), ", .faint)
    head.append(source.published.shortForm(showsYear: true), source.published.role)
    if passage.part != .body { head.append("  \(passage.part.rawValue)", .faint) }
    lines.append(PageLine(text: head, target: .passage(index)))
    add(StyledText(passage.digest, .text), indent: 2, target: .passage(index))
    for telling in passage.tellings where telling.record == id {
      for text in TellingWords(telling, in: dossier).lines {
        add(text, indent: 4, target: .passage(index))
      }
    }
    for claim in passage.claims where claim.events.contains(id) {
      add(ClaimWords(claim, in: dossier).line, indent: 4, target: .claim(claim.id))
    }
  }
}

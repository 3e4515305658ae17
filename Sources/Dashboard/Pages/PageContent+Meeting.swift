import Model

extension PageContent {
  /// Says what each source tells of a meeting, side by side, then how its status was told, what was said, and where.
  mutating func buildMeeting(_ meeting: FoldedRecord, in state: State) {
    let edition = state.edition
    addParts(of: meeting, in: edition)
    addAccount(of: meeting, in: state)
    addStatusHistory(of: meeting, in: edition)
    addStatements(on: meeting, in: edition)
    addTolls(of: meeting, in: edition)
    addHeading("What each source says")
    for index in meeting.passages {
      add(passage: index, on: meeting.id, of: edition.dossier)
    }
    if meeting.passages.isEmpty { add(StyledText("no passage in view tells of it", .gap)) }
  }

  /// Adds what the sources tell field by field: beside each other where there is room, else below each other.
  private mutating func addAccount(of meeting: FoldedRecord, in state: State) {
    let words = MeetingWords(meeting, in: state.edition)
    let sources = counted(words.account.sources.count, "source")
    addHeading(words.account.sources.count > 1 ? "As \(sources) tell it" : "As told")
    if let grid = PageGrid(of: words.account.sources.count, in: state.layout.insidePage.size) {
      lines += words.gridLines(in: grid)
      subtitle = subtitle.map { $0 + StyledText(" · tab: next source", .faint) }
    } else {
      for (number, source) in words.account.sources.enumerated() {
        if number > 0 { addBlank() }
        lines += words.lines(ofSource: source)
      }
    }
    for doubt in words.disputes { add(StyledText("≠ \(doubt)", .disputed)) }
    for gap in words.gaps { add(StyledText(gap, .gap)) }
  }

  private mutating func addStatusHistory(of meeting: FoldedRecord, in edition: Edition) {
    addHeading("Status as it was told, in order of the day")
    let words = MeetingWords(meeting, in: edition)
    for step in edition.statusHistory(of: meeting) {
      lines.append(
        PageLine(
          text: words.line(of: step),
          target: .passage(step.passages[0]),
          indent: MeetingWords.stepIndent
        )
      )
    }
    add(words.ending)
  }

  private mutating func addStatements(on meeting: FoldedRecord, in edition: Edition) {
    let statements = edition.statements(on: meeting)
    addHeading("Demands and commitments told with it")
    for statement in statements where statement.isUndertaking { add(statement, in: edition) }
    if !statements.contains(where: \.isUndertaking) {
      add(StyledText("no passage on it tells of a demand, a promise, a threat or a refusal", .gap))
    }
    let others = statements.filter { !$0.isUndertaking }.map(\.record)
    let agreements = edition.agreements(on: meeting).map { edition.records[$0] }
    guard !(others + agreements).isEmpty else { return }
    addHeading("Also told with it")
    for record in others + agreements {
      var text = StyledText("\(record.record.kind.glyph) ", record.record.kind.role)
      text.append(record.record.title, .linked)
      if let act = record.act { text.append("  \(act.rawValue)", .faint) }
      add(text, indent: 2, target: .record(record.id))
    }
  }

  /// Adds who wants or promises what of whom, until when, and what became of it as far as sources tell.
  private mutating func add(_ statement: LinkedStatement, in edition: Edition) {
    let dossier = edition.dossier
    let record = statement.record
    var head = StyledText(
      statement.acts.map(\.rawValue).joined(separator: ", ") + "  ",
      .statement,
      .strong
    )
    head.append(
      statement.speakers.isEmpty ? "speaker not told" : dossier.names(of: statement.speakers),
      statement.speakers.isEmpty ? .doubt : .text
    )
    if !statement.addressees.isEmpty {
      head.append(" to \(dossier.names(of: statement.addressees))", .text)
    }
    head.append("  " + record.record.title, .linked)
    head.append(
      statement.link == .part ? "  a part of it" : "  told in one passage with it",
      .faint
    )
    add(head, indent: 2, target: .record(record.id))
    for told in edition.gist(of: record) {
      var text = StyledText(told.text + "  ", .text)
      text.append(dossier.citation(told.passage), .source)
      add(text, indent: 4, target: .passage(told.passage))
    }
    for due in statement.due {
      var text = StyledText("due ", .faint)
      text.append(due.date.shortForm(showsYear: true) + "  ", due.date.role)
      text.append(dossier.citation(due.passage), .source)
      add(text, indent: 4, target: .passage(due.passage))
    }
    if statement.due.isEmpty {
      add(StyledText("due: no source in view tells a day", .gap), indent: 4)
    }
    for told in statement.fulfilled {
      var text = StyledText("told as ", .faint)
      text.append(told.fulfilment.words(of: statement.undertaking), .text, .strong)
      if !told.by.isEmpty { text.append(" by \(dossier.names(of: told.by))", .text) }
      text.append("  " + dossier.citations(told.passages), .source)
      add(text, indent: 4, target: .passage(told.passages[0]))
    }
    if record.doubts.contains(.fulfilmentsDiffer) {
      add(StyledText("≠ \(statement.disputedEnd)", .disputed), indent: 4)
    }
    for outcome in record.outcomes {
      var text = StyledText("told since: ", .faint)
      text.append(outcome.text + "  ", .text)
      text.append(dossier.citation(outcome.telling.at), .source)
      add(text, indent: 4, target: .passage(outcome.telling.at))
    }
    if record.outcomes.isEmpty, statement.fulfilled.isEmpty {
      add(StyledText("no source in view tells \(statement.end)", .gap), indent: 4)
    }
  }
}

extension Edition {
  /// Returns what passages tell of a statement in their own gist; the digest of the first where none gives one.
  fileprivate func gist(
    of record: FoldedRecord
  ) -> [(text: String, passage: Dossier.PassageIndex)] {
    let told = record.tellings.compactMap { index in
      dossier.telling(at: index).says.map { (text: $0, passage: index.at) }
    }
    guard told.isEmpty, let first = record.tellings.first?.at else { return told }
    return [(dossier.passage(at: first).digest, first)]
  }
}

extension LinkedStatement {
  /// What passages tell differently of it.
  fileprivate var disputedEnd: String { "passages tell differently \(end)" }
}

extension MeetingStatus {
  /// The word for a status that is told, not folded.
  var word: String { self == .implied ? "implied" : rawValue }
}

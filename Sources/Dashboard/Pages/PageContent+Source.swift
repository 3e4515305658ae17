import Model

extension PageContent {
  /// Says what a source says, passage by passage: the original's words where they are at hand, else digests.
  mutating func buildSource(_ id: Source.ID, in state: State) {
    let dossier = state.dossier
    guard let row = dossier.sources.firstIndex(where: { $0.id == id }) else { return }
    let source = dossier.sources[row]
    title = StyledText("\(source.short) · \(source.title)", .heading)
    addField("publisher", source.publisher ?? "not told")
    addField("author", source.author)
    var published = StyledText(source.published.shortForm(showsYear: true), source.published.role)
    published.append("  \(source.publishedBasis)", .faint)
    addField("published", published)
    addField("document", source.document)
    if state.edition.standings[row] != .inView {
      addField("", StyledText("not out, or not for certain, on the date shown", .doubt))
    }
    addBlank()
    for passage in source.passages.indices {
      add(
        source.passages[passage],
        at: Dossier.PassageIndex(source: row, passage: passage),
        in: state
      )
    }
  }

  private mutating func add(_ passage: Passage, at index: Dossier.PassageIndex, in state: State) {
    let dossier = state.dossier
    var text = StyledText(passage.locator.shortForm, .source, .strong)
      .fitted(columns: 8, alignment: .left)
    if passage.part != .body { text.append("[\(passage.part.rawValue)] ", .faint) }
    text.append(passage.digest, passage.part.isReporting ? .text : .faint)
    lines.append(PageLine(text: text, target: .passage(index), indent: 8))
    for claim in passage.claims {
      add(
        StyledText("› ", .linked) + ClaimWords(claim, in: dossier).line,
        indent: 8,
        target: .claim(claim.id)
      )
    }
    var records: [Record.ID] = []
    for telling in passage.tellings where !records.contains(telling.record) {
      records.append(telling.record)
    }
    for record in records {
      guard let record = dossier.record(record) else { continue }
      var text = StyledText("› ", .linked)
      text.append("\(record.kind.glyph) ", record.kind.role)
      text.append(record.title, .linked)
      add(text, indent: 8, target: .record(record.id))
    }
    addBlank()
  }
}

extension Passage.Part {
  /// Whether the outlet reports in it.
  var isReporting: Bool {
    switch self {
    case .body, .headline, .subheading: true
    case .byline, .caption, .credit, .furniture, .comment: false
    }
  }
}

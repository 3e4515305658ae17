import Model

extension PageContent {
  /// Says what a source says, passage by passage: the original's words where they are at hand, else digests.
  mutating func buildSource(_ id: Source.ID, lighting lit: LitPhrase?, in state: State) {
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
    let original = addOriginal(of: source, in: state)
    addBlank()
    for passage in source.passages.indices {
      let index = Dossier.PassageIndex(source: row, passage: passage)
      addWords(of: source.passages[passage], at: index, in: original, lighting: lit, in: state)
      addDefinitions(by: source, at: index, in: dossier)
      addLinks(of: source.passages[passage], in: dossier)
    }
  }

  /// Says whether the words that follow are the original's, and returns it where they are.
  private mutating func addOriginal(of source: Source, in state: State) -> OriginalText? {
    guard let originals = state.originals else {
      addField("original", StyledText("not at hand: give --documents DIR to show its words", .gap))
      addHeading("Digests, in the coder's words")
      subtitle = StyledText("digests", .faint)
      return nil
    }
    let outcome = originals.original(of: source)
    if let reason = outcome.explanation(of: source, in: originals.folder) {
      addField("original", StyledText(reason, .problem))
      addHeading("Digests, in the coder's words, since the original cannot be shown")
      subtitle = StyledText("digests; the original cannot be shown", .problem)
    } else {
      addField("original", "at hand, its SHA-256 as coded")
      addHeading("The original's own words; coded phrases are underlined")
      subtitle = StyledText("the original's own words", .phrase)
    }
    if case .found(let text) = outcome { return text }
    return nil
  }

  /// Adds what a passage says: the original's words, else the digest.
  private mutating func addWords(
    of passage: Passage,
    at index: Dossier.PassageIndex,
    in original: OriginalText?,
    lighting lit: LitPhrase?,
    in state: State
  ) {
    var head = StyledText(passage.locator.shortForm, .source, .strong)
      .fitted(columns: 8, alignment: .left)
    if passage.part != .body { head.append("[\(passage.part.rawValue)] ", .faint) }
    let role: Role = passage.part.isReporting ? .text : .faint
    guard let words = original?.text(at: passage.locator) else {
      head.append(passage.digest, role)
      lines.append(PageLine(text: head, target: .passage(index), indent: 8))
      if original != nil {
        add(
          StyledText("the original has no such passage; this is the digest", .problem),
          indent: 8
        )
      }
      return
    }
    let phrase = lit?.locator == passage.locator ? lit?.phrase : nil
    let text = LitText(
      words,
      of: passage,
      defining: state.dossier.sources[index.source].definitions,
      lighting: phrase
    )
    // A passage that fills more than half of the page is broken, so that every line of it can be stood on.
    let area = state.layout.insidePage
    let stretches = text.stretches(mostBytes: max(80, (area.columns - 8) * area.rows / 2))
    for (number, stretch) in stretches.enumerated() {
      let before = number == 0 ? head : StyledText(String(repeating: " ", count: 8), .text)
      lines.append(
        PageLine(
          text: before + text.styled(stretch, role: role),
          target: .passage(index),
          indent: 8,
          isContinuation: number > 0,
          isLit: text.lit.map { stretch.contains($0.lowerBound) } ?? false
        )
      )
    }
    if let phrase, text.lit == nil {
      add(StyledText("“\(phrase)” was not found in this passage", .doubt), indent: 8)
    }
  }

  /// Adds what a passage says that measures take in.
  private mutating func addDefinitions(
    by source: Source,
    at index: Dossier.PassageIndex,
    in dossier: Dossier
  ) {
    let locator = source.passages[index.passage].locator
    for definition in source.definitions where definition.locator == locator {
      var text = StyledText("defines “\(definition.measure.words)”: ", .faint)
      text.append(definition.means, .text)
      if let usage = definition.usage(in: dossier) { text.append("  \(usage)", .faint) }
      add(text, indent: 8, target: .passage(index))
    }
  }

  /// Adds the claims of a passage and the records that it tells of.
  private mutating func addLinks(of passage: Passage, in dossier: Dossier) {
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

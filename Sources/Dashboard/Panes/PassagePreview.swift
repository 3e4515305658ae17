import Model

/// What stands behind the line of a page that the cursor stands on: a passage, a record, or the claims of a toll.
struct PassagePreview {
  private let target: Target?
  /// Whether Enter leads there.
  private let isDoor: Bool
  private let subject: Page.Subject
  private let state: State

  /// Makes the preview of a line; one that leads nowhere shows what the page is about.
  init(target: Target?, on page: Page, in state: State) {
    self.target = target ?? page.subject.target
    // The page of a source is where its passages lie.
    if case (.passage, .source) = (target, page.subject) {
      isDoor = false
    } else {
      isDoor = target != nil
    }
    subject = page.subject
    self.state = state
  }

  func drawn(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let titles = Canvas.Titles(topLeft: title, topRight: StyledText(hint, .border))
    canvas.box(canvas.area, titles: titles, style: Style(.border))
    let area = canvas.area.inset(columns: 2, rows: 1)
    let texts = lines(columns: area.columns).flatMap { $0.wrapped(columns: area.columns) }
    for (row, text) in texts.prefix(area.rows).enumerated() {
      let isCut = row == area.rows - 1 && texts.count > area.rows
      canvas.put(
        isCut ? text.fitted(columns: area.columns - 2) + StyledText(" …", .faint) : text,
        column: area.origin.column,
        row: area.origin.row + row,
        limit: area.columns
      )
    }
    return canvas
  }

  private var passage: Dossier.PassageIndex? {
    switch target {
    case .passage(let index): index
    case .claim(let id):
      state.edition.row(ofClaim: id).map { state.dossier.passageOfClaim[$0] }
    case .record, .toll, .comparison, .coverage, nil: nil
    }
  }

  private var claim: Claim? {
    guard case .claim(let id) = target else { return nil }
    return state.edition.row(ofClaim: id).map { state.dossier.claims[$0] }
  }

  private var title: StyledText {
    guard let passage else {
      switch target {
      case .record: return StyledText("Record", .heading)
      case .toll: return StyledText("Claims", .heading)
      case .comparison: return StyledText("Two claims", .heading)
      case .coverage: return StyledText("Coverage", .heading)
      default: return StyledText("Passage", .border)
      }
    }
    let source = state.dossier.sources[passage.source]
    return StyledText(
      "Passage \(state.dossier.citation(passage)) · \(source.publisher ?? "publisher not told")",
      .heading
    )
  }

  private var hint: String {
    guard isDoor else { return "" }
    return switch target {
    case .passage, .claim: "enter: the whole source"
    case .record: "enter: the record"
    case .toll: "enter: the claims"
    case .comparison: "enter: the two claims"
    case .coverage: "enter: what is behind it"
    case nil: ""
    }
  }

  private func lines(columns: Int) -> [PageLine] {
    switch target {
    case .record(let id): return recordLines(id)
    case .toll(let id): return tollLines(id)
    case .comparison(let first, let second):
      return [first, second].compactMap { state.edition.row(ofClaim: $0) }.map(claimLine)
    case .passage, .claim: return passage.map { passageLines($0, columns: columns) } ?? []
    case .coverage(let topic): return CoverageWords(in: state).preview(of: topic)
    case nil: return [PageLine(text: StyledText("nothing more belongs to this line", .faint))]
    }
  }

  private func recordLines(_ id: Record.ID) -> [PageLine] {
    guard let record = state.edition.record(id) else { return [] }
    var text = StyledText("\(record.record.kind.glyph) ", record.record.kind.role)
    text.append(record.record.title + "  ", .text, .strong)
    if let date = record.date { text.append(date.shortForm(showsYear: true), date.role) }
    let passages = record.passages.prefix(3).map { index in
      field(state.dossier.citation(index), state.dossier.passage(at: index).digest)
    }
    return [PageLine(text: text)] + passages
  }

  private func tollLines(_ id: Toll.ID) -> [PageLine] {
    guard let toll = state.edition.toll(id) else { return [] }
    return toll.claims.map(claimLine)
  }

  private func claimLine(_ row: Int) -> PageLine {
    var text = StyledText(state.dossier.citation(ofClaimAt: row), .source)
      .fitted(columns: 10, alignment: .left)
    text.append(ClaimWords(state.dossier.claims[row], in: state.dossier).line)
    return PageLine(text: text, indent: 10)
  }

  private func passageLines(_ index: Dossier.PassageIndex, columns: Int) -> [PageLine] {
    let dossier = state.dossier
    let source = dossier.sources[index.source]
    let passage = dossier.passage(at: index)
    var lines = words(of: passage, in: source, columns: columns)
    let published = source.published.shortForm(showsYear: true)
    lines.append(field("dated", "\(published): \(source.publishedBasis)"))
    if let claim {
      let window = claim.window?.shortForm(showsYear: true) ?? "not told"
      lines.append(field("window", window + (claim.windowBasis.map { ": \($0)" } ?? "")))
      let stated = claim.stated?.shortForm(showsYear: true) ?? "not told"
      lines.append(field("stated", stated + (claim.statedBasis.map { ": \($0)" } ?? "")))
      if let note = claim.note { lines.append(field("note", note)) }
    }
    return lines
  }

  private func field(_ name: String, _ value: StyledText) -> PageLine {
    let name = StyledText(name, .faint).fitted(columns: 9, alignment: .left)
    return PageLine(text: name + value, indent: 9)
  }

  private func field(_ name: String, _ value: String, _ role: Role = .text) -> PageLine {
    field(name, StyledText(value, role))
  }

  /// What the passage says: the original's words with the phrase lit, else its digest and the phrase in quotes.
  ///
  /// The page of a source shows those words itself; below it stands the digest.
  private func words(of passage: Passage, in source: Source, columns: Int) -> [PageLine] {
    let phrase = state.phrase(of: target, on: subject)
    var lines = [field("digest", passage.digest)]
    if case .source = subject {
      // Without the originals the page itself shows the digest.
      if state.originals?.text(of: source)?.text(at: passage.locator) == nil { lines = [] }
      if let phrase { lines.append(field("phrase", "“\(phrase)”", .phrase)) }
      return lines + told(by: passage)
    }
    if let words = state.originals?.text(of: source)?.text(at: passage.locator) {
      let text = LitText(words, of: passage, defining: source.definitions, lighting: phrase)
      lines = [field("original", text.excerpt(room: max(40, (columns - 9) * 2), role: .text))]
      if let phrase, text.lit == nil {
        lines.append(field("phrase", "“\(phrase)” was not found in this passage", .doubt))
      }
      return lines
    }
    guard let phrase else { return lines }
    var value = StyledText("“\(phrase)”", .phrase)
    if let originals = state.originals {
      let outcome = originals.original(of: source)
      let reason = outcome.explanation(of: source, in: originals.folder)
      value.append("  \(reason ?? "the original has no such passage")", .doubt)
    } else {
      value.append("  original not at hand: give --documents DIR to light it", .faint)
    }
    lines.append(field("phrase", value))
    return lines
  }

  /// What was coded from a passage: the claims it makes, and the records it tells of.
  private func told(by passage: Passage) -> [PageLine] {
    let claims = passage.claims.map { claim in
      field("claims", ClaimWords(claim, in: state.dossier).line)
    }
    var titles: [String] = []
    for telling in passage.tellings {
      let title = state.dossier.record(telling.record)?.title ?? telling.record.description
      if !titles.contains(title) { titles.append(title) }
    }
    return claims + (titles.isEmpty ? [] : [field("tells of", titles.joined(separator: " · "))])
  }
}

extension Page.Subject {
  /// What the page is about, as something to lead to; a source is no passage.
  fileprivate var target: Target? {
    switch self {
    case .claim(let id): .claim(id)
    case .record(let id): .record(id)
    case .toll(let id): .toll(id)
    case .comparison(let first, let second): .comparison(first, second)
    case .source, .sum, .coverage, .matrix, .cell: nil
    }
  }
}

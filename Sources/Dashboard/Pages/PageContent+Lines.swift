import Model

extension PageContent {
  /// The column at which the values of a page's fields stand.
  static let fieldColumn = 12

  /// Adds a heading, with a blank line before it unless it is the first.
  mutating func addHeading(_ text: String) {
    if !lines.isEmpty { addBlank() }
    lines.append(PageLine(text: StyledText(text, .heading, .strong), isHeading: true))
  }

  /// Puts the lines that `build` adds on a side of the page.
  mutating func place(on side: PageSide, _ build: (inout PageContent) -> Void) {
    let start = lines.count
    build(&self)
    // The line between the sides stands above their first headings.
    if lines.indices.contains(start), lines[start].text.isEmpty,
      start == 0 || lines[start - 1].side != side
    {
      lines.remove(at: start)
    }
    for line in start..<lines.count { lines[line].side = side }
  }

  /// Says that no source in view tells of what the page is about.
  mutating func addNotKnown(_ subject: Page.Subject, in state: State) {
    title = StyledText(PageContent.label(of: subject, in: state), .heading)
    add(StyledText("not known on this date", .gap))
    add(StyledText("no source that was out tells of it; = shows the latest", .gap))
  }

  mutating func addBlank() {
    lines.append(PageLine(text: StyledText()))
  }

  /// Adds a field: its name at the left, its value set in.
  mutating func addField(_ name: String, _ value: StyledText, target: Target? = nil) {
    guard !value.isEmpty else { return }
    var text = StyledText(name, .faint).fitted(
      columns: PageContent.fieldColumn,
      alignment: .left
    )
    text.append(value)
    lines.append(PageLine(text: text, target: target, indent: PageContent.fieldColumn))
  }

  mutating func addField(_ name: String, _ value: String?, target: Target? = nil) {
    guard let value, !value.isEmpty else { return }
    addField(name, StyledText(value, .text), target: target)
  }

  /// Adds a line of text set in by columns.
  mutating func add(_ text: StyledText, indent: Int = 0, target: Target? = nil) {
    let line = StyledText(String(repeating: " ", count: indent), .text) + text
    lines.append(PageLine(text: line, target: target, indent: indent))
  }

  /// Returns a short name for what a page shows, for the trail.
  static func label(of subject: Page.Subject, in state: State) -> String {
    switch subject {
    case .record(let id): state.dossier.record(id)?.title ?? id.description
    case .toll(let id):
      state.edition.toll(id).map { state.edition.label(of: $0) }
        ?? "\(state.dossier.name(of: id.side)): \(id.measure.name)"
    case .claim(let id):
      state.edition.row(ofClaim: id).map { row in
        let claim = state.dossier.claims[row]
        return
          "\(state.dossier.name(of: claim.lossesOf)): \(claim.measure.name) \(claim.figure.shortForm)"
      } ?? id.description
    case .comparison: "compared"
    case .sum: "added up"
    case .source(let id):
      state.dossier.source(id).map { "\($0.short) \($0.publisher ?? $0.title)" } ?? id.description
    case .coverage(let topic): CoverageWords(in: state).label(of: topic)
    case .matrix: "Matrix"
    case .cell(let place): state.dossier.name(of: place)
    }
  }
}

import Model

extension State {
  /// Takes an action over a page.
  mutating func updatePage(_ action: Action) {
    guard var page = pages.popLast() else { return }
    let content = content(of: page)
    let flow = PageFlow(content, columns: layout.insidePage.columns)
    let rows = layout.insidePage.rows
    var opened: Page?
    switch action {
    case .move(let count): page.move(by: count, in: flow, rows: rows)
    case .pageDown: page.scroll(by: max(1, rows - 1), in: flow, rows: rows)
    case .pageUp: page.scroll(by: -max(1, rows - 1), in: flow, rows: rows)
    case .halfPageDown: page.scroll(by: max(1, rows / 2), in: flow, rows: rows)
    case .halfPageUp: page.scroll(by: -max(1, rows / 2), in: flow, rows: rows)
    case .first: page.select(content.firstLine, in: flow, rows: rows)
    case .last: page.select(content.lastLine, in: flow, rows: rows)
    case .nextColumn: page.moveColumn(by: 1, in: flow, rows: rows)
    case .previousColumn: page.moveColumn(by: -1, in: flow, rows: rows)
    case .open:
      opened = content.target(of: page).flatMap { self.page(for: $0, from: page.subject) }
      if opened?.subject == page.subject { opened = nil }
      // In its own source a claim leads to all that is known of it.
      if opened == nil, case .claim(let id) = content.target(of: page) {
        opened = self.page(of: .claim(id))
      }
    case .back:
      find = page.findBefore
      return
    default: break
    }
    pages.append(page)
    if let opened { push(opened) }
  }

  /// Returns what a page says, made when it is first asked for in an edition, with the same marks, filter and size.
  func content(of page: Page) -> PageContent {
    let basis = PageContent.Basis(
      subject: page.subject,
      lit: page.lit,
      marks: marks,
      filter: filter,
      size: size
    )
    return memo.pages.value(of: basis) { PageContent(page, in: self) }
  }

  /// Returns the page that a target leads to; nil where it is not in view.
  ///
  /// A source lights the phrase that the line of the page it is reached from was coded from.
  func page(for target: Target, from subject: Page.Subject? = nil) -> Page? {
    switch target {
    case .record(let id): edition.record(id).map { page(of: .record($0.id)) }
    case .toll(let id): edition.toll(id).map { page(of: .toll($0.id)) }
    case .claim(let id):
      edition.row(ofClaim: id).map { row in
        // Of the claims of a cell their own page says more than their place in a source.
        if case .cell = subject { return page(of: .claim(id)) }
        return sourcePage(at: dossier.passageOfClaim[row], phrase: dossier.claims[row].phrase)
      }
    case .passage(let index):
      sourcePage(at: index, phrase: phrase(of: target, on: subject))
    case .comparison(let first, let second): page(of: .comparison(first, second))
    case .coverage(let topic): page(of: .coverage(topic))
    }
  }

  /// Returns the phrase that a page's line was coded from: that of the claim, or of what the passage tells of the
  /// page's record or of its claim's measure; nil where none is given.
  func phrase(of target: Target?, on subject: Page.Subject?) -> String? {
    switch (target, subject) {
    case (.claim(let id), _): edition.row(ofClaim: id).flatMap { dossier.claims[$0].phrase }
    case (.passage(let index), .claim(let id)):
      edition.row(ofClaim: id).flatMap { row in
        dossier.passageOfClaim[row] == index
          ? dossier.claims[row].phrase : definingPhrase(of: row, at: index)
      }
    case (.passage(let index), .comparison(let first, let second)):
      [first, second].lazy.compactMap { edition.row(ofClaim: $0) }
        .compactMap { definingPhrase(of: $0, at: index) }.first
    case (.passage(let index), .record(let id)):
      dossier.passage(at: index).tellings.lazy.filter { $0.record == id }.compactMap(\.phrase).first
    default: nil
    }
  }

  /// Returns the phrase that defines the measure of a claim in a passage; nil where that passage does not define it.
  private func definingPhrase(of row: Int, at index: Dossier.PassageIndex) -> String? {
    let meaning = dossier.meaning(ofClaimAt: row)
    return meaning.passage == index ? meaning.definition?.phrase : nil
  }

  /// Returns the page of a subject, standing on the first line that leads somewhere.
  func page(of subject: Page.Subject) -> Page {
    let lines = content(of: Page(subject: subject)).lines
    var page = Page(subject: subject)
    page.line =
      lines.firstIndex { $0.target != nil } ?? lines.firstIndex(where: \.isSelectable) ?? 0
    return page
  }

  /// Takes a new size; the cursor of a page stays with what it stands on, however its lines now break.
  mutating func resize(to size: Size) {
    let places = pages.map { content(of: $0).standing(of: $0) }
    self.size = size
    for (number, place) in places.enumerated() {
      let content = content(of: pages[number])
      let area = layout.insidePage
      pages[number].select(
        content.line(of: place),
        in: PageFlow(content, columns: area.columns),
        rows: area.rows
      )
    }
  }

  /// Returns the page of a source, standing on a passage.
  private func sourcePage(at index: Dossier.PassageIndex, phrase: String?) -> Page {
    var page = Page(subject: .source(dossier.sources[index.source].id))
    page.lit = phrase.map { LitPhrase(locator: dossier.passage(at: index).locator, phrase: $0) }
    let content = content(of: page)
    // A long passage takes several lines; the phrase stands in one of them.
    if let line = content.lines.firstIndex(where: \.isLit) ?? content.line(of: .passage(index)) {
      let area = layout.insidePage
      // A little of what comes before stands above it.
      page.top = max(0, line - 3)
      page.select(line, in: PageFlow(content, columns: area.columns), rows: area.rows)
    }
    return page
  }
}

extension Page {
  /// Moves the cursor by lines, passing those that are blank.
  mutating func move(by count: Int, in flow: PageFlow, rows: Int) {
    let step = count < 0 ? -1 : 1
    var line = self.line
    for _ in 0..<abs(count) {
      var next = line + step
      while flow.lines.indices.contains(next), !flow.lines[next].isSelectable { next += step }
      guard flow.lines.indices.contains(next) else { break }
      line = next
    }
    select(line, in: flow, rows: rows)
  }

  /// Moves the view and the cursor by a number of rows of the screen: a page or half of one.
  mutating func scroll(by count: Int, in flow: PageFlow, rows: Int) {
    let wanted = flow.line(from: line, rows: count)
    top = flow.line(from: top, rows: count)
    move(by: wanted < line ? -1 : 1, to: wanted, in: flow, rows: rows)
  }

  /// Moves the view by a number of rows of the screen, though by a line at least; the cursor moves only where it would
  /// come out of sight.
  mutating func scrollView(by count: Int, in flow: PageFlow, rows: Int) {
    let now = flow.top(showing: line, from: top, rows: rows)
    var distance = count
    while flow.line(from: now, rows: distance) == now, abs(distance) < abs(count) + rows {
      distance += count.signum()
    }
    let wanted = flow.line(from: now, rows: distance)
    let settled = flow.top(showing: wanted, from: wanted, rows: rows)
    guard flow.lines.indices.contains(line), settled != now else { return }
    for step in 0...(abs(distance) + rows) {
      let line = step == 0 ? self.line : flow.line(from: self.line, rows: step * count.signum())
      guard flow.lines[line].isSelectable,
        flow.top(showing: line, from: settled, rows: rows) == settled
      else { continue }
      chosen = nil
      self.line = line
      top = settled
      return
    }
    // A line that is higher than the page, say.
    scroll(by: count, in: flow, rows: rows)
  }

  private mutating func move(by step: Int, to wanted: Int, in flow: PageFlow, rows: Int) {
    var line = wanted
    while flow.lines.indices.contains(line), !flow.lines[line].isSelectable { line += step }
    select(flow.lines.indices.contains(line) ? line : wanted, in: flow, rows: rows)
  }

  /// Puts the cursor on a line and scrolls no more than needed.
  mutating func select(_ line: Int, in flow: PageFlow, rows: Int) {
    guard !flow.lines.isEmpty else { return }
    chosen = nil
    self.line = min(max(line, 0), flow.lines.count - 1)
    top = flow.top(showing: self.line, from: top, rows: rows)
  }

  /// Whether what it shows is in an edition.
  func exists(in edition: Edition) -> Bool {
    switch subject {
    case .record(let id): edition.record(id) != nil
    case .toll(let id): edition.toll(id) != nil
    case .claim(let id): edition.row(ofClaim: id) != nil
    case .comparison(let first, let second):
      edition.row(ofClaim: first) != nil && edition.row(ofClaim: second) != nil
    case .sum(let claims): claims.contains { edition.row(ofClaim: $0) != nil }
    case .source(let id), .coverage(.source(let id)):
      edition.dossier.sources.contains { $0.id == id }
    case .coverage(.all): true
    case .coverage(.actor(let id)): edition.dossier.actor(id) != nil
    case .matrix: true
    case .cell(let place): edition.dossier.actor(place.side) != nil
    }
  }

  /// The record that the page shows, or that its line leads to.
  func record(in state: State) -> Record.ID? {
    if case .record(let id)? = state.content(of: self).target(of: self) { return id }
    switch subject {
    case .record(let id): return id
    case .toll(let id): return id.events.first
    case .claim(let id):
      return state.edition.row(ofClaim: id).flatMap { state.dossier.claims[$0].events.first }
    case .comparison(let id, _):
      return state.edition.row(ofClaim: id).flatMap { state.dossier.claims[$0].events.first }
    case .cell:
      switch state.content(of: self).target(ofLine: line) {
      case .toll(let id): return id.events.first
      case .claim(let id): return state.edition.toll(of: id)?.id.events.first
      default: return nil
      }
    case .source, .sum, .coverage, .matrix: return nil
    }
  }
}

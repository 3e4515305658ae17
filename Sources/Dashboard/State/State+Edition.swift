import Model

extension State {
  /// Takes over another edition: of another date, or of the dossier read again.
  ///
  /// What stands on rows of the old one is found again: pages keep the line that they stood on by what it says, and
  /// the picker counts anew. Pages of what is not in the new dossier at all are closed.
  ///
  /// - Complexity: O(*n* log *n*) in the dossier, once for each open page.
  mutating func take(_ edition: Edition) {
    let isOtherDossier = edition.dossier != dossier
    let lines = pages.map { content(of: Page(subject: $0.subject)).lines }
    self.edition = edition
    list()
    let kept = zip(pages, lines).filter { !isOtherDossier || $0.0.exists(in: edition) }
    pages = kept.map { page, before in
      var page = page
      if page.chosen == nil, before.indices.contains(page.line) {
        let text = before[page.line].text.plain
        page.chosen = Page.Chosen(text: text, line: page.line, top: page.top)
      }
      guard let chosen = page.chosen,
        let line = content(of: Page(subject: page.subject)).line(saying: chosen)
      else { return page }
      page.top = max(0, chosen.top + line - chosen.line)
      page.line = line
      return page
    }
    promptOrigin = promptOrigin?.with(pages)
    switch overlay {
    case .picker(let picker):
      var counted = Picker(before: picker.before, records: recordsWithoutActorFilter)
      counted.text = picker.text
      counted.actor = picker.actor
      overlay = .picker(counted)
    case .sources(let line):
      overlay = .sources(line: min(line, max(0, dossier.sources.count - 1)))
    case .problems(let line):
      overlay = .problems(line: min(line, max(0, problems.count - 1)))
    case .help, nil: break
    }
  }
}

extension State.PromptOrigin {
  /// Returns the same with other pages.
  fileprivate func with(_ pages: [Page]) -> State.PromptOrigin {
    var origin = self
    origin.pages = pages
    return origin
  }
}

extension PageContent {
  /// Returns the line that says what a line of another edition said, the nearest where several do; nil for none.
  fileprivate func line(saying chosen: Page.Chosen) -> Int? {
    lines.indices.filter { lines[$0].text.plain == chosen.text }
      .min { abs($0 - chosen.line) < abs($1 - chosen.line) }
  }
}

import Model

extension State {
  /// Takes what happened into the state.
  ///
  /// It is pure: it reads no clock, file or terminal. What the loop has to do besides is returned.
  ///
  /// - Complexity: O(1) in the dossier for moving about; O(*n*) where the filter or the edition changes.
  mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .resized(let size):
      resize(to: size)
      return []
    case .leave: return [.quit(status: 0)]
    case .interrupt: return [.quit(status: 130)]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .reload: return [.reload]
    case .reloaded(let dossier):
      reload(dossier)
      return []
    case .configured(let reading):
      reconfigure(reading)
      return []
    case .failed(let what), .told(let what):
      message = what
      return []
    case .filesChanged:
      filesHaveChanged = true
      // What the last reading came to is no longer so.
      message = nil
      return []
    case .pasted(let text):
      paste(text)
      return []
    case .clicked(let place): return click(at: place)
    case .doubleClicked(let place): return doubleClick(at: place)
    case .scrolled(let place, let count):
      scroll(at: place, by: count)
      return []
    default: break
    }
    message = nil
    clickOpens = false
    if let effects = leadOut(action) { return effects }
    switch keyContext {
    case .prompt: updatePrompt(action)
    case .picker: updatePicker(action)
    case .sources, .overlay: updateOverlay(action)
    case .page: if !updateShared(action) { updatePage(action) }
    case .matrix: if !updateShared(action) { updateMatrix(action) }
    case .panes:
      if action == .quit { return [.quit(status: 0)] }
      if !updateShared(action) { updatePanes(action) }
    }
    return []
  }

  /// Takes a key: what the keymap makes of it, or nothing.
  ///
  /// Where text is typed the key that leaves, `Q`, does so only while nothing has been typed; after that it is a letter.
  mutating func press(_ key: Key) -> [Effect] {
    if case .mouse(let stroke, let place) = key {
      return update(stroke.action(at: place))
    }
    if typedText?.isEmpty == true, keymap.leaves(key, typing: keyContext) { return update(.leave) }
    guard let action = keymap.action(for: key, in: keyContext) else { return [] }
    return update(action)
  }

  /// The text that is being typed; nil where none is.
  private var typedText: String? {
    if let prompt { return prompt.line.text }
    if case .picker(let picker) = overlay { return picker.text.text }
    return nil
  }

  /// Takes text that was pasted: it is text where text is typed, and never keys.
  private mutating func paste(_ text: String) {
    let line = String(text.unicodeScalars.map { $0.properties.isWhitespace ? " " : Character($0) })
    switch keyContext {
    case .prompt, .picker: _ = update(.insert(line))
    case .panes, .page, .matrix, .sources, .overlay:
      let keys = [Action.startFilter, .startFind].compactMap { keymap.key(for: $0, in: .panes) }
      message =
        "pasted text is ignored here"
        + (keys.isEmpty ? "" : "; press \(keys.joined(separator: " or ")) first")
    }
  }

  /// Takes what means the same over the panes and over a page; false where it means nothing to both.
  private mutating func updateShared(_ action: Action) -> Bool {
    let isFind = [.startFind, .findNext, .findPrevious].contains(action)
    if isFind, keyContext == .matrix {
      let filtering = keymap.key(for: .startFilter, in: .matrix).map {
        "; \($0) filters its claims"
      }
      message = "the matrix has no lines to search" + (filtering ?? "")
      return true
    }
    switch action {
    case .startFind: startFind()
    case .findNext: step(forward: true)
    case .findPrevious: step(forward: false)
    case .earlierEdition: stepEdition(by: -1)
    case .laterEdition: stepEdition(by: 1)
    case .latestEdition: show(asOf: nil)
    case .markClaim: markClaim()
    case .addMarked: addMarked()
    case .showMatrix: showMatrix()
    case .showSources: overlay = .sources(line: 0)
    case .showProblems: overlay = .problems(line: 0)
    case .showHelp: overlay = .help(scroll: 0)
    case .showCoverage: open(.coverage(.all))
    default: return updateFilter(action)
    }
    return true
  }

  /// Keeps what a prompt may have to go back to.
  mutating func rememberForPrompt() {
    promptOrigin = PromptOrigin(
      filter: filter,
      find: find,
      timeline: timeline,
      meetings: meetings,
      claims: claims,
      pages: pages,
      overlay: overlay
    )
  }

  /// Has text typed that is sought.
  mutating func startFind() {
    rememberForPrompt()
    prompt = Prompt(purpose: .find, line: EditedLine())
    find = Find(text: "")
  }

  /// Shows the dossier as known on a date; nil is the latest.
  mutating func show(asOf date: EDTF?) {
    guard date != edition.asOf else { return }
    take(Edition(dossier, asOf: date))
  }

  private mutating func stepEdition(by step: Int) {
    let days = edition.publicationDays
    let now = edition.asOf?.latest.day
    let day =
      step < 0
      ? days.last { day in now.map { day < $0 } ?? (day != days.last) }
      : days.first { day in now.map { day > $0 } ?? false }
    guard let day else {
      message =
        step < 0 ? "no source was out before that" : "this is the latest; no source comes after"
      if step > 0 { show(asOf: nil) }
      return
    }
    show(asOf: day == days.last ? nil : try? EDTF(day.description))
  }

  /// Where problems are read, as the end of a sentence; empty where no key leads there.
  var seeProblems: String { keymap.key(for: .showProblems, in: .panes).map { ", see \($0)" } ?? "" }
}

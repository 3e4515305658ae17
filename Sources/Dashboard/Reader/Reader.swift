import Model

/// The screen for those who read lines: keys in, lines out, with the state and the keys of the screen.
///
/// Lines hold words only: no escape byte, no control character, and none of what draws boxes and charts.
struct Reader {
  private(set) var state: State
  private let isASCII: Bool
  private var said: Spoken

  /// The size of the screen that is never shown: it says how far a page goes, and its rows have room for whole names.
  static let size = Size(columns: 240, rows: 24)

  init(_ state: State, isASCII: Bool) {
    self.state = state
    self.isASCII = isASCII
    _ = self.state.update(.resized(Reader.size))
    said = Spoken(self.state)
  }

  /// What is said at the beginning.
  func opening() -> [String] {
    let keys = [(Action.showHelp, "reads the keys"), (.pageDown, "reads on"), (.leave, "leaves")]
    let told = keys.compactMap { action, does in
      state.keymap.key(for: action, in: .panes).map { "\($0) \(does)" }
    }
    return cleaned(
      [state.dossier.title] + said.lines(after: nil) + [told.joined(separator: ", ")]
    )
  }

  /// Takes a key and returns what is said of it, with what the loop has to do besides.
  ///
  /// A page down reads the lines that it passes over. While text is typed only the last of several characters is told.
  mutating func press(_ key: Key, before next: Key? = nil) -> (lines: [String], effects: [Effect]) {
    let before = state
    let effects = state.press(key)
    // Nothing is copied here: what would be is said instead.
    for case .copy in effects { state.message = nil }
    for case .quit in effects { return ([], effects) }
    if before.isText(key), let next, state.isText(next) { return ([], effects) }
    let passed = before.keymap.action(for: key, in: before.keyContext).map { action in
      [.pageDown, .halfPageDown].contains(action) ? passedOver(since: before) : []
    }
    guard let passed, !passed.isEmpty else { return (tell(), effects) }
    said = Spoken(state)
    return (cleaned(passed + said.rest), effects)
  }

  /// Takes what did not come from a key, and returns what is said of it.
  mutating func take(_ action: Action) -> [String] {
    _ = state.update(action)
    return tell()
  }

  /// Says where the user stands, and remembers that it was said.
  private mutating func tell() -> [String] {
    let now = Spoken(state)
    defer { said = now }
    return cleaned(now.lines(after: said))
  }

  /// The lines from a state to this one, the last one included; none where it does not lie below.
  private func passedOver(since before: State) -> [String] {
    let end = Spoken(state)
    var walker = before
    var last = Spoken(before)
    var lines: [String] = []
    guard end.place == last.place, end.position != last.position else { return [] }
    // A screen has fewer lines than that.
    for _ in 0..<(4 * Reader.size.rows) {
      _ = walker.update(.move(by: 1))
      let now = Spoken(walker)
      if now.position == last.position { return [] }
      if now.line != "blank" { lines.append(now.read) }
      if now.position == end.position { return lines }
      last = now
    }
    return []
  }

  private func cleaned(_ lines: [String]) -> [String] {
    lines.map(Reader.words).filter { !$0.isEmpty }.map { isASCII ? ASCIIForm.text($0) : $0 }
  }

  /// Returns a text as words with one blank between them, safe to print and without what is drawn.
  static func words(_ text: String) -> String {
    Text.cleaned(text).split(separator: " ").compactMap { word in
      // Lines of boxes and blocks of charts (Unicode's charts U2500 and U2580).
      var scalars = word.unicodeScalars
      scalars.removeAll { (0x2500...0x259F).contains($0.value) }
      // What is left of a chart is a row of marks.
      let isChart =
        scalars.count > 1
        && scalars.allSatisfy { (0x25A0...0x25FF).contains($0.value) || $0 == "·" }
      return scalars.isEmpty || isChart ? nil : String(scalars)
    }.joined(separator: " ")
  }
}

extension State {
  /// Whether a key is text here and no command.
  fileprivate func isText(_ key: Key) -> Bool {
    if case .insert = keymap.action(for: key, in: keyContext) { true } else { false }
  }
}

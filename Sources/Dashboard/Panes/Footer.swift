import Model

/// The bar at the bottom: what is being typed, a message, or the keys that work now.
struct Footer {
  private let state: State

  init(_ state: State) { self.state = state }

  func drawn(columns: Int) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: 1), style: Style(.footer))
    if let prompt = state.prompt {
      draw(prompt, on: &canvas)
    } else if let message = state.message {
      canvas.put(StyledText(message, .message), column: 1, row: 0, limit: columns - 1)
    } else {
      drawKeys(on: &canvas)
    }
    return canvas
  }

  /// The message, or what is wrong with what is typed, where the row cuts it; nil where it stands there whole.
  func cutText(columns: Int) -> StyledText? {
    if let prompt = state.prompt {
      guard prompt.problem != nil else { return nil }
      let note = note(for: prompt)
      return note.columns > noteColumns(of: prompt, columns: columns) ? note : nil
    }
    guard let message = state.message else { return nil }
    let text = StyledText(message, .message)
    return text.columns > columns - 1 ? text : nil
  }

  /// How many of a note's columns the row has room for: the line that is typed gives way to half of it.
  private func noteColumns(of prompt: Prompt, columns: Int) -> Int {
    let typed = prompt.line.characters.reduce(1) { $0 + Text.columns(of: $1) }
    let start = 1 + Text.columns(of: prompt.purpose.sign)
    return min(note(for: prompt).columns, max(columns / 2, columns - start - typed - 3))
  }

  private func drawKeys(on canvas: inout Canvas) {
    var column = 1
    var texts: [(text: StyledText, key: Key?)] = []
    if state.filesHaveChanged {
      let key = state.keymap.stroke(for: .reload, in: state.keyContext)
      texts.append((StyledText(state.filesChangedNotice(in: state.keyContext), .message), key))
    }
    if let find = state.find, !find.text.isEmpty,
      state.overlay == nil || state.overlayTexts != nil && !state.findHits.isEmpty
    {
      texts.append((status(of: find), nil))
    }
    let bindings = state.footerBindings
    for binding in bindings {
      var text = StyledText(binding.keys.first?.name ?? "", .key)
      text.append(" " + (binding.footer ?? ""), .footer)
      texts.append((text, binding.keys.first))
    }
    // Help is the way to all other keys: it has its place where any has.
    let help =
      bindings.last?.action == .showHelp ? texts.removeLast() : (text: StyledText(), key: nil)
    let kept = help.text.isEmpty || canvas.columns < 30 ? 0 : help.text.columns + 2
    func put(_ text: StyledText, for key: Key?, limit: Int) {
      let used = canvas.put(text, column: column, row: 0, limit: limit)
      if let key {
        let area = Area(column: column, row: 0, columns: used, rows: 1)
        canvas.regions.append(Canvas.Region(area: area, hit: .key(key)))
      }
      column += used + 2
    }
    for (text, key) in texts {
      guard column + text.columns + kept < canvas.columns || column == 1 else { break }
      put(text, for: key, limit: canvas.columns - column - kept)
    }
    if column + help.text.columns < canvas.columns {
      put(help.text, for: help.key, limit: help.text.columns)
    }
  }

  private func status(of find: Find) -> StyledText {
    let hits = state.findHits
    let here = state.currentLine.flatMap { hits.firstIndex(of: $0) }
    let place =
      here.map { "\($0 + 1) of \(hits.count)" } ?? "\(hits.count) hit\(hits.count == 1 ? "" : "s")"
    return StyledText("/\(find.text): \(place)", .prompt)
  }

  private func draw(_ prompt: Prompt, on canvas: inout Canvas) {
    let sign = prompt.purpose.sign
    var column = 1 + canvas.put(sign, column: 1, row: 0, style: Style(.prompt, .strong))
    let note = note(for: prompt)
    let noteColumns = noteColumns(of: prompt, columns: canvas.columns)
    let room = max(4, canvas.columns - column - noteColumns - 2)
    // What stands before the insertion point is scrolled so that the point is always seen.
    let characters = prompt.line.characters
    var first = 0
    var width = characters[..<prompt.line.insertion].reduce(0) { $0 + Text.columns(of: $1) }
    while width >= room, first < prompt.line.insertion {
      width -= Text.columns(of: characters[first])
      first += 1
    }
    if first > 0 {
      canvas.put("…", column: column - 1, row: 0, style: Style(.faint))
    }
    canvas.cursor = Point(column: min(column + width, canvas.columns - 1), row: 0)
    canvas.showsCursor = true
    for (offset, character) in characters.enumerated().dropFirst(first) {
      let isWrong =
        prompt.problem.map { (($0.offset)..<($0.offset + $0.length)).contains(offset) } ?? false
      guard column < canvas.columns - noteColumns - 2 else { break }
      let used = canvas.put(
        String(character),
        column: column,
        row: 0,
        style: Style(isWrong ? .problem : .prompt)
      )
      let area = Area(column: column, row: 0, columns: used, rows: 1)
      canvas.regions.append(Canvas.Region(area: area, hit: .character(offset)))
      column += used
    }
    // Behind the text the insertion point goes to its end.
    let rest = Area(column: column, row: 0, columns: canvas.columns - column, rows: 1)
    canvas.regions.append(Canvas.Region(area: rest, hit: .character(characters.count)))
    if let problem = prompt.problem, problem.offset >= characters.count {
      canvas.put("▏", column: column, row: 0, style: Style(.problem))
    }
    canvas.put(note, before: canvas.columns - 1, row: 0, limit: noteColumns)
  }

  /// What the program says to what is typed: a count, or what is wrong.
  func note(for prompt: Prompt) -> StyledText {
    if prompt.line.isFull {
      return StyledText("the line is full at \(EditedLine.most) characters", .problem)
    }
    if let problem = prompt.problem { return StyledText(problem.what, .problem) }
    switch prompt.purpose {
    case .filter:
      return StyledText(
        "\(state.lists.counts.records) records, \(state.lists.counts.tolls) tolls",
        .footer
      )
    case .find:
      guard let find = state.find, !find.text.isEmpty else {
        let ways = [(Action.accept, "keeps it"), (.cancel, "goes back")].compactMap { way in
          state.keymap.key(for: way.0, in: .prompt).map { "\($0) \(way.1)" }
        }
        return StyledText(ways.joined(separator: ", "), .footer)
      }
      let hits = state.findHits
      if hits.isEmpty { return StyledText("no hit" + state.foldedHitsNote, .problem) }
      let here = state.currentLine.flatMap { hits.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      let wrapped = find.wrapped ? ", went round" : ""
      return StyledText("\(here) of \(hits.count)\(state.foldedHitsNote)\(wrapped)", .footer)
    }
  }
}

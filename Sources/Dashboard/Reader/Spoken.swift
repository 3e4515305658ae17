import Model

/// What a screen says in words: where the user stands, what is typed, what is in view.
///
/// It is what a reader of lines is told of a state; two of them tell what a key changed.
struct Spoken: Hashable, Sendable {
  /// What is in view, a text for each thing and always in the same order: as known when, filtered how, how much.
  let surroundings: [String]
  /// The pane, page or overlay that has the keyboard; a page may have a second line under its title.
  let place: [String]
  /// Whether the place is announced on lines of its own, as a page that was opened is.
  let isPage: Bool
  /// Where in the place the user stands: `row 2 of 32`; empty where there is nothing to stand on.
  let position: String
  /// The line that the user stands on.
  let line: String
  /// Which hit of a search the line is: `hit 3 of 7`; empty where it is none.
  let hit: String
  /// What is being typed; nil where nothing is.
  let prompt: SpokenPrompt?
  /// A sentence of the program; nil for none.
  let message: String?
  /// The lines below that cannot be stood on: the last ones of help, once they are reached.
  let rest: [String]

  init(_ state: State) {
    let standing = Standing(state)
    surroundings = Spoken.surroundings(of: state)
    place = standing.place
    isPage = state.overlay == nil && !state.pages.isEmpty
    position = standing.position
    line = standing.line.isEmpty ? standing.nothing : standing.line
    hit = Spoken.hit(in: state)
    prompt = SpokenPrompt(state)
    message = state.message
    rest = standing.rest
  }

  /// So many of the surroundings are told at the beginning; the others are then as always.
  static let opening = 6

  private static func surroundings(of state: State) -> [String] {
    let day = state.edition.asOf?.latest.day ?? state.edition.publicationDays.last
    let words = ListedWords(state)
    let filters = state.filter.words(in: state.dossier)
    return [
      "as known on " + (day.map { $0.shortForm(showsYear: true) } ?? "no date")
        + (state.edition.asOf == nil ? ", the latest" : ""),
      filters.isEmpty ? "no filter" : filters.joined(separator: ", "),
      "\(words.records), \(words.talks), \(words.tolls)",
      state.problems.isEmpty
        ? "" : counted(state.problems.count, "problem") + " in the files" + state.seeProblems,
      state.filesHaveChanged ? state.filesChangedNotice(in: .panes) : "",
      state.folds.kinds.label ?? "no kind is folded",
      state.marks.isEmpty ? "no claim is marked" : "\(counted(state.marks.count, "claim")) marked",
      state.isZoomed ? "one pane on the screen" : "every pane on the screen",
    ]
  }

  private static func hit(in state: State) -> String {
    guard state.overlay == nil, let find = state.find, !find.text.isEmpty else { return "" }
    let hits = state.findHits
    let here = state.currentLine.flatMap { hits.firstIndex(of: $0) }
    return here.map { "hit \($0 + 1) of \(hits.count)" } ?? ""
  }
}

/// A line of text that is being typed, in words.
struct SpokenPrompt: Hashable, Sendable {
  /// What it is for and what has been typed: `filter: actor:turkey`.
  let text: String
  /// What the program says to it: a count, or what is wrong.
  let note: String
  /// The character behind the insertion point.
  let next: String
  /// Whether typing moves the line that the user stands on, so that it is told too.
  let movesLine: Bool

  /// The prompt of a state, or what narrows the actor picker; nil where nothing is typed.
  init?(_ state: State) {
    if let prompt = state.prompt {
      text = (prompt.purpose == .filter ? "filter: " : "find: ") + prompt.line.text
      note = Footer(state).note(for: prompt).plain
      next = SpokenPrompt.next(in: prompt.line)
      movesLine = prompt.purpose == .find
    } else if case .picker(let picker) = state.overlay, !picker.text.characters.isEmpty {
      text = "narrow: " + picker.text.text
      note = ""
      next = SpokenPrompt.next(in: picker.text)
      movesLine = true
    } else {
      return nil
    }
  }

  private static func next(in line: EditedLine) -> String {
    guard line.characters.indices.contains(line.insertion) else { return "at the end" }
    let character = line.characters[line.insertion]
    return "before " + (character == " " ? "a blank" : String(character))
  }
}

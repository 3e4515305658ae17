import Model
import Testing

@testable import Dashboard

@Suite struct FilterKeysTests {
  private static let edition = Edition(MadeDossier(records: 60, claims: 60).made())

  private func state(_ keys: String) throws -> State {
    var state = State(Self.edition, size: Size(columns: 120, rows: 36))
    try press(keys, on: &state)
    return state
  }

  private func press(_ keys: String, on state: inout State) throws {
    for key in try Key.sequence(keys) { _ = state.press(key) }
  }

  private func rows(_ state: State) -> [Record.ID] {
    state.selection.records.map { state.edition.records[$0].id }
  }

  @Test(arguments: ["after:2020-02-3", "killed OR (", "boats foo:x", "kind:"])
  func `Enter keeps no wrong query and no sound beginning of one`(query: String) throws {
    var state = try state("fboats<Enter>f<C-u>" + query)
    let problem = try #require(state.prompt?.problem)
    try press("<Enter>", on: &state)
    #expect(state.prompt?.line.text == query && state.prompt?.problem == problem)
    // The mouse elsewhere gives it up, as Esc does.
    var clicked = state
    _ = clicked.press(.mouse(.click, Point(column: 3, row: 6)))
    #expect(clicked.prompt == nil && clicked.filter.text == "boats")
    try press("<Esc>", on: &state)
    #expect(state.prompt == nil && state.filter.text == "boats")
  }

  @Test(arguments: [
    ("ffoo:x", 40), ("o", 80), ("3+", 40), ("y", 80), ("fkind:attck", 40), ("3c", 40),
  ])
  func `what the last row has no room for is told whole above it, until the next key`(
    keys: String,
    columns: Int
  ) throws {
    var state = State(Self.edition, size: Size(columns: columns, rows: 24))
    try press(keys, on: &state)
    let told = try #require(Footer(state).cutText(columns: columns)).plain
    func words(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    let drawn = Frame(state).drawn()
    #expect(words(drawn.lines.joined()).contains(words(told)))
    #expect(drawn.flaws.isEmpty)
    try press("<Esc>", on: &state)
    #expect(Footer(state).cutText(columns: columns) == nil)
  }

  @Test(arguments: [
    "f<C-u>kind:attack<Enter>", "d", "*", "a1<Enter>", "a <Down> <Enter>", "a!<Enter>",
    "d*", "*f<C-u>boats<Enter>", "a <Right><Right><Enter>",
  ])
  func `clearing a filter gives the state from before it`(keys: String) throws {
    for start in ["", "jjjjj", "Gkkk", "3jjj", "2j", "tt "] {
      let before = try state(start)
      var after = before
      try press(keys, on: &after)
      // Some selections name no actor to filter by.
      guard after.filter != before.filter || !keys.hasPrefix("*") else { continue }
      try press("X", on: &after)
      #expect(after == before, "after \(start)\(keys)X")
    }
  }

  @Test(arguments: [
    "a <Down><Down> <Enter>", "a <Down><Down> <Tab><Enter>", "a!<Enter>", "a <Down>!<Enter>",
    "a <Right><Enter>", "a <Left><Enter>", "a <Left><Left><Enter>", "a <Right><Right><Enter>", "d",
    "a d<Enter>", "*", "f<C-u>measure:killed<Enter>", "f<C-u>is:undated<Enter>d", "*d",
  ])
  func `what is listed and counted is what looking at every record finds`(keys: String) throws {
    let state = try state(keys)
    let slow = try #require(SlowFilter(Self.edition).records(state.filter))
    #expect(rows(state) == slow)
    #expect(RandomKeys.flaw(in: state) == nil)
  }

  @Test func `the picker's count of an actor is what taking it in leaves`() throws {
    for part in ["", "<Right>", "<Left>", "<Left><Left>", "<Right><Right>"] {
      for down in 0..<6 {
        var state = try state("a" + part + String(repeating: "<Down>", count: down))
        guard case .picker(let picker) = state.overlay else { return #expect(Bool(false)) }
        let row = try #require(PickerList(picker, in: state).current)
        try press(" ", on: &state)
        #expect(state.lists.counts.records == row.count, "\(row.actor) \(part)")
      }
    }
  }

  @Test func `Enter takes the actor that typing or moving led to, where none was picked`() throws {
    #expect(try state("a<Enter>").filter.isEmpty)
    #expect(try state("a<Down><Enter>").filter.actors.included == ["actor-1"])
    #expect(try state("aactor-4<Enter>").filter.actors.included == ["actor-4"])
    #expect(try state("aactor-4<Right><Enter>").filter.actors.included == ["actor-4"])
    #expect(try state("aactor-4 <Enter>").filter.actors.included == ["actor-4"])
    #expect(try state("aactor-4  <Enter>").filter.actors.included.isEmpty)
    #expect(try state("aactor-4!<Enter>").filter.actors == ActorFilter(excluded: ["actor-4"]))
    // One that is in already stays in.
    #expect(
      try state("aactor-4<Enter>aactor-4<Enter>").filter.actors.included == ["actor-4"]
    )
  }

  @Test(arguments: ["a", "a ", "a <Down> !", "a <Tab><Right>", "aactor", "anobody", "a<C-x>"])
  func `Esc in the picker gives everything back`(keys: String) throws {
    for start in ["", "jjjj", "*jj", "aactor-4 <Enter>"] {
      #expect(try state(start + keys + "<Esc>") == state(start))
    }
  }

  @Test(arguments: ["f", "fkind:attack", "f(((", "factor:", "fxyzzy", "fboats<Down><Down>"])
  func `Esc in the filter prompt gives filter, selection and scroll back`(keys: String) throws {
    for start in ["", "jjjjjj", "Gkk", "3jj", "f<C-u>lost<Enter>jj"] {
      #expect(try state(start + keys + "<Esc>") == state(start))
    }
  }

  @Test func `a filter narrows with every character`() throws {
    var state = try state("f")
    for count in 1..."breakwater".count {
      try press(String("breakwater".dropFirst(count - 1).prefix(1)), on: &state)
      let query = try Query.parse(String("breakwater".prefix(count)), in: Self.edition.dossier)
      #expect(state.selection == Self.edition.select(query))
    }
    #expect(!state.selection.records.isEmpty)
  }

  @Test(arguments: [
    ("kind:attck", 5, 5), ("actor:", 0, 6), ("kind:attack (", 12, 1), ("after:1997-02-30", 6, 10),
  ])
  func `a wrong query says what and where, and keeps the last good view and what was typed`(
    text: String,
    offset: Int,
    length: Int
  ) throws {
    let state = try state("f" + text)
    let prompt = try #require(state.prompt)
    let problem = try #require(prompt.problem)
    #expect(prompt.line.text == text)
    #expect(problem.offset == offset && problem.length == length, "\(problem)")
    let good = (0..<text.count).reversed().lazy.compactMap { count -> Filter? in
      var filter = Filter()
      filter.text = String(text.prefix(count))
      return (try? filter.query(in: Self.edition.dossier)) == nil ? nil : filter
    }.first
    #expect(state.filter == good)
    let footer = PlainText.line(Frame(state).drawn().row(35))
    #expect(footer.contains(text) && footer.contains(problem.what.prefix(20)), "\(footer)")
  }

  @Test func `the filter stands on screen in every pane, at every size and on pages`() throws {
    for size in [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)] {
      for keys in ["", "2", "3", "z", "<Enter>"] {
        var state = try state("f<C-u>boats<Enter>" + keys)
        _ = state.update(.resized(size))
        let lines = Frame(state).drawn().lines
        #expect(lines.prefix(2).contains { $0.contains("filter: boats") }, "\(keys)")
      }
    }
  }

  @Test func `t goes round the folded kinds and comes back`() throws {
    let before = try state("jj")
    #expect(try state("jjttt") == before)
    let all = try state("tt")
    #expect(all.lists.foldedRecords == 0)
    let folded = try state("")
    #expect(folded.lists.counts == all.lists.counts)
    let kinds = all.edition.records.map(\.record.kind)
    #expect(folded.lists.foldedRecords == kinds.count { $0 == .statement || $0 == .background })
  }
}

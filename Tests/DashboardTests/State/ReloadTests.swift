import Model
import Testing

@testable import Dashboard

/// What becomes of the screen when the files are read again.
@Suite struct ReloadTests {
  private static let size = Size(columns: 120, rows: 36)

  private static func cutShort(_ files: Set<String>, problems: [Problem]) -> Dossier {
    var contents = Dossier.Contents()
    contents.filesCutShort = files
    contents.problems = problems
    return Dossier(location: "made", contents: contents)
  }

  private static let problems = [
    Problem("a small thing", at: FilePosition(file: "actors.yaml", line: 2)),
    Problem("no YAML from here on", at: FilePosition(file: "records.yaml", line: 12, column: 3)),
  ]

  @Test func `a file that cannot be read any more is told, and everything stays as it was`() throws
  {
    let before = try Fixture.harbour.state(size: Self.size, keys: "jj<Enter>j")
    var state = before
    _ = state.update(.filesChanged)
    _ = state.update(.reloaded(Self.cutShort(["records.yaml"], problems: Self.problems)))
    #expect(
      state.message
        == "records.yaml:12:3: no YAML from here on; all stays as it was, 2 problems, see p"
    )
    #expect(state.edition == before.edition)
    #expect(state.pages == before.pages)
    #expect(state.selectedRecord == before.selectedRecord)
    #expect(state.filesHaveChanged)
    // The problems are those of the files as they are.
    for key in try Key.sequence("pj") { _ = state.press(key) }
    #expect(
      try Key.sequence("e").flatMap { state.press($0) } == [.edit(Self.problems[1].position)]
    )
    #expect(Frame(state).drawn().flaws.isEmpty)

    _ = state.update(.reloaded(Fixture.harbour.dossier))
    #expect(state.refusedProblems.isEmpty && !state.filesHaveChanged)
    #expect(state.message == "read again: 38 records, 42 claims")
  }

  @Test func `of many problems of a refused reading the selected one is always seen`() throws {
    let many = (1...60).map { number in
      Problem("a thing", at: FilePosition(file: "records.yaml", line: number))
    }
    var state = try Fixture.harbour.state(size: Self.size)
    state.configurationProblems = many
    _ = state.update(.reloaded(Self.cutShort(["records.yaml"], problems: many)))
    for key in try Key.sequence("pG") { _ = state.press(key) }
    #expect(state.overlay == .problems(line: 119))
    let drawn = Frame(state).drawn()
    #expect(drawn.cursor != nil)
    #expect(drawn.flaws.isEmpty)
    // A double click on it edits, as Enter does.
    let place = try #require(drawn.cursor)
    let click = state.press(.mouse(.click, place))
    #expect(click.isEmpty)
    #expect(state.press(.mouse(.doubleClick, place)) == [.edit(many[59].position)])
    // A reader of lines is told of as many.
    let reader = Reader(state, isASCII: false)
    #expect(reader.opening().contains { $0.contains("problem 120 of 120") })
  }

  @Test func `over the problems the one on whose account nothing was taken over is selected`()
    throws
  {
    var state = try Fixture.harbour.state(size: Self.size, keys: "p")
    _ = state.update(.reloaded(Self.cutShort(["records.yaml"], problems: Self.problems)))
    #expect(state.overlay == .problems(line: 1))
  }

  @Test func `a file that was broken already does not keep the others from being read`() throws {
    let old = Self.cutShort(["records.yaml"], problems: Self.problems)
    var state = State(Edition(old), size: Self.size)
    let new = Self.cutShort(["records.yaml"], problems: [Self.problems[1]])
    _ = state.update(.reloaded(new))
    #expect(state.dossier == new)
    #expect(state.message == "read again: 0 records, 0 claims, 1 problem, see p")
  }

  @Test(arguments: ["", "<Enter>", "m"])
  func `changed files are offered in the footer until they are read`(_ keys: String) throws {
    var state = try Fixture.harbour.state(size: Self.size, keys: keys)
    func footer() -> String { PlainText.line(Frame(state).drawn().row(Self.size.rows - 1)) }
    #expect(!footer().contains("files changed"))
    #expect(state.update(.filesChanged).isEmpty)
    for key in ["j", "k", ""] {
      for key in try Key.sequence(key) { _ = state.press(key) }
      #expect(footer().hasPrefix(" files changed: r reads them again "))
    }
    #expect(state.press(.character("r")) == [.reload])
    _ = state.update(.failed("not read again: the folder is gone"))
    #expect(footer().hasPrefix(" not read again"))
    _ = state.press(.character("j"))
    #expect(footer().contains("files changed"))
    _ = state.update(.reloaded(Fixture.harbour.dossier))
    _ = state.press(.character("j"))
    #expect(!footer().contains("files changed"))
  }

  @Test func `where text is typed the footer is the text's`() throws {
    var state = try Fixture.harbour.state(size: Self.size, keys: "fboat")
    let before = Frame(state).drawn()
    _ = state.update(.filesChanged)
    #expect(Frame(state).drawn() == before)
  }
}

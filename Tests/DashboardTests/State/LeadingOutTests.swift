import Model
import Testing

@testable import Dashboard

/// The keys that lead out of the screen: what they ask the loop for.
@Suite struct LeadingOutTests {
  private static let size = Size(columns: 120, rows: 36)

  private static func effects(_ keys: String, _ key: Character) throws -> ([Effect], State) {
    var state = try Fixture.harbour.state(size: size, keys: keys)
    return (state.press(.character(key)), state)
  }

  /// Keys, and a line of the fixture's files on which what they select begins.
  private static let edited: [(keys: String, file: String, line: String)] = [
    ("", "records.yaml", "- {id: "), ("jj", "records.yaml", "- {id: "),
    ("2", "records.yaml", "- {id: "), ("3", "sources/", "- event"), ("<Enter>", "", ""),
    ("3<Enter>", "sources/", "- event"), ("s", "sources/", "id: "), ("sj", "sources/", "id: "),
  ]

  @Test(arguments: edited)
  func `e edits the file in which what is selected stands, at its line`(
    _ keys: String,
    _ file: String,
    _ line: String
  ) throws {
    let (effects, _) = try Self.effects(keys, "e")
    guard case .edit(let position) = effects.first else {
      Issue.record("nothing is edited")
      return
    }
    #expect(position.file.hasPrefix(file))
    let text = try lines(of: position.file)[position.line - 1].drop { $0 == " " || $0 == "-" }
    #expect(text.contains(":") || text.contains("{"), "\(text)")
    if line.hasPrefix("id") { #expect(position.line == 1) }
  }

  private func lines(of file: String) throws -> [Substring] {
    let folder = try OriginalFiles.text(Fixture.harbour.location + "/" + file)
    return folder.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `e on a record of the timeline is at the very record`() throws {
    let (effects, state) = try Self.effects("jj", "e")
    let record = try #require(state.selectedRecord.flatMap { state.dossier.record($0) })
    #expect(effects == [.edit(record.position)])
    let line = try lines(of: record.position.file)[record.position.line - 1]
    #expect(line.contains(record.id.description))
  }

  @Test(arguments: ["e", "<Enter>"])
  func `over the problems a problem is edited where it stands`(_ key: String) throws {
    let dossier = MadeDossier(problems: 3).made()
    var state = State(Edition(dossier), size: Self.size)
    for pressed in try Key.sequence("pj") { _ = state.press(pressed) }
    let effects = try Key.sequence(key).flatMap { state.press($0) }
    #expect(effects == [.edit(FilePosition(file: "made.yaml", line: 2))])
  }

  @Test(arguments: ["e", "<Enter>", "o", "y"])
  func `over help these keys do nothing`(_ key: String) throws {
    let before = try Fixture.harbour.state(size: Self.size, keys: "?")
    var state = before
    let effects = try Key.sequence(key).flatMap { state.press($0) }
    #expect(effects.isEmpty)
    #expect(state == before)
  }

  @Test(arguments: [("3gk", "eoy"), ("C", "eoy"), ("p", "e")])
  func `where nothing is selected that a file tells they say so`(_ keys: String, _ asked: String)
    throws
  {
    for key in asked {
      var state = State(
        Edition(Dossier(location: "empty", contents: .init())),
        size: Self.size
      )
      for pressed in try Key.sequence(keys) { _ = state.press(pressed) }
      #expect(state.press(.character(key)).isEmpty)
      #expect(state.message?.hasPrefix("select something") == true)
      #expect(!state.footerBindings.contains { $0.keys == [.character(key)] })
    }
  }

  @Test func `S names the picture by the day that the screen shows`() throws {
    #expect(try Self.effects("", "S").0 == [.savePicture(name: "dashboard-1997-06-30")])
    #expect(try Self.effects("?", "S").0 == [.savePicture(name: "dashboard-1997-06-30")])
    #expect(try Self.effects("<lt><lt>", "S").0 != [.savePicture(name: "dashboard-1997-06-30")])
    var empty = State(
      Edition(Dossier(location: "empty", contents: .init())),
      size: Self.size
    )
    #expect(empty.press(.character("S")) == [.savePicture(name: "dashboard")])
  }

  // MARK: Originals

  private static let original = "Two boats lost\n\n\(LitDossier.paragraph)\n"

  @Test func `o opens the original at the passage of what is selected`() throws {
    let files = try LitDossier(original: Self.original)
    for keys in ["3", "3<Enter>", "", "<Enter>G", "3<Enter><Enter>"] {
      var state = State(Edition(files.dossier), size: Self.size)
      state.originals = try Originals(folder: files.documents)
      for key in try Key.sequence(keys) { _ = state.press(key) }
      #expect(state.footerBindings.contains { $0.action == .showOriginal })
      guard case .page(let reading) = state.press(.character("o")).first else {
        Issue.record("\(keys): \(state.message ?? "nothing") is opened")
        continue
      }
      #expect(reading.name == "gazette.txt")
      #expect(reading.locator != nil)
      #expect(reading.text == OriginalText(Self.original))
    }
  }

  @Test func `without originals o says how to have them, and with another file what is wrong`()
    throws
  {
    let files = try LitDossier(original: Self.original, stored: "another text")
    var state = State(Edition(files.dossier), size: Self.size)
    #expect(state.press(.character("o")).isEmpty)
    #expect(
      state.message
        == "the originals are not at hand: start with --documents DIR, the folder that holds gazette.txt"
    )
    #expect(!state.footerBindings.contains { $0.action == .showOriginal })
    state.originals = try Originals(folder: files.documents)
    #expect(state.press(.character("o")).isEmpty)
    #expect(state.message?.contains("is not the document that was coded") == true)
  }

  @Test func `a hostile original reaches the pager as visible marks, line by line`() {
    let text = "\u{1B}[2Jone\u{9B}31m\r\n\ntwo\u{202E}\u{200B}\u{7}é\n"
    let reading = OriginalReading(text: OriginalText(text), name: "x", locator: nil)
    let cleaned = reading.cleaned(isASCII: false)
    #expect(cleaned == "␛[2Jone␦31m\n\ntwo␦␦␇é\n")
    #expect(reading.cleaned(isASCII: true) == "^[2Jone^31m\n\ntwo^^^e\n")
  }
}

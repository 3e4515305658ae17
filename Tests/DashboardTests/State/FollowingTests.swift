import Model
import OrderedCollections
import Testing

@testable import Dashboard

@Suite struct FollowingTests {
  private static let dossier = MadeDossier(records: 60, claims: 60).made()

  private func state(_ keys: String, of dossier: Dossier = Self.dossier) throws -> State {
    var state = State(Edition(dossier), size: Size(columns: 120, rows: 36))
    for key in try Key.sequence(keys) { _ = state.press(key) }
    return state
  }

  /// The same dossier with records and a source added ahead of all others.
  private var grown: Dossier {
    let records = (0..<9).map { number in
      Record(
        id: Record.ID("added-\(number)"),
        kind: .attack,
        title: "Added \(number)",
        position: FilePosition(file: "made.yaml")
      )
    }
    var contents = Dossier.Contents()
    contents.title = Self.dossier.title
    contents.period = Self.dossier.period
    contents.actors = Self.dossier.actors
    contents.places = Self.dossier.places
    contents.records = Self.dossier.records
    for record in records { contents.records[record.id] = record }
    let first = Self.dossier.sources[0]
    let passages = records.enumerated().map { number, record in
      var telling = Telling(record: record.id, position: record.position)
      telling.date = try? EDTF("1997-02-01")
      return Passage(
        locator: Locator(paragraph: number + 1),
        digest: "Added.",
        tellings: [telling],
        position: record.position
      )
    }
    let source = Source(
      id: "added",
      document: "added.txt",
      sha256: first.sha256,
      publisher: nil,
      title: "Added",
      author: nil,
      outlet: first.outlet,
      published: (try? EDTF("1997-02-02")) ?? first.published,
      publishedBasis: "printed",
      short: "099",
      mark: "a",
      passages: passages,
      position: first.position
    )
    contents.sources = [source] + Self.dossier.sources
    return Dossier(location: "made", contents: contents)
  }

  @Test(arguments: ["jjjjjjjjjjjj", "Gk", "2jj", "3jjjj", "jjjjf<C-u>lost<Enter>", "d"])
  func `the selection and its place on screen follow the record through reading again`(
    keys: String
  ) throws {
    var state = try state(keys)
    let (record, toll) = (state.selectedRecord, state.selectedToll?.id)
    let line = try #require(state.currentLine)
    _ = state.update(.reloaded(grown))
    #expect(state.edition.record("added-0") != nil)
    #expect(state.selectedRecord == record)
    #expect(state.selectedToll?.id == toll)
    #expect(state.filter == (try self.state(keys).filter))
    if keys.hasPrefix("jjjjjj") { #expect(try #require(state.currentLine) > line) }
    _ = state.update(.reloaded(Self.dossier))
    #expect(state.selectedRecord == record)
    #expect(state.currentLine == line)
  }

  @Test func `a page stays on the line that it stood on, whatever comes before it`() throws {
    for keys in ["jjj<Enter>jj", "3jj<Enter>j", "s<Enter>jjjj"] {
      var state = try state(keys)
      let page = try #require(state.pages.last)
      let text = PageContent(page.subject, in: state).lines[page.line].text.plain
      _ = state.update(.reloaded(grown))
      let after = try #require(state.pages.last)
      #expect(after.subject == page.subject)
      #expect(PageContent(after.subject, in: state).lines[after.line].text.plain == text)
    }
  }

  @Test func `what is open over the screen stands reading a smaller dossier`() throws {
    let empty = MadeDossier(actors: 0, records: 0, sources: 0, claims: 0, problems: 0).made()
    for keys in ["pG", "sG", "a", "aactor", "?G", "<Enter>jj", "f<C-u>actor:actor-1", "/boats"] {
      var state = try state(keys)
      _ = state.update(.reloaded(empty))
      #expect(RandomKeys.flaw(in: state) == nil, "after \(keys)")
      _ = state.press(.escape)
      #expect(RandomKeys.flaw(in: state) == nil, "after \(keys) and Esc")
    }
  }

  @Test func `a filter that no longer holds is put away and told`() throws {
    var state = try state("f<C-u>actor:actor-1<Enter>")
    _ = state.update(.reloaded(MadeDossier(actors: 0, nesting: 0).made()))
    #expect(state.filter.text.isEmpty)
    #expect(state.message?.contains("actor:actor-1") ?? false, "\(state.message ?? "")")
  }

  @Test func `as known on steps through the publication dates and back to the same screen`() throws
  {
    for keys in ["", "jjjj", "Gk", "2j", "3jjj", "jj<Enter>j"] {
      let before = try state(keys)
      var state = before
      var days = [before.edition.asOf]
      while state.message == nil {
        _ = state.press(.character("<"))
        days.append(state.edition.asOf)
      }
      #expect(days.count == before.edition.publicationDays.count + 1)
      _ = state.press(.character("="))
      #expect(state.edition.asOf == nil && state.message == nil)
      #expect(state.selectedRecord == before.selectedRecord)
      #expect(Frame(state).drawn().lines == Frame(before).drawn().lines, "after \(keys)")
      _ = state.press(.character("<"))
      _ = state.press(.character(">"))
      #expect(state.edition.asOf == nil)
    }
  }

  @Test(arguments: ["j", "k", "G", "g", " ", "b", "<C-d>", "<C-u>", "<Enter>", "*", "/a<Esc>", "n"])
  func `a page of what an earlier date knows nothing of takes every key, and comes back`(
    key: String
  ) throws {
    for start in ["3jjjjjj<Enter>G", "3jjjjj<Enter>jjj", "G<Enter>G", "3jjjjjj<Enter><Enter>G"] {
      let size = Size(columns: 80, rows: 24)
      let before = try Fixture.idlib.state(size: size, keys: start)
      var state = before
      for key in try Key.sequence("<lt><lt><lt>" + key) { _ = state.press(key) }
      #expect(RandomKeys.flaw(in: state) == nil, "after \(start)<lt><lt>\(key)")
      _ = state.update(.resized(Size(columns: 120, rows: 36)))
      #expect(RandomKeys.flaw(in: state) == nil, "wider after \(start)<lt><lt>\(key)")
      while state.pages.count > before.pages.count { _ = state.press(.escape) }
      _ = state.press(.character("="))
      #expect(state.pages.map(\.subject) == before.pages.map(\.subject))
    }
  }

  @Test func `the selection follows the record through filter and clear`() throws {
    var state = try state("jjjjjj")
    let record = try #require(state.selectedRecord)
    for key in try Key.sequence("f<C-u>kind:meeting<Enter>X") { _ = state.press(key) }
    #expect(state.selectedRecord == record)
    for key in try Key.sequence("*") { _ = state.press(key) }
    #expect(state.selectedRecord == record)
  }
}

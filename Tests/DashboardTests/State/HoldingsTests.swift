import Model
import Testing

@testable import Dashboard

@Suite struct HoldingsTests {
  private func state(_ keys: String, of fixture: Fixture = .idlib) throws -> State {
    try fixture.state(size: Size(columns: 120, rows: 36), keys: keys)
  }

  @Test func `a sitting that is listed without its talk counts as that talk`() throws {
    let state = try state("f<C-u>sitting<Enter>")
    let listed = state.selection.records.map { state.edition.records[$0] }
      .filter { $0.record.kind == .meeting }
    #expect(listed.count == 3 && listed.allSatisfy { $0.depth > 0 })
    #expect(Set(listed.compactMap(\.record.parent)).count == 1)
    #expect(state.lists.counts.talks == 1)
    #expect(try self.state("").lists.counts.talks == 8)
  }

  @Test(arguments: Fixture.allCases)
  func `talks are the topmost meetings, each once`(fixture: Fixture) throws {
    let words = ["", "talks", "call", "sitting", "mayor", "kind:meeting", "boats"]
    for keys in words.map({ "f<C-u>\($0)<Enter>" }) + ["d", "*", "j*", "<lt>", "<lt><lt>"] {
      let state = try state(keys, of: fixture)
      var tops: Set<Record.ID> = []
      for row in state.selection.records {
        var record = state.edition.records[row].record
        guard record.kind == .meeting else { continue }
        while let parent = record.parent.flatMap({ state.edition.record($0) }),
          parent.record.kind == .meeting
        {
          record = parent.record
        }
        tops.insert(record.id)
      }
      #expect(state.lists.counts.talks == tops.count, "after \(keys)")
    }
  }

  @Test func `an earlier date knows part of the dossier, and a reload counts anew`() throws {
    var state = try state("<lt><lt>")
    let latest = Edition(state.dossier)
    #expect(state.known == Holdings(state.edition))
    #expect(state.whole == Holdings(latest))
    #expect(state.known.records < state.whole.records)
    let other = Fixture.harbour.dossier
    _ = state.update(.reloaded(other))
    #expect(state.whole == Holdings(Edition(other)))
    #expect(state.known == Holdings(state.edition))
  }

  @Test(arguments: [
    ("", "97 records", "97 records", "8 talks", "29 tolls"),
    ("f<C-u>drone<Enter>", "11 of 97 records", "11/97", "1 of 8 talks", "4 of 29 tolls"),
    ("<lt><lt>", "35 of 97 records known", "35/97", "3 of 8 talks", "6 of 29 tolls"),
    (
      "<lt><lt>f<C-u>sitting<Enter>", "3 of 35 known records", "3/35", "1 of 3 talks",
      "0 of 6 tolls"
    ),
    ("<lt><lt>f<C-u>not xyzzy<Enter>", "35 known records", "35 records", "3 talks", "6 tolls"),
  ])
  func `counts say of how many they are`(
    keys: String,
    records: String,
    briefly: String,
    talks: String,
    tolls: String
  ) throws {
    let words = ListedWords(try state(keys))
    #expect(words.records == records)
    #expect(words.briefly == briefly)
    #expect(words.talks == talks)
    #expect(words.tolls == tolls)
  }
}

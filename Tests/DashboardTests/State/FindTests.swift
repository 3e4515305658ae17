import Model
import Testing

@testable import Dashboard

@Suite struct FindTests {
  private static let edition = Edition(MadeDossier(records: 60, claims: 60).made())

  private func state(_ keys: String) throws -> State {
    var state = State(Self.edition, size: Size(columns: 120, rows: 36))
    for key in try Key.sequence(keys) { _ = state.press(key) }
    return state
  }

  private func slowHits(_ state: State, _ text: String) -> [Int] {
    state.lists.timeline.selectable.filter { line in
      guard case .record(let id) = state.lists.timeline.lines[line].item else { return false }
      return state.dossier.record(id)?.title.contains(text) ?? false
    }
  }

  @Test func `hits are those whose title holds the text, and n and N go round them`() throws {
    var state = try state("/breakwater<Enter>")
    let hits = slowHits(state, "breakwater")
    #expect(state.findHits == hits && hits.count > 2)
    let start = try #require(state.currentLine.flatMap { hits.firstIndex(of: $0) })
    for step in 1...hits.count {
      _ = state.press(.character("n"))
      #expect(state.currentLine == hits[(start + step) % hits.count])
      #expect((state.message != nil) == ((start + step) % hits.count == 0))
    }
    for step in 1...hits.count {
      _ = state.press(.character("N"))
      let row = (start - step + 2 * hits.count) % hits.count
      #expect(state.currentLine == hits[row])
      #expect((state.message == "went on from the last") == (row == hits.count - 1))
    }
  }

  @Test(arguments: [("?", "filter"), ("s", "passage"), ("p", "e")])
  func `an overlay is searched as a pane is, and Esc gives its line back`(
    overlay: String,
    text: String
  ) throws {
    let dossier = MadeDossier(records: 60, problems: 40).made()
    var state = State(Edition(dossier), size: Size(columns: 120, rows: 36))
    func press(_ keys: String) throws { for key in try Key.sequence(keys) { _ = state.press(key) } }
    try press(overlay)
    let texts = try #require(state.overlayTexts)
    let hits = texts.indices.filter { texts[$0].lowercased().contains(text) }
    #expect(hits.count > 1)
    let before = state.overlay
    try press("/\(text)")
    #expect(state.findHits == hits)
    #expect(state.overlayLine.map(hits.contains) == true)
    #expect(RandomKeys.flaw(in: state) == nil)
    try press("<Esc>")
    #expect(state.overlay == before && state.prompt == nil && state.pages.isEmpty)
    try press("/\(text)<Enter>")
    let start = try #require(state.overlayLine.flatMap { hits.firstIndex(of: $0) })
    for step in 1...hits.count {
      try press("n")
      #expect(state.overlayLine == hits[(start + step) % hits.count])
      #expect(RandomKeys.flaw(in: state) == nil)
    }
    // The panes beneath stand where they stood.
    try press("q")
    #expect(
      state.overlay == nil
        && state.timeline.item == State(Edition(dossier), size: state.size).timeline.item
    )
  }

  @Test func `finding is incremental from where it began, and is told while typing`() throws {
    let all = try state("G")
    let hits = slowHits(all, "shelling")
    let found = try state("/shelling")
    #expect(found.currentLine == hits.first { $0 >= (try? state("").currentLine) ?? 0 })
    let footer = PlainText.line(Frame(found).drawn().row(35))
    #expect(footer.contains("1 of \(hits.count)"), "\(footer)")
    let wrapped = try state("G/shelling")
    #expect(wrapped.currentLine == hits.first)
    #expect(PlainText.line(Frame(wrapped).drawn().row(35)).contains("went round"))
    // A character taken back seeks again from the start.
    #expect(try state("/shx<BS>").currentLine == state("/sh").currentLine)
  }

  @Test(arguments: ["/", "/boats", "/boats<Down><Down>", "/nothing like it", "/b<BS>"])
  func `Esc returns to where the search began`(keys: String) throws {
    for start in ["", "jjjjj", "Gkk", "2j", "3jjj", "<Enter>jj", "/lost<Enter>nn"] {
      #expect(try state(start + keys + "<Esc>") == state(start), "\(start)\(keys)")
    }
  }

  @Test func `hits are lit before Enter, without changing a character`() throws {
    let before = Frame(try state("")).drawn()
    let found = Frame(try state("/boats")).drawn()
    #expect(found.cells.contains { $0.style.traits.contains(.match) })
    #expect(!before.cells.contains { $0.style.traits.contains(.match) })
  }

  @Test func `a search lasts over a page that was opened from a hit`() throws {
    let found = try state("/boats<Enter>")
    #expect(try state("/boats<Enter><Enter><Esc>") == found)
    #expect(try state("/boats<Enter><Enter>/lost<Enter><Esc>") == found)
    #expect(try state("/boats<Enter><Esc>n").message == "nothing sought yet: press /")
  }
}

import Model
import Testing

@testable import Dashboard

@Suite struct MovementTests {
  private static let edition = Edition(MadeDossier(records: 60, claims: 60).made())

  private func state(_ keys: String, size: Size = Size(columns: 120, rows: 36)) throws -> State {
    var state = State(Self.edition, size: size)
    for key in try Key.sequence(keys) { _ = state.press(key) }
    return state
  }

  @Test(arguments: [
    ("jjj", "<Down><Down><Down>"), ("jjjk", "<C-n><C-n><C-n><C-p>"), ("G", "<End>"),
    ("Gg", "<End><Home>"), (" ", "<PgDn>"), (" ", "<C-f>"), ("  b", "<PgDn><PgDn><PgUp>"),
    ("  b", "<C-f><C-f><C-b>"), ("l", "<Right>"), ("lh", "<Right><Left>"),
  ])
  func `the keys of less, of vim and the arrows do the same`(left: String, right: String) throws {
    for pane in ["1", "2", "3"] { #expect(try state(pane + left) == state(pane + right)) }
  }

  @Test func `Tab and Shift-Tab go round the panes that digits name`() throws {
    #expect(try state("<Tab>") == state("2"))
    #expect(try state("<Tab><Tab>") == state("3"))
    #expect(try state("<Tab><Tab><Tab>") == state("1"))
    #expect(try state("<S-Tab>") == state("3"))
    #expect(try state("<S-Tab><S-Tab>") == state("2"))
  }

  @Test(
    arguments: ["1", "2", "3"],
    ["", "j", "jjjjj", "G", "Gkk", " ", "  ", "<C-d>", "<C-d><C-d><C-u>", " b", "Gb", "Gg", "tG"]
  )
  func `the row that the title tells is the row under the cursor`(pane: String, keys: String) throws
  {
    for size in [Size(columns: 120, rows: 36), Size(columns: 80, rows: 24)] {
      let state = try state(pane + keys, size: size)
      let canvas = Frame(state).drawn()
      let line = try #require(state.currentLine)
      let (number, all) =
        switch state.focus {
        case .timeline:
          (state.lists.timeline.selectable.firstIndex(of: line), state.lists.timeline.selectable)
        case .meetings:
          (state.lists.meetings.selectable.firstIndex(of: line), state.lists.meetings.selectable)
        case .claims:
          (state.lists.claims.selectable.firstIndex(of: line), state.lists.claims.selectable)
        }
      let told = "\(try #require(number) + 1) of \(all.count)"
      #expect(canvas.lines.contains { $0.contains(told) }, "no “\(told)” after \(pane)\(keys)")
      #expect(RandomKeys.flaw(in: state) == nil)
    }
  }

  @Test(arguments: [" ", "<PgDn>", "<C-d>"])
  func `paging down comes to the end, and paging up to the start`(page: String) throws {
    for pane in ["1", "2", "3"] {
      let up = page == "<C-d>" ? "<C-u>" : "b"
      let down = String(repeating: page, count: 60)
      #expect(try state(pane + down).currentLine == state(pane + "G").currentLine)
      let back = try state(pane + down + String(repeating: up, count: 60))
      #expect(try back.currentLine == state(pane + "g").currentLine)
    }
  }

  @Test func `ranks grow from line to line in every list`() throws {
    for keys in ["", "tt", "ttgl", "2gl", "<lt>", "d"] {
      let lists = try state(keys).lists
      func grows(_ ranks: [Int]) -> Bool { zip(ranks, ranks.dropFirst()).allSatisfy { $0 <= $1 } }
      #expect(grows(lists.timeline.lines.map(\.rank)), "timeline after \(keys)")
      #expect(grows(lists.meetings.lines.map(\.rank)), "meetings after \(keys)")
      #expect(grows(lists.claims.lines.map(\.rank)), "claims after \(keys)")
    }
  }
}

import Testing

@testable import Dashboard

/// Panes at medium size that show what belongs to the selection of another.
@Suite struct LinkedPaneTests {
  /// The title of a linked pane, how many lines it shows, and how many more it says there are.
  private func linked(_ pane: Pane, in state: State) throws -> (
    title: String, shown: Int, more: Int
  ) {
    let lines = Frame(state).drawn().lines
    let area = try #require(state.layout.panes[pane])
    let title = lines[area.origin.row]
    let rows = lines[(area.origin.row + 1)..<(area.origin.row + area.rows)]
    let isEmpty = title.contains("selection: 0")
    let shown = isEmpty ? 0 : rows.count { $0.contains { $0 != " " } }
    let hint = title.split(separator: "↓").dropFirst().first?.split(separator: " ").first
    return (title, shown, hint.flatMap { Int($0) } ?? 0)
  }

  @Test(arguments: Fixture.allCases)
  func `a linked pane says how many lines it has no room for`(fixture: Fixture) throws {
    var hints = 0
    for start in ["", "2", "3"] {
      for down in 0..<20 {
        let keys = start + String(repeating: "j", count: down)
        let low = try fixture.state(size: Size(columns: 80, rows: 24), keys: keys)
        let high = try fixture.state(size: Size(columns: 99, rows: 60), keys: keys)
        for pane in Pane.allCases where pane != low.focus {
          let (title, shown, more) = try linked(pane, in: low)
          let other = try linked(pane, in: high)
          #expect(shown + more == other.shown + other.more, "\(title)")
          // A line of tolls may stand for several.
          if pane != .claims { #expect(title.contains("selection: \(shown + more) ")) }
          hints += more > 0 ? 1 : 0
        }
      }
    }
    #expect(hints > 0)
  }
}

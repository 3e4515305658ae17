import Model
import Testing

@testable import Dashboard

@Suite struct MarksTests {
  private func state(_ keys: String) throws -> State {
    try Fixture.idlib.state(size: Size(columns: 120, rows: 36), keys: keys)
  }

  /// The claims pane, on the first claim of the contradicted toll.
  private static let firstClaim = "3jjjjjj"

  @Test func `c marks a claim and c on another sets the two side by side`() throws {
    let one = try state(Self.firstClaim + "c")
    #expect(one.marks.count == 1)
    #expect(one.pages.isEmpty)
    #expect(one.message?.hasPrefix("marked 33 (004 S1)") == true)
    let two = try state(Self.firstClaim + "cjjc")
    let page = try #require(two.pages.last)
    #expect(page.subject == .comparison(two.marks[0], two.marks[1]))
    let text = PageContent(page, in: two).lines.map(\.text.plain)
    #expect(text.first == "≠ contradictory")
    #expect(text.contains { $0.contains("Turkey’s 34 was said a day before VOA’s 33") })
  }

  @Test func `c takes a mark off again`() throws {
    #expect(try state(Self.firstClaim + "cc").marks.isEmpty)
  }

  @Test func `c where no claim is selected says how to select one`() throws {
    let state = try state("c")
    #expect(state.marks.isEmpty)
    #expect(state.message?.contains("select a claim") == true)
  }

  @Test func `plus refuses what would count twice and names the clash`() throws {
    let state = try state(Self.firstClaim + "cjjc<Esc>+")
    let page = try #require(state.pages.last)
    #expect(page.subject == .sum(state.marks))
    let text = PageContent(page, in: state).lines.map(\.text.plain)
    #expect(text.first == "× The sum is refused")
    #expect(text.contains { $0.hasPrefix("one incident: 33 (004 S1) and 34 (001 ¶7)") })
  }

  @Test func `plus adds what lies apart and calls it our arithmetic`() throws {
    let edition = Edition(Fixture.idlib.dossier)
    let rows = try ["002#2.1", "004#2s1.1"].map { try #require(edition.claimRow(named: $0)) }
    var state = State(edition, size: Size(columns: 120, rows: 36))
    state.marks = rows.map { edition.dossier.claims[$0].id }
    _ = state.press(.character("+"))
    let page = try #require(state.pages.last)
    let text = PageContent(page, in: state).lines.map(\.text.plain).joined(separator: "\n")
    #expect(text.contains("+ 46 killed: soldiers of Turkey"))
    #expect(text.contains(Sum.remark))
  }

  @Test func `plus with fewer than two marks says what to do`() throws {
    #expect(try state("+").message?.contains("mark two claims") == true)
  }

  @Test func `marks stand in the header, the list and the toll`() throws {
    let state = try state(Self.firstClaim + "c")
    let screen = PlainText.render(Frame(state).drawn())
    #expect(screen.contains("1 claim marked"))
    var opened = state
    let toll = try #require(state.selectedToll)
    opened.open(.toll(toll.id))
    #expect(
      PageContent(opened.pages[0], in: opened).lines.contains { $0.text.plain.contains("33 +") }
    )
  }
}

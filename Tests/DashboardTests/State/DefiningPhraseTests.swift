import Model
import Testing

@testable import Dashboard

@Suite struct DefiningPhraseTests {
  private let state: State
  private let defining: Target

  init() throws {
    state = try Fixture.harbour.state(size: Size(columns: 120, rows: 36))
    let row = try #require(state.edition.claimRow(named: "W#4.6"))
    defining = .passage(try #require(state.dossier.meaning(ofClaimAt: row).passage))
  }

  private func claim(_ name: String) throws -> Claim.ID {
    state.dossier.claims[try #require(state.edition.claimRow(named: name))].id
  }

  @Test func `the passage that defines a claim's measure is lit by its own phrase`() throws {
    let phrase = "hurt, seized or sent home"
    let (neutralised, wounded) = (try claim("W#4.6"), try claim("W#5.1"))
    #expect(state.phrase(of: defining, on: .claim(neutralised)) == phrase)
    #expect(state.phrase(of: defining, on: .comparison(neutralised, wounded)) == phrase)
    #expect(state.phrase(of: defining, on: .comparison(wounded, neutralised)) == phrase)
    #expect(state.phrase(of: defining, on: .claim(wounded)) == nil)
  }

  @Test func `a claim's own passage is still lit by the claim's phrase`() throws {
    let id = try claim("W#4.6")
    let row = try #require(state.edition.row(ofClaim: id))
    let own = Target.passage(state.dossier.passageOfClaim[row])
    #expect(state.phrase(of: own, on: .claim(id)) == "about 30 men out of action")
  }

  @Test func `the claim's page leads to the passage that defines its measure`() throws {
    let lines = PageContent(.claim(try claim("W#4.6")), in: state).lines
    let covers = try #require(lines.first { $0.text.plain.hasPrefix("covers") })
    #expect(covers.text.plain.hasSuffix("hurt, seized or sent home (W ¶12, usage of Coast guard)"))
    #expect(covers.target == defining)
  }
}

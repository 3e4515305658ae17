import Model
import OrderedCollections
import Testing

@Suite("A fictional dossier with every field and every edge")
struct GazetteFixtureTests {
  private let dossier: Dossier

  init() throws {
    dossier = try DossierReader.read(location: Fixtures.path("gazette"))
  }

  private func claim(_ id: Claim.ID) throws -> Claim {
    try #require(dossier.claims.first { $0.id == id })
  }

  private func telling(_ record: Record.ID, _ number: Int = 0) throws -> Telling {
    let found = try #require(dossier.tellings[record])
    return dossier.telling(at: try #require(found.dropFirst(number).first))
  }

  @Test("It has no problems")
  func sound() {
    #expect(dossier.problems.isEmpty, "\(dossier.problems)")
    #expect(dossier.title == "Harbour dispute · 港口 1997")
    #expect(dossier.period?.description == "1997-05-01/1997-05-31")
    #expect(dossier.notes == "All of it is invented.\n\nIts originals lie in harbour-documents.")
    #expect(dossier.actors.count == 15)
    #expect(dossier.places.count == 4)
    #expect(dossier.records.count == 15)
    #expect(dossier.claims.count == 13)
  }

  @Test("Sources stand in order of publication, with short names and marks")
  func sources() {
    #expect(
      dossier.sources.map { "\($0.short) \($0.mark) \($0.publisher ?? "-") \($0.author ?? "-")" }
        == [
          "HG G Harbour Gazette Ottilie Sand", "2 Ω Harbour Observer -", "3 3 - -",
          "بحر 9 نشرة الميناء -",
        ]
    )
    #expect(
      dossier.sources.allSatisfy { $0.sha256.count == 64 && $0.sha256 == $0.sha256.lowercased() }
    )
  }

  @Test("Parents may be defined further down; an alliance is told apart")
  func actors() {
    #expect(dossier.actors["navy"]?.parent == "isles")
    #expect(dossier.actors["isles"]?.memberOf == ["northern-league"])
    #expect(dossier.actors["navy"]?.aliases == ["البحرية"])
    #expect(dossier.actors["navy"]?.position.description == "actors.yaml:7:3")
    #expect(dossier.places["antimeridian"]?.latitude == -90)
    #expect(dossier.places["customs-house"]?.longitude == -7.25)
    #expect(dossier.records["first-sitting"]?.parent == "harbour-talks")
  }

  @Test("A claim has all its fields")
  func fullClaim() throws {
    let claim = try claim("harbour-gazette-1997-05-14#3.1")
    #expect(claim.events == ["boats-lost"])
    #expect(claim.claimant == .named("coast-guard"))
    #expect(claim.chain == ["coast-guard", "wire-north", "harbour-gazette"])
    #expect(claim.lossesOf == "fishing-fleet")
    #expect(claim.measure == .killed)
    #expect(claim.category == .personnel)
    #expect(claim.figure.meaning == .atLeast(7))
    #expect(claim.window?.description == "1997-05-13")
    #expect(claim.windowBasis == "the day of the sinking")
    #expect(claim.stated?.description == "1997-05-14")
    #expect(claim.statedBasis == "printed")
    #expect(claim.phrase == "seven or more dead")
    #expect(claim.note == "Seven or more is at least 7.")
    #expect(!claim.isRunning)
    #expect(claim.locator == Locator(paragraph: 3))
  }

  @Test("Claimants are named, doubtful, one of several or not told")
  func claimants() throws {
    #expect(
      try claim("harbour-observer-1997-05-16#1s4.1").claimant == .oneOf(["coast-guard", "navy"])
    )
    let untold = try claim("harbour-observer-1997-05-16#1s4.2")
    #expect(untold.claimant == .notTold)
    #expect(untold.figure.meaning == .exactly(0))
    #expect(untold.window == nil && untold.stated == nil)
    let doubtful = try claim("radio-north-1997-05-17#4.1")
    #expect(doubtful.claimant == .doubtful("wire-north"))
    #expect(doubtful.chain == ["wire-north", "radio-north"])
    #expect(doubtful.events.isEmpty)
  }

  @Test("A total names what it takes in")
  func total() throws {
    let total = try claim("winter-total")
    #expect(total.totalOf == ["radio-north-1997-05-17#2.1", "lamp-shooting", "boats-sunk"])
    #expect(total.events == ["winter-raids", "ferry-passage"])
    #expect(total.isRunning)
  }

  @Test("A definition has all its fields")
  func definitions() throws {
    let definitions = try #require(dossier.sources.last).definitions
    #expect(definitions.map(\.measure) == [.neutralised, .neutralised, .losses])
    #expect(definitions.map(\.locator.description) == ["2", "3", "3"])
    #expect(
      definitions.map(\.means) == [
        "dead, taken or run off", "whoever no longer sails", "boats, not men",
      ]
    )
    #expect(
      definitions.map(\.by) == [
        Attribution("navy"), nil, Attribution("isles", isDoubtful: true),
      ]
    )
    #expect(definitions.map(\.phrase) == [nil, "About 1,200 crates", nil])
    #expect(definitions[0].position.description == "sources/d-bulletin.yaml:12:5")
  }

  @Test("A telling has all its fields")
  func fullTelling() throws {
    let lost = try telling("boats-lost", 1)
    #expect(lost.date?.description == "1997-05-13")
    #expect(lost.dateBasis == "“Tuesday” before a Wednesday publication")
    #expect(lost.by == [Attribution("coast-guard")])
    #expect(lost.chain == ["coast-guard", "wire-north", "harbour-gazette"])
    #expect(lost.places == ["breakwater"])
    #expect(lost.actors == [Telling.Part("fishing-fleet", as: .victim)])
    let talks = try telling("harbour-talks")
    #expect(talks.status == .planned && talks.form == .talks)
    #expect(talks.actors.map(\.role) == [.expected, .expected, .host])
    let held = try telling("harbour-talks", 1)
    #expect(held.agenda == ["nets", "lamps"])
    #expect(held.outcome == "no accord")
    let said = try telling("mayor-on-talks")
    #expect(said.act == .commitment && said.due?.description == "1997-05-16")
    #expect(said.says == "They are owed to the families.")
    #expect(said.fulfilment == nil)
    #expect(try telling("mayor-on-talks", 1).fulfilment == .met)
    let shot = try telling("lamp-shooting")
    #expect(shot.attackerTold == .blamed && shot.means == "rifles")
    let doubtful = try telling("boats-lost", 2)
    #expect(doubtful.by.map(\.isDoubtful) == [false, true])
    #expect(doubtful.why == "sabotage" && doubtful.note == "asked rather than said")
    let ferry = try telling("ferry-passage")
    #expect(ferry.quantities.map(\.figure.shortForm) == ["~50", "scores"])
    #expect(ferry.quantities.map(\.phrase) == [nil, "Scores of crates"])
  }

  @Test("A folded digest is one line")
  func digest() {
    #expect(
      dossier.sources.first?.passages.first { $0.locator == Locator(paragraph: 4) }?.digest
        == "The mayor says when the talks begin, and why."
    )
  }
}

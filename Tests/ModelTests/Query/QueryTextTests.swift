import Testing

@testable import Model

@Suite struct QueryTextTests {
  @Test(
    "A query prints in its canonical form, which reads back as the same",
    arguments: [
      ("", ""),
      ("  boats   lost ", "boats lost"),
      ("\"boats\"", "boats"),
      ("\"boats lost\"", "\"boats lost\""),
      ("\"a \\\"b\\\" \\\\\"", "\"a \\\"b\\\" \\\\\""),
      ("\"or\" \"-x\" \"actor:x\" 12:30", "\"or\" \"-x\" \"actor:x\" 12:30"),
      ("a AND b", "a b"),
      ("NOT a", "-a"),
      ("--a", "--a"),
      ("a or b c", "a or b c"),
      ("(a or b) c", "(a or b) c"),
      ("(a b) c", "(a b) c"),
      ("(a) (b)", "a b"),
      ("-(a or b)", "-(a or b)"),
      ("foo\"bar baz\"qux", "foo \"bar baz\" qux"),
      ("Actor:\"Royal Navy\",havn", "actor:navy,norland"),
      ("actor:Kingdom", "actor:sudland,league"),
      ("actor:SUDLAND", "actor:sudland"),
      ("actor:\"fishing fleet of sudland\"", "actor:fishing-fleet"),
      ("kind:said,talks", "kind:statement,meeting"),
      ("losses:navy since:1997 until:1998", "losses-of:navy after:1997 before:1998"),
      ("measure:\"shot down\"", "measure:shot-down"),
      ("claimant:\"not told\"", "claimant:not-told"),
      ("figure:>=3,<=4", "figure:>2,<5"),
      ("on:{1997-05-01,1997-05-03}", "on:{1997-05-01,1997-05-03}"),
      ("source:\"Harbour Gazette\"", "source:harbour-gazette-1997-05-14"),
      ("source:gazette-19970514.txt", "source:harbour-gazette-1997-05-14"),
      ("place:\"eski liman\"", "place:harbour"),
    ]
  )
  func canonical(text: String, canonical: String) throws {
    let query = try Query.parse(text, in: HarbourDossier.dossier)
    #expect(query.description == canonical)
    #expect(try Query.parse(canonical, in: HarbourDossier.dossier) == query)
  }

  @Test("Two queries together ask for both, each with its own roles")
  func both() throws {
    func both(_ left: String, _ right: String) throws -> String {
      try Query.parse(left, in: HarbourDossier.dossier).and(
        Query.parse(right, in: HarbourDossier.dossier)
      ).description
    }
    #expect(try both("", "a b") == "a b")
    #expect(try both("a b", "") == "a b")
    #expect(try both("a b", "c or d") == "a b (c or d)")
    #expect(
      try both("actor:navy role:host", "boats measure:killed")
        == "actor:navy role:host boats measure:killed"
    )
    #expect(try both("actor:navy role:host", "actor:mayor") == "(actor:navy role:host) actor:mayor")
  }

  @Test(
    "The picker's filter is a query that reads back as the same",
    arguments: [
      (ActorFilter(), ""),
      (ActorFilter(included: ["navy", "mayor"]), "actor:navy,mayor"),
      (ActorFilter(included: ["navy", "mayor"], needsAll: true), "actor:navy actor:mayor"),
      (
        ActorFilter(included: ["navy"], excluded: ["mayor", "league"]),
        "actor:navy -actor:mayor,league"
      ),
      (ActorFilter(included: ["navy", "mayor"], part: .actsOrLoses), "acts:navy,mayor"),
      (
        ActorFilter(included: ["navy", "mayor"], needsAll: true, part: .role(.claimant)),
        "(actor:navy role:claimant) (actor:mayor role:claimant)"
      ),
      (
        ActorFilter(included: ["navy"], excluded: ["mayor"], part: .role(.told(.speaker))),
        "actor:navy role:speaker -(actor:mayor role:speaker)"
      ),
      (ActorFilter(excluded: ["mayor"], part: .role(.loser)), "-(actor:mayor role:loser)"),
    ] as [(ActorFilter, String)]
  )
  func filter(filter: ActorFilter, text: String) throws {
    #expect(filter.query.description == text)
    #expect(try Query.parse(text, in: HarbourDossier.dossier) == filter.query)
  }

  @Test("All of several claimants may each make another claim on a record")
  func allClaimants() {
    let edition = HarbourDossier.edition
    let filter = ActorFilter(
      included: ["coast-guard", "mayor"],
      needsAll: true,
      part: .role(.claimant)
    )
    #expect(edition.select(filter.query).records.map { edition.records[$0].id } == ["boats-lost"])
  }
}

import Testing

@testable import Model

@Suite struct QuerySelectionTests {
  let edition = HarbourDossier.edition

  @Test(
    "Words match in every text of a record and a claim, without case and accents",
    arguments: [
      ("iskele", "ultimatum harbour-talks sitting", "1 5"),
      ("IŞIK", "ultimatum harbour-talks sitting", "1 5"),
      ("isik", "ultimatum harbour-talks sitting", "1 5"),
      ("simsek-odegard", "harbour-talks", ""),
      ("\"boats sank\"", "boats-lost second-boat harbour-talks", "0 1"),
      ("\"lost boats\"", "", ""),
      ("drones fleet", "boats-lost", ""),
      ("-fleet", "shots ultimatum patrol harbour-talks sitting unrest rumour", "3 4 5"),
      ("eski", "boats-lost", ""),
      ("\"for now\"", "harbour-talks", ""),
      ("\"“patrol”\"", "patrol", ""),
      ("41", "ultimatum", ""),
      ("several", "shots", "3"),
      ("helicopters", "", "4"),
      ("compensation", "harbour-talks", ""),
    ]
  )
  func words(query: String, records: String, claims: String) throws {
    try expect(query, records, claims)
  }

  @Test(
    "Actors bind to the roles beside them",
    arguments: [
      ("actor:norland", "boats-lost ultimatum patrol harbour-talks sitting unrest", "0 1 2 3 4 5"),
      ("actor:Havn", "boats-lost ultimatum patrol harbour-talks sitting unrest", "0 1 2 3 4 5"),
      ("actor:mayor", "ultimatum harbour-talks sitting", "1 5"),
      ("actor:mayor role:speaker", "ultimatum sitting", ""),
      ("actor:mayor actor:norland", "ultimatum harbour-talks sitting", "1 5"),
      ("actor:mayor (actor:norland role:addressee)", "ultimatum", ""),
      ("actor:mayor (role:addressee or role:speaker)", "ultimatum sitting", ""),
      (
        "actor:norland -role:subject", "boats-lost ultimatum patrol harbour-talks sitting",
        "0 1 2 3 4 5"
      ),
      ("role:attacker -actor:navy", "", ""),
      ("acts:norland", "boats-lost patrol harbour-talks sitting", "0 1 2 3 4 5"),
      ("attacker:sudland", "boats-lost", "0 1 2 5"),
      ("actor:norland role:claimant", "boats-lost", "0 2"),
      ("actor:sudland role:loser", "shots boats-lost", "0 1 2 5"),
    ]
  )
  func actors(query: String, records: String, claims: String) throws {
    try expect(query, records, claims)
  }

  @Test(
    "What is asked of claims is asked of one claim, and in parentheses of another",
    arguments: [
      ("role:claimant actor:navy measure:killed", "boats-lost", "2"),
      ("measure:destroyed claimant:navy", "", ""),
      ("measure:destroyed claimant:mayor", "boats-lost", "1"),
      ("measure:killed (claimant:mayor or category:fighters)", "shots boats-lost", "2 5"),
      ("(measure:killed claimant:navy) (measure:destroyed claimant:mayor)", "boats-lost", ""),
      ("-measure:killed kind:attack", "second-boat", "1 3"),
      ("category:people", "shots boats-lost", "0 2 3 5"),
      ("category:fighters", "boats-lost", "2"),
      ("losses-of:sudland", "shots boats-lost", "0 1 2 5"),
      ("claimant:not-told", "shots", "3"),
      ("figure:4", "boats-lost", "2"),
      ("figure:40", "shots boats-lost", "5"),
      ("figure:>6", "boats-lost", "0"),
      ("figure:>=7", "boats-lost", "0"),
      ("figure:>7", "", ""),
      ("figure:<3", "boats-lost", "1 4"),
      ("figure:<=40 is:total", "shots boats-lost", "5"),
      ("figure:denied", "", ""),
      ("figure:words", "shots", "3"),
      ("is:total", "shots boats-lost", "5"),
      ("is:claimed", "shots boats-lost", "0 1 2 3 4 5"),
    ]
  )
  func claims(query: String, records: String, claims: String) throws {
    try expect(query, records, claims)
  }

  @Test(
    "Fields of records ask a claim for its records",
    arguments: [
      (
        "", "shots boats-lost second-boat ultimatum patrol harbour-talks sitting unrest rumour",
        "0 1 2 3 4 5"
      ),
      (
        "kind:attack or kind:talks -place:bay",
        "shots boats-lost second-boat harbour-talks sitting", "0 1 2 3 5"
      ),
      ("kind:said,context", "ultimatum unrest", ""),
      ("source:101", "shots boats-lost patrol harbour-talks sitting", "2 3 4 5"),
      (
        "source:\"harbour gazette\"",
        "boats-lost second-boat ultimatum harbour-talks unrest rumour", "0 1"
      ),
      ("place:bay", "boats-lost patrol", "0 1 2 5"),
      ("status:planned", "", ""),
      ("form:talks", "harbour-talks", ""),
      ("act:demand", "ultimatum", ""),
      ("after:1997-05-15", "patrol harbour-talks sitting", ""),
      ("before:1997-05-12", "shots boats-lost sitting", "3 5"),
      ("on:1997-05-13", "boats-lost second-boat sitting", "0 1 2 5"),
      ("is:disputed", "boats-lost", "0 2"),
      ("is:undated", "unrest rumour", "4"),
      ("is:doubtful", "boats-lost ultimatum sitting", "2 5"),
      ("id:shots", "shots", "3 5"),
    ]
  )
  func fields(query: String, records: String, claims: String) throws {
    try expect(query, records, claims)
  }

  @Test("A query sees what was known on the date of the edition")
  func asKnownOn() throws {
    let edition = Edition(HarbourDossier.dossier, asOf: HarbourDossier.date("1997-05-14"))
    let planned = try Query.parse("is:planned", in: HarbourDossier.dossier)
    #expect(edition.select(planned).records.map { edition.records[$0].id } == ["harbour-talks"])
    let tribune = try Query.parse("source:101", in: HarbourDossier.dossier)
    #expect(edition.select(tribune) == Selection(records: [], claims: [], tolls: []))
  }

  private func expect(_ text: String, _ records: String, _ claims: String) throws {
    let selection = edition.select(try Query.parse(text, in: edition.dossier))
    #expect(
      selection.records.map { edition.records[$0].id.description }.joined(separator: " ") == records
    )
    #expect(selection.claims.map(String.init).joined(separator: " ") == claims)
  }
}

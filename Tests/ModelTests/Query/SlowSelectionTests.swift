import Testing

@testable import Model

@Suite struct SlowSelectionTests {
  let edition = HarbourDossier.edition

  @Test(
    "Each sort of term selects what the slow evaluation selects",
    arguments: RandomQueries.terms
  )
  func term(text: String) throws {
    try compare(text)
    try compare("-" + text)
  }

  @Test("Nested queries select what the slow evaluation selects", arguments: 1...20)
  func nested(seed: UInt64) throws {
    var generator = Sequence64(seed: seed)
    for _ in 0..<100 { try compare(RandomQueries.text(3, &generator)) }
  }

  private func compare(_ text: String) throws {
    let query = try Query.parse(text, in: edition.dossier)
    let slow = SlowSelection(edition: edition)
    let selection = edition.select(query)
    #expect(selection.records == slow.records(query), "\(text)")
    #expect(selection.claims == slow.claims(query), "\(text)")
    let tolls = edition.tolls.indices.filter { row in
      edition.tolls[row].claims.contains { selection.claims.contains($0) }
    }
    #expect(selection.tolls == tolls, "\(text)")
    #expect(try Query.parse(query.description, in: edition.dossier) == query, "\(text)")
  }
}

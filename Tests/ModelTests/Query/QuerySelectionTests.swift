import Testing

@testable import Model

@Suite struct QuerySelectionTests {
  let edition = HarbourDossier.edition

  @Test(
    "A query selects records",
    arguments: [
      ("", "boats-lost second-boat shots ultimatum sitting harbour-talks patrol unrest rumour")
    ]
  )
  func records(query: String, ids: String) throws {
    #expect(try recordIDs(query) == ids)
  }

  private func recordIDs(_ query: String) throws -> String {
    let query = try Query.parse(query, in: edition.dossier)
    return edition.select(query).records.map { edition.records[$0].id.description }.joined(
      separator: " "
    )
  }

  private func claimIDs(_ query: String) throws -> String {
    let query = try Query.parse(query, in: edition.dossier)
    return edition.select(query).claims.map { edition.dossier.claims[$0].id.description }.joined(
      separator: " "
    )
  }
}

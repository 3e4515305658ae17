import Testing

@testable import Model

@Suite struct DriftStatusTests {
  @Test(arguments: [false, true])
  func `the status of every step is that of the claims published by then`(isUntied: Bool) {
    for seed in 1...150 as ClosedRange<UInt64> {
      let made = GeneratedClaims(
        seed: seed,
        claims: 14,
        sources: 7,
        isOneToll: true,
        isUntied: isUntied
      )
      let edition = Edition(made.made())
      for toll in edition.tolls {
        for step in edition.drift(of: toll).steps {
          let rows = toll.claims.filter { row in
            let source = edition.dossier.sources[edition.dossier.passageOfClaim[row].source]
            return source.published.widenedLatest.day.map { $0 <= step.day } ?? false
          }
          let origins = edition.dossier.origins(of: rows.map { edition.dossier.claims[$0] })
          let status = Toll.status(of: rows, in: edition.dossier, origins: origins.count)
          #expect(step.status == status.status, "seed \(seed), \(step.day)")
          #expect(step.claimCount == rows.count)
          #expect(step.envelope == Envelope(rows, of: edition.dossier))
        }
      }
    }
  }
}

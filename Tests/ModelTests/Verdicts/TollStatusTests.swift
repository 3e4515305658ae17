import OrderedCollections
import Testing

@testable import Model

@Suite struct TollStatusTests {
  /// The status by all pairs.
  private func slowStatus(of toll: Toll, in edition: Edition) -> (Toll.Status, [Int]) {
    let pairs = toll.claims.flatMap { first in
      toll.claims.filter { $0 > first }.map { edition.verdict(between: first, and: $0) }
    }
    let contradictions = pairs.filter(\.isContradictory)
    let own = contradictions.filter { $0.notes.contains(.withinOneDocument) }
    let sources = Set(own.map { edition.dossier.passageOfClaim[$0.first].source }).sorted()
    func meets(_ meeting: Verdict.Meeting) -> Bool {
      pairs.contains { $0.kind == .meeting(meeting) }
    }
    if own.count < contradictions.count { return (.contradicted, sources) }
    if !own.isEmpty { return (.contradictedWithinOneDocument, sources) }
    if pairs.contains(where: { $0.isDenial(in: edition.dossier) }) { return (.denied, []) }
    if meets(.corroborated) { return (.corroborated, []) }
    if meets(.compatible) { return (.compatible, []) }
    let origins = toll.claims.compactMap { edition.dossier.origin(of: edition.dossier.claims[$0]) }
    let roots = Set(origins.map { edition.dossier.root(of: $0) })
    return (roots.isEmpty ? .originNotTold : roots.count > 1 ? .severalOrigins : .oneOrigin, [])
  }

  @Test(arguments: [(false, false), (true, false), (true, true), (false, true)], [2, 5, 24])
  func `the status of a toll is that of all its pairs`(
    shape: (isOneToll: Bool, isUntied: Bool),
    claims: Int
  ) {
    for seed in 1...60 as ClosedRange<UInt64> {
      let made = GeneratedClaims(
        seed: seed,
        claims: claims,
        isOneToll: shape.isOneToll,
        isUntied: shape.isUntied
      ).made()
      let edition = Edition(made)
      for toll in edition.tolls {
        let (status, sources) = slowStatus(of: toll, in: edition)
        #expect(toll.status == status, "seed \(seed), \(toll.id.name)")
        #expect(toll.selfContradictingSources == sources, "seed \(seed), \(toll.id.name)")
      }
    }
  }

  @Test func `generated tolls come to every status`() {
    var statuses: Set<Toll.Status> = []
    for (claims, sources) in [(2, 2), (3, 3), (3, 1)] {
      for seed in 1...500 as ClosedRange<UInt64> {
        let made = GeneratedClaims(seed: seed, claims: claims, sources: sources, isOneToll: true)
        statuses.formUnion(Edition(made.made()).tolls.map(\.status))
      }
    }
    #expect(
      statuses == [
        .contradicted, .contradictedWithinOneDocument, .denied, .corroborated, .compatible,
        .severalOrigins, .oneOrigin, .originNotTold,
      ]
    )
  }

  @Test func `a number against a denial is told and denied, of whomever the losses are`() throws {
    let edition = HarbourFiles.edition
    let claim = try #require(edition.claimRow(named: "W#4.5"))
    let toll = try #require(edition.toll(of: edition.dossier.claims[claim].id))
    #expect(toll.origins.count == 2)
    #expect(toll.status == .denied)
  }

  @Test func `words of two origins are not comparable, and no single origin`() throws {
    let edition = HarbourFiles.edition
    let toll = try #require(
      edition.tolls.first { $0.id.category == .vehicles && $0.id.events == ["collision"] }
    )
    #expect(toll.origins.count == 2)
    #expect(toll.status == .severalOrigins)
  }

  @Test func `a thousand revisions by one voice contradict nothing`() {
    let edition = Edition(manyRevisions(of: 1000, stated: { "1990-01-01".day(after: $0) }))
    #expect(edition.tolls.map(\.status) == [.oneOrigin])
  }

  @Test func `the same without days of statement contradict each other`() {
    let edition = Edition(manyRevisions(of: 1000, stated: { _ in nil }))
    #expect(edition.tolls.map(\.status) == [.contradicted])
  }

  @Test func `relations of a toll of very many claims are few, and a contradiction is among them`()
    throws
  {
    // All revise each other, but for two in the middle that were stated on one day.
    let edition = Edition(
      manyRevisions(of: 600, stated: { "1990-01-01".day(after: $0 == 301 ? 300 : $0) })
    )
    let toll = try #require(edition.tolls.first)
    #expect(toll.status == .contradicted)
    let relations = edition.relations(of: toll, limit: 3)
    let verdicts = relations.told.compactMap { relation -> Verdict? in
      if case .verdict(let verdict) = relation { verdict } else { nil }
    }
    #expect(verdicts.first.map { [$0.first, $0.second] } == [300, 301])
    #expect(relations.told.count <= 8)
    #expect(relations.isCutShort)
  }

  /// A dossier in which one voice gives a higher figure in each of many documents.
  private func manyRevisions(of count: Int, stated: (Int) -> EDTF?) -> Dossier {
    var contents = Dossier.Contents()
    for actor in GeneratedClaims.actors { contents.actors[actor.id] = actor }
    let record = HarbourDossier.record("boats", .attack, "Boats lost")
    contents.records[record.id] = record
    contents.sources = (0..<count).map { number in
      let claim = HarbourDossier.claim(
        "boats",
        "navy",
        of: "norland",
        .killed,
        .soldiers,
        HarbourDossier.figure(.exactly(number), "\(number)")
      ) { $0.stated = stated(number) }
      return HarbourDossier.source(
        Source.ID("source-\(number)"),
        "source.txt",
        nil,
        "Source",
        outlet: "gazette",
        published: "1997-06-03",
        short: "\(number)",
        mark: "1",
        passages: [HarbourDossier.passage(1, "What is told.", claims: [claim])]
      )
    }
    return Dossier(location: "generated", contents: contents)
  }
}

extension String {
  /// The date that lies some days after the one that this is.
  fileprivate func day(after days: Int) -> EDTF? {
    HarbourDossier.date(self).earliest.day.map { HarbourDossier.date("\($0.advanced(by: days))") }
  }
}

import Testing

@testable import Model

@Suite struct ChainTests {
  private static func chain(_ id: String) throws -> Chain {
    let dossier = HarbourFiles.dossier
    return dossier.chain(ofClaimAt: try #require(dossier.rowOfClaim[Claim.ID(id)]))
  }

  @Test(arguments: [
    (
      "guard-seven-dead", [Chain.Link.speaker(.named("coast-guard")), .outlet("harbour-gazette")],
      Chain.Weakness?.none
    ),
    (
      "radio-lighthouse-1997-05#2s4.1",
      [.speaker(.named("coast-guard")), .relay("wire-north"), .outlet("radio-lighthouse")], nil
    ),
    (
      "radio-lighthouse-1997-05#2s3.1", [.ownVoice("radio-lighthouse")],
      .ownVoice("radio-lighthouse")
    ),
    (
      "radio-lighthouse-1997-05#2s5.1",
      [.speaker(.named("quay-sources")), .outlet("radio-lighthouse")],
      .speakerUnnamed("quay-sources")
    ),
    (
      "radio-lighthouse-1997-05#2s7.1",
      [.speaker(.doubtful("pilot-station")), .outlet("radio-lighthouse")],
      .speakerDoubtful("pilot-station")
    ),
    (
      "fish-hall-notice-1997-06#2.2", [.speaker(.notTold), .outlet("fish-hall-notice")],
      .speakerNotTold
    ),
    (
      "wire-total", [.ownVoice("wire-north"), .outlet("bay-gazette")], .ownVoice("wire-north")
    ),
  ])
  func `a chain goes from speaker to outlet, and its weakest link is named`(
    id: String,
    links: [Chain.Link],
    weakness: Chain.Weakness?
  ) throws {
    let chain = try Self.chain(id)
    #expect(chain.links == links)
    #expect(chain.weakness == weakness)
  }

  @Test
  func `a hand that is doubtful is told as such, and is the weakest link where all are named`() {
    let dossier = ClaimsDossier.edition([
      ClaimsDossier.claim("7", by: "navy") {
        $0.chain = ["navy", "tribune", "gazette"]
        $0.doubtfulLinks = ["tribune"]
      }
    ]).dossier
    let chain = dossier.chain(ofClaimAt: 0)
    #expect(
      chain.links == [.speaker(.named("navy")), .doubtfulRelay("tribune"), .outlet("gazette")]
    )
    #expect(chain.weakness == .relayDoubtful("tribune"))
    #expect(chain.origin == "navy")
  }

  @Test(arguments: [IdlibDossier.dossier, HarbourFiles.dossier])
  func `every chain ends with an outlet, has each hand once, and is weak wherever it has no origin`(
    dossier: Dossier
  ) {
    for row in dossier.claims.indices {
      let chain = dossier.chain(ofClaimAt: row)
      let outlet = dossier.sources[dossier.passageOfClaim[row].source].outlet
      #expect(chain.links.last == .outlet(outlet) || chain.links == [.ownVoice(outlet)])
      #expect(Set(chain.links).count == chain.links.count)
      #expect(chain.origin == dossier.origin(of: dossier.claims[row]))
      if chain.origin == nil { #expect(chain.weakness != nil) }
    }
  }

  @Test func `claims of one origin collapse, whoever passed them on and whatever the figure`()
    throws
  {
    let dossier = HarbourFiles.dossier
    let row = try #require(dossier.rowOfClaim["guard-seven-dead"])
    let toll = try #require(HarbourFiles.edition.toll(of: "guard-seven-dead"))
    let origins = dossier.origins(ofClaimsAt: toll.claims)
    #expect(
      origins.map(\.root) == [
        .named("harbour-town"), .named("south-haven"), .ownVoice("radio-lighthouse"), .notTold,
      ]
    )
    #expect(origins.map(\.claims.count) == [3, 1, 2, 1])
    #expect(origins.map(\.documentCount) == [3, 1, 1, 1])
    #expect(origins.map(\.isCollapsed) == [true, false, true, false])
    #expect(origins[0].claims.contains(row))
    #expect(origins[0].speakers == ["coast-guard"])
  }

  @Test(arguments: [IdlibDossier.edition, HarbourFiles.edition])
  func `the origins of a toll hold each of its claims once, and as many named ones as it counts`(
    edition: Edition
  ) {
    for toll in edition.tolls {
      let origins = edition.dossier.origins(ofClaimsAt: toll.claims)
      #expect(origins.flatMap(\.claims).sorted() == toll.claims.sorted())
      let named = origins.filter { if case .named = $0.root { true } else { false } }
      #expect(named.count == toll.origins.count)
    }
  }
}

import Testing

@testable import Model

/// Totals and parts that stand in tolls apart and contradict each other.
@Suite struct OutsideContradictionTests {
  private static func untied(_ figure: String, of parts: [String] = []) -> Claim {
    ClaimsDossier.claim(figure, by: "sudland", on: nil) {
      $0.window = HarbourDossier.date(parts.isEmpty ? "1997-05-11" : "1997-05-10/1997-05-12")
      $0.totalOf = parts
    }
  }

  private static func total(_ figure: String) -> Claim {
    ClaimsDossier.claim(figure, by: "sudland", on: nil) { $0.events = ["landing", "shots"] }
  }

  /// Claims of which the first exceeds the second, a total that takes it in.
  private static let pairs: [[Claim]] = [
    [ClaimsDossier.claim("40", by: "navy", on: "landing"), ClaimsDossier.claim("30", by: "navy")],
    [ClaimsDossier.claim("more than 30", on: "shots"), total("up to 30")],
    [untied("31"), untied("30", of: ["source-0#1.1"])],
    [ClaimsDossier.claim("40", on: "shots"), untied("30", of: ["shots", "landing"])],
  ]

  private static func running(_ figure: String, until end: String) -> Claim {
    ClaimsDossier.claim(figure, by: "sudland", on: nil) {
      $0.window = HarbourDossier.date("1997-05-01/\(end)")
      $0.isRunning = true
    }
  }

  @Test(arguments: [
    [ClaimsDossier.claim("40", on: "shots"), untied("30", of: ["shots"])],
    [running("40", until: "1997-05-20"), running("30", until: "..")],
  ])
  func `totals of the same in tolls apart contradict each other`(claims: [Claim]) {
    let edition = ClaimsDossier.edition(claims)
    #expect(edition.tolls.count == 2)
    for toll in edition.tolls {
      #expect(toll.outsideContradictions == [Toll.Pair(lower: 1, higher: 0)])
      let told = edition.relations(of: toll).told.first
      #expect(told?.sentence(in: edition).contains("contradict: same") == true)
    }
  }

  @Test(arguments: pairs)
  func `a part that exceeds its whole contradicts it in both tolls`(claims: [Claim]) throws {
    let edition = ClaimsDossier.edition(claims)
    #expect(edition.tolls.count == 2)
    for toll in edition.tolls {
      #expect(toll.outsideContradictions == [Toll.Pair(lower: 1, higher: 0)])
      #expect(toll.isContradicted)
      let told = edition.relations(of: toll).told.first
      #expect(told?.mark == "≠")
      #expect(told?.sentence(in: edition).contains("is a part of") == true)
    }
    for record in edition.records where record.claims == [0] {
      #expect(record.doubts.contains(.figuresContradict))
    }
    let disputed = edition.select(try Query.parse("is:disputed", in: edition.dossier))
    #expect(disputed.claims == [0, 1])
  }

  @Test func `the brief tells which part exceeds which whole`() {
    let edition = ClaimsDossier.edition(Self.pairs[0])
    let brief = Brief(of: edition, request: BriefRequest()).written(as: .markdown)
    #expect(brief.contains("40 (0 ¶1) is a part of 30 (0 ¶2) and exceeds it: they contradict"))
    #expect(!brief.contains("told alike wherever"))
  }

  @Test(arguments: [
    [ClaimsDossier.claim("30", on: "landing"), ClaimsDossier.claim("30")],
    [ClaimsDossier.claim("40", on: "landing"), ClaimsDossier.claim("at least 30")],
    [ClaimsDossier.claim("scores", on: "landing"), ClaimsDossier.claim("30")],
    // A total of soldiers need not count civilians.
    [
      ClaimsDossier.claim("40", by: "navy", on: "landing", of: "norland", .killed, .people),
      ClaimsDossier.claim("30"),
    ],
    // Nor one of a side those of another.
    [
      ClaimsDossier.claim("40", by: "navy", on: "landing", of: "fleet", .killed, .soldiers),
      ClaimsDossier.claim("30"),
    ],
    [ClaimsDossier.claim("40", on: "shots"), ClaimsDossier.claim("30")],
  ])
  func `what does not exceed its whole, or is not in it, contradicts nothing`(claims: [Claim]) {
    for toll in ClaimsDossier.edition(claims).tolls {
      #expect(toll.outsideContradictions.isEmpty)
      #expect(!toll.isContradicted)
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `no part that exceeds its whole is passed over`(seed: UInt64) {
    let edition = Edition(GeneratedClaims(seed: seed, claims: 16).made())
    for toll in edition.tolls {
      let others = Set(edition.claims).subtracting(toll.claims)
      let expected = toll.claims.contains { claim in
        others.contains { other in
          let verdict = edition.verdict(between: claim, and: other)
          return verdict.isContradictory && !verdict.differs(on: .measure)
            && edition.tollOfClaim[claim] != edition.tollOfClaim[other]
            && edition.tolls[edition.tollOfClaim[other] ?? 0].id.side == toll.id.side
        }
      }
      #expect(!toll.outsideContradictions.isEmpty == expected, "seed \(seed), \(toll.id)")
    }
  }
}

@Suite struct OriginTests {
  @Test(arguments: ["tribune", "locals", "gazette"] as [Actor.ID])
  func `who passes on what an outlet or an unnamed speaker says is no origin`(speaker: Actor.ID)
    throws
  {
    let edition = ClaimsDossier.edition([
      ClaimsDossier.claim("7", by: speaker) { $0.chain = [speaker, "sudland", "gazette"] },
      ClaimsDossier.claim("7", by: "navy"),
    ])
    #expect(edition.dossier.origin(of: edition.dossier.claims[0]) == nil)
    #expect(edition.verdict(between: 0, and: 1).kind == .meeting(.originNotTold))
    #expect(edition.tolls.first?.status == .oneOrigin)
  }

  @Test func `one is counted in the singular`() {
    let edition = ClaimsDossier.edition([
      ClaimsDossier.claim("1", by: "navy"), ClaimsDossier.claim("at least 1", by: "navy"),
      ClaimsDossier.claim("1", by: "navy", on: "raid", of: "norland", .destroyed, .tanks),
      ClaimsDossier.claim("1", by: "navy", on: "raid", of: "norland", .losses, .people),
      ClaimsDossier.claim("2", by: "navy"),
    ])
    let brief = Brief(of: edition, request: BriefRequest()).written(as: .markdown)
    for words in [
      "- 1 soldier killed: ", "- At least 1 soldier killed: ", "- 1 tank destroyed (Raid): ",
      "- 1 loss of people without a measure: ", "- 2 soldiers killed: ",
    ] {
      #expect(brief.contains(words), "\(words)")
    }
  }

  @Test func `a range groups its numbers as a figure does`() {
    let edition = ClaimsDossier.edition([
      ClaimsDossier.claim("1,250"), ClaimsDossier.claim("at least 999,999,999,999"),
    ])
    #expect(edition.tolls.first?.envelope?.shortForm == "1,250–999,999,999,999+")
  }
}

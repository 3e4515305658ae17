import Testing

@testable import Model

/// Tolls in which several origins speak, and in which losses stand that are not the same.
@Suite struct SeveralOriginsTests {
  private static func civilians(_ figure: String, by claimant: Actor.ID) -> Claim {
    ClaimsDossier.claim(figure, by: claimant, on: "raid", of: "norland", .killed, .civilians)
  }

  @Test(arguments: [
    [ClaimsDossier.claim("scores", by: "navy"), ClaimsDossier.claim("heavy", by: "sudland")],
    [ClaimsDossier.claim("denied", by: "navy"), ClaimsDossier.claim("denied", by: "sudland")],
    [ClaimsDossier.claim("7", by: "navy"), civilians("20", by: "sudland")],
  ])
  func `two origins that cannot be compared are not one origin`(claims: [Claim]) throws {
    let toll = try #require(ClaimsDossier.edition(claims).tolls.first)
    #expect(toll.origins.count == 2)
    #expect(toll.status == .severalOrigins)
  }

  @Test(arguments: [("9", Toll.Status.denied), ("scores", .denied), ("none", .severalOrigins)])
  func `what one origin tells and another denies is told and denied`(
    figure: String,
    status: Toll.Status
  ) throws {
    let claims = [
      ClaimsDossier.claim("denied", by: "navy"), ClaimsDossier.claim(figure, by: "sudland"),
    ]
    #expect(try #require(ClaimsDossier.edition(claims).tolls.first).status == status)
  }

  @Test func `organs of one state are one origin, whatever they cannot be compared by`() throws {
    let claims = [ClaimsDossier.claim("scores", by: "navy"), ClaimsDossier.claim("9", by: "guard")]
    let toll = try #require(ClaimsDossier.edition(claims).tolls.first)
    #expect(toll.status == .oneOrigin)
  }

  @Test func `soldiers and civilians in one toll are told to be different losses`() throws {
    let edition = ClaimsDossier.edition([
      ClaimsDossier.claim("7", by: "navy"), Self.civilians("20", by: "sudland"),
      Self.civilians("20", by: "navy"),
    ])
    let toll = try #require(edition.tolls.first)
    #expect(toll.holdsDifferentLosses)
    let told = edition.relations(of: toll).told.map { "\($0.mark) \($0.sentence(in: edition))" }
    #expect(
      told.first
        == "| 7 (0 ¶1) and 20 (0 ¶2) are different losses: soldiers of Norland, and civilians of Norland."
    )
    let brief = Brief(of: edition, request: BriefRequest()).written(as: .markdown)
    #expect(brief.contains("The claims range from 7 (0 ¶1) to 20 (0 ¶2), over different losses."))
    #expect(brief.contains("Different losses beside each other: soldiers of Norland"))
    #expect(!brief.contains("Those lost, by different names"))
  }

  @Test(arguments: [
    (["norland", "navy", "admiral"], false), (["norland", "navy", "guard"], true),
    (["admiral", "guard"], true), (["navy"], false),
  ])
  func `sides of which every two nest are no different losses`(sides: [String], expected: Bool)
    throws
  {
    let claims = sides.map {
      ClaimsDossier.claim("7", by: "sudland", on: "raid", of: Actor.ID($0), .killed, .soldiers)
    }
    let toll = try #require(ClaimsDossier.edition(claims).tolls.first)
    #expect(toll.holdsDifferentLosses == expected)
  }

  @Test func `one figure of two origins in one document is told to be corroborated`() throws {
    let edition = ClaimsDossier.edition([
      ClaimsDossier.claim("7", by: "navy"), ClaimsDossier.claim("7", by: "sudland"),
    ])
    let toll = try #require(edition.tolls.first)
    #expect(toll.status == .corroborated)
    #expect(
      edition.relations(of: toll).told.first?.sentence(in: edition)
        == "7 (0 ¶1) and 7 (0 ¶2) meet: Navy and Südland are named, independent origins."
    )
  }

  @Test func `speakers for one side are named as that side's`() {
    let edition = ClaimsDossier.edition([
      ClaimsDossier.claim("7", by: "navy"), ClaimsDossier.claim("at least 6", by: "guard"),
      ClaimsDossier.claim("7", by: "sudland"),
    ])
    let brief = Brief(of: edition, request: BriefRequest()).written(as: .markdown)
    #expect(
      brief.contains(
        "2 named origins: Norland, on its own side’s losses, by Navy (0 ¶1) and Guard (0 ¶2); Südland, on the "
          + "losses of others (0 ¶3)."
      )
    )
  }

  @Test func `one of several speakers is told in words`() {
    let edition = ClaimsDossier.edition([
      ClaimsDossier.claim("7") { $0.claimant = .oneOf(["navy", "sudland"]) }
    ])
    let brief = Brief(of: edition, request: BriefRequest()).written(as: .markdown)
    #expect(brief.contains("said by Navy or Südland (not told which);"))
  }

  @Test func `an agency that differs from itself in another's document is no document's own voice`()
  {
    let claims = ["3", "4"].map { ClaimsDossier.claim($0, by: "tribune") }
    let edition = ClaimsDossier.edition(claims)
    #expect(
      edition.verdict(between: 0, and: 1).sentence(in: edition)
        == "3 (0 ¶1) and 4 (0 ¶2) contradict: same incident, side and measure; one document, one speaker both times."
    )
  }
}

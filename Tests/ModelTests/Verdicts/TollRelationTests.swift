import Model
import Testing

@Suite struct TollRelationTests {
  private let edition = IdlibDossier.edition

  private func lines(_ claim: String, limit: Int = 3) throws -> [String] {
    let row = try #require(edition.claimRow(named: claim))
    let toll = try #require(edition.toll(of: edition.dossier.claims[row].id))
    return edition.relations(of: toll, limit: limit).told.map {
      "\($0.mark) \($0.sentence(in: edition))"
    }
  }

  @Test func `a toll tells its contradictions, its meetings, and what may be added`() throws {
    #expect(
      try lines("004#2s1.1", limit: 2) == [
        "≠ 33 (004 S1) and 34 (001 ¶7) contradict: same incident, side and measure; by an inferred date, "
          + "Turkey’s 34 was said a day before VOA’s 33, so a growing count does not explain it; the first names no origin.",
        "≠ 34 (001 ¶7) and 33 (000 ¶11) contradict: same incident, side and measure; Turkey’s 34 was said 7 "
          + "days before Outlet 000’s 33, so a growing count does not explain it; the second names no origin.",
        "= 34 (001 ¶7) and 34 (000 ¶4) meet, but the second names no origin: no corroboration.",
        "= 34 (001 ¶7) and at least 34 (000 ¶25) meet, but the second names no origin for certain: no "
          + "corroboration.",
        "× Adding the 7 is refused: one incident, 7 mentions (they would make 235 or more).",
        "+ 33 or more soldiers killed (004 S1, Strike on Turkish troops, Idlib) and 13 (002 ¶2, a stated total, "
          + "~3–10 Feb) lie apart and may be added: 46 or more. Our arithmetic; no source states it.",
      ]
    )
  }

  @Test func `what is not told is counted`() throws {
    let toll = try #require(edition.toll(of: "voa-2020-02-28#2s1.1"))
    #expect(edition.relations(of: toll, limit: 2).untold == 6)
    #expect(edition.relations(of: toll, limit: 20).untold == 0)
    #expect(!edition.relations(of: toll).isCutShort)
  }

  @Test func `losses without a measure are a remark on every toll of their incident`() throws {
    let remark =
      "“ “considerably more than told” (002 ¶12) names no measure: a remark, no count in this toll."
    for claim in ["002#12.1", "002#12.2"] {
      #expect(try lines(claim).contains(remark))
    }
    #expect(try !lines("002#3.1").contains(remark))
  }

  @Test func `parts of a total are not offered beside it`() throws {
    let lines = try lines("004#2s1.1", limit: 9).filter { $0.hasPrefix("+") }
    #expect(lines.count == 1)
  }

  @Test func `figures that may be added are named with what was lost and where`() throws {
    #expect(
      try lines("004#2s3.2") == [
        "+ 23 tanks destroyed (004 S3, Turkish strikes on Syrian forces) and 4 (000 ¶24, Spring Shield, one day) "
          + "lie apart and may be added: 27. Our arithmetic; no source states it."
      ]
    )
  }

  @Test func `two totals over several incidents are no single incident`() throws {
    let edition = HarbourFiles.edition
    let toll = try #require(edition.tolls.first { $0.id.events.count == 3 })
    #expect(
      edition.relations(of: toll).told.map { $0.sentence(in: edition) } == [
        "31 (G02 ¶8) and more than 31 (G02 ¶8) contradict: same incidents, side and measure; the second names no "
          + "origin.",
        "Adding the 2 is refused: one total, 2 mentions (they would make 63 or more).",
      ]
    )
    guard case .failure(let refusal) = edition.sum(of: toll.claims) else {
      Issue.record("added")
      return
    }
    #expect(refusal.lines(in: edition).first?.hasPrefix("one total: ") == true)
  }

  @Test func `a toll of words alone tells nothing`() throws {
    #expect(try lines("000#4.1").isEmpty)
  }
}

import Model
import Testing

/// A pair of the Idlib dossier, with what a reader of the five documents would say of it.
struct IdlibPair: Sendable, CustomTestStringConvertible {
  let first: String
  let second: String
  let kind: Verdict.Kind
  let notes: [Verdict.Note]
  /// Why, by the documents.
  let why: String

  init(
    _ first: String,
    _ second: String,
    _ kind: Verdict.Kind,
    _ notes: [Verdict.Note] = [],
    why: String
  ) {
    self.first = first
    self.second = second
    self.kind = kind
    self.notes = notes
    self.why = why
  }

  var testDescription: String { "\(first) and \(second): \(why)" }
}

@Suite struct IdlibVerdictTests {
  /// Decided by hand from the documents, before the program was asked.
  static let pairs: [IdlibPair] = [
    // The strike of 27 February: 33, 34 and at least 34.
    IdlibPair(
      "004#2s1.1",
      "004#2s4.1",
      .meeting(.originNotTold),
      [.originNotTold(.both)],
      why: "VOA says 33 twice; repeating oneself is no second source"
    ),
    IdlibPair(
      "004#2s1.1",
      "001#7.1",
      .contradictory,
      [.noLaterCount(higher: .second), .originNotTold(.first)],
      why: "Ankara’s 34 of 27 Feb is the earlier, so that no growing count explains VOA’s 33"
    ),
    IdlibPair(
      "004#2s1.1",
      "000#4.2",
      .contradictory,
      [.mayBeALaterCount(higher: .second), .originNotTold(.both)],
      why: "34 was written on 5 March, a week after 33"
    ),
    IdlibPair(
      "004#2s1.1",
      "000#21.1",
      .contradictory,
      [.originNotTold(.both)],
      why: "the perhaps Russian 34 was said some day between both; no order is certain"
    ),
    IdlibPair(
      "004#2s4.1",
      "000#25.1",
      .contradictory,
      [.mayBeALaterCount(higher: .second), .originNotTold(.both)],
      why: "at least 34 leaves no room for 33"
    ),
    IdlibPair(
      "004#2s4.1",
      "000#11.1",
      .meeting(.originNotTold),
      [.originNotTold(.both)],
      why: "two outlets say 33, neither says who counted"
    ),
    IdlibPair(
      "001#7.1",
      "000#4.2",
      .meeting(.originNotTold),
      [.originNotTold(.second)],
      why: "34 is Ankara’s in one and nobody’s in the other, so it may be Ankara’s too"
    ),
    IdlibPair(
      "001#7.1",
      "000#11.1",
      .contradictory,
      [.noLaterCount(higher: .first), .originNotTold(.second)],
      why: "Ankara’s 34 is a week older than the outlet’s 33"
    ),
    IdlibPair(
      "001#7.1",
      "000#21.1",
      .meeting(.originNotTold),
      [.originNotTold(.second)],
      why: "Ankara and Moscow would be independent, but Moscow is not named for certain"
    ),
    IdlibPair(
      "001#7.1",
      "000#25.1",
      .meeting(.originNotTold),
      [.originNotTold(.second)],
      why: "at least 34 takes in 34; the agency is doubtful, and an outlet"
    ),
    IdlibPair(
      "000#4.2",
      "000#11.1",
      .contradictory,
      [.withinOneDocument, .originNotTold(.both)],
      why: "one article says 34 and 33 in its own voice"
    ),
    IdlibPair(
      "000#11.1",
      "000#21.1",
      .contradictory,
      [.originNotTold(.both)],
      why: "one article, but the 34 is perhaps the ministry’s: it does not differ from itself"
    ),
    IdlibPair(
      "000#21.1",
      "000#25.1",
      .meeting(.originNotTold),
      [.originNotTold(.both)],
      why: "two doubtful speakers are no origin"
    ),
    // The first ten days of February.
    IdlibPair(
      "002#2.1",
      "002#3.1",
      .totalAndPart(whole: .first, isContradictory: false),
      why: "the 13 are the eight and the five"
    ),
    IdlibPair(
      "002#2.1",
      "002#3.2",
      .totalAndPart(whole: .first, isContradictory: false),
      [.labelsDiffer],
      why: "the same, but the five are called Turks"
    ),
    IdlibPair(
      "002#12.1",
      "002#2.1",
      .totalAndPart(whole: .second, isContradictory: false),
      why: "at least five of Taftanaz are among the 13"
    ),
    IdlibPair(
      "002#13.1",
      "002#2.1",
      .totalAndPart(whole: .second, isContradictory: false),
      [.labelsDiffer],
      why: "the eight are soldiers and specialists here"
    ),
    IdlibPair(
      "002#2.1",
      "002#12.2",
      .differentMeasure,
      why: "the wounded are not among the dead"
    ),
    IdlibPair(
      "002#2.1",
      "004#2s1.1",
      .differentIncidents,
      why: "the week ends on 10 February, the strike is of the 27th"
    ),
    IdlibPair(
      "002#2.1",
      "001#7.1",
      .differentIncidents,
      why: "“by 27 February” gives way to the day that others tell of the same strike"
    ),
    IdlibPair(
      "002#3.1",
      "002#3.2",
      .differentIncidents,
      why: "shelling by the 5th, Taftanaz on the 10th"
    ),
    IdlibPair(
      "002#3.1",
      "002#13.1",
      .meeting(.originNotTold),
      [.labelsDiffer, .originNotTold(.both)],
      why: "eight soldiers, and eight soldiers and specialists"
    ),
    IdlibPair(
      "002#3.2",
      "002#12.1",
      .meeting(.originNotTold),
      [.labelsDiffer, .originNotTold(.first)],
      why: "five Turks in the outlet’s voice, at least five troops of the command’s"
    ),
    IdlibPair(
      "002#12.1",
      "002#12.2",
      .differentMeasure,
      why: "“the same number” was wounded, not killed"
    ),
    IdlibPair(
      "002#12.2",
      "002#12.3",
      .noNumber(.second),
      why: "far more than 5 gives no number"
    ),
    IdlibPair(
      "002#12.1",
      "002#12.4",
      .differentMeasure,
      [.remark(.second)],
      why: "“real losses” names no measure: a remark on the dead"
    ),
    IdlibPair(
      "002#12.4",
      "002#12.2",
      .differentMeasure,
      [.remark(.first)],
      why: "and on the wounded"
    ),
    // Syrian losses.
    IdlibPair(
      "002#10.1",
      "000#24.7",
      .differentIncidents,
      why: "10 February and 4 to 5 March, both neutralised"
    ),
    IdlibPair(
      "002#10.1",
      "004#2s3.9",
      .differentIncidents,
      why: "apart in time, and neutralised is not destroyed"
    ),
    IdlibPair(
      "004#2s3.9",
      "001#7.2",
      .differentIncidents,
      why: "27 to 28 February, then 1 March, with the 29th between"
    ),
    IdlibPair(
      "004#2s3.2",
      "000#24.1",
      .differentIncidents,
      why: "tanks of two days, a week apart"
    ),
    IdlibPair(
      "004#2s3.2",
      "004#2s3.3",
      .differentLosses,
      why: "a tank is listed apart from an armoured vehicle"
    ),
    IdlibPair(
      "004#2s3.4",
      "000#24.2",
      .differentLosses,
      why: "howitzers are listed apart from cannons with rocket launchers"
    ),
    IdlibPair(
      "000#12.1",
      "000#24.1",
      .differentLosses,
      why: "air defence and tanks"
    ),
    IdlibPair(
      "001#7.1",
      "001#7.2",
      .differentLosses,
      why: "Turkish and Syrian dead"
    ),
    IdlibPair(
      "000#4.1",
      "004#2s1.1",
      .differentLosses,
      why: "heavy losses of Damascus, dead of Turkey"
    ),
    IdlibPair(
      "000#4.1",
      "000#14.1",
      .mayBeTheSameLosses,
      why: "heavy losses, twice, of no time and place"
    ),
    IdlibPair(
      "000#4.1",
      "000#24.7",
      .differentMeasure,
      [.remark(.first)],
      why: "losses of any kind, and 184 neutralised"
    ),
    IdlibPair(
      "000#23.1",
      "000#24.7",
      .noNumber(.first),
      why: "scores, and 184"
    ),
    IdlibPair(
      "000#23.2",
      "000#24.4",
      .differentMeasure,
      why: "vehicles neutralised, vehicles destroyed"
    ),
    IdlibPair(
      "001#7.2",
      "000#24.7",
      .differentIncidents,
      why: "1 March, and 4 to 5 March"
    ),
  ]

  private let edition = IdlibDossier.edition

  @Test(arguments: pairs)
  func `a pair of the dossier has the verdict that its documents give`(_ pair: IdlibPair) throws {
    let verdict = try #require(edition.verdict(pair.first, pair.second))
    #expect(verdict.kind == pair.kind)
    #expect(verdict.notes == pair.notes)
  }

  @Test func `every pair has one verdict, the same from either side`() {
    for first in edition.claims {
      for second in edition.claims {
        let verdict = edition.verdict(between: first, and: second)
        #expect(edition.verdict(between: second, and: first) == verdict.reversed)
        #expect(verdict.reversed.reversed == verdict)
      }
    }
    #expect(edition.claims.count == 40)
  }

  @Test func `nothing in the dossier is corroborated, since no figure has two named origins`() {
    let kinds = edition.claims.flatMap { first in
      edition.claims.filter { $0 != first }.map { edition.verdict(between: first, and: $0).kind }
    }
    #expect(!kinds.contains(.meeting(.corroborated)))
    #expect(!edition.tolls.contains { $0.status == .corroborated })
    #expect(edition.tolls.allSatisfy { $0.origins.count < 2 })
  }

  @Test func `sides and categories of what may be added agree`() throws {
    let verdict = try #require(edition.verdict("002#2.1", "004#2s1.1"))
    #expect(verdict.mayBeAdded)
    let other = try #require(edition.verdict("002#10.1", "004#2s3.9"))
    #expect(!other.mayBeAdded)
  }

  @Test func `only the strike of 27 February is contradicted, once within one document`() throws {
    let contradicted = edition.tolls.filter(\.isContradicted)
    #expect(contradicted.map(\.id.events) == [["strike-turkish-troops"]])
    let toll = try #require(contradicted.first)
    #expect(toll.status == .contradicted)
    #expect(toll.selfContradictingSources.map { edition.dossier.sources[$0].short } == ["000"])
  }

  @Test func `every axis of a pair is named`() throws {
    let verdict = try #require(edition.verdict("004#2s1.1", "001#7.1"))
    #expect(
      verdict.differences == [
        .window(.mayOverlap), .figure(.apart(higher: .second)), .claimant,
        .origin(.notTold(.first)), .chain, .document, .passage, .stated(.after),
        .published(.before),
      ]
    )
  }

  @Test func `what had not been published changes no verdict`() throws {
    // Before 5 March nobody had told the day of the strike but “Thursday”.
    let early = Edition(IdlibDossier.dossier, asOf: try EDTF("2020-03-01"))
    #expect(early.verdict("002#2.1", "004#2s1.1")?.kind == .differentIncidents)
    #expect(early.claimRow(named: "000#4.2") == nil)
    let toll = try #require(early.toll(of: "voa-2020-02-28#2s1.1"))
    #expect(toll.status == .originNotTold)
  }
}

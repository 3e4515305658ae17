import OrderedCollections
import Testing

@testable import Model

@Suite struct SumTests {
  private let edition = IdlibDossier.edition

  private func sum(_ names: [String], in edition: Edition) throws -> Result<Sum, SumRefusal> {
    edition.sum(of: try names.map { try #require(edition.claimRow(named: $0)) })
  }

  @Test(arguments: [
    (
      ["002#2.1", "004#2s1.1"],
      "13 (002 ¶2) and 33 (004 S1) make 46 killed: soldiers of Turkey. Our arithmetic; no source states it."
    ),
    (
      ["002#2.1", "000#25.1"],
      "13 (002 ¶2) and at least 34 (000 ¶25) make 47 or more killed: soldiers of Turkey. Our arithmetic; no "
        + "source states it."
    ),
    (
      ["002#10.1", "000#24.7"],
      "More than 100 (002 ¶10) and 184 (000 ¶24) make 285 or more neutralised: soldiers of Syria. Our "
        + "arithmetic; no source states it."
    ),
    (
      ["002#3.1", "002#3.2", "001#7.1"],
      "8 (002 ¶3), 5 (002 ¶3) and 34 (001 ¶7) make 47 killed: people of Turkey. Our arithmetic; no source "
        + "states it."
    ),
  ])
  func `claims of incidents that lie apart are added`(names: [String], sentence: String) throws {
    #expect(try sum(names, in: edition).get().sentence(in: edition) == sentence)
  }

  @Test(arguments: [
    (["004#2s1.1", "001#7.1"], [SumRefusal.Reason.oneIncident]),
    (["002#2.1", "002#3.1"], [.totalAndPart]),
    (["002#2.1", "002#3.1", "002#3.2"], [.totalAndPart, .totalAndPart]),
    (["002#12.1", "002#12.2"], [.mixedMeasures]),
    (["002#10.1", "004#2s3.9"], [.mixedMeasures]),
    (["001#7.1", "001#7.2"], [.differentSides]),
    (["004#2s3.2", "004#2s3.4"], [.differentCategories]),
  ])
  func `a sum is refused for its reasons`(names: [String], reasons: [SumRefusal.Reason]) throws {
    guard case .failure(let refusal) = try sum(names, in: edition) else {
      Issue.record("\(names) were added")
      return
    }
    let found = refusal.clashes.compactMap { clash -> SumRefusal.Reason? in
      if case .pair(_, let reason) = clash { reason } else { nil }
    }
    #expect(found == reasons)
  }

  @Test func `a refusal names every clash with its claims`() throws {
    guard
      case .failure(let refusal) = try sum(
        ["002#2.1", "002#3.1", "002#3.1", "000#4.1"],
        in: edition
      )
    else {
      Issue.record("it was added")
      return
    }
    #expect(
      refusal.lines(in: edition) == [
        "8 (002 ¶3): given twice",
        "“heavy” (000 ¶4): gives no number",
        "total and part: 13 (002 ¶2) takes in 8 (002 ¶3): a total and its part, never added.",
        "total and part: 13 (002 ¶2) takes in 8 (002 ¶3): a total and its part, never added.",
        "different losing sides: 13 (002 ¶2) and “heavy” (000 ¶4) are different losses: soldiers of Turkey, "
          + "and people and equipment of Syria.",
        "different losing sides: 8 (002 ¶3) and “heavy” (000 ¶4) are different losses: soldiers of Turkey, and "
          + "people and equipment of Syria.",
        "different losing sides: 8 (002 ¶3) and “heavy” (000 ¶4) are different losses: soldiers of Turkey, and "
          + "people and equipment of Syria.",
      ]
    )
  }

  @Test func `one running total is not added to itself`() throws {
    let dossier = GeneratedClaims.runningTotal
    let edition = Edition(dossier)
    guard case .failure(let refusal) = edition.sum(of: [0, 1]) else {
      Issue.record("it was added")
      return
    }
    #expect(
      refusal.lines(in: edition) == [
        "one running total: Navy revised 7 (0 ¶1) to 9 (1 ¶1): said 14 May 1997, then 20 May 1997."
      ]
    )
  }

  @Test func `nothing makes no sum`() {
    #expect(edition.sum(of: []) == .failure(SumRefusal(clashes: [.nothing])))
  }

  @Test(arguments: [
    (46, 46, "46"), (1200, 1250, "1,200 to 1,250"), (0, 5, "up to 5"), (0, 0, "0"),
  ])
  func `the numbers of a sum are an interval in words`(low: Int, high: Int, words: String) {
    #expect(Figure.words(from: low, to: high) == words)
    #expect(Figure.words(from: low, to: nil) == "\(Figure.grouped(low)) or more")
  }
}

extension GeneratedClaims {
  /// A total that the navy keeps counting and ties to no incident, as two papers give it.
  static var runningTotal: Dossier {
    var contents = Dossier.Contents()
    for actor in actors { contents.actors.updateValue(actor, forKey: actor.id) }
    contents.sources = [("1997-05-14", 7), ("1997-05-20", 9)].enumerated().map { number, told in
      HarbourDossier.source(
        Source.ID("source-\(number)"),
        "source.txt",
        nil,
        "Source",
        outlet: "gazette",
        published: told.0,
        short: "\(number)",
        mark: "1",
        passages: [
          HarbourDossier.passage(
            1,
            "What is told.",
            claims: [
              HarbourDossier.claim(
                nil,
                "navy",
                of: "fleet",
                .killed,
                .people,
                HarbourDossier.figure(.exactly(told.1), "\(told.1)")
              ) {
                $0.isRunning = true
                $0.window = HarbourDossier.date("1997-05-01/\(told.0)")
                $0.stated = HarbourDossier.date(told.0)
              }
            ]
          )
        ]
      )
    }
    return Dossier(location: "generated", contents: contents)
  }
}

@Suite struct SumOfTotalsTests {
  private static func untied(_ figure: String, window: String, of parts: [String] = []) -> Claim {
    ClaimsDossier.claim(figure, by: "sudland", on: nil) {
      $0.window = HarbourDossier.date(window)
      $0.totalOf = parts
    }
  }

  /// Losses that nobody ties to an incident, two totals that take them in, and one that lies after both.
  private let edition = ClaimsDossier.edition([
    untied("1", window: "1997-05-20"),
    untied("2", window: "1997-05-09"),
    untied("50", window: "1997-05-08/1997-05-10", of: ["source-0#1.1", "source-0#2.1"]),
    untied("60", window: "1997-05-27/1997-05-28", of: ["source-0#1.1"]),
    untied("7", window: "1997-05-21"),
    untied("70", window: "1997-05-28", of: ["source-0#1.1", "source-0#5.1"]),
  ])

  @Test(arguments: [(2, 3, SumRefusal.Reason.totalAndPart), (2, 5, .mayBeTheSameLosses)])
  func `totals that take in one claim are not added, though their windows lie apart`(
    one: Int,
    other: Int,
    reason: SumRefusal.Reason
  ) {
    for pair in [[one, other], [other, one]] {
      guard case .failure(let refusal) = edition.sum(of: pair) else {
        Issue.record("\(pair) were added")
        continue
      }
      let verdict = edition.verdict(between: pair[0], and: pair[1])
      #expect(refusal.clashes == [.pair(verdict, reason)])
    }
  }

  @Test func `a total reaches as far as what it takes in`() {
    // The part of 20 May may be among the 7 of the day after.
    guard case .failure(let refusal) = edition.sum(of: [2, 4]) else {
      Issue.record("they were added")
      return
    }
    let verdict = edition.verdict(between: 2, and: 4)
    #expect(refusal.clashes == [.pair(verdict, .mayBeTheSameLosses)])
  }
}

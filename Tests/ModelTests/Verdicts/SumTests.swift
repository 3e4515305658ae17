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

import Testing

@testable import Model

@Suite struct CoverageTests {
  /// Each source with its records, those it tells alone, and those that all others tell and it does not.
  @Test(arguments: [
    (
      HarbourFiles.edition,
      [
        ("G14", 11, 5, []), ("R", 7, 3, []), ("W", 12, 8, []), ("B", 13, 6, []),
        ("N", 4, 2, ["collision"]), ("G02", 11, 2, []),
      ]
    ),
    (
      IdlibDossier.edition,
      [
        ("003", 11, 9, ["syrian-offensive-idlib"]), ("002", 25, 22, ["sochi-agreement-2018"]),
        ("004", 25, 14, []), ("001", 27, 14, []), ("000", 33, 24, []),
      ]
    ),
  ])
  func `a source tells records alone, and lacks what all others tell`(
    edition: Edition,
    expected: [(short: String, all: Int, own: Int, missing: [String])]
  ) {
    let coverage = Coverage(of: edition)
    #expect(
      coverage.sources.map { edition.dossier.sources[$0.source].short } == expected.map(\.short)
    )
    #expect(coverage.sources.map(\.recordCount) == expected.map(\.all))
    #expect(coverage.sources.map(\.ownRecords.count) == expected.map(\.own))
    #expect(
      coverage.sources.map { $0.missingRecords.map { edition.records[$0].id.description } }
        == expected.map(\.missing)
    )
  }

  @Test func `a figure that two sources give for the same losses is neither's alone`() throws {
    let edition = IdlibDossier.edition
    let coverage = Coverage(of: edition)
    let toll = try #require(
      edition.tolls.first { $0.id.events == ["strike-turkish-troops"] && $0.id.measure == .killed }
    )
    let alone = Set(coverage.sources.flatMap(\.ownClaims)).intersection(toll.claims)
    // 33 stands in 004 and 000, 34 in 001 and 000; "at least 34" in 000 alone.
    #expect(
      alone.map { edition.dossier.claims[$0].figure.meaning } == [.atLeast(34)]
    )
  }

  @Test func `who is only spoken about is silent, and a state is heard where its organ speaks`() {
    let harbour = Coverage(of: HarbourFiles.edition)
    let idlib = Coverage(of: IdlibDossier.edition)
    #expect(harbour.silentActor("harbour-town") == nil)
    #expect(idlib.silentActor("syria") == nil)
    #expect(idlib.silentActor("turkey") == nil)
    #expect(idlib.silentActor("syrian-armed-forces")?.records.count == 27)
    #expect(idlib.silentActor("syrian-armed-forces")?.voices == 0)
    #expect(idlib.silentActor("putin") != nil)
    // Some words may be Anadolu's: that is not to be heard for certain.
    #expect((idlib.silentActor("anadolu")?.doubtfulVoices ?? 0) > 0)
  }

  @Test(arguments: [
    (
      String?.none,
      ["2020-02-01/2020-02-02", "2020-02-06/2020-02-07", "2020-02-12/2020-02-20"]
    ),
    ("2020-02-29", ["2020-02-01/2020-02-02", "2020-02-06/2020-02-07", "2020-02-12/2020-02-26"]),
    // Before the dossier's period there is no day to look at.
    ("2019-06-01", []),
  ])
  func `a gap is a day to which no source in view dates anything, and grows as sources go`(
    asOf: String?,
    gaps: [String]
  ) throws {
    let edition = Edition(IdlibDossier.dossier, asOf: try asOf.map { try EDTF($0) })
    #expect(
      Coverage(of: edition).days.gaps.map { "\($0.lowerBound)/\($0.upperBound)" } == gaps
    )
  }

  static let editions: [Edition] =
    [IdlibDossier.dossier, HarbourFiles.dossier, HarbourDossier.dossier].flatMap { dossier in
      [Edition(dossier)]
        + Edition(dossier).publicationDays.compactMap { day in
          (try? EDTF(day.description)).map { Edition(dossier, asOf: $0) }
        }
    }

  @Test(arguments: editions)
  func `what is covered is what looking at every passage finds`(edition: Edition) {
    let coverage = Coverage(of: edition)
    let slow = SlowCoverage(edition)
    #expect(coverage.sources.map(\.source) == slow.inView)
    for source in coverage.sources {
      #expect(
        Set(source.ownRecords.map { edition.records[$0].id })
          == slow.records { $0 == [source.source] }
      )
      let others = Set(slow.inView).subtracting([source.source])
      #expect(
        Set(source.missingRecords.map { edition.records[$0].id })
          == (others.isEmpty ? [] : slow.records { $0 == others })
      )
      #expect(Set(source.ownClaims) == slow.ownClaims(of: source.source))
      #expect(Set(source.ownTolls) == slow.tolls { $0 == [source.source] })
      #expect(
        Set(source.missingTolls) == (others.isEmpty ? [] : slow.tolls { $0 == others })
      )
    }
    #expect(Set(coverage.silentActors.map(\.actor)) == slow.silentActors)
    guard let range = coverage.days.range else { return }
    var day = range.lowerBound
    while day <= range.upperBound {
      let isGap = coverage.days.gaps.contains { $0.contains(day) }
      #expect(isGap == slow.sources(dating: day).isEmpty, "\(day)")
      let covering = coverage.days.covers.filter { $0.days.contains(day) }.map(\.source)
      #expect(Set(covering) == slow.sources(dating: day), "\(day)")
      day = day.advanced(by: 1)
    }
  }
}

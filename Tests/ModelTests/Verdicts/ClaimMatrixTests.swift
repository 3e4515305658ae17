import Testing

@testable import Model

/// A cell as counted by hand in the sources of a dossier.
struct CountedCell: Sendable, CustomTestStringConvertible {
  /// `turkey`, or nil for the row without a named origin.
  let speaker: Actor.ID?
  let side: Actor.ID
  let claims: Int
  let entries: Int

  init(_ speaker: Actor.ID?, _ side: Actor.ID, claims: Int, entries: Int) {
    self.speaker = speaker
    self.side = side
    self.claims = claims
    self.entries = entries
  }

  var place: ClaimMatrix.Place {
    ClaimMatrix.Place(row: speaker.map { .side($0) } ?? .originNotTold, side: side)
  }

  var testDescription: String { "\(speaker?.description ?? "not told") on \(side)" }
}

@Suite struct ClaimMatrixTests {
  private static let idlib = ClaimMatrix(of: IdlibDossier.edition.all, in: IdlibDossier.edition)
  private static let harbour = ClaimMatrix(of: HarbourFiles.edition.all, in: HarbourFiles.edition)

  @Test(
    arguments: [
      // Killed 27 Feb; killed and wounded at Taftanaz.
      CountedCell("turkey", "turkey", claims: 3, entries: 3),
      // Neutralised 10 Feb; 8 lines and the dead of 27–28 Feb; 2 lines, 6 lines and people of 4–5 Mar.
      CountedCell("turkey", "syria", claims: 20, entries: 6),
      // The strike six times; 13 in all; the shelling twice; Taftanaz killed, wounded and personnel.
      CountedCell(nil, "turkey", claims: 12, entries: 6),
      // 19 killed, 2 jets, air defence, and "heavy" twice.
      CountedCell(nil, "syria", claims: 5, entries: 4),
    ]
  )
  func `the cells of the Idlib matrix hold what a hand counts`(_ counted: CountedCell) throws {
    try expect(counted, in: Self.idlib)
  }

  @Test(
    arguments: [
      // The ramming: killed, boats, wounded, missing; the second boat; nets destroyed and lost; the push; 31 in all; and
      // nobody missing, of no incident.
      CountedCell("harbour-town", "harbour-town", claims: 14, entries: 10),
      // 4 lines of the blockade, the helicopter, about 30 people.
      CountedCell("harbour-town", "south-haven", claims: 6, entries: 3),
      CountedCell("harbour-town", "night-hooks", claims: 1, entries: 1),
      CountedCell("south-haven", "harbour-town", claims: 1, entries: 1),
      CountedCell("south-haven", "south-haven", claims: 6, entries: 6),
      CountedCell("white-island", "white-island", claims: 1, entries: 1),
      CountedCell("night-hooks", "harbour-town", claims: 1, entries: 1),
      CountedCell(nil, "harbour-town", claims: 10, entries: 8),
      CountedCell(nil, "south-haven", claims: 1, entries: 1),
      CountedCell(nil, "night-hooks", claims: 1, entries: 1),
    ]
  )
  func `the cells of the harbour matrix hold what a hand counts`(_ counted: CountedCell) throws {
    try expect(counted, in: Self.harbour)
  }

  private func expect(_ counted: CountedCell, in matrix: ClaimMatrix) throws {
    let cell = try #require(matrix.cell(at: counted.place))
    #expect(cell.claimCount == counted.claims)
    #expect(cell.claims.count == counted.claims)
    #expect(cell.entries.count == counted.entries)
  }

  @Test
  func `states come first, then others, then those without an origin, and losers in that order`() {
    #expect(Self.idlib.rows.map(\.id) == [.side("turkey"), .originNotTold])
    #expect(Self.idlib.columns == ["turkey", "syria"])
    #expect(
      Self.harbour.rows.map(\.id) == [
        .side("harbour-town"), .side("south-haven"), .side("white-island"), .side("night-hooks"),
        .originNotTold,
      ]
    )
    #expect(
      Self.harbour.columns == ["harbour-town", "south-haven", "white-island", "night-hooks"]
    )
  }

  @Test func `a row opens to its speakers, itself first, and one speaker alone opens to nobody`()
    throws
  {
    let turkey = try #require(Self.idlib.row(.side("turkey")))
    #expect(
      turkey.speakers.map(\.id) == [
        .speaker(.origin("turkey")), .speaker(.origin("turkish-defence-ministry")),
        .speaker(.origin("turkish-military-command")), .speaker(.origin("akar")),
      ]
    )
    let untold = try #require(Self.harbour.row(.originNotTold))
    #expect(
      untold.speakers.map(\.id) == [
        .speaker(.voice("radio-lighthouse")), .speaker(.voice("wire-north")),
        .speaker(.voice("quay-sources")), .speaker(.doubtful("pilot-station")),
        .speaker(.doubtful("fishing-fleet")),
        .speaker(.oneOf(["harbour-office", "coast-guard"])), .speaker(.nobody),
      ]
    )
    #expect(Self.harbour.row(.side("night-hooks"))?.speakers == [])
  }

  @Test func `own losses and claims about the enemy never share a cell`() {
    for matrix in [Self.idlib, Self.harbour] {
      for row in matrix.rows {
        for (column, cell) in zip(matrix.columns, row.cells) {
          guard let cell else { continue }
          #expect(cell.evidence.contains(.ownLosses) == (row.id == .side(column)))
          #expect(!cell.evidence.contains(.ownLosses) || cell.evidence.count == 1)
          #expect((row.id == .originNotTold) == (cell.evidence == [.outlet]))
        }
      }
    }
  }

  @Test func `an envelope is that of the cell's own claims, a contradiction that of the toll`()
    throws
  {
    let edition = IdlibDossier.edition
    func strike(_ row: ClaimMatrix.Row.ID) throws -> ClaimMatrix.Entry {
      let cell = try #require(Self.idlib.cell(at: .init(row: row, side: "turkey")))
      return try #require(
        cell.entries.first { edition.tolls[$0.tolls[0]].id.events == ["strike-turkish-troops"] }
      )
    }
    let own = try strike(.side("turkey"))
    #expect(own.envelope?.shortForm == "34")
    #expect(own.isContradicted)
    let untold = try strike(.originNotTold)
    #expect(untold.envelope?.shortForm == "33–34+")
    #expect(untold.claims.count == 6)
    #expect(own.tolls == untold.tolls)
    let voa = try strike(.speaker(.voice("voa")))
    #expect(voa.envelope?.shortForm == "33")
  }

  @Test func `things lost in one incident are one entry without a range, people never part of it`()
    throws
  {
    let edition = IdlibDossier.edition
    let cell = try #require(
      Self.idlib.cell(at: .init(row: .speaker(.origin("akar")), side: "syria"))
    )
    #expect(cell.entries.map(\.tolls.count) == [8, 1])
    #expect(cell.entries[0].envelope == nil)
    #expect(cell.entries[0].claims.count == 8)
    #expect(cell.entries[0].tolls.allSatisfy { edition.tolls[$0].isMateriel })
    #expect(cell.entries[1].envelope?.shortForm == "309")
  }

  @Test(arguments: ["latest", "2020-02-12", "2020-02-29", "1997-05-14", "1997-05-20"])
  func `every claim in view stands in one cell, as known on any date`(date: String) throws {
    for dossier in [IdlibDossier.dossier, HarbourFiles.dossier] {
      let edition = Edition(dossier, asOf: date == "latest" ? nil : try EDTF(date))
      expectOnce(edition.all, in: edition)
    }
  }

  @Test func `every claim that a query selects stands in one cell, and no other does`() throws {
    var generator = Sequence64(seed: 3)
    for _ in 0..<300 {
      let query = try Query.parse(RandomQueries.text(2, &generator), in: HarbourDossier.dossier)
      expectOnce(HarbourDossier.edition.select(query), in: HarbourDossier.edition)
    }
    for text in ["actor:turkey", "measure:killed", "claimant:not-told", "figure:words", "syria"] {
      let query = try Query.parse(text, in: IdlibDossier.dossier)
      expectOnce(IdlibDossier.edition.select(query), in: IdlibDossier.edition)
    }
  }

  /// Each selected claim stands once in the rows, once among the speakers of a row that has any, and where it belongs.
  private func expectOnce(_ selection: Selection, in edition: Edition) {
    let dossier = edition.dossier
    let matrix = ClaimMatrix(of: selection, in: edition)
    var claims: [Int] = []
    for row in matrix.rows {
      #expect(row.cells.count == matrix.columns.count)
      for (column, (side, cell)) in zip(matrix.columns, row.cells).enumerated() {
        let below = row.speakers.flatMap { $0.cells[column]?.claims ?? [] }
        if !row.speakers.isEmpty { #expect(below.sorted() == (cell?.claims ?? []).sorted()) }
        guard let cell else { continue }
        claims += cell.claims
        #expect(cell.claimCount == cell.claims.count)
        for entry in cell.entries {
          #expect(Set(entry.claims.compactMap { edition.tollOfClaim[$0] }) == Set(entry.tolls))
          #expect(entry.tolls == entry.tolls.sorted())
          #expect(entry.isContradicted == entry.tolls.contains { edition.tolls[$0].isContradicted })
        }
        for claim in cell.claims.map({ dossier.claims[$0] }) {
          #expect(dossier.root(of: claim.lossesOf) == side)
          let origin = dossier.origin(of: claim).map {
            ClaimMatrix.Row.ID.side(dossier.root(of: $0))
          }
          #expect(row.id == origin ?? .originNotTold)
        }
      }
    }
    #expect(claims.sorted() == selection.claims)
    #expect(Set(matrix.columns).count == matrix.columns.count)
  }

  @Test func `nothing selected makes an empty matrix`() {
    let matrix = ClaimMatrix(of: Selection(), in: IdlibDossier.edition)
    #expect(matrix.rows.isEmpty && matrix.columns.isEmpty)
    #expect(matrix.cell(at: .init(row: .originNotTold, side: "turkey")) == nil)
  }
}

extension Edition {
  /// Everything in view.
  fileprivate var all: Selection {
    Selection(records: Array(records.indices), claims: claims, tolls: Array(tolls.indices))
  }
}

import Testing

@testable import Model

@Suite struct MeetingAccountTests {
  private func record(_ id: Record.ID, _ edition: Edition) throws -> FoldedRecord {
    try #require(edition.record(id))
  }

  @Test func `expected parties of a planned meeting are no participants`() throws {
    let edition = IdlibDossier.edition
    let talks = try record("moscow-talks", edition)
    let account = MeetingAccount(of: talks, in: edition.dossier)
    #expect(account.sources.map { edition.dossier.sources[$0].short } == ["004", "001", "000"])
    #expect(account.entries(of: .role(.participant)).isEmpty)
    #expect(
      account.entries(of: .role(.expected)).map(\.value)
        == [.actor("erdogan"), .actor("putin"), .actor("turkey")]
    )
    #expect(account.entries(of: .status).map(\.value) == [.status(.announced), .status(.planned)])
    #expect(account.entries(of: .outcome).isEmpty)
    // 004 announces the meeting without day or place.
    #expect(account.entries(of: .date).allSatisfy { $0.passages(ofSource: 2).isEmpty })
  }

  @Test
  func
    `one source has parties expected, another has them take part, and neither changes the other`()
    throws
  {
    let edition = HarbourFiles.edition
    let account = MeetingAccount(of: try record("harbour-talks", edition), in: edition.dossier)
    let locators = account.entries.filter { $0.value == .actor("harbour-board") }.map { entry in
      entry.passages.map { edition.dossier.sources[$0.source].short }
    }
    #expect(locators == [["B"], ["G14"]])
    #expect(
      account.entries(of: .date).map(\.value) == [
        .date(try EDTF("1997-05-19/1997-05-21")), .date(try EDTF("1997-05-19?")),
        .date(try EDTF("1997-05-19")),
      ]
    )
  }

  @Test func `a status's history is told in the order in which it was said, each source's own`()
    throws
  {
    let edition = IdlibDossier.edition
    let steps = edition.statusHistory(of: try record("moscow-talks", edition))
    #expect(
      steps.map { "\($0.said) \($0.status) \(edition.dossier.sources[$0.source].short)" } == [
        "2020-02-28? announced 004", "2020-03-04 planned 000",
        "[2020-03-04..2020-03-05] planned 001", "[2020-03-04..2020-03-05] planned 001",
        "[2020-03-04..2020-03-05] planned 001", "2020-03-05 planned 000",
        "2020-03-05 planned 000", "2020-03-05 planned 000",
      ]
    )
    #expect(!steps.contains { $0.status == .held })
    let february = Edition(IdlibDossier.dossier, asOf: try EDTF("2020-02-29"))
    #expect(
      february.statusHistory(of: try record("moscow-talks", february)).map(\.status) == [.announced]
    )
  }

  @Test func `a demand belongs to the talks in whose sitting's passage it is told`() throws {
    let edition = IdlibDossier.edition
    let statements = edition.statements(on: try record("ankara-talks", edition))
    let demand = try #require(statements.first { $0.record.id == "turkish-presidency-on-posts" })
    #expect(demand.acts == [.demand])
    #expect(demand.link == .passage)
    #expect(demand.speakers == [Attribution("turkish-presidency")])
    #expect(demand.addressees == ["russian-delegation"])
    #expect(demand.due.isEmpty)
    #expect(demand.record.outcomes.isEmpty)
    #expect(statements.filter(\.isUndertaking).count == 1)
    #expect(!statements.contains { $0.record.id == "erdogan-ultimatum" })
  }

  @Test func `what became of a demand is told with who says so, and differs from source to source`()
    throws
  {
    let edition = HarbourFiles.edition
    let dossier = edition.dossier
    let statements = edition.statements(on: try record("harbour-talks", edition))
    let demand = try #require(statements.first { $0.record.id == "mayor-on-guilty" })
    #expect(demand.fulfilled.map(\.fulfilment) == [.broken, .met])
    #expect(
      demand.fulfilled.map(\.by) == [[Attribution("harbour-office")], [Attribution("south-haven")]]
    )
    let passages = demand.fulfilled.map { told in
      told.passages.map { at in
        dossier.sources[at.source].short + dossier.passage(at: at).locator.shortForm
      }
    }
    #expect(passages == [["B¶12"], ["G02¶9"]])
    #expect(demand.end == "whether it was met")
    #expect(demand.record.doubts.contains(.fulfilmentsDiffer))
    let early = Edition(dossier, asOf: try EDTF("1997-05-26"))
    let known = early.statements(on: try record("harbour-talks", early))
      .first { $0.record.id == "mayor-on-guilty" }
    #expect(known?.fulfilled.map(\.fulfilment) == [.broken])
    #expect(known?.record.isDisputed == false)
  }

  @Test func `a commitment is told with its day and with what became of it, as sources tell`()
    throws
  {
    var files = SmallDossier()
    files.files["records.yaml"]? += """
      - {id: promise, kind: statement, title: Promise of lights, part-of: talks}
      - {id: accord, kind: agreement, title: Accord}

      """
    files.files["sources/gazette.yaml"]? += """
        - at: 3
          digest: The talks were held.
          tells:
            - {record: talks, date: 1997-05-14, status: held, form: talks}
            - {record: accord, date: 1997-05-14}
        - at: 4
          digest: The navy promises lights.
          tells:
            - {record: promise, act: commitment, due: 1997-06-01, by: ["navy?"], actors: {speaker: [navy], addressee: [league]}}
        - at: 5
          digest: The lights hang.
          tells:
            - {record: promise, outcome: kept}

      """
    let edition = Edition(try files.read())
    #expect(edition.dossier.problems.isEmpty)
    let talks = try record("talks", edition)
    let promise = try #require(edition.statements(on: talks).first)
    #expect(promise.link == .part)
    #expect(promise.undertakings == [.commitment])
    #expect(promise.speakers == [Attribution("navy", isDoubtful: true)])
    #expect(promise.due.map(\.date) == [try EDTF("1997-06-01")])
    #expect(promise.record.outcomes.map(\.text) == ["kept"])
    #expect(edition.agreements(on: talks).map { edition.records[$0].id } == ["accord"])
  }
}

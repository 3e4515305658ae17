import Testing

@testable import Model

@Suite struct BriefTests {
  private func brief(
    _ dossier: Dossier = HarbourFiles.dossier,
    _ query: String = "",
    asOf: String? = nil,
    input: String? = "harbour"
  ) throws -> Brief {
    let date = try asOf.map { try EDTF($0) }
    return Brief(
      of: Edition(dossier, asOf: date),
      answering: try Query.parse(query, in: dossier),
      request: BriefRequest(query: query, asOf: date, input: input)
    )
  }

  private func words(_ brief: Brief) -> String {
    brief.sentences.map(\.words).joined(separator: "\n")
  }

  private func section(_ title: String, of brief: Brief) throws -> Brief.Section {
    try #require(brief.sections.first { $0.title == title })
  }

  @Test(arguments: [
    "", "actor:harbour-town", "kind:meeting", "measure:killed", "after:1997-05-18", "no such words",
  ])
  func `every sentence names what it rests on`(query: String) throws {
    for asOf in [nil, "1997-05-14", "1997-05-16", "1990-01-01"] {
      let brief = try brief(HarbourFiles.dossier, query, asOf: asOf)
      #expect(!brief.sentences.isEmpty)
      for sentence in brief.sentences where sentence.references.isEmpty {
        Issue.record("“\(sentence.words)” of “\(query)” as of \(asOf ?? "the latest")")
      }
    }
  }

  @Test
  func `every sentence on Idlib names what it rests on, and every passage is among the sources`()
    throws
  {
    let brief = try brief(IdlibDossier.dossier, input: nil)
    #expect(brief.sentences.allSatisfy { !$0.references.isEmpty })
    let listed = Set(brief.sources.flatMap(\.passages).map(\.reference))
    for reference in brief.sentences.flatMap(\.references) {
      guard case .passage = reference else { continue }
      #expect(listed.contains(reference), "\(reference.label)")
    }
  }

  @Test func `a sentence cites no passage of a source that is not in view`() throws {
    let edition = Edition(HarbourFiles.dossier, asOf: try EDTF("1997-05-16"))
    let brief = try brief(asOf: "1997-05-16")
    #expect(edition.standings.contains(.notOut))
    for reference in brief.sentences.flatMap(\.references) {
      guard case .passage(let index, _, _) = reference else { continue }
      #expect(edition.standings[index.source] == .inView, "\(reference.label)")
    }
  }

  @Test func `each definition of a measure is given once, and who gives none is named`() throws {
    let harbour = words(try brief())
    for sentence in [
      "“Neutralised” in R: dead or unable to fight",
      "“Neutralised” in W, usage of Coast guard: hurt, seized or sent home",
    ] {
      #expect(harbour.ranges(of: sentence).count == 1, "\(sentence)")
    }
    #expect(!harbour.contains("What “neutralised” takes in is not said"))
    let idlib = words(try brief(IdlibDossier.dossier, input: nil))
    #expect(
      idlib.contains(
        "What “neutralised” takes in is not said for the claims of 002 and 000, and is read as generally used"
      )
    )
    let wounded = words(try brief(HarbourFiles.dossier, "measure:wounded"))
    #expect(!wounded.contains("“Neutralised” in"))
  }

  @Test func `demands told with a meeting stand there, with what became of them`() throws {
    let blocks = try section("Meetings", of: brief()).blocks
    let talks = try #require(entry("Talks of the harbour authorities", in: blocks))
    let demand = try #require(talks.sentences.last).words
    #expect(
      demand.hasPrefix(
        "Demand told with it, Łucja Ångström to South Haven: The mayor demands the names of the guilty"
      ),
      "\(demand)"
    )
    #expect(demand.contains("; due 16 May 1997"))
    #expect(demand.contains("; told as not met by Harbour Office"))
    #expect(demand.contains("; told as met by South Haven"))
    let sitting = try #require(entry("First day of the talks", in: blocks))
    #expect(!sitting.sentences.contains { $0.words.contains("Demand") })
    let early = try section("Meetings", of: brief(asOf: "1997-05-26")).blocks
    let known = try #require(entry("Talks of the harbour authorities", in: early))
    #expect(known.sentences.last?.words.contains("told as met") == false)
  }

  @Test func `a demand told with a sitting stands there and not with its talks again`() throws {
    let brief = try brief(IdlibDossier.dossier, input: nil)
    let entries = try section("Meetings", of: brief).blocks.compactMap { block -> Brief.Entry? in
      if case .entry(let entry) = block { entry } else { nil }
    }
    let holders = entries.filter {
      $0.sentences.contains { $0.words.hasPrefix("Demand told with it, Turkish Presid") }
    }
    #expect(holders.count == 1, "\(holders.map(\.title))")
    let demand = holders.first?.sentences.last?.words ?? ""
    #expect(demand.contains("no source in view tells whether it was met"))
  }

  private func entry(_ title: String, in blocks: [Brief.Block]) -> Brief.Entry? {
    blocks.lazy.compactMap { block -> Brief.Entry? in
      if case .entry(let entry) = block, entry.title == title { entry } else { nil }
    }.first
  }

  @Test func `an earlier date leaves out what was published later`() throws {
    let (early, late) = (try brief(asOf: "1997-05-16"), try brief())
    #expect(words(late).contains("Told as held"))
    #expect(words(late).contains("Truce") || words(late).contains("truce"))
    #expect(words(early).contains("as known on 16 May 1997"))
    #expect(!words(early).contains("truce"))
    #expect(early.sentences.count < late.sentences.count)
  }

  @Test func `a query leaves out what does not answer it`() throws {
    let brief = try brief(HarbourFiles.dossier, "kind:meeting")
    let titles = brief.sections.map(\.title)
    #expect(titles.contains("Meetings"))
    let entries = try section("Timeline", of: brief).blocks.compactMap { block -> Brief.Entry? in
      if case .entry(let entry) = block { entry } else { nil }
    }
    #expect(!entries.isEmpty)
    #expect(entries.allSatisfy { $0.kind.hasPrefix("meeting") })
    #expect(words(brief).contains("It covers what answers the query “kind:meeting”"))
  }

  @Test func `a toll is whole where one of its claims answers`() throws {
    let brief = try brief(IdlibDossier.dossier, "source:voa-2020-02-28 measure:killed", input: nil)
    let tolls = brief.sections.flatMap(\.blocks).compactMap { block -> Brief.Toll? in
      if case .toll(let toll) = block { toll } else { nil }
    }
    #expect(tolls.map(\.claims.count) == [7])
    #expect(tolls.first?.sentences.first?.words == "The claims range from 33 to 34 and more.")
  }

  @Test func `what was planned is never told as held, and an untold outcome is told as such`()
    throws
  {
    let blocks = try section("Meetings", of: brief(IdlibDossier.dossier)).blocks
    let entry = try #require(
      blocks.lazy.compactMap { block -> Brief.Entry? in
        guard case .entry(let entry) = block, entry.title.contains("Erdoğan–Putin talks") else {
          return nil
        }
        return entry
      }.first
    )
    let told = entry.sentences.map(\.words)
    #expect(told.first == "Told as planned; no source in view tells whether it was held.")
    #expect(told.contains("No source in view tells an outcome."))
    let details = entry.details.map(\.words)
    #expect(details.contains { $0.hasPrefix("Expected, not told as having taken part: ") })
    #expect(!details.contains { $0.hasPrefix("Participant") })
  }

  @Test func `each bound of a range is cited for what it says itself`() throws {
    let tolls = try section("Losses claimed", of: brief()).blocks.compactMap { block in
      if case .toll(let toll) = block, toll.title.contains("Ramming") { toll } else { nil }
    }
    let killed = try #require(tolls.first { $0.title.hasPrefix("People killed") })
    let range = try #require(killed.sentences.first)
    #expect(range.words == "The claims range from 6 to 11, some without an upper end.")
    #expect(range.references.map(\.label) == ["W ¶6", "B ¶3", "G14 ¶4"])
  }

  @Test func `the timeline’s groups each have a heading`() throws {
    let headings = try section("Timeline", of: brief(IdlibDossier.dossier)).blocks.compactMap {
      if case .heading(let text) = $0 { text } else { nil }
    }
    #expect(
      headings == [
        "Before the period from Feb to Mar 2020", "In the period from Feb to Mar 2020",
        "Context that sources give in their own voice",
      ]
    )
  }

  @Test func `a digest of a passage that tells of several records is no account of one of them`()
    throws
  {
    for dossier in [IdlibDossier.dossier, HarbourFiles.dossier] {
      let brief = try brief(dossier)
      let shared = Set(
        dossier.sources.flatMap(\.passages)
          .filter { Set($0.tellings.map(\.record)).count > 1 }.map(\.digest)
      )
      #expect(!shared.isEmpty)
      for entry in brief.entries {
        for sentence in entry.sentences where shared.contains(where: sentence.words.contains) {
          Issue.record("\(entry.title): \(sentence.words)")
        }
      }
    }
  }

  @Test func `a speaker is credited with nothing but what is told of the speaker`() throws {
    let entries = try brief(IdlibDossier.dossier).entries
    func account(of title: String) -> String {
      entries.first { $0.title == title }?.sentences.map(\.words).joined(separator: " ") ?? ""
    }
    #expect(
      account(of: "Ankara on the strike in Idlib")
        == "It blames Syrian forces for the air strike. It reports soldiers killed in an air strike."
    )
    #expect(account(of: "Turkish Air Force on targets") == "More than 200 targets were hit.")
    #expect(
      account(of: "Operation Spring Shield")
        == "It goes on. It began soon after the strike. Turkish Defence Ministry: It goes on successfully."
    )
  }

  @Test func `days that no source dates anything to are told as a gap`() throws {
    let timeline = try section("Timeline", of: brief(IdlibDossier.dossier))
    let gaps = timeline.blocks.flatMap(\.sentences).map(\.words).filter { $0.contains("a gap") }
    #expect(
      gaps.contains(
        "No source in view dates anything to the days from 12 to 20 Feb 2020: a gap, not calm."
      )
    )
  }

  @Test
  func `a verdict’s sentence stands in it word by word, with its figures cited where they stand`()
    throws
  {
    let edition = IdlibDossier.edition
    let verdict = try #require(edition.verdict("004#2s1.1", "001#7.1"))
    let brief = try brief(IdlibDossier.dossier)
    let sentence = try #require(
      brief.sentences.first { $0.words == verdict.sentence(in: edition) }
    )
    #expect(sentence.references.map(\.label) == ["004 S1", "001 ¶7"])
  }

  @Test func `a sum stands nowhere without being called our arithmetic`() throws {
    for dossier in [IdlibDossier.dossier, HarbourFiles.dossier] {
      let sums = try brief(dossier).sentences.map(\.words).filter { $0.contains("may be added:") }
      #expect(!sums.isEmpty)
      #expect(sums.allSatisfy { $0.hasSuffix(Sum.remark) })
    }
  }

  private func toll(_ title: String, of dossier: Dossier) throws -> Brief.Toll {
    try #require(
      try brief(dossier).sections.flatMap(\.blocks).lazy.compactMap { block in
        if case .toll(let toll) = block, toll.title.hasPrefix(title) { toll } else { nil }
      }.first
    )
  }

  @Test(arguments: [
    ("Soldiers wounded: Attack on convoy", "The one claim with a number says at least 5."),
    ("People killed: Attack on convoy", "The claims with a number say 5 or at least 5."),
    ("Equipment destroyed: Cutting of nets", "The one claim with a number says about 50."),
    ("People killed, a total", "The claims range from 31 to more than 31."),
  ])
  func `no range gives a figure that no source gives`(title: String, words: String) throws {
    let isIdlib = title.contains("convoy")
    let toll = try toll(title, of: isIdlib ? IdlibDossier.dossier : HarbourFiles.dossier)
    #expect(toll.sentences.first?.words == words)
  }

  @Test func `losses in the timeline keep the words of a figure that stands alone`() throws {
    let told = try words(brief(IdlibDossier.dossier))
    #expect(told.contains("Losses claimed: Syria, soldiers neutralised, more than 100."))
    #expect(told.contains("Losses claimed: Turkey, soldiers killed, 33 to 34 and more."))
  }

  @Test func `one origin is told of no more claims than name it`() throws {
    let toll = try toll("Soldiers wounded: Attack on convoy", of: IdlibDossier.dossier)
    #expect(
      toll.sentences.dropFirst().first?.words
        == "One origin is named, in 1 of 2 claims, and the other names none for certain: 1 passage of 1 document."
    )
  }

  @Test func `every speaker of an origin is cited for what that speaker says`() throws {
    let toll = try toll("Equipment destroyed: Cutting of nets", of: HarbourFiles.dossier)
    let named = try #require(toll.sentences.first { $0.words.hasPrefix("1 named origin") })
    #expect(
      named.words
        == "1 named origin: Harbour Town, on its own side’s losses, by Fishing fleet and Harbour Office."
    )
    #expect(
      named.pieces.dropFirst().prefix(3).map { piece -> String in
        switch piece {
        case .text(let text): text
        case .citation(let references): references.map(\.label).joined()
        case .mention: ""
        }
      } == ["Fishing fleet", "G14 ¶8", " and Harbour Office"]
    )
  }

  @Test func `a claim counts in English`() throws {
    let told = try words(brief())
    #expect(told.contains("1 helicopter shot down: said by Coast guard, reported by Wire North"))
    #expect(told.contains("About 50 pieces of equipment destroyed"))
    #expect(try words(brief(IdlibDossier.dossier)).contains("more than 3,700,000"))
  }

  @Test func `sittings are not counted beside their talks`() throws {
    let told = try words(brief(IdlibDossier.dossier))
    #expect(
      told.contains("97 records (86 of events, statements and context, 8 talks with 3 sittings)")
    )
  }

  @Test func `whoever is told of and not heard is named`() throws {
    let silent = try section("Who is silent", of: brief(IdlibDossier.dossier)).blocks
      .flatMap(\.sentences).map(\.words)
    #expect(silent.contains("Greece: told of, and nobody is named as speaking for it."))
    #expect(silent.contains { $0.hasPrefix("Losses of Syria are claimed by others") })
    #expect(!silent.contains { $0.hasPrefix("Turkey") })
  }

  @Test func `a date before every source gives a brief that says so`() throws {
    let brief = try brief(asOf: "1990-01-01")
    #expect(words(brief).contains("0 records (0 of events, statements and context, 0 talks)"))
    #expect(
      brief.sections.map(\.title) == ["What this brief covers", "How to make this brief again"]
    )
  }

  @Test func `an empty dossier gives a brief in both forms`() throws {
    let brief = try brief(Dossier(location: "", contents: .init()))
    for format in Brief.Format.allCases {
      #expect(brief.written(as: format).contains("Untitled dossier"))
    }
  }

  @Test(arguments: Brief.Format.allCases)
  func `the same request gives the same bytes`(format: Brief.Format) throws {
    let other = try DossierReader.read(location: Fixtures.path("harbour"))
    let query = "actor:harbour-town -kind:statement"
    let one = try brief(HarbourFiles.dossier, query, asOf: "1997-05-24").written(as: format)
    let again = try brief(other, query, asOf: "1997-05-24").written(as: format)
    #expect(Array(one.utf8) == Array(again.utf8))
    #expect(!one.contains(Fixtures.path("")))
  }
}

extension Brief {
  /// The records of every section.
  fileprivate var entries: [Entry] {
    sections.flatMap(\.blocks).compactMap { if case .entry(let entry) = $0 { entry } else { nil } }
  }
}

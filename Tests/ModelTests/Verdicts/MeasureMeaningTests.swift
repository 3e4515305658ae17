import Testing

@testable import Model

@Suite struct MeasureMeaningTests {
  private func words(_ claim: String, in edition: Edition) throws -> String {
    let row = try #require(edition.claimRow(named: claim))
    return edition.dossier.meaning(ofClaimAt: row).words(in: edition.dossier)
  }

  @Test(arguments: [
    // The outlet's own explanation holds for whoever it quotes.
    ("R#2s6.1", "dead or unable to fight (R S15)"),
    ("W#4.6", "hurt, seized or sent home (W ¶12, usage of Coast guard)"),
    ("R#2s4.1", "no definition in R; generally dead"),
  ])
  func `a claim has its own source's definition, else the general meaning, called general`(
    claim: String,
    words: String
  ) throws {
    #expect(try self.words(claim, in: HarbourFiles.edition) == words)
  }

  @Test func `no Idlib document says what neutralised takes in`() throws {
    #expect(IdlibDossier.dossier.sources.flatMap(\.definitions).isEmpty)
    #expect(
      try words("002#10.1", in: IdlibDossier.edition)
        == "no definition in 002; generally killed, wounded, captured or surrendered, by Turkish usage; never the "
        + "same as killed"
    )
  }

  /// Returns which definition a claim of the small dossier has, whose claimant is `claimant`.
  private func means(_ claimant: String, _ definitions: [String]) throws -> String? {
    var small = SmallDossier.replacing(
      "claimant: navy\n        chain: [navy, gazette]",
      by: "claimant: \(claimant)\n        chain: [gazette]",
      in: "sources/gazette.yaml"
    )
    small.files["actors.yaml"]? += "- {id: cutter, name: Cutter, kind: organ, parent: navy}\n"
    small.files["sources/gazette.yaml"]? +=
      "definitions:\n" + definitions.map { "  - {measure: killed, at: 2, \($0)}\n" }.joined()
    let dossier = try small.read()
    #expect(dossier.sources[0].definitions.count == definitions.count)
    return dossier.meaning(ofClaimAt: try #require(dossier.claims.indices.first)).definition?.means
  }

  private static let all = [
    "means: the outlet", "means: the town, by: town", "means: the navy, by: navy",
  ]

  @Test(arguments: [
    ("navy", "the navy"), ("cutter", "the navy"), ("town", "the town"), ("league", "the outlet"),
    ("gazette", "the outlet"), ("one of [cutter, navy]", "the navy"),
    ("one of [navy, town]", "the town"), ("one of [navy, league]", "the outlet"),
    ("navy?", "the outlet"), ("not told", "the outlet"),
  ])
  func `the nearest usage of the claimant counts, else the outlet's own`(
    claimant: String,
    means: String
  ) throws {
    #expect(try self.means(claimant, Self.all) == means)
  }

  @Test(arguments: ["league", "town", "navy?", "one of [navy, town]", "gazette", "not told"])
  func `the usage of one speaker says nothing of another's`(claimant: String) throws {
    #expect(try means(claimant, ["means: the navy, by: navy"]) == nil)
  }

  @Test func `the outlet named as such speaks in its own voice`() throws {
    #expect(try means("league", ["means: its own, by: gazette"]) == "its own")
  }

  @Test func `a doubtful usage is told as such`() throws {
    let dossier = try DossierReader.read(location: Fixtures.path("gazette"))
    let bulletin = try #require(dossier.sources.last)
    #expect(
      bulletin.definitions.map { $0.usage(in: dossier) ?? "own" }
        == ["usage of Navy of the Isles", "own", "perhaps usage of The Isles"]
    )
  }

  @Test func `a verdict says what the measures take in where a source does`() throws {
    let edition = HarbourFiles.edition
    #expect(
      try #require(edition.verdict("W#4.6", "W#5.1")).sentence(in: edition)
        == "About 30 (W ¶4) and fewer than 5 (W ¶5) measure different things: one is neutralised and the other "
        + "wounded; “neutralised” as W ¶12 has it: hurt, seized or sent home."
    )
  }

  @Test func `one measure that two sources define differently is told beside the verdict, briefly`()
    throws
  {
    var small = SmallDossier()
    let post = (small.files["sources/gazette.yaml"] ?? "")
      .split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
        switch line {
        case "id: gazette-1997": "id: post-1997\nshort: P"
        case "document: gazette.txt": "document: post.txt"
        case "        figure: 7": "        figure: 9"
        case "        stated: 1997-05-14": "        stated: not told"
        default: String(line)
        }
      }.joined(separator: "\n")
    let long =
      "dead when found, or dead within thirty days of what was done to them, by a doctor’s word"
    small.files["sources/post.yaml"] =
      post + "definitions:\n  - {measure: killed, at: 2, means: \"\(long)\"}\n"
    small.files["sources/gazette.yaml"]? +=
      "short: G\ndefinitions:\n  - {measure: killed, at: 2, means: dead}\n"
    let edition = Edition(try small.read())
    #expect(edition.dossier.problems.isEmpty)
    let sentence = try #require(edition.verdict("G#2.1", "P#2.1")).sentence(in: edition)
    #expect(
      sentence.hasSuffix("; “killed” as G ¶2 has it: dead; “killed” as P ¶2 defines it."),
      "\(sentence)"
    )
  }
}

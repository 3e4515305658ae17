import Model
import Testing

@Suite struct FulfilmentReadingTests {
  /// Reads a small dossier with a promise, of which the passage 3 tells `tellings`.
  private func dossier(_ tellings: [String], _ more: [String] = []) throws -> Dossier {
    var small = SmallDossier()
    small.files["records.yaml"]? += "- {id: promise, kind: statement, title: Promise of lights}\n"
    let first = tellings.map { "      - \($0)\n" }.joined()
    small.files["sources/gazette.yaml"]? +=
      "  - at: 3\n    digest: Of the lights.\n    tells:\n" + first
    if !more.isEmpty {
      small.files["sources/post.yaml"] = """
        id: post-1997
        document: post.txt
        sha256: \(String(repeating: "b", count: 64))
        publisher: Post
        title: Lights
        outlet: gazette
        published: 1997-05-10
        published-basis: printed
        passages:
          - at: 1
            digest: Of the lights.
            tells:

        """ + more.map { "      - \($0)\n" }.joined()
    }
    return try small.read()
  }

  private func promise(_ dossier: Dossier) throws -> FoldedRecord {
    try #require(Edition(dossier).record("promise"))
  }

  @Test(arguments: ["demand", "request", "commitment", "threat"])
  func `what became of a statement that asks, promises or threatens is read`(act: String) throws {
    let dossier = try dossier(["{record: promise, act: \(act), fulfilment: partly}"])
    #expect(dossier.problems.isEmpty)
    #expect(try promise(dossier).fulfilments.map(\.fulfilment) == [.partly])
  }

  @Test func `the act may be told by another document`() throws {
    let dossier = try dossier(
      ["{record: promise, fulfilment: met}"],
      ["{record: promise, act: commitment}"]
    )
    #expect(dossier.problems.isEmpty)
    #expect(try promise(dossier).fulfilments.map(\.fulfilment) == [.met])
  }

  @Test(arguments: [
    (
      "{record: promise, act: denial, fulfilment: met}",
      "32:40: only a demand, a request, a commitment or a threat has `fulfilment`, and `promise` is told as denial"
    ),
    (
      "{record: promise, act: refusal, fulfilment: broken}",
      "32:41: only a demand, a request, a commitment or a threat has `fulfilment`, and `promise` is told as refusal"
    ),
    (
      "{record: promise, fulfilment: met}",
      "32:27: only a demand, a request, a commitment or a threat has `fulfilment`, and no passage tells the `act` "
        + "of `promise`"
    ),
    (
      "{record: talks, fulfilment: met}",
      "32:25: only a statement has `fulfilment`, and the record is of kind `meeting`"
    ),
    (
      "{record: boats-lost, fulfilment: met}",
      "32:30: only a statement has `fulfilment`, and the record is of kind `event`"
    ),
    (
      "{record: promise, act: demand, fulfilment: meet}",
      "32:52: `fulfilment` cannot be `meet`; did you mean `met`?"
    ),
    (
      "{record: promise, act: demand, fulfilment: fulfilled}",
      "32:52: `fulfilment` cannot be `fulfilled`; it is one of met, partly, broken"
    ),
    (
      "{record: promise, act: demand, fulfilled: met}",
      "32:40: unknown key `fulfilled` of a telling; did you mean `fulfilment`?"
    ),
    (
      "{record: promise, act: demnad, fulfilment: met}",
      "32:32: `act` cannot be `demnad`; did you mean `demand`?"
    ),
  ])
  func `elsewhere it is a problem, and the rest of the telling is kept`(
    telling: String,
    problem: String
  ) throws {
    let dossier = try dossier([telling])
    #expect(dossier.problems.map(\.description) == ["sources/gazette.yaml:" + problem])
    #expect(dossier.tellings.values.joined().count == 2)
    if !telling.contains("demnad") {
      #expect(try promise(dossier).fulfilments.isEmpty)
    }
  }

  @Test func `every telling of a statement that asks for nothing loses it`() throws {
    let dossier = try dossier(
      ["{record: promise, fulfilment: met}"],
      ["{record: promise, act: report, fulfilment: broken}"]
    )
    #expect(dossier.problems.count == 2)
    #expect(
      dossier.sources.flatMap(\.passages).flatMap(\.tellings).allSatisfy { $0.fulfilment == nil }
    )
  }

  @Test func `where a file breaks off, the act may stand in what is lost`() throws {
    let dossier = try dossier(
      ["{record: promise, fulfilment: met}"],
      ["{record: promise, says: \"x"]
    )
    #expect(dossier.problems.count == 1)
    #expect(
      dossier.sources.flatMap(\.passages).flatMap(\.tellings).contains { $0.fulfilment == .met }
    )
  }

  @Test func `passages that tell alike are no dispute, and those that differ are one`() throws {
    let alike = try dossier([
      "{record: promise, act: commitment, fulfilment: met}", "{record: promise, fulfilment: met}",
    ])
    #expect(try !promise(alike).isDisputed)
    let differing = try dossier(
      ["{record: promise, act: commitment, fulfilment: met}"],
      ["{record: promise, fulfilment: partly}"]
    )
    #expect(try promise(differing).doubts == [.fulfilmentsDiffer])
    #expect(try promise(differing).isDisputed)
  }

  @Test func `it is known only once a passage in view tells it`() throws {
    let dossier = try dossier(
      ["{record: promise, fulfilment: broken}"],
      ["{record: promise, act: commitment, fulfilment: met}"]
    )
    let early = try #require(Edition(dossier, asOf: try EDTF("1997-05-12")).record("promise"))
    #expect(early.fulfilments.map(\.fulfilment) == [.met])
    #expect(!early.isDisputed)
    #expect(try promise(dossier).fulfilments.map(\.fulfilment) == [.met, .broken])
  }
}

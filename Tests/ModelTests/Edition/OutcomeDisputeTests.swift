import Model
import Testing

@Suite struct OutcomeDisputeTests {
  /// Returns the doubts about talks of which two sources tell these outcomes.
  private func doubts(_ first: [String], _ second: [String]) throws -> [FoldedRecord.Doubt] {
    var small = SmallDossier()
    for (name, outcomes) in [("post", first), ("wire", second)] {
      let passages = outcomes.enumerated().map { number, outcome in
        """
          - at: \(number + 1)
            digest: Of the talks.
            tells:
              - {record: talks, status: held, outcome: \(outcome)}

        """
      }
      small.files["sources/\(name).yaml"] = """
        id: \(name)-1997
        document: \(name).txt
        sha256: \(String(repeating: name == "post" ? "b" : "c", count: 64))
        publisher: \(name)
        title: Talks
        outlet: gazette
        published: 1997-05-15
        published-basis: printed
        passages:

        """ + passages.joined()
    }
    let edition = Edition(try small.read())
    return try #require(edition.record("talks")).doubts
  }

  @Test func `outcomes that two sources tell differently are a dispute`() throws {
    #expect(try doubts(["no accord"], ["a truce"]).contains(.outcomesDiffer))
  }

  @Test func `outcomes that sources tell alike, among others, are none`() throws {
    #expect(try !doubts(["no accord"], ["no accord"]).contains(.outcomesDiffer))
    #expect(try !doubts(["no accord", "no result"], ["no accord"]).contains(.outcomesDiffer))
  }

  @Test func `what one source words in several ways is no dispute between sources`() throws {
    #expect(try !doubts(["no accord", "no result"], []).contains(.outcomesDiffer))
  }
}

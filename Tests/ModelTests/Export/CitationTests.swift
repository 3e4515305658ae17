import Model
import Testing

@Suite struct CitationTests {
  private static let edition = HarbourDossier.edition
  private static let dossier = HarbourDossier.dossier

  @Test func `a claim is cited with its figure, who said it, which outlet and when`() {
    #expect(
      Citation(ofClaimsAt: [0], in: Self.edition).lines == [
        """
        At least 7 members of personnel killed, losses of Fishing fleet of Südland (Boats lost off the breakwater, 13 May 1997): said \
        by Coast Guard, reported by Harbour Gazette; said 14 May 1997; published 14 May 1997 by Harbour Gazette (“Boats lost”).
        """,
        """
        Passage 100 ¶4 (gazette-19970514.txt): The coast guard counts the crew lost when two boats sank; the source’s \
        words: “seven or more dead”
        """,
      ]
    )
  }

  @Test
  func `every claim says whose figure it is, its qualifier, its outlet's day and its passage`() {
    for row in Self.dossier.claims.indices {
      let claim = Self.dossier.claims[row]
      let lines = Citation(ofClaimsAt: [row], in: Self.edition).lines
      #expect(lines.count == 2)
      let source = Self.dossier.sources[Self.dossier.passageOfClaim[row].source]
      #expect(lines[0].contains("published \(source.published.words)"))
      #expect(lines[0].contains(Self.dossier.name(of: claim.lossesOf)))
      switch claim.figure.meaning {
      case .denied: #expect(lines[0].hasPrefix("Denied"))
      case .notStated: #expect(lines[0].contains("without a figure"))
      case .exactly(0): #expect(lines[0].hasPrefix("No "))
      default:
        #expect(lines[0].lowercased().contains(claim.figure.description.lowercased()))
      }
      for actor in claim.claimant.actors {
        #expect(lines[0].contains(Self.dossier.name(of: actor)), "\(claim.id)")
      }
      #expect(lines[1].contains(Self.dossier.citation(ofClaimAt: row)))
    }
  }

  @Test func `a toll is cited with its range, what that is worth, and the claims that bound it`()
    throws
  {
    let edition = HarbourFiles.edition
    let toll = try #require(edition.toll(of: "office-total"))
    let incidents =
      "(Ramming off the breakwater, 13 May 1997; First night of the blockade, from 16 to 17 May 1997 (not certain); "
      + "Push for the outer banks, May 1997)"
    let published = "published 2 Jun 1997 by Harbour Gazette (“Truce holds on the banks”)."
    let passage =
      "Passage G02 ¶8 (harbour-gazette-19970602.txt): The Harbour Office adds up three incidents and makes less of the "
      + "nets; the quay tells of more dead; the source’s words: "
    #expect(
      Citation(of: toll, in: edition).lines == [
        "Losses of Harbour Town: people killed, a total that a source states over 3 incidents, May 1997: 31 to more "
          + "than 31, in 2 claims of 1 passage, 1 document (a range of claims, no confidence interval); contradicted.",
        "31 people killed, losses of Harbour Town \(incidents): said by Harbour Office, reported by Harbour Gazette; "
          + "time covered: May 1997; \(published)",
        passage + "“push come to 31”",
        "More than 31 people killed, losses of Harbour Town \(incidents): said by Sources on the quay, reported by "
          + "Harbour Gazette; time covered: May 1997; \(published)",
        passage + "“on the quay to more than”",
      ]
    )
  }

  @Test func `a record is cited with its date, and a meeting with how far it is told to have come`()
    throws
  {
    let edition = HarbourFiles.edition
    let lines = try ["inspection", "mayors-summit"].map { id in
      Citation(of: try #require(edition.record(Record.ID(id))), in: edition).lines
    }
    #expect(
      lines == [
        [
          "17 May 1997 (not certain): Inspection of the fish hall, cancelled; told in 1 passage of 1 document.",
          "Passage W ¶8 (wire-north-blockade.txt): The talks are still planned; an inspection was cancelled; the source’s "
            + "words: “was cancelled”; published 18 May 1997 (not certain) by Wire North (“Blockade closes old harbour”)",
        ],
        [
          "From 1 to 5 Jun 1997: Summit of the mayors, planned; told in 2 passages of 2 documents.",
          "Passage R S10 (radio-lighthouse-transcript.txt): A summit of the mayors is announced; the source’s words: "
            + "“was announced for the first days”; published about 15 May 1997 by Radio Lighthouse (“Radio Lighthouse, "
            + "the news at six”)",
          "Passage G02 ¶6 (harbour-gazette-19970602.txt): The mayors are to meet on White Island, says Harbour Town’s; "
            + "the source’s words: “to meet by 7 June”; published 2 Jun 1997 by Harbour Gazette (“Truce holds on the "
            + "banks”)",
        ],
      ]
    )
  }

  @Test func `what is cited as known on a date says so`() throws {
    let edition = Edition(Self.dossier, asOf: try EDTF("1997-05-14"))
    let record = try #require(edition.record("boats-lost"))
    let sentence = Citation(of: record, in: edition).lines[0]
    #expect(sentence.hasSuffix("; as known on 14 May 1997."))
  }

  @Test func `a passage and a source are cited with publisher, title and day`() {
    let index = Self.dossier.passageOfClaim[0]
    #expect(
      Citation(of: index, in: Self.edition).lines == [
        """
        The coast guard counts the crew lost when two boats sank (published 14 May 1997 by Harbour Gazette (“Boats lost”)).
        """,
        "Passage 100 ¶4 (gazette-19970514.txt): The coast guard counts the crew lost when two boats sank",
      ]
    )
    #expect(
      Citation(ofSource: index.source, in: Self.edition).lines == [
        "Harbour Gazette: “Boats lost”, 14 May 1997.",
        "Document: gazette-19970514.txt, SHA-256 " + String(repeating: "0", count: 64),
      ]
    )
  }
}

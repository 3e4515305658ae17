import Model
import Testing

@Suite("What is wrong with dates, figures and passages")
struct BrokenValueTests {
  static let cases: [BrokenCase] = [
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "published: 1997-05-14",
      by: "published: 1997-02-30",
      gives: [
        "sources/gazette.yaml:7:20: `published`: `1997-02-30` is no EDTF: February 1997 has 28 days; the source is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "date: 1997-05-13",
      by: "date: \"1997-13-13\"",
      gives: [
        "sources/gazette.yaml:17:21: `date`: `1997-13-13` is no EDTF: months are 01 to 12 and seasons 21 to 41"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "date: 1997-05-13",
      by: "date: [1997-05-13..1997-05-14]",
      gives: [
        "sources/gazette.yaml:17:15: `date`: YAML does not read this as a text; quote it: `\"[1997-05-13..1997-05-14]\"`"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "date: 1997-05-13",
      by: "date: {1997-05-13,1997-05-14}",
      gives: [
        "sources/gazette.yaml:17:15: `date`: YAML does not read this as a text; quote it: `\"{1997-05-13,1997-05-14}\"`"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "figure: 7",
      by: "figure: at most 7",
      gives: [
        "sources/gazette.yaml:26:17: `figure`: `at most 7` is no figure: neither digits nor words that the format knows; did you mean `up to 7`? The claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "figure: 7",
      by: "figure: 1.200",
      gives: [
        "sources/gazette.yaml:26:17: `figure`: `1.200` is no figure: neither digits nor words that the format knows; did you mean `1200`? The claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "figure: 7",
      by: "figure: %7",
      gives: [
        "sources/gazette.yaml:26:17: a value cannot begin with `%`: quote it; the file is not read any further"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "figure: 7",
      by: "figure: seven",
      gives: [
        "sources/gazette.yaml:26:17: `figure`: `seven` is no figure: neither digits nor words that the format knows; the claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "figure: 7",
      by: "figure: between 5 and 3",
      gives: [
        "sources/gazette.yaml:26:25: `figure`: `between 5 and 3` is no figure: the first number is not below the second; did you mean `between 3 and 5`? The claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "figure: 7",
      by: "phrase: one two three four five six seven\n        figure: 7",
      gives: [
        "sources/gazette.yaml:26:17: a phrase of 7 words; six are the most"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "figure: 7",
      by: "running: maybe\n        figure: 7",
      gives: [
        "sources/gazette.yaml:26:18: `running` cannot be `maybe`; it is one of yes, no; the claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "digest: Boats sank.",
      by: "digest: \"\"",
      gives: [
        "sources/gazette.yaml:12:5: `digest` has no value; the passage is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "digest: Boats sank.",
      by: "digest: \"  \"",
      gives: [
        "sources/gazette.yaml:12:5: `digest` has no value; the passage is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "at: 2\n",
      by: "at: ¶2\n",
      gives: [
        "sources/gazette.yaml:13:9: `at` cannot be `¶2`: a paragraph such as `4`, or a sentence of one such as `2s3`; did you mean `2`? The passage is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "at: 2\n",
      by: "at: 1\n",
      gives: [
        "sources/gazette.yaml:13:9: passage 1 stands twice, first at sources/gazette.yaml:10:5; the passage is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "- at: 1\n",
      by: "- at: 3\n",
      gives: [
        "sources/gazette.yaml:13:9: passage 2 stands after passage 3; passages keep the document's order"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "aaaa\npub",
      by: "aaag\npub",
      gives: [
        "sources/gazette.yaml:3:9: `sha256` cannot be `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…`: a SHA-256 has the digits 0 to 9 and a to f"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "document: gazette.txt",
      by: "document: ../gazette.txt",
      gives: [
        "sources/gazette.yaml:2:11: `document` cannot be `../gazette.txt`: the name of a file, without a folder; did you mean `gazette.txt`? The source is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "title: Boats lost",
      by: "mark: 船\ntitle: Boats lost",
      gives: [
        "sources/gazette.yaml:5:7: `mark` cannot be `船`: one character that takes one column is wanted"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "- at: 2\n    digest",
      by: "- at: 2\n    part: comment\n    digest",
      gives: [
        "sources/gazette.yaml:16:5: a comment does not report, so it has no `tells`; they are left out",
        "sources/gazette.yaml:20:5: a comment does not report, so it has no `claims`; they are left out",
      ]
    ),
    BrokenCase(
      "records.yaml",
      replacing: "title: Boats lost",
      by: "title: 33 boats lost",
      gives: [
        "records.yaml:1:40: a title is neutral and gives no figure, and here is `33`"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "1997-05-01/1997-05-31",
      by: "1997-05-01/..",
      gives: [
        "dossier.yaml:2:1: `period` cannot be `1997-05-01/..`: the screen opens at it, so that it needs a first and a last day"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "window: 1997-05-13",
      by: "window: none",
      gives: [
        "sources/gazette.yaml:27:17: `window` cannot be `none`: an EDTF date, or `not told`; did you mean `not told`? The claim is left out"
      ]
    ),
  ]

  @Test("Each is told with its place and what would be right", arguments: cases)
  func told(_ broken: BrokenCase) throws {
    #expect(try broken.dossier.read().problems.map(\.description) == broken.problems)
  }
}

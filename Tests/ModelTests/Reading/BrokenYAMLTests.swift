import Model
import Testing

@Suite("What is wrong with text and YAML")
struct BrokenYAMLTests {
  static let cases: [BrokenCase] = [
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "      - record: boats-lost",
      by: "\t  - record: boats-lost",
      gives: [
        "sources/gazette.yaml:16:1: a tab in the indentation; YAML is indented by blanks",
        "sources/gazette.yaml:16:1: YAML cannot go on at this tab; the file is not read any further",
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small",
      by: "title: &a Small",
      gives: [
        "dossier.yaml:1:8: an anchor, `&a`: write the value out where it is meant"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small harbour",
      by: "title: *a",
      gives: [
        "dossier.yaml:1:8: an alias, `*a`: write the value out where it is meant"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small",
      by: "title: !!str Small",
      gives: [
        "dossier.yaml:1:8: a tag, `tag:yaml.org,2002:str`: every value is read as its text"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small harbour\n",
      by: "<<: {title: x}\ntitle: Small harbour\n",
      gives: [
        "dossier.yaml:1:1: a merge key, `<<`: write the keys out where they are meant"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small harbour\n",
      by: "? [a]\n: b\ntitle: Small harbour\n",
      gives: [
        "dossier.yaml:1:3: a key has to be a word"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "1997-05-31\n",
      by: "1997-05-31\n---\ntitle: Again\n",
      gives: [
        "dossier.yaml:3:1: a second YAML document; a file holds one, and the rest is not read"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small",
      by: "title: Small: big",
      gives: [
        "dossier.yaml:1:13: a second `: ` in one value, or a key at the wrong depth: quote the text, or mend the indentation; the file is not read any further"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small",
      by: "title: \"Small",
      gives: [
        "dossier.yaml:3:1: a quotation mark of line 1 is never closed; the file is not read any further"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small",
      by: "title: @Small",
      gives: [
        "dossier.yaml:1:8: a value cannot begin with `@`: quote it; the file is not read any further"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "period",
      by: "\tperiod",
      gives: [
        "dossier.yaml:2:1: a tab in the indentation; YAML is indented by blanks",
        "dossier.yaml:2:1: YAML cannot go on at this tab; the file is not read any further",
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "period",
      by: "  period",
      gives: [
        "dossier.yaml:2:9: a second `: ` in one value, or a key at the wrong depth: quote the text, or mend the indentation; the file is not read any further"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small harbour\n",
      by: "title: Small harbour\r\n",
      gives: [
        "dossier.yaml:1:21: lines end in carriage returns; save it with line feeds alone"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title",
      by: "\u{FEFF}title",
      gives: [
        "dossier.yaml:1:1: begins with a byte order mark; save it as UTF-8 without"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small",
      by: "title: Small\u{7}",
      gives: [
        "dossier.yaml:1:13: the character U+0007 has no place here"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small",
      by: "title: Small\u{85}",
      gives: [
        "dossier.yaml:1:13: the character U+0085 has no place here"
      ]
    ),
    BrokenCase(
      "actors.yaml",
      replacing: "- {id: league",
      by: "- {id: [league",
      gives: [
        "actors.yaml:3:45: the list begun on line 3 lacks a `,` or its `]`; the file is not read any further"
      ]
    ),
    BrokenCase(
      "records.yaml",
      replacing: "- {id: talks",
      by: "- id: {talks",
      gives: [
        "records.yaml:2:3: the record lacks `title`; the record is left out",
        "records.yaml:2:3: the record lacks `kind`; the record is left out",
        "records.yaml:2:7: `id` wants a text, and here is keys with values; the record is left out",
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "    claims:",
      by: "   claims:",
      gives: [
        "sources/gazette.yaml:19:4: a line at the wrong depth: expected the next `-` of the list of line 10; the file is not read any further"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "by: [navy]",
      by: "by: [navy",
      gives: [
        "sources/gazette.yaml:19:11: the list begun on line 18 lacks a `,` or its `]`; the file is not read any further"
      ]
    ),
  ]

  @Test("Each is told with its place and what would be right", arguments: cases)
  func told(_ broken: BrokenCase) throws {
    #expect(try broken.dossier.read().problems.map(\.description) == broken.problems)
  }
}

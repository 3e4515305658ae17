import Model
import Testing

@Suite("What is wrong with keys and their values")
struct BrokenKeyTests {
  static let cases: [BrokenCase] = [
    BrokenCase(
      "dossier.yaml",
      replacing: "title:",
      by: "titel:",
      gives: [
        "dossier.yaml:1:1: unknown key `titel` of a dossier; did you mean `title`?",
        "dossier.yaml:1:1: the dossier lacks `title`",
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "period: 1997-05-01/1997-05-31\n",
      by: "",
      gives: [
        "dossier.yaml:1:1: the dossier lacks `period`"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small harbour",
      by: "title:",
      gives: [
        "dossier.yaml:1:1: `title` has no value"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small harbour",
      by: "title: [Small, harbour]",
      gives: [
        "dossier.yaml:1:8: `title` wants a text, and here is a list"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small harbour\n",
      by: "title: Small harbour\ntitle: Other\n",
      gives: [
        "dossier.yaml:2:1: the key `title` stands twice, first on line 1, which counts"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small harbour",
      by: "title: \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"",
      gives: [
        "dossier.yaml:1:8: a title of 61 columns; 60 are the most"
      ]
    ),
    BrokenCase(
      "actors.yaml",
      replacing: "kind: state",
      by: "kind: stat",
      gives: [
        "actors.yaml:1:32: `kind` cannot be `stat`; did you mean `state`? The actor is left out",
        "actors.yaml:2:47: the actor `town` is itself left out, see actors.yaml:1:3",
        "sources/gazette.yaml:23:20: the actor `town` is itself left out, see actors.yaml:1:3; the claim is left out",
      ]
    ),
    BrokenCase(
      "actors.yaml",
      replacing: "name: Town, ",
      by: "",
      gives: [
        "actors.yaml:1:3: the actor lacks `name`; the actor is left out",
        "actors.yaml:2:47: the actor `town` is itself left out, see actors.yaml:1:3",
        "sources/gazette.yaml:23:20: the actor `town` is itself left out, see actors.yaml:1:3; the claim is left out",
      ]
    ),
    BrokenCase(
      "actors.yaml",
      replacing: "- {id: town, name: Town, kind: state}",
      by: "- town",
      gives: [
        "actors.yaml:1:3: an actor has keys with values, and here is a text; the actor is left out",
        "actors.yaml:2:47: unknown actor `town`",
        "sources/gazette.yaml:23:20: unknown actor `town`; the claim is left out",
      ]
    ),
    BrokenCase(
      "actors.yaml",
      replacing: "name: Town",
      by: "name: Town, nmae: Town",
      gives: [
        "actors.yaml:1:26: unknown key `nmae` of an actor; did you mean `name`?"
      ]
    ),
    BrokenCase(
      "actors.yaml",
      replacing: "kind: organ, parent: town",
      by: "kind: organ, parent: twon",
      gives: [
        "actors.yaml:2:47: unknown actor `twon`; did you mean `town`?"
      ]
    ),
    BrokenCase(
      "places.yaml",
      replacing: "precision: town",
      by: "precision: village",
      gives: [
        "places.yaml:1:77: `precision` cannot be `village`; it is one of site, town, district, province, region, country; the place is left out"
      ]
    ),
    BrokenCase(
      "places.yaml",
      replacing: "latitude: 54.1",
      by: "latitude: 91",
      gives: [
        "places.yaml:1:42: `latitude` cannot be `91`: decimal degrees from -90 to 90; the place is left out"
      ]
    ),
    BrokenCase(
      "places.yaml",
      replacing: "-7.25",
      by: "\"-7,25\"",
      gives: [
        "places.yaml:1:59: `longitude` cannot be `-7,25`: decimal degrees from -180 to 180; did you mean `-7.25`? The place is left out"
      ]
    ),
    BrokenCase(
      "records.yaml",
      replacing: "kind: event, title: Boats lost",
      by: "kind: happening, title: Boats lost",
      gives: [
        "records.yaml:1:26: `kind` cannot be `happening`; it is one of attack, offensive, operation, movement, event, deployment, statement, agreement, background, meeting; the record is left out",
        "sources/gazette.yaml:16:17: the record `boats-lost` is itself left out, see records.yaml:1:3; the telling is left out",
        "sources/gazette.yaml:20:16: the record `boats-lost` is itself left out, see records.yaml:1:3; the claim is left out",
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "    - record: boats-lost",
      by: "    - record: boats-lost\n        status: held\n        form: call",
      gives: [
        "sources/gazette.yaml:17:9: only a meeting has `status`, and the record is of kind `event`",
        "sources/gazette.yaml:18:9: only a meeting has `form`, and the record is of kind `event`",
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "        date: 1997-05-13\n",
      by: "        date: 1997-05-13\n        date: 1997-05-12\n",
      gives: [
        "sources/gazette.yaml:18:9: the key `date` stands twice, first on line 17, which counts"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "part: headline",
      by: "part: heading",
      gives: [
        "sources/gazette.yaml:11:11: `part` cannot be `heading`; did you mean `headline`? The passage is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "measure: killed",
      by: "measure: neutralized",
      gives: [
        "sources/gazette.yaml:24:18: `measure` cannot be `neutralized`; did you mean `neutralised`? The claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "        category: personnel\n",
      by: "",
      gives: [
        "sources/gazette.yaml:20:9: the claim lacks `category`; the claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "by: [navy]",
      by: "by: navy",
      gives: [
        "sources/gazette.yaml:18:13: `by` wants a list, such as `[navy]`, and here is a text; the telling is left out"
      ]
    ),
    BrokenCase(
      "dossier.yaml",
      replacing: "title: Small harbour",
      by: "title: \"Small\\u001Bharbour\"",
      gives: [
        "dossier.yaml:1:8: the character U+001B has no place here"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "digest: Boats sank.",
      by: "digest: \"Boats \u{202E}sank.\"",
      gives: [
        "sources/gazette.yaml:12:20: the character U+202E has no place here; the passage is left out"
      ]
    ),
  ]

  @Test("Each is told with its place and what would be right", arguments: cases)
  func told(_ broken: BrokenCase) throws {
    #expect(try broken.dossier.read().problems.map(\.description) == broken.problems)
  }
}

import Model
import Testing

@Suite("What is wrong with ids")
struct BrokenIDTests {
  static let cases: [BrokenCase] = [
    BrokenCase(
      "actors.yaml",
      replacing: "id: navy",
      by: "id: Navy",
      gives: [
        "actors.yaml:2:8: `id` cannot be `Navy`: an id has lower-case ASCII letters, digits and hyphens; did you mean `navy`? The actor is left out",
        "sources/gazette.yaml:18:14: unknown actor `navy`; the telling is left out",
        "sources/gazette.yaml:21:19: unknown actor `navy`; the claim is left out",
        "sources/gazette.yaml:22:17: unknown actor `navy`; the claim is left out",
      ]
    ),
    BrokenCase(
      "actors.yaml",
      replacing: "id: navy, name",
      by: "id: town, name",
      gives: [
        "actors.yaml:2:8: the actor `town` stands twice, first at actors.yaml:1:3; the actor is left out",
        "sources/gazette.yaml:18:14: unknown actor `navy`; the telling is left out",
        "sources/gazette.yaml:21:19: unknown actor `navy`; the claim is left out",
        "sources/gazette.yaml:22:17: unknown actor `navy`; the claim is left out",
      ]
    ),
    BrokenCase(
      "actors.yaml",
      replacing: "name: Town, kind: state",
      by: "name: Town, kind: state, parent: navy",
      gives: [
        "actors.yaml:1:39: `parent` leads in a circle: `town` in `navy` in `town`"
      ]
    ),
    BrokenCase(
      "actors.yaml",
      replacing: "kind: organ, parent: town",
      by: "kind: organ, parent: navy",
      gives: [
        "actors.yaml:2:39: `parent` leads in a circle: `navy` in `navy`"
      ]
    ),
    BrokenCase(
      "actors.yaml",
      replacing: "kind: organ, parent: town",
      by: "kind: organ, parent: league",
      gives: [
        "actors.yaml:2:39: `league` is an alliance, which is nobody's parent; use `member-of`"
      ]
    ),
    BrokenCase(
      "actors.yaml",
      replacing: "name: Navy",
      by: "name: Navy, member-of: [legaue]",
      gives: [
        "actors.yaml:2:38: unknown actor `legaue`; did you mean `league`?"
      ]
    ),
    BrokenCase(
      "places.yaml",
      replacing: "precision: town}",
      by: "precision: town, within: harbour}",
      gives: [
        "places.yaml:1:83: `within` leads in a circle: `harbour` in `harbour`"
      ]
    ),
    BrokenCase(
      "records.yaml",
      replacing: "title: Boats lost",
      by: "title: Boats lost, part-of: talk",
      gives: [
        "records.yaml:1:61: unknown record `talk`; did you mean `talks`?"
      ]
    ),
    BrokenCase(
      "records.yaml",
      replacing: "title: Talks",
      by: "title: Talks, part-of: boats-lost}\n- {id: boats-lost, kind: event, title: Twice",
      gives: [
        "records.yaml:3:8: the record `boats-lost` stands twice, first at records.yaml:1:3; the record is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "- record: boats-lost",
      by: "- record: boat-lost",
      gives: [
        "sources/gazette.yaml:16:17: unknown record `boat-lost`; did you mean `boats-lost`? The telling is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "by: [navy]",
      by: "by: [nayv?]",
      gives: [
        "sources/gazette.yaml:18:14: unknown actor `nayv`; did you mean `navy`? The telling is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "date: 1997-05-13",
      by: "places: [harbor]",
      gives: [
        "sources/gazette.yaml:17:18: unknown place `harbor`; did you mean `harbour`?"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "date: 1997-05-13",
      by: "actors: {victims: [navy], host: [nvay]}",
      gives: [
        "sources/gazette.yaml:17:18: unknown key `victims` of a telling's actors; did you mean `victim`?",
        "sources/gazette.yaml:17:42: unknown actor `nvay`; did you mean `navy`?",
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "- event: boats-lost",
      by: "- event: boats",
      gives: [
        "sources/gazette.yaml:20:16: unknown record `boats`; the claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "claimant: navy",
      by: "claimant: navvy",
      gives: [
        "sources/gazette.yaml:21:19: unknown actor `navvy`; did you mean `navy`? The claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "claimant: navy",
      by: "claimant: [navy, town]",
      gives: [
        "sources/gazette.yaml:21:19: `claimant` wants one actor, `not told` or `one of [navy, town]`, and here is a list; the claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "claimant: navy",
      by: "claimant: one of [navy]",
      gives: [
        "sources/gazette.yaml:21:19: `claimant` cannot be `one of [navy]`: two actors or more in brackets are wanted, as in `one of [a, b]`; the claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "claimant: navy",
      by: "claimant: one of [navy, twn]",
      gives: [
        "sources/gazette.yaml:21:19: unknown actor `twn`; did you mean `town`? The claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "chain: [navy, gazette]",
      by: "chain: [navy]",
      gives: [
        "sources/gazette.yaml:22:9: the chain ends with `navy`, not with the source's outlet `gazette`"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "chain: [navy, gazette]",
      by: "chain: [gazette]",
      gives: [
        "sources/gazette.yaml:22:9: the chain begins with `gazette`, not with the claimant `navy`"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "chain: [navy, gazette]",
      by: "chain: [nvay?, gazette]",
      gives: [
        "sources/gazette.yaml:22:17: unknown actor `nvay`; did you mean `navy`? The claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "- event: boats-lost",
      by: "- events: [boats-lost, talk]",
      gives: [
        "sources/gazette.yaml:20:30: unknown record `talk`; did you mean `talks`? The claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "- event: boats-lost",
      by: "- event: boats-lost\n        events: [talks]",
      gives: [
        "sources/gazette.yaml:21:9: both `event` and `events`; one of them has to go; the claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "- event: boats-lost\n        claimant",
      by: "- claimant",
      gives: [
        "sources/gazette.yaml:20:9: the claim lacks `event`; the claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "- event: boats-lost",
      by: "- event: boats-lost\n        total-of: [gazette-1997#2.2]",
      gives: [
        "sources/gazette.yaml:21:20: unknown claim or record `gazette-1997#2.2`; did you mean `gazette-1997#2.1`? The claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "- event: boats-lost",
      by: "- event: boats-lost\n        total-of: [gazette-1997#2.1]",
      gives: [
        "sources/gazette.yaml:21:20: `total-of` cannot be `gazette-1997#2.1`: a total does not take itself in; the claim is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "- event: boats-lost",
      by: "- id: talks\n        event: boats-lost",
      gives: [
        "sources/gazette.yaml:20:9: `id` cannot be `talks`: a record has this id, and claims and records share their ids"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "outlet: gazette",
      by: "outlet: gazete",
      gives: [
        "sources/gazette.yaml:6:9: unknown actor `gazete`; did you mean `gazette`? The source is left out"
      ]
    ),
    BrokenCase(
      "sources/gazette.yaml",
      replacing: "outlet: gazette",
      by: "outlet: navy",
      gives: [
        "sources/gazette.yaml:6:1: `outlet` cannot be `navy`: an actor of kind `outlet` is wanted",
        "sources/gazette.yaml:22:9: the chain ends with `gazette`, not with the source's outlet `navy`",
      ]
    ),
  ]

  @Test("Each is told with its place and what would be right", arguments: cases)
  func told(_ broken: BrokenCase) throws {
    #expect(try broken.dossier.read().problems.map(\.description) == broken.problems)
  }
}

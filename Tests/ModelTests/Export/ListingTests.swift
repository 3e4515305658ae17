import Testing

@testable import Model

@Suite struct ListingTests {
  @Test("An event is one JSON line with all keys, null where nothing is told")
  func event() throws {
    #expect(
      try lines(.events, "id:boats-lost -kind:talks", .jsonl)
        == [
          #"{"id":"boats-lost","kind":"attack","title":"Boats lost off the breakwater","#
            + #""date":"1997-05-13","earliest":"1997-05-13","latest":"1997-05-13","#
            + #""places":["breakwater","harbour"],"#
            + #""actors":[{"actor":"fishing-fleet","role":"victim"},"#
            + #"{"actor":"navy","role":"attacker"},{"actor":"sudland","role":"attacker"}],"#
            + #""part_of":null,"status":null,"outcome":"nobody was found","passages":["#
            + #"{"source":"harbour-gazette-1997-05-14","document":"gazette-19970514.txt","#
            + #""paragraph":4,"sentence":null},"#
            + #"{"source":"tribune-1997-05-16","document":"tribune.txt","paragraph":2,"sentence":1}],"#
            + #""date_basis":"printed","dates":["1997-05-13","1997-05-12"],"act":null,"due":null,"#
            + #""sources":["harbour-gazette-1997-05-14","tribune-1997-05-16"],"#
            + #""claims":["harbour-gazette-1997-05-14#4.1","harbour-gazette-1997-05-14#4.2","#
            + #""tribune-1997-05-16#2s1.1","tribune-1997-05-16#2s1.4"],"#
            + #""disputed":true,"doubts":["dates-differ","attackers-differ","speaker-doubtful","figures-contradict"],"fulfilment":[]}"#
            + "\n"
        ]
    )
  }

  @Test("What became of a demand is each value told of it")
  func fulfilment() throws {
    let edition = HarbourFiles.edition
    let query = try Query.parse("id:mayor-on-guilty,haven-on-lights", in: edition.dossier)
    var lines: [String] = []
    Listing(.events, of: edition, answering: query).write(as: .jsonl) { lines.append($0) }
    #expect(lines.count == 2)
    #expect(lines[0].hasSuffix(#""fulfilment":["broken","met"]}"# + "\n"))
    #expect(lines[0].contains(#""doubts":["fulfilments-differ"]"#))
    #expect(lines[1].hasSuffix(#""fulfilment":["partly"]}"# + "\n"))
  }

  @Test("Open ends and undated records have no day")
  func bounds() throws {
    let lines = try lines(.events, "id:patrol,shots,rumour", .jsonl)
    #expect(lines.count == 3)
    #expect(lines[0].contains(#""date":"[..1997-05-12]","earliest":null,"latest":"1997-05-12""#))
    #expect(lines[1].contains(#""date":"1997-05-15/..","earliest":"1997-05-15","latest":null"#))
    #expect(
      lines[2].contains(#""date":null,"earliest":null,"latest":null,"places":[],"actors":[]"#)
    )
  }

  @Test("A meeting also has form and agenda")
  func meeting() throws {
    let lines = try lines(.meetings, "id:harbour-talks", .jsonl)
    #expect(lines.count == 1)
    #expect(lines[0].contains(#""status":"held","outcome":"no accord, “for now”","passages":["#))
    #expect(lines[0].contains(#"],"form":"talks","agenda":["fishing grounds","compensation"],"#))
  }

  @Test("A claim is one flat JSON line")
  func claim() throws {
    #expect(
      try lines(.claims, "id:harbour-gazette-1997-05-14#4.1", .jsonl) == [
        #"{"id":"harbour-gazette-1997-05-14#4.1","source":"harbour-gazette-1997-05-14","#
          + #""document":"gazette-19970514.txt","paragraph":4,"sentence":null,"event":"boats-lost","#
          + #""claimant":"coast-guard","chain":["coast-guard","gazette"],"#
          + #""losses_of":"fishing-fleet","measure":"killed","category":"personnel","#
          + #""figure":"at least 7","low":7,"#
          + #""high":null,"window":null,"stated":"1997-05-14","#
          + #""phrase":"seven or more dead","events":["boats-lost"],"total_of":[],"#
          + #""claimant_certainty":"named","claimants":["coast-guard"],"origin":"coast-guard","#
          + #""window_basis":null,"running":false,"stated_basis":null,"published":"1997-05-14","#
          + #""attackers":["navy"],"attacker_told":"blamed","#
          + #""toll":"boats-lost sudland killed people","note":null}"# + "\n"
      ]
    )
  }

  @Test(
    "A claimant is an id, also where it is doubtful, and null where it is not one",
    arguments: [
      (2, #""claimant":"navy""#, #""claimant_certainty":"doubtful","claimants":["navy"]"#),
      (3, #""claimant":null"#, #""claimant_certainty":"not-told","claimants":[]"#),
      (5, #""claimant":null"#, #""claimant_certainty":"one-of","claimants":["mayor","locals"]"#),
      (4, #""event":null"#, #""events":[]"#),
      (5, #""event":null"#, #""events":["boats-lost","shots"]"#),
      (5, #""origin":null"#, #""toll":"boats-lost+shots sudland killed people total"#),
    ]
  )
  func claimants(row: Int, first: String, second: String) throws {
    let line = try lines(.claims, "", .jsonl)[row]
    #expect(line.contains(first))
    #expect(line.contains(second))
  }

  @Test(
    "Actors, sources and places are those that the query's records and claims name",
    arguments: [
      (Listing.Kind.actors, "is:undated kind:context", "norland"),
      (.actors, "id:shots", "coast-guard sudland mayor league locals"),
      (.sources, "kind:context", "harbour-gazette-1997-05-14"),
      (.sources, "", "harbour-gazette-1997-05-14 tribune-1997-05-16"),
      (.places, "kind:attack", "harbour breakwater"),
      (.places, "", "bay harbour breakwater capital"),
      (.places, "figure:999", ""),
      (.meetings, "kind:attack", ""),
    ]
  )
  func named(kind: Listing.Kind, query: String, ids: String) throws {
    let found = try lines(kind, query, .csv).dropFirst().map { $0.prefix { $0 != "," } }
    #expect(found.joined(separator: " ") == ids)
  }

  @Test("A source, an actor and a place have their keys in order")
  func entities() throws {
    #expect(
      try lines(.sources, "source:101", .jsonl).last
        == #"{"id":"tribune-1997-05-16","document":"tribune.txt","publisher":null,"#
        + #""title":"What is known, \"so far\"","published":"1997-05-16","#
        + #""sha256":"\#(String(repeating: "0", count: 64))","author":null,"outlet":"tribune","#
        + #""published_basis":"printed","short":"101","standing":"in"}"# + "\n"
    )
    #expect(
      try lines(.actors, "kind:context", .jsonl) == [
        #"{"id":"norland","name":"Norland","kind":"state","parent":null,"#
          + #""aliases":["Havn","Kingdom of Norland"],"member_of":[]}"# + "\n"
      ]
    )
    #expect(
      try lines(.places, "id:patrol", .jsonl) == [
        #"{"id":"bay","name":"Bay of Storms","latitude":41.5,"longitude":-2.0,"#
          + #""precision":"region","within":null,"aliases":[]}"# + "\n"
      ]
    )
  }

  @Test("Every row has a value for every key", arguments: Listing.Kind.allCases)
  func keys(kind: Listing.Kind) {
    let listing = Listing(kind, of: HarbourDossier.edition)
    #expect(!listing.rows.isEmpty)
    for values in listing.rows { #expect(values().count == listing.keys.count) }
    let (header, rows) = listing.textTable
    for cells in rows { #expect(cells.count == header.count) }
    #expect(rows.count == listing.rows.count)
  }

  @Test("Writing ends when the reader closes")
  func closing() {
    struct Closed: Error {}
    var count = 0
    #expect(throws: Closed.self) {
      try Listing(.claims, of: HarbourDossier.edition).write(as: .jsonl) { _ throws(Closed) in
        count += 1
        if count == 2 { throw Closed() }
      }
    }
    #expect(count == 2)
  }

  private func lines(
    _ kind: Listing.Kind,
    _ query: String,
    _ format: Listing.Format
  ) throws -> [String] {
    var lines: [String] = []
    let query = try Query.parse(query, in: HarbourDossier.dossier)
    Listing(kind, of: HarbourDossier.edition, answering: query).write(as: format) {
      lines.append($0)
    }
    return lines
  }
}

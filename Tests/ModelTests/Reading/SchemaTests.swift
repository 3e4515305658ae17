import Foundation
import Testing

@testable import Model

@Suite("The JSON Schemas beside the dossier")
struct SchemaTests {
  /// A part of a schema.
  private typealias Part = [String: Any]

  /// Where the keys of one sort of thing are described, and what the reader calls it.
  struct Thing: Sendable, CustomTestStringConvertible {
    let noun: String
    let schema: String
    let path: [String]
    let keys: [String]

    var testDescription: String { noun }
  }

  static let things = [
    Thing(noun: "dossier", schema: "dossier", path: [], keys: DossierBuilder.headKeys),
    Thing(noun: "actor", schema: "actors", path: ["items"], keys: DossierBuilder.actorKeys),
    Thing(noun: "place", schema: "places", path: ["items"], keys: DossierBuilder.placeKeys),
    Thing(noun: "record", schema: "records", path: ["items"], keys: DossierBuilder.recordKeys),
    Thing(noun: "source", schema: "source", path: [], keys: DossierBuilder.sourceKeys),
    Thing(
      noun: "passage",
      schema: "source",
      path: ["$defs", "passage"],
      keys: DossierBuilder.passageKeys
    ),
    Thing(
      noun: "telling",
      schema: "source",
      path: ["$defs", "telling"],
      keys: DossierBuilder.tellingKeys
    ),
    Thing(
      noun: "claim",
      schema: "source",
      path: ["$defs", "claim"],
      keys: DossierBuilder.claimKeys
    ),
    Thing(
      noun: "definition",
      schema: "source",
      path: ["$defs", "definition"],
      keys: DossierBuilder.definitionKeys
    ),
    Thing(
      noun: "quantity",
      schema: "source",
      path: ["$defs", "telling", "properties", "quantities", "items"],
      keys: DossierBuilder.quantityKeys
    ),
  ]

  private func part(_ path: [String], of schema: String) throws -> Part {
    let tests = URL(fileURLWithPath: Fixtures.path("")).deletingLastPathComponent()
    let file = tests.deletingLastPathComponent()
      .appendingPathComponent("seeds/schema/\(schema).schema.json")
    var part = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? Part)
    for step in path { part = try #require(part[step] as? Part, "\(step)") }
    return part
  }

  /// Every key that the reader misses in a dossier whose things have one key each, which they do not need.
  private static let missing: [String: Set<String>] = {
    var dossier = SmallDossier()
    dossier.files["dossier.yaml"] = "notes: x\n"
    dossier.files["actors.yaml"]? += "- {aliases: [x]}\n"
    dossier.files["places.yaml"]? += "- {aliases: [x]}\n"
    dossier.files["records.yaml"]? += "- {part-of: talks}\n"
    dossier.files["sources/small.yaml"] = """
      author: x
      """
    dossier.files["sources/gazette.yaml"]? += """
        - part: body
          tells:
            - note: x
              quantities: [{phrase: x}]
          claims:
            - note: x
      definitions: [{phrase: x}]

      """
    var missing: [String: Set<String>] = [:]
    for problem in (try? dossier.read().problems) ?? [] {
      if case .missingKey(let key, let owner) = problem.reason {
        missing[owner, default: []].insert(key)
      }
    }
    return missing
  }()

  @Test("Each has the keys that the reader knows, and no others", arguments: things)
  func keys(_ thing: Thing) throws {
    let part = try part(thing.path, of: thing.schema)
    let properties = try #require(part["properties"] as? Part)
    #expect(properties.keys.sorted() == thing.keys.sorted())
    #expect(part["additionalProperties"] as? Bool == false)
  }

  @Test("Each requires the keys that the reader misses", arguments: things)
  func required(_ thing: Thing) throws {
    let part = try part(thing.path, of: thing.schema)
    var required = Set(try #require(part["required"] as? [String]))
    if thing.noun == "claim" { required.insert("event") }
    #expect(required == Self.missing[thing.noun])
  }

  @Test(
    "Each closed list has the words of the model, in any order",
    arguments: [
      ("actors", ["items", "properties", "kind"], Actor.Kind.allCases.map(\.rawValue)),
      ("places", ["items", "properties", "precision"], Place.Precision.allCases.map(\.rawValue)),
      ("records", ["items", "properties", "kind"], Record.Kind.allCases.map(\.rawValue)),
      (
        "source", ["$defs", "passage", "properties", "part"], Passage.Part.allCases.map(\.rawValue)
      ),
      (
        "source", ["$defs", "telling", "properties", "attacker-told"],
        Telling.AttackerTold.allCases.map(\.rawValue)
      ),
      (
        "source", ["$defs", "telling", "properties", "status"],
        MeetingStatus.allCases.map(\.rawValue)
      ),
      ("source", ["$defs", "telling", "properties", "form"], MeetingForm.allCases.map(\.rawValue)),
      ("source", ["$defs", "telling", "properties", "act"], StatementAct.allCases.map(\.rawValue)),
      (
        "source", ["$defs", "telling", "properties", "fulfilment"],
        Fulfilment.allCases.map(\.rawValue)
      ),
      (
        "source", ["$defs", "definition", "properties", "measure"], Measure.allCases.map(\.rawValue)
      ),
      ("source", ["$defs", "claim", "properties", "measure"], Measure.allCases.map(\.rawValue)),
      ("source", ["$defs", "claim", "properties", "category"], Category.allCases.map(\.rawValue)),
    ] as [(String, [String], [String])]
  )
  func words(_ schema: String, path: [String], words: [String]) throws {
    let listed = try #require(part(path, of: schema)["enum"] as? [String])
    #expect(listed.sorted() == words.sorted())
  }

  @Test("Roles are the keys of a telling's actors")
  func roles() throws {
    let path = ["$defs", "telling", "properties", "actors", "properties"]
    #expect(try part(path, of: "source").keys.sorted() == Role.allCases.map(\.rawValue).sorted())
  }

  @Test("Parts that do not report are those that may have neither tellings nor claims")
  func silentParts() throws {
    let path = ["$defs", "passage", "if", "properties", "part"]
    let silent = try #require(part(path, of: "source")["enum"] as? [String])
    #expect(
      silent.sorted() == Passage.Part.allCases.filter { !$0.reports }.map(\.rawValue).sorted()
    )
  }

  @Test(
    "The pattern of figures takes what the reader takes",
    arguments: FigureTests.valid.map(\.text) + Figure.words + [
      "seven", "at most 5", "34+", "007", "1,20", "between 3", "about", "At least 3", "much worse",
    ]
  )
  func figures(_ text: String) throws {
    let pattern = try #require(part(["$defs", "figure"], of: "source")["pattern"] as? String)
    let matches = try text.contains(Regex(pattern))
    #expect(matches == ((try? Figure(text)) != nil))
  }
}

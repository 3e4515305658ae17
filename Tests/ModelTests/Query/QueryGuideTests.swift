import OrderedCollections
import Testing

@testable import Model

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct QueryGuideTests {
  @Test("Every example of the guide reads, and prints a form that reads as the same")
  func examples() throws {
    let examples = try Self.examples()
    #expect(examples.count >= 20)
    for example in examples {
      let query = try Query.parse(example, in: Self.dossier)
      #expect(!query.isAll)
      #expect(try Query.parse(query.description, in: Self.dossier) == query, "\(example)")
    }
  }

  @Test(
    "The guide names every field and every word that a field has",
    arguments: Query.Field.allCases
  )
  func words(field: Query.Field) throws {
    let guide = try Self.guide()
    #expect(guide.contains("`\(field.rawValue):`"))
    guard field != .category else { return }
    for word in field.words { #expect(guide.contains("`\(word)`"), "\(word)") }
  }

  /// The lines of the guide's blocks of examples.
  private static func examples() throws -> [String] {
    var isInBlock = false
    return try guide().split(separator: "\n").filter { line in
      if line.hasPrefix("```") {
        isInBlock = line == "```query"
        return false
      }
      return isInBlock
    }.map(String.init)
  }

  private static func guide() throws -> String {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let file = try #require(fopen("/\(root)/docs/query.md", "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names that the examples use.
  private static let dossier: Dossier = {
    var contents = Dossier.Contents()
    for (id, alias) in [
      ("turkey", "Ankara"), ("russia", "Moscow"), ("syria", "Government of Syria"),
    ] {
      contents.actors[Actor.ID(id)] = HarbourDossier.actor(
        Actor.ID(id),
        id,
        .state,
        aliases: [alias]
      )
    }
    contents.places["idlib"] = HarbourDossier.place("idlib", "Idlib", .province)
    contents.sources = [
      HarbourDossier.source(
        "voa",
        "004.txt",
        "VOA",
        "Title",
        outlet: "voa",
        published: "2020-02-28?",
        short: "004",
        mark: "4",
        passages: []
      )
    ]
    return Dossier(location: "guide", contents: contents)
  }()
}

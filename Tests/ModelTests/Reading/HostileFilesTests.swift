import Model
import Testing

@Suite("Files made to harm", .timeLimit(.minutes(5)))
struct HostileFilesTests {
  private func problems(of text: String, in file: String = "actors.yaml") throws -> [Problem] {
    var dossier = SmallDossier()
    dossier.files[file] = text
    return try dossier.read().problems.filter { $0.position.file == file }
  }

  @Test("100 MB of junk is refused by its size, without being read")
  func junk() throws {
    let folder = try TemporaryFolder()
    for (name, text) in SmallDossier().files { try folder.write(text.utf8, to: name) }
    try folder.write("[".utf8, to: "dossier.yaml")
    try folder.extend("dossier.yaml", to: 100_000_000)
    #expect(
      try DossierReader.read(location: folder.path).problems.map(\.description) == [
        "dossier.yaml:1:1: not read: it has 100000000 bytes, and a file of a dossier at most 4194304"
      ]
    )
  }

  @Test("A bomb of aliases is refused as fast as one alias, and nothing of it is expanded")
  func bomb() throws {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    var last = "a"
    for name in "bcdefghijklmnopqrstuvwxyz".map(String.init) {
      let items = Array(repeating: "*\(last)", count: 9).joined(separator: ", ")
      text += "\(name): &\(name) [\(items)]\n? *\(name)\n: x\n"
      last = name
    }
    let problems = try problems(of: text)
    #expect(problems.contains { $0.reason == .alias("a") })
    #expect(problems.contains { $0.reason == .anchor("z") })
    #expect(problems.count < 400)
  }

  @Test(
    "Nesting without end is refused where it gets too deep",
    arguments: ["[", "{a: ", "- ", "? "]
  )
  func deep(_ opening: String) throws {
    let text = String(repeating: opening, count: 100_000)
    #expect(try problems(of: text).contains { $0.reason == .tooDeep(limit: 24) })
  }

  @Test("More problems than anyone reads are counted")
  func many() throws {
    let found = try problems(of: String(repeating: "- x\n", count: 5000))
    #expect(found.count == 1001)
    #expect(found.last?.reason == .more(4000))
  }

  @Test(
    "Half a megabyte of one thing end in time",
    arguments: [
      "- a: b\n", "\t", "&a ", "- {id: a, name: b}\n", "a", "\"", "- - ", "{", "? a\n", "%", "#",
    ]
  )
  func large(_ piece: String) throws {
    let text = String(repeating: piece, count: 524_288 / piece.utf8.count)
    #expect(try !problems(of: text).isEmpty)
  }

  @Test("A circle of ten thousand actors is found in time")
  func circle() throws {
    let text = (0..<10_000).map {
      "- {id: a\($0), name: A, kind: organ, parent: a\(($0 + 1) % 10_000)}\n"
    }.joined()
    let found = try problems(of: text)
    #expect(found.map(\.position.line) == [1])
    #expect(found.first?.what.hasPrefix("`parent` leads in a circle: `a0` in `a1` in") == true)
  }

  @Test("Many references to nothing among many ids end in time")
  func references() throws {
    var dossier = SmallDossier()
    dossier.files["actors.yaml"]? += (0..<6_000).map {
      "- {id: actor-\($0), name: A, kind: organ, member-of: [actr-\($0), actr-\($0)]}\n"
    }.joined()
    #expect(try dossier.read().problems.last?.reason == .more(11_000))
  }

  @Test("A total of a total of a total is left out with the last, in time")
  func totals() throws {
    let claims = (1...2_000).map {
      """
            - {id: c\($0), event: boats-lost, total-of: [c\($0 + 1)], claimant: gazette, chain: [gazette],
               losses-of: town, measure: killed, category: people, figure: 1, window: 1997, stated: 1997}

      """
    }
    var dossier = SmallDossier()
    dossier.files["sources/gazette.yaml"]? += claims.joined()
    let read = try dossier.read()
    #expect(read.claims.map(\.id) == ["gazette-1997#2.1"])
    #expect(read.problems.last?.reason == .more(1_000))
  }

  @Test("Texts of the file are cut and made visible in messages")
  func visible() throws {
    let text = "\u{1B}[2J\u{202E}" + String(repeating: "x", count: 500)
    let escaped = text.unicodeScalars.map {
      $0.isASCII && $0.value >= 32 ? String($0) : "\\u" + hex($0)
    }
    let found = try problems(of: "- {id: \"\(escaped.joined())\", name: A, kind: state}\n")
    #expect(found.count == 1)
    for problem in found {
      #expect(problem.what.unicodeScalars.allSatisfy { $0.value >= 32 && $0 != "\u{202E}" })
      #expect(problem.what.count < 300)
    }
  }

  private func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}

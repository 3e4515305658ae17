import Model
import Testing

@Suite struct BrokenDefinitionTests {
  /// A sound definition of a small dossier, in a line.
  private static let sound = "{measure: killed, at: 2, means: dead on the day}"

  private static func problems(
    _ definitions: [String],
    in small: SmallDossier = SmallDossier()
  ) throws -> [String] {
    try dossier(definitions, in: small).problems.map(\.description)
  }

  private static func dossier(
    _ definitions: [String],
    in small: SmallDossier = SmallDossier()
  ) throws -> Dossier {
    var small = small
    let list = definitions.map { "  - \($0)\n" }.joined()
    small.files["sources/gazette.yaml"] =
      "definitions:\n" + list + (small.files["sources/gazette.yaml"] ?? "")
    return try small.read()
  }

  @Test(arguments: [
    (
      "{measure: kiled, at: 2, means: x}",
      "2:15: `measure` cannot be `kiled`; did you mean `killed`? The definition is left out"
    ),
    ("{at: 2, means: x}", "2:5: the definition lacks `measure`; the definition is left out"),
    ("{measure: killed, means: x}", "2:5: the definition lacks `at`; the definition is left out"),
    ("{measure: killed, at: 2}", "2:5: the definition lacks `means`; the definition is left out"),
    (
      "{measure: killed, at: 2, means: x, source: y}",
      "2:40: unknown key `source` of a definition"
    ),
    (
      "{measure: killed, at: 2, mean: x}",
      "2:5: the definition lacks `means`; the definition is left out"
    ),
    (
      "{measure: killed, at: para 2, means: x}",
      "2:27: `at` cannot be `para 2`: a paragraph such as `4`, or a sentence of one such as `2s3`; did you mean "
        + "`2`? The definition is left out"
    ),
    (
      "{measure: killed, at: 9, means: x}",
      "2:27: unknown passage `9`; did you mean `3`? The definition is left out"
    ),
    (
      "{measure: killed, at: 2s1, means: x}",
      "2:27: unknown passage `2s1`; did you mean `2`? The definition is left out"
    ),
    (
      "{measure: killed, at: 3, means: x}",
      "2:27: `at` cannot be `3`: that passage is of part `caption`, which does not report; the definition is left "
        + "out"
    ),
    (
      "{measure: killed, at: 2, means: x, by: nayv}",
      "2:44: unknown actor `nayv`; did you mean `navy`? The definition is left out"
    ),
    (
      "{measure: killed, at: 2, means: x, by: [navy]}",
      "2:44: `by` wants a text, and here is a list; the definition is left out"
    ),
    (
      "{measure: killed, at: 2, means: x, phrase: one two three four five six seven}",
      "2:48: a phrase of 7 words; six are the most"
    ),
    (
      "killed",
      "2:5: a definition has keys with values, and here is a text; the definition is left out"
    ),
  ])
  func `each problem of a definition is told with its place`(line: String, problem: String) throws {
    var small = SmallDossier()
    small.files["sources/gazette.yaml"]? += "  - {at: 3, part: caption, digest: A picture.}\n"
    let problems = try Self.problems([line], in: small)
    #expect(problems.contains("sources/gazette.yaml:" + problem), "\(problems)")
    #expect(problems.count == (line.contains("mean: x") ? 2 : 1))
  }

  @Test func `a passage that is itself left out defines nothing`() throws {
    let small = SmallDossier.replacing(
      "digest: Boats sank.",
      by: "part: headline",
      in: "sources/gazette.yaml"
    )
    let problems = try Self.problems(["{measure: killed, at: 1, means: x}"], in: small)
    #expect(
      problems.contains(
        "sources/gazette.yaml:2:27: the passage `1` is itself left out, see sources/gazette.yaml:12:5; the "
          + "definition is left out"
      ),
      "\(problems)"
    )
  }

  @Test func `one measure is defined once for each actor, the outlet by default`() throws {
    let dossier = try Self.dossier([
      Self.sound, "{measure: killed, at: 2, means: x, by: navy}",
      "{measure: wounded, at: 1, means: hurt}",
      "{measure: killed, at: 1, means: y, by: gazette}",
      "{measure: killed, at: 1, means: z, by: navy?}",
    ])
    #expect(
      dossier.problems.map(\.description) == [
        "sources/gazette.yaml:5:15: `killed` is defined twice, first at sources/gazette.yaml:2:5; definitions of "
          + "one measure differ in `by`; the definition is left out",
        "sources/gazette.yaml:6:15: `killed` is defined twice, first at sources/gazette.yaml:3:5; definitions of "
          + "one measure differ in `by`; the definition is left out",
      ]
    )
    #expect(dossier.sources[0].definitions.map(\.means) == ["dead on the day", "x", "hurt"])
  }

  @Test func `definitions may stand before the passages or after them`() throws {
    var small = SmallDossier()
    small.files["sources/gazette.yaml"]? += "definitions:\n  - \(Self.sound)\n"
    let after = try small.read()
    let before = try Self.dossier([Self.sound])
    #expect(after.problems.isEmpty)
    #expect(before.problems.isEmpty)
    #expect(after.sources[0].definitions.map(\.means) == ["dead on the day"])
    #expect(before.sources[0].definitions.map(\.means) == ["dead on the day"])
  }

  @Test func `where a file breaks off, what may have followed is not missed`() throws {
    var small = SmallDossier()
    small.files["sources/gazette.yaml"]? += "  - at: \"3\n"
    let problems = try Self.problems(["{measure: killed, at: 3, means: x}"], in: small)
    #expect(problems.count == 1, "\(problems)")
    #expect(!problems.contains { $0.contains("unknown passage") })
  }
}

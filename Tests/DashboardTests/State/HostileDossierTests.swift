import Model
import Testing

@testable import Dashboard

@Suite struct HostileDossierTests {
  private static let recipes: [(name: String, recipe: MadeDossier)] = [
    (
      "nothing",
      MadeDossier(
        title: "",
        period: nil,
        actors: 0,
        nesting: 0,
        records: 0,
        sources: 0,
        claims: 0,
        problems: 0
      )
    ),
    ("no sources", MadeDossier(records: 9, sources: 0, claims: 0)),
    ("one without a date", MadeDossier(actors: 1, records: 1, sources: 1, claims: 1, dates: [])),
    (
      "hostile text",
      MadeDossier(title: HostileText.samples.joined(), records: 30, words: HostileText.samples)
    ),
    (
      "long text",
      MadeDossier(
        title: String(repeating: "long ", count: 2_000),
        records: 6,
        claims: 9,
        words: [String(repeating: "x", count: 10_000), String(repeating: "日本 ", count: 3_000)]
          + Array(repeating: "boats", count: 12)
      )
    ),
    (
      "far dates",
      MadeDossier(
        period: "Y-17E7/..",
        records: 40,
        dates: [
          "Y-17E7", "Y17E7", "XXXX", "XXXX-12-XX", "../1997", "1997/..", "/1997", "1997/", "..",
          "[..1997-02-03]", "-9999-01-01", "9999-12-31", "1997-02-03", "1XXX", "1990S2", "1997-21",
        ],
        published: ["XXXX", "1997-02-03/..", "Y-17E7", "[..1997-02-03]"]
      )
    ),
    ("deep", MadeDossier(actors: 301, nesting: 300, records: 30)),
  ]

  @Test(arguments: recipes.indices)
  func `every size of every screen stands a hostile dossier`(row: Int) throws {
    let (name, recipe) = Self.recipes[row]
    let edition = Edition(recipe.made())
    let sizes = [
      (0, 0), (19, 5), (20, 5), (40, 12), (60, 18), (99, 24), (100, 20),
    ]
    for (columns, rows) in sizes {
      let size = Size(columns: columns, rows: rows)
      for keys in [
        "", "tt", "G", "3G", "2", "<Enter>", "3<Enter>j", "a", "s", "p", "?", "/a", "<lt>",
      ] {
        var state = State(edition, size: size)
        for key in try Key.sequence(keys) { _ = state.press(key) }
        if let flaw = RandomKeys.flaw(in: state) {
          Issue.record("\(name) at \(columns) by \(rows) after “\(keys)”: \(flaw)")
        }
      }
    }
  }

  @Test(arguments: [(500, 200), (500, 1), (0, 200), (1, 200), (500, 5), (20, 200)])
  func `the largest and the oddest sizes draw`(columns: Int, rows: Int) throws {
    for keys in ["", "<Enter>", "?"] {
      var state = State(Edition(MadeDossier().made()), size: Size(columns: columns, rows: rows))
      for key in try Key.sequence(keys) { _ = state.press(key) }
      #expect(Frame(state).drawn().flaws.isEmpty)
    }
  }

  @Test func `thousands of records, claims and problems are listed to the last`() throws {
    let dossier = MadeDossier(actors: 60, records: 3_000, claims: 1_000, problems: 4_000).made()
    var state = State(Edition(dossier), size: Size(columns: 120, rows: 36))
    for key in try Key.sequence("ttGpG") { _ = state.press(key) }
    #expect(state.overlay == .problems(line: 3_999))
    #expect(RandomKeys.flaw(in: state) == nil)
    _ = state.press(.escape)
    #expect(state.currentLine == state.lists.timeline.lines.count - 1)
    #expect(RandomKeys.flaw(in: state) == nil)
  }

  @Test func `nothing of a hostile text reaches the screen as it is`() throws {
    let edition = Edition(Self.recipes[3].recipe.made())
    for keys in [
      "tt", "<Enter>", "3<Enter>", "s", "s<Enter>", "p", "a", "/\u{1B}[2J", "f\u{202E}x",
    ] {
      var state = State(edition, size: Size(columns: 120, rows: 36))
      for key in try Key.sequence(keys) { _ = state.press(key) }
      let canvas = Frame(state).drawn()
      for scalar in (canvas.lines.joined() + canvas.spoken).unicodeScalars {
        let category = scalar.properties.generalCategory
        #expect(
          category != .control && category != .format && category != .lineSeparator,
          "U+\(String(scalar.value, radix: 16)) after \(keys.debugDescription)"
        )
      }
    }
  }
}

import Testing

@testable import Dashboard

/// Screens that set sources beside each other: meetings, coverage, chains of attribution.
@Suite struct SourceScreenGoldenTests {
  static let screens: [ScreenCase] = [
    ("meeting-planned", Fixture.idlib, "2G<Enter>", nil as String?),
    ("meeting-one-source", .idlib, "2/Ankara<Enter><Enter>", nil),
    ("meeting-as-known", .idlib, "2G<Enter>", "2020-02-29"),
    ("meeting-statements", .idlib, "2G<Enter>/Demands<Enter>jjj", nil),
    ("coverage", .idlib, "C", nil),
    ("coverage-as-known", .idlib, "C", "2020-02-29"),
    ("coverage-source", .idlib, "sjjC", nil),
    ("coverage-actor", .idlib, "C/Armed Forces<Enter><Enter>", nil),
    ("chains", .idlib, "3jjjjj<Enter>/told whom<Enter>jj", nil),
    ("claim-chain", .harbour, "3/Ramming<Enter>ljjj<Enter>/told whom<Enter>j", nil),
    ("meeting-held", .harbour, "2/authorities<Enter><Enter><Tab><Tab>j", nil),
    ("demand-told", .harbour, "2/authorities<Enter><Enter>/on the guilty<Enter><Enter>", nil),
    ("compared-defined", .harbour, "sjj<Enter>/neutralised<Enter>c/wounded<Enter>nc", nil),
    ("claim-defined", .harbour, "3/neutralised<Enter>lj<Enter>", nil),
    ("coverage", .harbour, "C", nil),
    ("coverage-source", .harbour, "sjjC", nil),
    ("chains", .harbour, "3/Ramming<Enter><Enter>/told whom<Enter>jj", nil),
  ].flatMap { name, fixture, keys, asOf in
    ["120x36", "80x24", "40x12"].compactMap { text in
      Size(text: text).map { size in
        ScreenCase(
          name: "\(fixture)/\(name)-\(text)",
          fixture: fixture,
          size: size,
          keys: keys,
          asOf: asOf
        )
      }
    }
  }

  @Test(arguments: screens)
  func `a screen of sources side by side is drawn as it is stored`(_ screen: ScreenCase) throws {
    let canvas = try screen.drawn()
    #expect(canvas.flaws.isEmpty)
    Golden.check(
      name: screen.name,
      text: GoldenForm.render(canvas, name: screen.name, focus: try screen.focus)
    )
  }
}

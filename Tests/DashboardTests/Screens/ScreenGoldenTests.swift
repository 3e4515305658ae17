import Testing

@testable import Dashboard

/// Screens and panes as they are stored in `Goldens`.
@Suite struct ScreenGoldenTests {
  /// The sizes at which screens are stored: wide, medium, tall and narrow, small, least, too small.
  static let sizes = ["120x36", "80x24", "60x40", "40x12", "20x5", "1x1"]

  /// The keys that filter by an actor, for each dossier.
  static func filterKeys(_ fixture: Fixture) -> String {
    switch fixture {
    case .idlib: "aturkey <Enter>"
    case .harbour: "afleet <Enter>"
    }
  }

  /// Whole screens and every pane alone, plain and filtered by an actor, at each size.
  static let everySize: [ScreenCase] = Fixture.allCases.flatMap { fixture in
    sizes.flatMap { text in
      ["plain", "actor"].flatMap { filter -> [ScreenCase] in
        guard let size = Size(text: text) else { return [] }
        let keys = filter == "plain" ? "" : filterKeys(fixture)
        let screen = ScreenCase(
          name: "\(fixture)/screen-\(text)-\(filter)",
          fixture: fixture,
          size: size,
          keys: keys
        )
        return [screen]
          + Pane.allCases.map { pane in
            ScreenCase(
              name: "\(fixture)/\(pane.name)-\(text)-\(filter)",
              fixture: fixture,
              size: size,
              keys: keys,
              pane: pane
            )
          }
      }
    }
  }

  /// What lies over the panes, at the sizes of a wide, a medium and a small screen.
  static let opened: [ScreenCase] = [
    ("record", "<Enter>"), ("toll", "3jjjjj<Enter>"), ("claim", "3jjjjjj<Enter>"),
    ("source", "3jjjjj<Enter><Enter>"),
    ("compared", "3jjjjjjcjjc"), ("sum-refused", "3jjjjjjcjjcq+"), ("picker", "a"),
    ("picker-narrowed", "aer !"),
    ("sources", "s"), ("problems", "p"), ("help", "?"),
    ("filter-typed", "fkind:attack"), ("filter-wrong", "fkind:attck"),
    ("find", "/strike"), ("find-kept", "/strike<Enter>n"), ("zoomed", "2z"),
    ("unfolded", "tt"), ("disputed", "d"), ("disputed-beneath", "3jjjjj<Enter>d"),
    ("earlier", "<lt>"),
  ].flatMap { name, keys in
    ["120x36", "80x24", "40x12"].compactMap { text in
      Size(text: text).map {
        ScreenCase(name: "idlib/\(name)-\(text)", fixture: .idlib, size: $0, keys: keys)
      }
    }
  }

  /// The matrix and a cell of it, of both dossiers.
  static let matrix: [ScreenCase] = [
    ("matrix", "m"), ("matrix-speakers", "mt"), ("matrix-enemy", "ml"), ("matrix-untold", "mG"),
    ("matrix-cell", "ml<Enter>"), ("matrix-filtered", "mfmeasure:killed<Enter>"),
    ("matrix-earlier", "m<lt><lt>"), ("matrix-nothing", "mfnowhere<Enter>"),
  ].flatMap { name, keys in
    Fixture.allCases.flatMap { fixture in
      ["120x36", "80x24", "40x12"].compactMap { text in
        Size(text: text).map {
          ScreenCase(name: "\(fixture)/\(name)-\(text)", fixture: fixture, size: $0, keys: keys)
        }
      }
    }
  }

  @Test(arguments: everySize + opened + matrix)
  func `a screen is drawn as it is stored`(_ screen: ScreenCase) throws {
    let canvas = try screen.drawn()
    #expect(canvas.flaws.isEmpty)
    Golden.check(
      name: screen.name,
      text: GoldenForm.render(canvas, name: screen.name, focus: try screen.focus)
    )
  }
}

extension ScreenCase {
  /// What has the focus: an overlay, a page or a pane.
  var focus: String {
    get throws {
      let state = try fixture.state(size: size, keys: keys, asOf: asOf)
      switch state.overlay {
      case .picker: return "picker"
      case .help: return "help"
      case .sources: return "sources"
      case .problems: return "problems"
      case nil: break
      }
      guard let page = state.pages.last else { return (pane ?? state.focus).name }
      switch page.subject {
      case .record: return "record"
      case .toll: return "toll"
      case .claim: return "claim"
      case .source: return "source"
      case .comparison: return "comparison"
      case .sum: return "sum"
      case .coverage: return "coverage"
      case .matrix: return "matrix"
      case .cell: return "cell"
      }
    }
  }
}

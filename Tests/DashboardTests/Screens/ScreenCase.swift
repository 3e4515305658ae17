import Testing

@testable import Dashboard

/// A screen that a golden file holds: which dossier, how large, after which keys, as known when.
struct ScreenCase: Sendable, CustomTestStringConvertible {
  let name: String
  let fixture: Fixture
  let size: Size
  var keys = ""
  var asOf: String?
  /// The pane that is drawn alone; nil for the whole screen.
  var pane: Pane?

  var testDescription: String { name }

  func drawn() throws -> Canvas {
    let frame = Frame(try fixture.state(size: size, keys: keys, asOf: asOf))
    return pane.map { frame.drawn($0) } ?? frame.drawn()
  }
}

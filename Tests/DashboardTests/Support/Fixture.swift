import Model
import Testing

@testable import Dashboard

/// The dossiers that screens are drawn of.
enum Fixture: String, CaseIterable, Sendable {
  /// The dossier that ships.
  case idlib
  /// A fictional one with the edges of every field.
  case harbour

  /// The root of the project, found from this file.
  static let root = {
    var path = #filePath[...]
    for _ in 0..<4 { path = path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }
    return String(path)
  }()

  /// The folder of the dossier.
  var location: String {
    switch self {
    case .idlib: Fixture.root + "/seeds"
    case .harbour: Fixture.root + "/Tests/Fixtures/harbour"
    }
  }

  /// The dossier, read once for all tests.
  var dossier: Dossier { Fixture.read[self] ?? Dossier(location: location, contents: .init()) }

  private static let read: [Fixture: Dossier] = Dictionary(
    uniqueKeysWithValues: allCases.compactMap { fixture in
      (try? DossierReader.read(location: fixture.location)).map { (fixture, $0) }
    }
  )

  /// Returns the state after keys were pressed in a new screen.
  func state(size: Size, keys: String = "", asOf: String? = nil) throws -> State {
    let edition = Edition(dossier, asOf: try asOf.map { try EDTF($0) })
    var state = State(edition, size: size)
    for key in try Key.sequence(keys) { _ = state.press(key) }
    return state
  }
}

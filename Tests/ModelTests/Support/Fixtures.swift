import Foundation

/// The fixtures that lie beside the tests' targets.
enum Fixtures {
  /// The path of one of them.
  static func path(_ name: String, from file: String = #filePath) -> String {
    let tests = URL(fileURLWithPath: file).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return tests.appendingPathComponent("Fixtures/\(name)").path
  }
}

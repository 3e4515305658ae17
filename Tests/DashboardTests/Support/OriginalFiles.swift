import Foundation

/// Files that tests read as they lie.
enum OriginalFiles {
  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }
}

import Foundation

/// A folder for one test, gone after it.
final class TemporaryFolder {
  let path: String
  private let isOwned: Bool

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/dashboard-" + UUID().uuidString
    isOwned = true
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  private init(path: String) {
    self.path = path
    isOwned = false
  }

  deinit {
    if isOwned { try? remove() }
  }

  func write(_ data: Data, to name: String) throws {
    try data.write(to: URL(fileURLWithPath: path + "/" + name))
  }

  /// Makes a folder in it.
  func folder(_ name: String) throws -> TemporaryFolder {
    let inner = TemporaryFolder(path: path + "/" + name)
    try FileManager.default.createDirectory(atPath: inner.path, withIntermediateDirectories: true)
    return inner
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name,
      withDestinationPath: target
    )
  }

  func pipe(_ name: String) throws {
    if mkfifo(path + "/" + name, 0o600) != 0 { throw CocoaError(.fileWriteUnknown) }
  }

  func remove() throws {
    try FileManager.default.removeItem(atPath: path)
  }
}

import Foundation

extension TemporaryFolder {
  /// The path of a name in the folder.
  func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, and makes the folders that it lies in.
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try makeFolder((name as NSString).deletingLastPathComponent)
    try write(Data(bytes), to: name)
  }

  /// Makes a file longer, by bytes that take no room.
  func extend(_ name: String, to count: UInt64) throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path(name)))
    try file.truncate(atOffset: count)
    try file.close()
  }

  /// Makes a folder in it, and those that it lies in.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(name),
      withIntermediateDirectories: true
    )
  }

  /// Takes a file or a folder out of it.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }
}

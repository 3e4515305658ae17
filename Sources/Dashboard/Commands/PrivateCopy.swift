/// A copy of a text for a program that reads files, in a folder that only the user may open; gone with the value.
///
/// What a process left that a signal ended is gone with the next copy of another.
struct PrivateCopy: ~Copyable {
  /// Why there is no copy.
  struct Failure: Error, Equatable {
    /// The system's reason.
    let reason: String
  }

  /// The file.
  let path: String
  private let folder: String

  /// Writes the copy under a name that the program may show: other characters than those of plain names become `_`.
  init(of text: String, named name: String) throws(Failure) {
    ProcessCalls.removeLeftTemporaryFolders()
    let folder = try ProcessCalls.makeTemporaryFolder()
    let path = folder + "/" + Self.plain(name)
    if let reason = ProcessCalls.replace(path, with: Array(text.utf8)) {
      ProcessCalls.removeFolder(folder, with: path)
      throw Failure(reason: reason)
    }
    self.folder = folder
    self.path = path
  }

  deinit { ProcessCalls.removeFolder(folder, with: path) }

  private static func plain(_ name: String) -> String {
    let scalars = name.unicodeScalars.prefix(100).map { scalar -> Character in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains(scalar))
        ? Character(scalar) : "_"
    }
    let plain = String(scalars)
    return plain.allSatisfy { $0 == "." } ? "original" : plain
  }
}

/// What the system tells of a dossier's files without reading them: another stamp means that something has changed.
///
/// It takes in every file that reading looks at or tells of, and no other, such as those that editors lay beside.
public struct DossierStamp: Hashable, Sendable {
  /// The stamps of the files by name, relative to the dossier; empty where the folder cannot be read.
  private var files: [String: FileStamp] = [:]

  /// Looks at a folder.
  ///
  /// - Complexity: O(*n*) in the names of the folder and of `sources`.
  public init(location: String) {
    guard let folder = try? Folder(path: location) else { return }
    take(folder, as: "")
    if let sources = try? folder.folder("sources") { take(sources, as: "sources/") }
  }

  private mutating func take(_ folder: borrowing Folder, as place: String) {
    for entry in (try? folder.entries()) ?? [] where entry.isYAML || entry.name == "sources" {
      // Of a folder only its name counts: it changes with every file that an editor lays into it.
      files[place + entry.name] =
        entry.kind == .folder ? FileStamp() : folder.stamp(of: entry.name)
    }
  }
}

/// What a file is before and after somebody writes to it.
struct FileStamp: Hashable, Sendable {
  var number: UInt64 = 0
  var bytes: Int64 = 0
  var mode: UInt32 = 0
  var seconds: Int64 = 0
  var nanoseconds: Int64 = 0
}

/// Why a file or a folder cannot be read.
public enum FileFailure: Error, Hashable, Sendable {
  /// Nothing of that name is there.
  case missing
  /// It is something else, where a folder is wanted.
  case notAFolder
  /// The system does not permit it.
  case notPermitted
  /// It is something else than a plain file.
  case notAFile(Problem.FileKind)
  /// It has more bytes than its reader takes.
  case tooLarge(bytes: Int)
  /// Its name is no UTF-8 and cannot be written in a message that leads back to it.
  case nameNotUTF8
  /// The system's own reason.
  case other(String)

  /// The reason as a phrase.
  package var description: String {
    switch self {
    case .missing: "there is no such file"
    case .notAFolder: "it is no folder"
    case .notPermitted: "no permission"
    case .notAFile(let kind): kind.phrase
    case .tooLarge(let bytes): "\(bytes) bytes are too many"
    case .nameNotUTF8: "its name is not UTF-8"
    case .other(let reason): reason
    }
  }
}

/// A name in a folder.
struct FolderEntry: Hashable, Sendable {
  /// The name, repaired where it is no UTF-8.
  let name: String
  /// Whether the name is as the folder has it.
  let isNameSound: Bool
  /// What it stands for; nil for a plain file.
  let kind: Problem.FileKind?

  /// Whether the name is that of a YAML file, whatever it stands for.
  var isYAML: Bool {
    let name = name.lowercased()
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }
}

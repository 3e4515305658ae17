extension Originals {
  /// What came of looking for an original.
  public enum Outcome: Hashable, Sendable {
    /// It is the very file that the dossier describes.
    case found(OriginalText)
    /// No file has its name.
    case missing
    /// The file of that name is another one, with this SHA-256 as hexadecimal digits.
    case differs(sha256: String)
    /// Its name leads out of the folder.
    case refused(Refusal)
    /// The file is there and cannot be read.
    case unreadable(FileFailure)
    /// The folder was there and no longer is.
    case folderUnreadable(FileFailure)
    /// It is the very file, and no text: a byte that no UTF-8 has there, at a line and a column from 1.
    case notUTF8(line: Int, column: Int)
  }

  /// Why a name is not looked up.
  public enum Refusal: Hashable, Sendable {
    case absolutePath
    /// It goes through a folder, up or down.
    case path
    /// It is empty, or `.` or `..`.
    case noName
    /// It is a link to something else than a name in the same folder.
    case link
    /// Links lead to one another.
    case linksWithoutEnd
  }
}

extension Originals.Outcome {
  /// Says in a sentence without a full stop why a source's original cannot be shown.
  ///
  /// - Parameters:
  ///   - source: The source that it was sought for.
  ///   - folder: The folder in which it was sought.
  /// - Returns: The sentence; nil where the original was found.
  public func explanation(of source: Source, in folder: String) -> String? {
    let name = "`\(VisibleText.line(source.document))`"
    let place = "`\(VisibleText.line(folder, limit: 400))`"
    return switch self {
    case .found: nil
    case .missing: "the original \(name) is not in \(place)"
    case .differs(let sha256) where source.sha256.isEmpty:
      "\(name) in \(place) cannot be checked: the dossier gives no SHA-256 for it (its own is \(sha256))"
    case .differs(let sha256):
      "\(name) in \(place) is not the document that was coded: its SHA-256 is \(sha256.prefix(12))… "
        + "and should be \(source.sha256.prefix(12))…"
    case .refused(let refusal): "\(name) is not looked for: \(refusal.description)"
    case .unreadable(let failure): "\(name) in \(place) cannot be read: \(failure.originalReason)"
    case .folderUnreadable(let failure):
      "the folder \(place) can no longer be read: \(failure.folderReason)"
    case .notUTF8(let line, let column):
      "\(name) in \(place) is not UTF-8 text: line \(line), column \(column)"
    }
  }
}

extension Originals.Refusal {
  /// The reason as a clause.
  var description: String {
    switch self {
    case .absolutePath: "an absolute path leads out of the folder of originals"
    case .path: "a name with a slash leads out of the folder of originals"
    case .noName: "that is no file's name"
    case .link: "it is a link that leads out of the folder of originals"
    case .linksWithoutEnd: "it is a link that leads to no file"
    }
  }
}

/// Why a folder cannot be taken for that of the originals.
public struct OriginalsUnreadable: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder, as the user named it.
  public let folder: String
  /// What the system says of it.
  public let reason: FileFailure

  /// A clause for the user, without control characters.
  public var description: String {
    "cannot open the folder of originals `\(VisibleText.line(folder, limit: 400))`: \(reason.folderReason)"
  }
}

extension FileFailure {
  /// The reason why a folder cannot be opened, as a clause.
  fileprivate var folderReason: String {
    self == .missing ? "there is no such folder" : VisibleText.line(description)
  }

  /// The reason why an original cannot be read, as a clause.
  fileprivate var originalReason: String {
    switch self {
    case .tooLarge(let bytes): "\(bytes) bytes, and at most \(Originals.mostBytes) are read"
    case .notAFile(let kind): "it is \(kind.withArticle)"
    default: VisibleText.line(description)
    }
  }
}

extension Problem.FileKind {
  fileprivate var withArticle: String { self == .unknown ? rawValue : "a \(rawValue)" }
}

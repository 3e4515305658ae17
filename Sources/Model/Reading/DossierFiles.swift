/// The files of a dossier as bytes.
public struct DossierFiles: Sendable {
  /// One file that could be read.
  struct File: Sendable {
    /// Its name, relative to the dossier.
    let name: String
    /// What it holds.
    let bytes: [UInt8]
  }

  /// The most bytes of a file that are read, 4 MiB; larger ones are a problem and not read at all.
  public static let mostBytes = 4 << 20

  /// The files that every dossier has, with what each holds.
  static let required = [
    (name: "dossier.yaml", holds: "title and period"), (name: "actors.yaml", holds: "actors"),
    (name: "places.yaml", holds: "places"), (name: "records.yaml", holds: "records"),
  ]

  let location: String
  private(set) var files: [File] = []
  private(set) var problems: [Problem] = []

  /// Reads the files of a folder, in the order of their names.
  public init(location: String) throws(DossierUnreadable) {
    self.location = location
    let folder = try Self.openFolder(location)
    let entries: [FolderEntry]
    do {
      entries = try folder.entries()
    } catch {
      throw DossierUnreadable.failed(location, reason: error.description)
    }
    for (name, holds) in Self.required where !entries.contains(where: { $0.name == name }) {
      note(.missingFile(holding: holds), in: name)
    }
    for entry in entries { take(entry, of: folder) }
    if !files.contains(where: { $0.name.hasPrefix("sources/") }),
      !problems.contains(where: { $0.position.file.hasPrefix("sources") })
    {
      note(.noSources, in: "sources")
    }
  }

  /// Takes files that are already in memory, by their names relative to the dossier; other names are left out.
  ///
  /// - Parameters:
  ///   - location: What the dossier is called in problems.
  ///   - contents: The bytes of each file.
  public init(location: String, contents: [String: [UInt8]]) {
    self.location = location
    for (name, holds) in Self.required where contents[name] == nil {
      note(.missingFile(holding: holds), in: name)
    }
    let names = Self.required.map(\.name)
    files = contents.keys.sorted().filter { names.contains($0) || $0.hasPrefix("sources/") }
      .map { File(name: $0, bytes: contents[$0] ?? []) }
  }

  /// Opens the folder that a user named.
  static func openFolder(_ location: String) throws(DossierUnreadable) -> Folder {
    do {
      return try Folder(path: location)
    } catch {
      switch error {
      case .missing: throw .missing(location)
      case .notAFolder: throw .notAFolder(location)
      case .notPermitted: throw .notPermitted(location)
      default: throw .failed(location, reason: error.description)
      }
    }
  }

  private mutating func note(_ reason: Problem.Reason, in file: String) {
    problems.append(Problem(reason, at: FilePosition(file: file)))
  }

  /// Takes in what stands at the top of the folder.
  private mutating func take(_ entry: FolderEntry, of folder: borrowing Folder) {
    if Self.required.contains(where: { $0.name == entry.name }) {
      read(entry, of: folder, as: entry.name)
    } else if entry.name == "sources" {
      guard entry.kind == .folder else {
        note(
          entry.kind.map { .notAFile($0) }
            ?? .said("a file, where the folder of sources should be"),
          in: entry.name
        )
        return
      }
      takeSources(of: folder)
    } else if entry.isYAML {
      let names = Self.required.map(\.name)
      note(.strayFile(nearest: Nearest.value(to: entry.name, among: names)), in: entry.name)
    } else if entry.kind == .folder, !entry.name.hasPrefix(".") {
      // A misspelt `sources` would go unseen otherwise; folders below are not looked into.
      guard let inner = try? folder.folder(entry.name), let entries = try? inner.entries() else {
        return
      }
      for file in entries where file.isYAML {
        let name = "\(entry.name)/\(file.name)"
        note(.strayFile(nearest: "sources/\(file.name)"), in: name)
      }
    }
  }

  private mutating func takeSources(of folder: borrowing Folder) {
    do throws(FileFailure) {
      let sources = try folder.folder("sources")
      for entry in try sources.entries() {
        let name = "sources/\(entry.name)"
        if entry.kind == .folder {
          if !entry.name.hasPrefix(".") { note(.notAFile(.folder), in: name) }
        } else if entry.name.hasSuffix(".yaml") {
          read(entry, of: sources, as: name)
        } else if entry.isYAML {
          let stem = entry.name.prefix(upTo: entry.name.lastIndex(of: ".") ?? entry.name.endIndex)
          note(.strayFile(nearest: "sources/\(stem).yaml"), in: name)
        }
      }
    } catch {
      note(.unreadable(error.description), in: "sources")
    }
  }

  private mutating func read(_ entry: FolderEntry, of folder: borrowing Folder, as name: String) {
    if let kind = entry.kind {
      note(.notAFile(kind), in: name)
      return
    }
    guard entry.isNameSound else {
      note(.unreadable(FileFailure.nameNotUTF8.description), in: name)
      return
    }
    do throws(FileFailure) {
      files.append(File(name: name, bytes: try folder.bytes(of: entry.name, limit: Self.mostBytes)))
    } catch {
      switch error {
      case .tooLarge(let bytes): note(.tooLarge(bytes: bytes, limit: Self.mostBytes), in: name)
      case .notAFile(let kind): note(.notAFile(kind), in: name)
      default: note(.unreadable(error.description), in: name)
      }
    }
  }
}

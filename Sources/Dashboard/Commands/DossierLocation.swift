/// Where the dossier of a command lies.
enum DossierLocation {
  /// Returns the folder to open: the one that was named, else the dossier that ships.
  ///
  /// - Throws: `severalInputs` where more than one was named, `noShippedDossier` where none ships.
  static func find(_ inputs: [String], for command: String) throws(CommandFailure) -> String {
    guard inputs.count <= 1 else {
      throw .severalInputs(count: inputs.count, command: command)
    }
    if let input = inputs.first { return input }
    return try shipped()
  }

  /// Returns the name of a folder without the path to it, so that it says nothing of the machine.
  static func folderName(_ location: String) -> String {
    func last(_ path: String) -> Substring? { path.split(separator: "/").last }
    let name = last(location)
    guard name == nil || name == "." || name == ".." else { return String(name ?? "") }
    return ProcessCalls.realPath(location).flatMap(last).map(String.init) ?? location
  }

  /// Returns the folder of the dossier that ships.
  static func shipped() throws(CommandFailure) -> String {
    try shipped(executable: ProcessCalls.executablePath(), exists: ProcessCalls.isReadable)
  }

  /// Returns the folder of the dossier that ships with the program at `executable`.
  ///
  /// An installed program has it in `share/dashboard/seeds` beside its own folder; one that was built
  /// in a clone finds `seeds` in a folder above. A folder without `dossier.yaml` is none.
  ///
  /// - Parameters:
  ///   - executable: The program's path, links resolved.
  ///   - exists: Whether a path can be read.
  /// - Returns: The folder's path.
  /// - Throws: `noShippedDossier` where none of the folders is one.
  static func shipped(
    executable: String?,
    exists: (String) -> Bool
  ) throws(CommandFailure) -> String {
    let candidates = executable.map(candidates) ?? []
    guard let found = candidates.first(where: { exists($0 + "/dossier.yaml") }) else {
      throw .noShippedDossier(looked: candidates)
    }
    return found
  }

  /// The folders in which the dossier may lie, nearest first.
  private static func candidates(executable: String) -> [String] {
    var folders: [String] = []
    var folder = executable[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      folders.append(String(folder))
    }
    // The program's own folder comes first; the one above it holds `share`.
    return folders.dropFirst().prefix(1).map { $0 + "/share/dashboard/seeds" }
      + folders.map { $0 + "/seeds" }
  }
}

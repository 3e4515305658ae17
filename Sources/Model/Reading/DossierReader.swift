/// Reads a folder of YAML files into a dossier, with every problem that is in them.
///
/// Reading has three steps, so that the cost of each can be measured: `DossierFiles` (the bytes),
/// `ComposedDossier` (the trees that the YAML library makes of them) and the dossier itself.
public enum DossierReader {
  /// Reads the dossier in a folder.
  ///
  /// Whatever is wrong in the files is a problem of the dossier; only a folder that cannot be listed at all
  /// throws. What is read is bounded: no file is larger than `DossierFiles.mostBytes`.
  ///
  /// - Complexity: O(*n*) in the bytes of its files, for files without problems.
  public static func read(location: String) throws(DossierUnreadable) -> Dossier {
    try DossierFiles(location: location).composed().dossier()
  }
}

/// The trees that the YAML library makes of a dossier's files.
public struct ComposedDossier: Sendable {
  /// One file with its tree and what is wrong with it as text and YAML.
  struct File: Sendable {
    let name: String
    let tree: YAMLNode?
    let problems: [Problem]
    let isTruncated: Bool
  }

  let location: String
  let files: [File]
  let problems: [Problem]

  /// Makes the dossier of the trees.
  public func dossier() -> Dossier {
    var builder = DossierBuilder()
    builder.build(self)
    // What is told of a file before its tree is made keeps it from being read.
    builder.contents.filesCutShort = Set(
      files.filter(\.isTruncated).map(\.name)
        + problems.filter(\.reason.keepsFileUnread).map(\.position.file)
    )
    return Dossier(location: location, contents: builder.contents)
  }
}

extension DossierFiles {
  /// Makes trees of the bytes; this is the YAML library's share of reading.
  public func composed() -> ComposedDossier {
    let composed = files.map { file in
      let log = ProblemLog(file: file.name)
      let text = TextCheck.text(of: file.bytes, log: log)
      let tree = text.flatMap { YAMLComposer.compose($0, log: log) }
      if text != nil, tree == nil, log.problems.isEmpty { log.note(.emptyFile, line: 1, column: 1) }
      return ComposedDossier.File(
        name: file.name,
        tree: tree,
        problems: log.sorted,
        isTruncated: tree == nil || log.isTruncated
      )
    }
    return ComposedDossier(location: location, files: composed, problems: problems)
  }
}

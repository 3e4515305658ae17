/// A YAML file of the program's own, such as its configuration, read as strictly as those of a dossier.
///
/// Anchors, aliases, tags and merge keys are refused, and every value has its place.
package struct YAMLFile {
  /// The most bytes that are read, 4 MiB.
  package static let mostBytes = DossierFiles.mostBytes

  /// What it holds; nil where it holds nothing but comments, or could not be read at all.
  package let root: YAMLNode?
  /// What is wrong with it so far, and where what is found later goes.
  package let log: ProblemLog

  /// Reads a file; a link is followed.
  ///
  /// - Throws: Why it cannot be read; what is wrong in it is no failure.
  package init(path: String, limit: Int = mostBytes) throws(FileFailure) {
    self.init(bytes: try Folder.bytes(ofFileAt: path, limit: limit), name: path)
  }

  /// Takes the bytes of a file that problems call by a name.
  package init(bytes: [UInt8], name: String) {
    let log = ProblemLog(file: name)
    self.log = log
    let isBlank = bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    root =
      isBlank
      ? nil : TextCheck.text(of: bytes, log: log).flatMap { YAMLComposer.compose($0, log: log) }
  }
}

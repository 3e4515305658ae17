/// A file that a command writes whole.
enum OutputFile {
  /// Writes a text to a file, so that at any moment the name stands for the old file or for all of the new one.
  ///
  /// The text is written beside the file and takes its name at the end. What is no plain file (a pipe, a device) is
  /// written as it is.
  ///
  /// - Throws: `fileUnwritable` with the system's reason; an old file is then as it was.
  static func replace(_ path: String, with text: String) throws(CommandFailure) {
    let bytes = Array(text.utf8)
    if let reason = ProcessCalls.replace(path, with: bytes) {
      throw .fileUnwritable(path: path, reason: reason)
    }
  }
}

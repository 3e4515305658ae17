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

  /// Writes a text to a file that was not there, in the current folder: `name-1.svg`, or the next number that is free.
  ///
  /// - Returns: The name that it was given.
  /// - Throws: `fileUnwritable` with the system's reason; no file is left then.
  static func create(
    named name: String,
    suffix: String,
    holding text: String
  ) throws(CommandFailure) -> String {
    var number = 1
    while true {
      let file = "\(name)-\(number)\(suffix)"
      switch ProcessCalls.createEmpty(file) {
      case .isThere: number += 1
      case .failed(let reason): throw .fileUnwritable(path: file, reason: reason)
      case .created:
        do throws(CommandFailure) {
          try replace(file, with: text)
          return file
        } catch {
          ProcessCalls.remove(file)
          throw error
        }
      }
    }
  }
}

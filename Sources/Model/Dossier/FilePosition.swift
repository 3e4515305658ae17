/// A place in a file of the dossier.
public struct FilePosition: Hashable, Sendable, CustomStringConvertible {
  /// The file, relative to the folder that was opened, or as the user named it.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int

  /// Makes a position.
  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// `file:line:column`, control characters of the file name made visible.
  public var description: String { "\(VisibleText.line(file, limit: 400)):\(line):\(column)" }
}

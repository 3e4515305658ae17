/// Something in a dossier that is not as it should be.
public struct Problem: Hashable, Sendable, CustomStringConvertible {
  /// Where it stands.
  public let position: FilePosition
  /// What is wrong and what would be right, in one line.
  public let what: String

  /// Makes a problem.
  public init(_ what: String, at position: FilePosition) {
    self.position = position
    self.what = what
  }

  /// `file:line:column: what`.
  public var description: String { "\(position): \(what)" }
}

/// Something in a dossier that is not as it should be.
public struct Problem: Hashable, Sendable, CustomStringConvertible {
  /// Where it stands.
  public let position: FilePosition
  /// What is wrong, and what would be right.
  public let reason: Reason
  /// What is left out of the dossier on account of it, such as "claim"; nil where nothing is.
  public let leftOut: String?

  /// Makes a problem.
  public init(_ reason: Reason, leavingOut leftOut: String? = nil, at position: FilePosition) {
    self.reason = reason
    self.leftOut = leftOut
    self.position = position
  }

  /// Makes a problem of a sentence.
  public init(_ what: String, at position: FilePosition) {
    self.init(.said(what), at: position)
  }

  /// What is wrong, what would be right and what is left out, in one line without control characters.
  public var what: String {
    let what = reason.description
    guard let leftOut else { return what }
    return what + (what.hasSuffix("?") ? " The" : "; the") + " \(leftOut) is left out"
  }

  /// `file:line:column: what`.
  public var description: String { "\(position): \(what)" }

  /// Orders problems by file, line and column.
  static func inFileOrder(_ left: Problem, _ right: Problem) -> Bool {
    (left.position.file, left.position.line, left.position.column)
      < (right.position.file, right.position.line, right.position.column)
  }
}

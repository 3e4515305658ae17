/// Why a string is no EDTF date.
public struct EDTFError: Error, Hashable, Sendable {
  /// Where the first offending character stands, counted in characters from 1; one past the last
  /// character where the string ends too early.
  public let column: Int
  /// What is wrong, as a phrase that ends a sentence; it quotes nothing of the string but digits.
  public let reason: String

  /// Makes an error at a column.
  public init(column: Int, reason: String) {
    self.column = column
    self.reason = reason
  }
}

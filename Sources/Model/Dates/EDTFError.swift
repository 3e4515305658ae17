/// Why a string is no EDTF date.
public struct EDTFError: Error, Hashable, Sendable {
  /// Where the first offending character stands, counted in characters from 1.
  public let column: Int
  /// What is wrong, as a phrase that ends a sentence.
  public let reason: String

  /// Makes an error at a column.
  public init(column: Int, reason: String) {
    self.column = column
    self.reason = reason
  }
}

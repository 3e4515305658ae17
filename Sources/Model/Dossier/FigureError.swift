/// Why a text is no figure of the dossier format.
public struct FigureError: Error, Hashable, Sendable {
  /// Where the first offending character stands, counted in characters from 1.
  public let column: Int
  /// What is wrong, as a phrase that ends a sentence.
  public let reason: String
  /// The nearest figure that is valid; nil where none is near.
  public let nearest: String?

  /// Makes an error at a column.
  public init(column: Int, reason: String, nearest: String? = nil) {
    self.column = column
    self.reason = reason
    self.nearest = nearest
  }
}

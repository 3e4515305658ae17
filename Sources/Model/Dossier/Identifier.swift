/// The name by which files and commands refer to one entity; typed, so that an actor's is never taken for a place's.
public struct Identifier<Entity>: Hashable, Comparable, Sendable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The id as it stands in the files.
  public let description: String

  /// Makes an id of a text that the reader has checked.
  public init(_ text: String) {
    description = text
  }

  /// Makes an id of a literal.
  public init(stringLiteral value: String) {
    description = value
  }

  /// Orders ids by their text.
  public static func < (left: Self, right: Self) -> Bool {
    left.description < right.description
  }
}

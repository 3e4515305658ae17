/// A value of a YAML file with its place.
package struct YAMLNode: Sendable {
  /// A key and its value.
  package struct Pair: Sendable {
    /// The key's text.
    package let key: String
    /// Where the key stands.
    package let keyMark: YAMLMark
    /// What it is given.
    package let value: YAMLNode
  }

  /// What sort of value it is.
  package enum Content: Sendable {
    /// A text, quoted or not; YAML's types take no part.
    case scalar(String)
    /// A list, in brackets or by dashes.
    case sequence([YAMLNode])
    /// Keys with values; each key once, in the order of the file.
    case mapping([Pair])
    /// Something that was refused with a problem of its own, such as an alias.
    case refused
  }

  /// What it holds.
  package let content: Content
  /// Where it begins.
  package let mark: YAMLMark
  /// The column at which the text of a scalar stands letter by letter on `mark`'s line; nil where
  /// quotes, escapes or line breaks make it otherwise.
  package var textColumn: Int?
  /// Whether the file could not be read to its end.
  package var isTruncated = false

  /// The text of a scalar.
  package var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// What it is, for messages.
  package var noun: String {
    switch content {
    case .scalar(let text): text.isEmpty ? "nothing" : "a text"
    case .sequence: "a list"
    case .mapping: "keys with values"
    case .refused: "something refused"
    }
  }
}

/// A place in a YAML file.
package struct YAMLMark: Hashable, Sendable {
  /// The line, from 1.
  package var line: Int
  /// The column in Unicode scalars, from 1.
  package var column: Int
}

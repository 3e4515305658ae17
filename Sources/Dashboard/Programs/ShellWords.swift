/// Words as a POSIX shell reads them, without what it expands (POSIX.1-2024, XCU 2.2).
enum ShellWords {
  /// A quote that is opened and not closed, or a backslash that quotes nothing.
  struct Unfinished: Error, Equatable {}

  /// Splits a command at blanks that are not quoted, and takes the quoting off.
  ///
  /// `$`, `~`, `*`, `;` and the like mean nothing: no shell will see the words.
  ///
  /// - Complexity: O(*n*).
  static func split(_ command: String) throws(Unfinished) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var isWord = false
    var rest = command.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case " ", "\t", "\n":
        if isWord { words.append(String(word)) }
        word = .init()
        isWord = false
      case "'":
        guard let end = rest.firstIndex(of: "'") else { throw Unfinished() }
        word.append(contentsOf: rest[..<end])
        rest = rest[end...].dropFirst()
        isWord = true
      case "\"":
        word.append(contentsOf: try takeQuoted(from: &rest))
        isWord = true
      case "\\":
        guard let quoted = rest.popFirst() else { throw Unfinished() }
        // A line that goes on, goes on.
        if quoted == "\n" { continue }
        word.append(quoted)
        isWord = true
      default:
        word.append(scalar)
        isWord = true
      }
    }
    if isWord { words.append(String(word)) }
    return words
  }

  /// Takes what stands up to the closing quotation mark, which a backslash quotes, as it does itself, `$` and `` ` ``.
  private static func takeQuoted(
    from rest: inout Substring.UnicodeScalarView
  ) throws(Unfinished) -> String.UnicodeScalarView {
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      guard scalar != "\"" else { return text }
      guard scalar == "\\", let next = rest.first else {
        text.append(scalar)
        continue
      }
      switch next {
      case "\n": break
      case "\"", "\\", "$", "`": text.append(next)
      default: text.append(contentsOf: [scalar, next])
      }
      rest.removeFirst()
    }
    throw Unfinished()
  }
}

/// Source for roff, in which text never turns into a request.
struct Roff {
  /// What has been written, each line ended by a newline.
  private(set) var source = ""

  /// Writes a macro with its arguments in quotes.
  mutating func macro(_ name: String, _ arguments: [String] = []) {
    source += "." + name
    for argument in arguments { source += " \"" + Self.escaped(argument, quoted: true) + "\"" }
    source += "\n"
  }

  /// Writes a line of text.
  mutating func text(_ line: String) {
    guard !line.isEmpty else { return }
    source += Self.line(Self.escaped(line)) + "\n"
  }

  /// Writes a line in bold face.
  mutating func bold(_ line: String) {
    source += "\\fB" + Self.escaped(line) + "\\fR\n"
  }

  /// Writes paragraphs, which an empty line separates; indented lines stand as they are.
  mutating func paragraphs(_ text: String) {
    var isLiteral = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indented = line.hasPrefix("  ")
      if indented != isLiteral, !line.isEmpty {
        macro(indented ? "nf" : "fi")
        isLiteral = indented
      }
      if line.isEmpty {
        if isLiteral { macro("fi") }
        isLiteral = false
        macro("PP")
      } else {
        self.text(String(line))
      }
    }
    if isLiteral { macro("fi") }
  }

  /// Returns the text with what roff takes for its own written otherwise, beyond ASCII by code point.
  private static func escaped(_ text: String, quoted: Bool = false) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "\"" where quoted: escaped += "\\(dq"
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default: escaped += "\\[u\(Self.codePoint(scalar))]"
      }
    }
    return escaped
  }

  /// Returns a line that does not begin like a request.
  private static func line(_ line: String) -> String {
    line.hasPrefix(".") ? "\\&" + line : line
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

/// What a brief was asked for, so that it can be made again byte for byte.
public struct BriefRequest: Hashable, Sendable {
  /// The query as it was typed; empty for every record.
  public let query: String
  /// The date as of which the dossier is taken; nil for the latest.
  public let asOf: EDTF?
  /// The name of the dossier's folder, without the path to it; nil for the dossier that ships.
  public let input: String?

  /// Makes a request.
  public init(query: String = "", asOf: EDTF? = nil, input: String? = nil) {
    self.query = query
    self.asOf = asOf
    self.input = input
  }

  /// Returns the command line that writes the brief, to be run beside the dossier's folder.
  public func command(_ format: Brief.Format) -> String {
    var words = ["dashboard", "export", "brief", "--format", format.rawValue]
    if let asOf { words += ["--as-of", asOf.description] }
    if query.hasPrefix("-") || input?.hasPrefix("-") == true { words.append("--") }
    if !query.isEmpty || input != nil { words.append(query) }
    if let input { words.append(input) }
    return words.map(ShellWord.quoted).joined(separator: " ")
  }
}

/// Words as a shell reads them.
public enum ShellWord {
  /// Returns a text as one word of bash or zsh, quoted where it has to be.
  ///
  /// Characters that are not seen are written by their bytes, so that the word can be copied from what is seen.
  public static func quoted(_ text: String) -> String {
    if !text.isEmpty, text.utf8.allSatisfy(isPlain) { return text }
    if text.unicodeScalars.contains(where: { VisibleText.isHidden($0, after: nil) }) {
      return "$'" + text.unicodeScalars.map(escaped).joined() + "'"
    }
    // By scalars: a quote that carries a mark is another character, and ends a quotation all the same.
    let scalars = text.unicodeScalars.map { $0 == "'" ? "'\\''" : String($0) }
    return "'" + scalars.joined() + "'"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_./:,+@".utf8.contains(byte)
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "'": return "\\'"
    case "\\": return "\\\\"
    default: break
    }
    guard VisibleText.isHidden(scalar, after: nil) else { return String(scalar) }
    return String(scalar).utf8.map { byte in
      let digits = String(byte, radix: 16)
      return "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
    }.joined()
  }
}

internal import CYaml

/// Where and why a file stopped being YAML.
struct YAMLFailure {
  /// Where it was noticed.
  let mark: YAMLMark
  /// What is wrong, worded for those who write YAML by hand.
  let what: String
  private let isTooDeep: Bool

  /// Takes the failure out of a parser that has just failed on `bytes`.
  init(_ parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>) {
    let found = parser.problem.map { String(cString: $0) } ?? "not YAML"
    let isReader = parser.error == YAML_READER_ERROR
    let place = isReader ? parser.mark : parser.problem_mark
    mark = YAMLMark(line: place.line + 1, column: place.column + 1)
    let offset = isReader ? parser.problem_offset : place.index
    let byte = Self.byte(atScalar: isReader ? nil : offset, in: bytes)
    // Its own limit is far beyond ours, but it counts what it has looked ahead at.
    isTooDeep = found.hasPrefix("Maximum nesting level")
    what = Self.wording(of: found, at: byte, begun: parser.context_mark.line + 1)
  }

  /// Adds it to a log.
  func note(in log: ProblemLog) {
    log.note(isTooDeep ? .tooDeep(limit: YAMLComposer.deepest) : .syntax(what), at: mark)
  }

  /// The byte with which the scalar at an index begins; libyaml counts scalars.
  private static func byte(atScalar index: Int?, in bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    guard let index else { return nil }
    var scalars = -1
    for byte in bytes where byte & 0xC0 != 0x80 {
      scalars += 1
      if scalars == index { return byte }
    }
    return nil
  }

  private static func wording(of found: String, at byte: UInt8?, begun: Int) -> String {
    switch found {
    case "found character that cannot start any token":
      guard let byte, byte != UInt8(ascii: "\t") else { return "YAML cannot go on at this tab" }
      return "a value cannot begin with `\(Unicode.Scalar(byte))`: quote it"
    case "found a tab character that violates indentation":
      return "YAML cannot go on at this tab"
    case "mapping values are not allowed in this context":
      return
        "a second `: ` in one value, or a key at the wrong depth: quote the text, or mend the indentation"
    case "could not find expected ':'":
      return "a key without its `:`, or a text that needs quotes"
    case "did not find expected key":
      return "a line at the wrong depth, or a text that needs quotes"
    case "did not find expected '-' indicator":
      return "a line at the wrong depth: expected the next `-` of the list of line \(begun)"
    case "found unexpected end of stream":
      return "a quotation mark of line \(begun) is never closed"
    case "did not find expected ',' or ']'":
      return "the list begun on line \(begun) lacks a `,` or its `]`"
    case "did not find expected ',' or '}'":
      return "the braces opened on line \(begun) lack a `,` or their `}`"
    case "found unknown escape character":
      return "an unknown escape: in double quotes a backslash is written `\\\\`"
    case "block sequence entries are not allowed in this context":
      return "a list cannot begin here: put its first `-` on a line of its own"
    case "did not find expected <document start>":
      return "a value is complete, and more follows: a line at the wrong depth"
    default: return "not YAML: \(found)"
    }
  }
}

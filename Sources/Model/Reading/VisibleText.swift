/// Text of a file made fit to stand in a message.
enum VisibleText {
  /// Returns `text` on one line, with control and bidirectional characters written as `U+001B` and whatever
  /// exceeds `limit` characters cut.
  static func line(_ text: some StringProtocol, limit: Int = 60) -> String {
    var visible = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == limit {
        visible += "…"
        break
      }
      count += 1
      if isHidden(scalar) {
        visible += "<\(name(of: scalar))>"
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  /// Returns `text` as `line` does, between grave accents.
  static func quoted(_ text: some StringProtocol) -> String { "`\(line(text))`" }

  /// Whether a scalar draws nothing of its own and changes how others are drawn: controls, line
  /// separators, bidirectional controls, tags, the byte order mark.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Whether a scalar has no place in a dossier's texts: controls, line separators, bidirectional overrides,
  /// embeddings and isolates, tags, the byte order mark.
  static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// The scalar's code point: `U+001B`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

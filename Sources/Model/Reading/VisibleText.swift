/// Text of a file made fit to stand in a message.
enum VisibleText {
  /// Returns `text` on one line, with every character that is not seen written as `<U+001B>` and whatever
  /// exceeds `limit` characters cut.
  static func line(_ text: some StringProtocol, limit: Int = 60) -> String {
    var visible = ""
    var count = 0
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if count == limit {
        visible += "…"
        break
      }
      count += 1
      if isHidden(scalar, after: last) {
        visible += "<\(name(of: scalar))>"
        last = nil
      } else {
        visible.unicodeScalars.append(scalar)
        last = scalar
      }
    }
    return visible
  }

  /// Returns `text` as `line` does, between grave accents.
  static func quoted(_ text: some StringProtocol) -> String { "`\(line(text))`" }

  /// Whether a scalar is not seen after `last`, nil for nothing.
  static func isHidden(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
    if (0x20..<0x7F).contains(scalar.value) { return false }
    if isHidden(scalar) { return true }
    // Letters of scripts that join, and emoji, take joiners and selectors; Latin ones do not.
    let isJoined = last.map { $0.value >= 0x590 } ?? false
    switch scalar.value {
    case 0x200C, 0x200D: return !isJoined
    case 0xFE00...0xFE0F, 0x180B...0x180D, 0x180F: return last == nil
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether a scalar draws nothing of its own and changes how others are drawn: controls, line
  /// separators, bidirectional controls, tags, the byte order mark.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
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

/// Text made fit for HTML, whatever it says.
enum HTMLText {
  /// Returns the text as it may stand between tags and in quoted attributes.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in BriefText.visible(text).unicodeScalars { escape(scalar, into: &escaped) }
    return escaped
  }

  /// Returns the text for between tags, with writing from right to left set apart, so that it does not move the
  /// figures and signs beside it.
  static func isolated(_ text: String) -> String {
    var result = ""
    var rest = BriefText.visible(text).unicodeScalars[...]
    while let first = rest.first {
      guard isRightToLeft(first) else {
        escape(first, into: &result)
        rest = rest.dropFirst()
        continue
      }
      let run = rest.prefix { isRightToLeft($0) || isNeutral($0) }
      let end = run.lastIndex(where: isRightToLeft).map { rest.index(after: $0) } ?? run.endIndex
      result += "<bdi>"
      for scalar in rest[..<end] { escape(scalar, into: &result) }
      result += "</bdi>"
      rest = rest[end...]
    }
    return result
  }

  private static func escape(_ scalar: Unicode.Scalar, into text: inout String) {
    switch scalar {
    case "&": text += "&amp;"
    case "<": text += "&lt;"
    case ">": text += "&gt;"
    case "\"": text += "&quot;"
    case "'": text += "&#39;"
    default: text.unicodeScalars.append(scalar)
    }
  }

  /// Whether a scalar is of a script that is written from right to left, a mark or a digit of it included.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// Whether a scalar may stand within writing from right to left.
  private static func isNeutral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", "'", ".", "\u{200C}", "\u{200D}": true
    default: scalar.properties.generalCategory == .nonspacingMark
    }
  }
}

/// Writes JSON (RFC 8259).
enum JSON {
  /// Returns an object with its fields in order.
  static func object(_ fields: [(key: String, value: Listing.Value)]) -> String {
    "{" + fields.map { "\(string($0.key)):\($0.value.json)" }.joined(separator: ",") + "}"
  }

  /// Returns a string in quotes, with every character escaped that is not seen or changes how others are seen.
  static func string(_ text: String) -> String {
    var escaped = "\""
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      default:
        if VisibleText.isHidden(scalar, after: last) {
          for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
            escaped += "\\u" + fourDigits(unit)
          }
        } else {
          escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return escaped + "\""
  }

  private static func fourDigits(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}

extension EDTF {
  /// Returns what there is to tell of a string, as a line without its end, and whether it is a date.
  ///
  /// The fields are separated by tabs: the string, `valid` or `invalid: why (column 9)`, the level,
  /// and the earliest and the latest day as ISO dates (or `open`, or `unknown`); a hyphen stands for
  /// each of the last three of a string that is no date. Characters of the string that would
  /// break the line or steer a terminal are written as escapes, `\n`, `\t` and `\u{1B}`.
  public static func report(_ text: String) -> (line: String, isValid: Bool) {
    do {
      let date = try EDTF(text)
      return ("\(text)\tvalid\t\(date.level)\t\(date.earliest)\t\(date.latest)", true)
    } catch {
      let reason = "invalid: \(error.reason) (column \(error.column))"
      return ("\(escaped(text))\t\(reason)\t-\t-\t-", false)
    }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
          .unassigned:
          escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        default:
          escaped.unicodeScalars.append(scalar)
        }
      }
    }
    return escaped
  }
}

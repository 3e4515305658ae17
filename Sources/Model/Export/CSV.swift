/// Writes comma-separated values by RFC 4180.
enum CSV {
  /// Returns a line of cells, without its line end.
  ///
  /// Characters that are not seen become U+FFFD, all but line ends: a terminal obeys some of them. A text that
  /// a spreadsheet would take for a formula begins with an apostrophe (OWASP, “CSV Injection”); numbers stay as they
  /// are.
  static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",")
  }

  private static func cell(_ text: String) -> String {
    var cell = isFormula(text) ? "'" : ""
    var needsQuotes = false
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar {
      case "\"":
        needsQuotes = true
        cell += "\"\""
      case ",", "\r", "\n":
        needsQuotes = true
        cell.unicodeScalars.append(scalar)
      default:
        cell.unicodeScalars.append(VisibleText.isHidden(scalar, after: last) ? "\u{FFFD}" : scalar)
      }
    }
    return needsQuotes ? "\"\(cell)\"" : cell
  }

  /// Whether a spreadsheet would take a text for a formula; the wide forms of the signs count in East Asian ones.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != " " }) else { return false }
    return "=+-@＝＋－＠".unicodeScalars.contains(first) && Double(text) == nil
  }
}

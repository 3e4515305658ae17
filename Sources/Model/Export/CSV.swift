/// Writes comma-separated values by RFC 4180.
enum CSV {
  /// Returns a line of cells, without its line end.
  ///
  /// Control and bidirectional characters other than line ends become U+FFFD, since a terminal obeys them.
  static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",")
  }

  private static func cell(_ text: String) -> String {
    var cell = ""
    var needsQuotes = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"":
        needsQuotes = true
        cell += "\"\""
      case ",", "\r", "\n":
        needsQuotes = true
        cell.unicodeScalars.append(scalar)
      default:
        cell.unicodeScalars.append(VisibleText.isHidden(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return needsQuotes ? "\"\(cell)\"" : cell
  }
}

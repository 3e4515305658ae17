/// A canvas as text that tells all of it, for stored screens that people read and compare.
///
/// First a line with the name and the size, the rows between bars under a ruler, then for each row
/// the stretches whose style is not plain text: `role+trait first-last`, columns counted from 0.
/// Neighbouring rows of the same stretches share a line. At last come the cursor, the focus, and
/// the line spoken.
enum GoldenForm {
  /// Returns the golden form; two canvases have the same one when they look the same.
  ///
  /// `focus` is the name of the pane that has the focus.
  static func render(_ canvas: Canvas, name: String, focus: String? = nil) -> String {
    let digits = String(max(0, canvas.rows - 1)).count
    var lines = ["\(name) \(canvas.columns)x\(canvas.rows)"]
    lines.append(ruler(columns: canvas.columns, margin: digits + 2))
    for row in 0..<canvas.rows {
      lines.append("\(padded(row, digits)) |\(PlainText.line(canvas.row(row)))|")
    }
    lines.append("styles")
    lines += styles(of: canvas, digits: digits)
    if let cursor = canvas.cursor {
      let visibility = canvas.showsCursor ? "" : " hidden"
      lines.append("cursor row \(cursor.row), column \(cursor.column)\(visibility)")
    } else {
      lines.append("cursor none")
    }
    lines.append("focus \(focus ?? "none")")
    if !canvas.spoken.isEmpty { lines.append("spoken \(Text.cleaned(canvas.spoken))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func ruler(columns: Int, margin: Int) -> String {
    var ruler = ""
    for mark in stride(from: 0, to: columns, by: 10) {
      ruler += String(repeating: " ", count: max(0, margin + mark - ruler.count)) + String(mark)
    }
    return ruler
  }

  private static func styles(of canvas: Canvas, digits: Int) -> [String] {
    let rows = (0..<canvas.rows).map { row in
      canvas.stretches(ofRow: row) { $0 }
        .filter { $0.value != Style(.text) }
        .map { "\(name(of: $0.value)) \(columns(of: $0.columns))" }
        .joined(separator: ", ")
    }
    var lines: [String] = []
    var first = 0
    while first < rows.count {
      let end = rows[first...].firstIndex { $0 != rows[first] } ?? rows.count
      if !rows[first].isEmpty {
        let label =
          end - first == 1
          ? padded(first, digits) : "\(padded(first, digits))-\(padded(end - 1, digits))"
        lines.append("\(label) | \(rows[first])")
      }
      first = end
    }
    return lines
  }

  private static func columns(of range: Range<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound - 1)"
  }

  private static func name(of style: Style) -> String {
    var name = "\(style.role)"
    for (trait, word) in traitNames where style.traits.contains(trait) { name += "+\(word)" }
    return name
  }

  private static let traitNames: [(Style.Traits, String)] = [
    (.selected, "selected"), (.kept, "kept"), (.match, "match"), (.strong, "strong"),
  ]

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, digits - text.count)) + text
  }
}

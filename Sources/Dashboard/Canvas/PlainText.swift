/// A canvas as text without styles.
enum PlainText {
  /// Returns the rows, each ended by a newline and as wide as the canvas, or without the blanks at
  /// their ends where `trimmed` asks for that.
  static func render(_ canvas: Canvas, trimmed: Bool = false) -> String {
    var text = ""
    for row in 0..<canvas.rows {
      text += line(canvas.row(row), trimmed: trimmed)
      text += "\n"
    }
    return text
  }

  /// Returns the text of a row or of a part of one.
  static func line(_ cells: ArraySlice<Cell>, trimmed: Bool = false) -> String {
    var scalars = String.UnicodeScalarView()
    let end = trimmed ? (cells.lastIndex { !$0.isBlank } ?? cells.startIndex - 1) + 1 : nil
    for cell in cells.prefix(upTo: end ?? cells.endIndex) {
      cell.forEachScalar { scalars.append($0) }
    }
    return String(scalars)
  }
}

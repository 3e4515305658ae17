/// A canvas as text with the escape sequences of colours and attributes (ECMA-48 SGR), and no
/// others.
enum ANSIText {
  /// Returns the rows, each ended by a newline, with the look of each style.
  ///
  /// A sequence is written only where the look changes, and every row ends in the terminal's own
  /// look, so that rows can be cut, joined and paged.
  static func render(_ canvas: Canvas, look: (Style) -> Look) -> String {
    var text = ""
    for row in 0..<canvas.rows {
      var current = Look.plain
      for stretch in canvas.stretches(ofRow: row, by: look) {
        text += change(from: current, to: stretch.value)
        text += PlainText.line(canvas.cells(ofRow: row, in: stretch.columns))
        current = stretch.value
      }
      text += change(from: current, to: .plain)
      text += "\n"
    }
    return text
  }

  /// Returns the shorter of the sequences that lead from one look to another; empty between equal
  /// ones.
  private static func change(from old: Look, to new: Look) -> String {
    if old == new { return "" }
    let isLess =
      old.bold && !new.bold || old.dim && !new.dim || old.underline && !new.underline
      || old.reverse && !new.reverse
      || old.foreground != nil && new.foreground == nil
      || old.background != nil && new.background == nil
    let known = isLess ? .plain : old
    var codes = isLess ? ["0"] : []
    if new.bold && !known.bold { codes.append("1") }
    if new.dim && !known.dim { codes.append("2") }
    if new.underline && !known.underline { codes.append("4") }
    if new.reverse && !known.reverse { codes.append("7") }
    if let colour = new.foreground, colour != known.foreground {
      codes.append(code(of: colour, base: 30))
    }
    if let colour = new.background, colour != known.background {
      codes.append(code(of: colour, base: 40))
    }
    return "\u{1B}[\(codes.joined(separator: ";"))m"
  }

  /// Returns the codes for a colour; `base` is 30 for the foreground, 40 for the background.
  private static func code(of colour: Colour, base: Int) -> String {
    switch colour {
    case .indexed(let index) where index < 8: "\(base + Int(index))"
    case .indexed(let index) where index < 16: "\(base + 60 + Int(index) - 8)"
    case .indexed(let index): "\(base + 8);5;\(index)"
    case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
    }
  }
}

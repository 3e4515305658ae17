/// A canvas as a picture that stands alone: Scalable Vector Graphics 1.1, no script, no font inside.
///
/// Lines and blocks are drawn as shapes, so that borders close whatever the font; words and single
/// glyphs each stand at the column that they have on the canvas, so that no viewer's font makes
/// columns drift.
enum SVGPicture {
  /// The picture's units for a column, a row, and the margin around the canvas.
  static let columnWidth = 9.0
  static let rowHeight = 20.0
  static let margin = 12.0
  private static let fontSize = 15
  private static let baseline = 15.0

  /// Returns the picture, dark where the look names no colours.
  static func render(_ canvas: Canvas, title: String, look: (Style) -> Look) -> String {
    let width = number(Double(canvas.columns) * columnWidth + 2 * margin)
    let height = number(Double(canvas.rows) * rowHeight + 2 * margin)
    let ground = SVGPalette.background.hexadecimal
    let name = escaped(Text.cleaned(title))
    var backgrounds: [String] = []
    var shapes = SVGShapes()
    var texts: [String] = []
    for row in 0..<canvas.rows {
      let y = margin + Double(row) * rowHeight
      for stretch in canvas.stretches(ofRow: row, by: look) {
        let paint = SVGPaint(stretch.value)
        if let fill = paint.background {
          let rect = "x=\"\(x(stretch.columns.lowerBound))\" y=\"\(number(y))\""
          let extent = number(Double(stretch.columns.count) * columnWidth)
          backgrounds.append(
            "<rect \(rect) width=\"\(extent)\" height=\"\(number(rowHeight))\" fill=\"\(fill)\"/>"
          )
        }
        let cells = canvas.cells(ofRow: row, in: stretch.columns)
        for part in parts(of: cells, from: stretch.columns.lowerBound) {
          let left = margin + Double(part.column) * columnWidth
          if !shapes.add(part, left: left, top: y, colour: paint.foreground) {
            texts.append(text(part, y: y + baseline, paint: paint))
          }
        }
      }
    }
    let fonts = "ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace"
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\""
        + " viewBox=\"0 0 \(width) \(height)\" role=\"img\" font-family=\"\(fonts)\""
        + " font-size=\"\(fontSize)\">",
      "<title>\(name)</title>",
      "<rect width=\"\(width)\" height=\"\(height)\" rx=\"8\" fill=\"\(ground)\"/>",
    ]
    lines += backgrounds
    lines += shapes.elements
    lines += texts
    lines.append("</svg>")
    return lines.joined(separator: "\n") + "\n"
  }

  /// What stands together in a row: a word or words one blank apart, one other glyph, or a
  /// repeated shape.
  struct Part: Equatable {
    let column: Int
    var text: String
    var columns: Int
    /// The only scalar, where the part is one glyph or repeats one.
    let glyph: Unicode.Scalar?
  }

  /// Returns the parts of cells that have one look.
  private static func parts(of cells: ArraySlice<Cell>, from start: Int) -> [Part] {
    var parts: [Part] = []
    var blanks = 2
    for (offset, cell) in cells.enumerated() where !cell.isRightHalf {
      if cell.isBlank {
        blanks += 1
        continue
      }
      let column = start + offset
      let isWord = cell.base.value < 0x250
      if let last = parts.indices.last {
        if isWord, parts[last].glyph == nil, blanks < 2 {
          parts[last].text += String(repeating: " ", count: blanks) + cell.text
          parts[last].columns = column + cell.columns - parts[last].column
          blanks = 0
          continue
        }
        if SVGShapes.repeats(cell.base), parts[last].glyph == cell.base, blanks == 0 {
          parts[last].columns += 1
          continue
        }
      }
      let glyph = isWord ? nil : cell.base
      parts.append(Part(column: column, text: cell.text, columns: cell.columns, glyph: glyph))
      blanks = 0
    }
    return parts
  }

  private static func text(_ part: Part, y: Double, paint: SVGPaint) -> String {
    var attributes: String
    let width = Double(part.columns) * columnWidth
    if part.glyph == nil {
      attributes = "x=\"\(x(part.column))\" y=\"\(number(y))\" textLength=\"\(number(width))\""
    } else {
      let middle = margin + Double(part.column) * columnWidth + width / 2
      attributes = "x=\"\(number(middle))\" y=\"\(number(y))\" text-anchor=\"middle\""
    }
    attributes += " fill=\"\(paint.foreground)\""
    if paint.isBold { attributes += " font-weight=\"bold\"" }
    if paint.isUnderlined { attributes += " text-decoration=\"underline\"" }
    return "<text \(attributes)>\(escaped(part.text))</text>"
  }

  private static func x(_ column: Int) -> String {
    number(margin + Double(column) * columnWidth)
  }

  /// Returns a number without a fraction of zero.
  static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }

  /// Returns text with the characters replaced that mean something in XML.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

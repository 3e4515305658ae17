/// The lines and blocks of a picture, gathered so that each colour has one path.
struct SVGShapes {
  private enum Kind: Hashable {
    case line(width: String, dashes: String?)
    case block(opacity: String)
  }

  private struct Path {
    let kind: Kind
    let colour: String
    var data: String
  }

  private var paths: [Path] = []

  /// Whether a glyph repeated in a row makes one longer shape.
  static func repeats(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "─", "━", "═", "┄", "█", "░", "▒", "▓": true
    default: false
    }
  }

  /// The elements of the picture, in the order in which their colours came first.
  var elements: [String] {
    paths.map { path in
      switch path.kind {
      case .line(let width, let dashes):
        let pattern = dashes.map { " stroke-dasharray=\"\($0)\"" } ?? ""
        return "<path d=\"\(path.data)\" fill=\"none\" stroke=\"\(path.colour)\""
          + " stroke-width=\"\(width)\"\(pattern)/>"
      case .block(let opacity):
        return "<path d=\"\(path.data)\" fill=\"\(path.colour)\" fill-opacity=\"\(opacity)\"/>"
      }
    }
  }

  /// Adds the shape of a part with its top left at a place; false where it is no line and no
  /// block, but text.
  mutating func add(
    _ part: SVGPicture.Part,
    left: Double,
    top: Double,
    colour: String
  ) -> Bool {
    guard let glyph = part.glyph, part.text.unicodeScalars.count == 1 else { return false }
    let width = Double(part.columns) * SVGPicture.columnWidth
    if let block = Self.block(glyph) {
      let height = SVGPicture.rowHeight
      let data = Self.rectangle(
        x: left + width * block.left,
        y: top + height * block.top,
        width: width * (block.right - block.left),
        height: height * (block.bottom - block.top)
      )
      append(data, .block(opacity: block.opacity), colour)
      return true
    }
    return addLine(glyph, left: left, top: top, width: width, colour: colour)
  }

  private mutating func append(_ data: String, _ kind: Kind, _ colour: String) {
    if let index = paths.firstIndex(where: { $0.kind == kind && $0.colour == colour }) {
      paths[index].data += data
    } else {
      paths.append(Path(kind: kind, colour: colour, data: data))
    }
  }

  private static func rectangle(x: Double, y: Double, width: Double, height: Double) -> String {
    let number = SVGPicture.number
    return "M\(number(x)) \(number(y))h\(number(width))v\(number(height))h\(number(-width))z"
  }

  private mutating func addLine(
    _ glyph: Unicode.Scalar,
    left: Double,
    top: Double,
    width: Double,
    colour: String
  ) -> Bool {
    let number = SVGPicture.number
    let middle = top + SVGPicture.rowHeight / 2
    let right = left + width
    let centre = left + SVGPicture.columnWidth / 2
    let bottom = top + SVGPicture.rowHeight
    let thin = Kind.line(width: "1.2", dashes: nil)
    func across(_ from: Double, _ to: Double, _ y: Double) -> String {
      "M\(number(from)) \(number(y))H\(number(to))"
    }
    func down(_ from: Double, _ to: Double) -> String {
      "M\(number(centre)) \(number(from))V\(number(to))"
    }
    /// A quarter from the edge of a side to the upper or lower edge.
    func corner(_ side: Double, _ turn: Double, _ end: Double) -> String {
      "M\(number(side)) \(number(middle))Q\(number(centre)) \(number(middle)) "
        + "\(number(centre)) \(number(middle + turn))V\(number(end))"
    }
    switch glyph {
    case "─": append(across(left, right, middle), thin, colour)
    case "━": append(across(left, right, middle), .line(width: "3", dashes: nil), colour)
    case "┄": append(across(left, right, middle), .line(width: "1.2", dashes: "2 2.5"), colour)
    case "═":
      append(across(left, right, middle - 2) + across(left, right, middle + 2), thin, colour)
    case "│": append(down(top, bottom), thin, colour)
    case "╭": append(corner(right, 4.5, bottom), thin, colour)
    case "╮": append(corner(left, 4.5, bottom), thin, colour)
    case "╰": append(corner(right, -4.5, top), thin, colour)
    case "╯": append(corner(left, -4.5, top), thin, colour)
    case "├": append(down(top, bottom) + across(centre, right, middle), thin, colour)
    case "┤": append(down(top, bottom) + across(left, centre, middle), thin, colour)
    case "┬": append(down(middle, bottom) + across(left, right, middle), thin, colour)
    case "┴": append(down(top, middle) + across(left, right, middle), thin, colour)
    case "┼": append(down(top, bottom) + across(left, right, middle), thin, colour)
    case "└": append(down(top, middle) + across(centre, right, middle), thin, colour)
    case "┘": append(down(top, middle) + across(left, centre, middle), thin, colour)
    case "┌": append(down(middle, bottom) + across(centre, right, middle), thin, colour)
    case "┐": append(down(middle, bottom) + across(left, centre, middle), thin, colour)
    default: return false
    }
    return true
  }

  /// The part of its cell that a block fills, in fractions from the left and the top.
  private struct Block {
    var left = 0.0
    var top = 0.0
    var right = 1.0
    var bottom = 1.0
    var opacity = "1"
  }

  private static func block(_ glyph: Unicode.Scalar) -> Block? {
    switch glyph.value {
    case 0x2580: Block(bottom: 0.5)
    case 0x2581...0x2588: Block(top: 1 - Double(glyph.value - 0x2580) / 8)
    case 0x2589...0x258F: Block(right: Double(0x2590 - glyph.value) / 8)
    case 0x2590: Block(left: 0.5)
    case 0x2591: Block(top: 0.25, bottom: 0.75, opacity: "0.3")
    case 0x2592: Block(opacity: "0.5")
    case 0x2593: Block(opacity: "0.75")
    default: nil
    }
  }
}

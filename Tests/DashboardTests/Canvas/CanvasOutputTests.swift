import Foundation
import Testing

@testable import Dashboard

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct CanvasOutputTests {
  private static func look(_ style: Style) -> Look {
    var look = Look()
    switch style.role {
    case .text: break
    case .border: look.foreground = .indexed(8)
    case .header: look = Look(foreground: .indexed(15), background: .indexed(24), bold: true)
    default: look.foreground = .rgb(red: 200, green: 10, blue: UInt8(style.role.rawValue))
    }
    look.reverse = style.traits.contains(.selected)
    look.underline = style.traits.contains(.match)
    look.dim = style.traits.contains(.kept)
    return look
  }

  private func sample() -> Canvas {
    var canvas = Canvas(size: Size(columns: 24, rows: 5))
    let titles = Canvas.Titles(topLeft: StyledText("1 Tides", .heading))
    let box = Area(column: 0, row: 1, columns: 24, rows: 4)
    canvas.fill(Area(column: 0, row: 0, columns: 24, rows: 1), style: Style(.header))
    canvas.put(" <Harbour> & \"sea\"", column: 0, row: 0, style: Style(.header))
    canvas.box(box, titles: titles, style: Style(.border))
    canvas.put("● 日本  ░░ ▄█ é", column: 1, row: 2, style: Style(.event))
    canvas.put("○ planned", column: 1, row: 3, style: Style(.planned))
    canvas.addTraits(.selected, to: Area(column: 1, row: 2, columns: 22, rows: 1))
    canvas.addTraits(.match, to: Area(column: 3, row: 3, columns: 4, rows: 1))
    canvas.cursor = Point(column: 1, row: 2)
    canvas.spoken = "Tides, 日本"
    return canvas
  }

  @Test("Plain text has every row in full, or without the blanks at its end")
  func plain() {
    var canvas = Canvas(size: Size(columns: 4, rows: 3))
    canvas.put("日a", column: 0, row: 0, style: Style(.text))
    canvas.put(" b", column: 0, row: 2, style: Style(.text))
    #expect(PlainText.render(canvas) == "日a \n    \n b  \n")
    #expect(PlainText.render(canvas, trimmed: true) == "日a\n\n b\n")
    #expect(PlainText.render(Canvas(size: Size(columns: 0, rows: 2))) == "\n\n")
    #expect(PlainText.render(Canvas(size: Size(columns: 2, rows: 0))) == "")
  }

  @Test("The golden form tells rows, styles, cursor, focus and speech")
  func golden() {
    let text = GoldenForm.render(sample(), name: "sample", focus: "timeline")
    Golden.check(name: "canvas-golden-form", text: text)
    #expect(text == GoldenForm.render(sample(), name: "sample", focus: "timeline"))
  }

  @Test("Whatever is seen changes the golden form")
  func goldenTellsAll() {
    let canvas = sample()
    let base = GoldenForm.render(canvas, name: "a")
    var others = Array(repeating: canvas, count: 5)
    others[0].addTraits(.strong, to: Area(column: 5, row: 4, columns: 1, rows: 1))
    others[1].put(" ", column: 23, row: 0, style: Style(.footer))
    others[2].cursor = nil
    others[3].showsCursor = true
    others[4].spoken = "else"
    for other in others { #expect(GoldenForm.render(other, name: "a") != base) }
    #expect(GoldenForm.render(canvas, name: "a", focus: "b") != base)
    #expect(GoldenForm.render(Canvas(size: Size(columns: 0, rows: 0)), name: "empty") != "")
  }

  @Test("ANSI text is the plain text with colours, each row ending as it began")
  func ansi() {
    let text = ANSIText.render(sample(), look: Self.look)
    #expect(text.replacing(/\u{1B}\[[0-9;]*m/, with: "") == PlainText.render(sample()))
    for line in text.split(separator: "\n") where line.contains("\u{1B}") {
      #expect(line.hasSuffix("\u{1B}[0m"))
    }
  }

  @Test("An escape sequence is written only where the look changes")
  func ansiChanges() {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.put("ab", column: 0, row: 0, style: Style(.border))
    canvas.put("c", column: 2, row: 0, style: Style(.border, .match))
    canvas.put("d", column: 3, row: 0, style: Style(.header))
    #expect(
      ANSIText.render(canvas, look: Self.look)
        == "\u{1B}[90mab\u{1B}[4mc\u{1B}[0;1;97;48;5;24md\u{1B}[0m  \n"
    )
    #expect(ANSIText.render(canvas) { _ in .plain } == "abcd  \n")
    let colour = Look(foreground: .rgb(red: 1, green: 2, blue: 3), background: .indexed(9))
    #expect(
      ANSIText.render(Canvas(size: Size(columns: 1, rows: 1))) { _ in colour }
        == "\u{1B}[38;2;1;2;3;101m \u{1B}[0m\n"
    )
  }

  /// Gathers what an XML parser reads.
  private final class Reader: NSObject, XMLParserDelegate {
    var texts: [String] = []
    var names: Set<String> = []
    private var text: String?

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String] = [:]
    ) {
      names.insert(name)
      text = name == "text" || name == "title" ? "" : nil
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text?.append(string) }

    func parser(
      _ parser: XMLParser,
      didEndElement name: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      if let text { texts.append(text) }
      text = nil
    }
  }

  private func read(_ picture: String) -> Reader? {
    let reader = Reader()
    let parser = XMLParser(data: Data(picture.utf8))
    parser.delegate = reader
    return parser.parse() ? reader : nil
  }

  @Test("A picture is well formed and holds the words at their places")
  func picture() throws {
    let picture = SVGPicture.render(sample(), title: "A <title> & \u{1B}", look: Self.look)
    let reader = try #require(read(picture))
    #expect(reader.names == ["svg", "title", "rect", "path", "text"])
    #expect(
      reader.texts == [
        "A <title> & ␛", "<Harbour> & \"sea\"", "1 Tides", "●", "日", "本", "é", "○", "plan", "ned",
      ]
    )
    #expect(picture.contains("<text x=\"21\" y=\"27\" textLength=\"153\""))
    #expect(picture == SVGPicture.render(sample(), title: "A <title> & \u{1B}", look: Self.look))
  }

  @Test("Hostile text makes a well-formed picture", arguments: HostileText.samples)
  func hostilePicture(text: String) {
    var canvas = Canvas(size: Size(columns: 12, rows: 1))
    canvas.put(text, column: 0, row: 0, style: Style(.text))
    #expect(read(SVGPicture.render(canvas, title: text, look: Self.look)) != nil)
  }

  @Test("Without a column or a row there is a picture still")
  func emptyPicture() {
    let canvas = Canvas(size: Size(columns: 0, rows: 0))
    #expect(read(SVGPicture.render(canvas, title: "", look: Self.look)) != nil)
  }
}

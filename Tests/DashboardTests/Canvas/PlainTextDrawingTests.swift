import Testing

@testable import Dashboard

/// Plain text takes a short way to the canvas, which has to end where the long one ends.
@Suite("Plain text")
struct PlainTextDrawingTests {
  private static let text: StyledText = {
    var text = StyledText("dört – ", .date)
    text.append("Ты", .heading)
    text.append("!… x", .text, .strong)
    return text
  }()

  @Test("of several styles is drawn and cut as its characters one by one", arguments: -1...15)
  func drawn(limit: Int) {
    var canvas = Canvas(size: Size(columns: 16, rows: 1))
    let used = canvas.put(Self.text, column: 1, row: 0, limit: limit)
    let (expected, columns) = Self.oneByOne(limit: max(0, limit))
    #expect(canvas == expected)
    #expect(used == columns)
  }

  @Test("is cut to so many columns as its characters one by one", arguments: 0...15)
  func fitted(limit: Int) {
    var canvas = Canvas(size: Size(columns: 16, rows: 1))
    canvas.put(Self.text.fitted(columns: limit), column: 1, row: 0)
    #expect(canvas == Self.oneByOne(limit: limit).canvas)
  }

  @Test("left of the canvas is not seen, but counts")
  func leftOfCanvas() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    #expect(canvas.put("abcdef", column: -2, row: 0, style: Style(.text)) == 6)
    #expect(PlainText.render(canvas) == "cdef\n")
  }

  @Test("is counted in columns only where every scalar is a column of its own")
  func plainCount() {
    #expect(Text.plainCount(of: "dört –") == 6)
    #expect(Text.plainCount(of: "e\u{301}") == nil)
    #expect(Text.plainCount(of: "東") == nil)
    #expect(Text.plainCount(of: "\t") == nil)
  }

  @Test(
    "of blanks has as many as asked for, and none for less than one",
    arguments: [-3, 0, 1, 40]
  )
  func blanks(count: Int) {
    #expect(Text.blanks(count) == String(repeating: " ", count: max(0, count)))
  }

  private static func oneByOne(limit: Int) -> (canvas: Canvas, columns: Int) {
    var canvas = Canvas(size: Size(columns: 16, rows: 1))
    let scalars = text.runs.flatMap { run in run.text.unicodeScalars.map { ($0, run.style) } }
    let isCut = scalars.count > limit
    for (offset, (scalar, style)) in scalars.prefix(limit).enumerated() {
      let isLast = isCut && offset == limit - 1
      canvas.set(Cell(isLast ? "…" : scalar, style: style), column: 1 + offset, row: 0)
    }
    return (canvas, min(scalars.count, limit))
  }
}

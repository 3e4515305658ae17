import Testing

@testable import Dashboard

@Suite struct CanvasDrawingTests {
  private static let sizes = (0...5).flatMap { columns in
    (0...5).map { Size(columns: columns, rows: $0) }
  }

  /// A canvas full of wide glyphs, the second row a column further right.
  private func wideCanvas(_ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    for row in 0..<size.rows {
      for column in stride(from: row % 2 - 1, to: size.columns, by: 2) {
        canvas.set(Cell("日", columns: 2, style: Style(.text)), column: column, row: row)
      }
    }
    return canvas
  }

  @Test(
    "Every verb keeps rows and wide glyphs whole at every small size and place",
    arguments: sizes
  )
  func clipping(size: Size) {
    var flaws: [String] = []
    let texts = ["", "a", "abcdef", "日本語", "a日b本", "e\u{301}\u{1B}🇹🇷"]
    for place in -3...6 {
      for other in -3...6 {
        for text in texts {
          var canvas = wideCanvas(size)
          let used = canvas.put(text, column: place, row: other, style: Style(.text))
          if used < 0 || used > max(0, size.columns - place) { flaws.append("used \(used)") }
          flaws += canvas.flaws
          canvas.put(text, column: other, row: place, limit: 2, style: Style(.text, .match))
          flaws += canvas.flaws
        }
        for extent in 0...4 {
          let area = Area(column: place, row: other, columns: extent, rows: 4 - extent)
          var canvas = wideCanvas(size)
          canvas.addTraits(.selected, to: area)
          flaws += canvas.flaws
          canvas.fill(area, with: "░", style: Style(.chart))
          flaws += canvas.flaws
          canvas = wideCanvas(size)
          let titles = Canvas.Titles(
            topLeft: StyledText("日本"),
            topRight: StyledText("x"),
            bottomLeft: StyledText("é"),
            bottomRight: StyledText("語")
          )
          canvas.box(area, titles: titles, style: Style(.border))
          flaws += canvas.flaws
          canvas = wideCanvas(size)
          canvas.draw(
            wideCanvas(Size(columns: extent, rows: 3)),
            at: Point(column: place, row: other)
          )
          flaws += canvas.flaws
          flaws += canvas.inASCII().flaws
        }
      }
    }
    #expect(flaws == [])
  }

  @Test("Hostile text never breaks a row", arguments: HostileText.samples)
  func hostile(text: String) {
    for columns in 0...9 {
      for start in -4...4 {
        var canvas = Canvas(size: Size(columns: columns, rows: 1))
        let used = canvas.put(text, column: start, row: 0, style: Style(.text))
        #expect(canvas.flaws == [])
        #expect(used == min(used, max(0, columns - start)))
        if Text.columns(of: text) <= columns - start { #expect(used == Text.columns(of: text)) }
      }
    }
  }

  @Test(
    "Text that passes its limit or the edge ends in an ellipsis",
    arguments: [
      ("harbour", 0, Int.max, "harbo…", 6), ("harbour", 0, 4, "har…  ", 4),
      ("harb", 0, 4, "harb  ", 4), ("日本語x", 0, .max, "日本… ", 5), ("日本語", 0, .max, "日本語", 6),
      ("abc", -1, .max, "bc    ", 3), ("日b", -1, .max, " b    ", 3), ("abc", 4, .max, "    a…", 2),
      ("abc", 6, .max, "      ", 0), ("abc", 0, 0, "      ", 0), ("abc", 0, -1, "      ", 0),
    ]
  )
  func put(text: String, column: Int, limit: Int, shown: String, used: Int) {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    #expect(canvas.put(text, column: column, row: 0, limit: limit, style: Style(.text)) == used)
    #expect(canvas.lines == [shown])
    var styled = Canvas(size: Size(columns: 6, rows: 1))
    let half = text.index(text.startIndex, offsetBy: text.count / 2)
    var parts = StyledText(String(text[..<half]))
    parts.append(String(text[half...]), .figure)
    #expect(styled.put(parts, column: column, row: 0, limit: limit) == used)
    #expect(styled.lines == [shown])
  }

  @Test("Overwriting half of a wide glyph blanks the other")
  func overwriting() {
    for column in 0...3 {
      var canvas = Canvas(size: Size(columns: 4, rows: 1))
      canvas.put("日本", column: 0, row: 0, style: Style(.text))
      canvas.put("x", column: column, row: 0, style: Style(.text))
      #expect(canvas.lines == [["x 本", " x本", "日x ", "日 x"][column]])
    }
  }

  @Test("A box has rounded corners and its titles in the border")
  func box() {
    var canvas = Canvas(size: Size(columns: 30, rows: 3))
    let titles = Canvas.Titles(
      topLeft: StyledText("1 Tides"),
      topRight: StyledText("row 2 of 9"),
      bottomLeft: StyledText("● seen"),
      bottomRight: StyledText("↓5")
    )
    canvas.box(canvas.area, titles: titles, style: Style(.border))
    #expect(
      canvas.lines
        == [
          "╭ 1 Tides ─────── row 2 of 9 ╮",
          "│                            │",
          "╰─ ● seen ────────────── ↓5 ─╯",
        ]
    )
  }

  @Test(
    "A right title gives way to the left one, and a left one is cut",
    arguments: [
      (16, "╭ left ─ right ╮"), (15, "╭ left ───────╮"), (8, "╭ left ╮"), (7, "╭ le… ╮"),
      (5, "╭ … ╮"), (4, "╭──╮"), (3, "╭─╮"), (2, "╭╮"),
    ]
  )
  func titles(columns: Int, top: String) {
    var canvas = Canvas(size: Size(columns: columns, rows: 2))
    let titles = Canvas.Titles(topLeft: StyledText("left"), topRight: StyledText("right"))
    canvas.box(canvas.area, titles: titles, style: Style(.border))
    #expect(canvas.lines.first == top)
  }

  @Test("A rule is a line with a title at each end")
  func rule() {
    var canvas = Canvas(size: Size(columns: 24, rows: 1))
    canvas.rule(
      canvas.area,
      left: StyledText("2 Wharves"),
      right: StyledText("3 of 8"),
      style: Style(.border)
    )
    #expect(canvas.lines == ["─ 2 Wharves ─── 3 of 8 ─"])
  }

  @Test("A drawn canvas brings its regions, and its cursor and speech when it has the focus")
  func draw() {
    var part = Canvas(size: Size(columns: 3, rows: 2))
    part.cursor = Point(column: 1, row: 1)
    part.showsCursor = true
    part.spoken = "gull"
    part.regions = [Canvas.Region(area: part.area, hit: .line(.meetings, 4))]
    var whole = Canvas(size: Size(columns: 4, rows: 4))
    whole.draw(part, at: Point(column: 2, row: 1))
    #expect(whole.cursor == nil && whole.spoken.isEmpty)
    whole.draw(part, at: Point(column: 2, row: 1), focused: true)
    #expect(whole.cursor == Point(column: 3, row: 2) && whole.showsCursor)
    #expect(whole.spoken == "gull")
    #expect(
      whole.regions.first
        == Canvas.Region(
          area: Area(column: 2, row: 1, columns: 2, rows: 2),
          hit: .line(.meetings, 4)
        )
    )
    #expect(whole.region(at: Point(column: 3, row: 2))?.hit == .line(.meetings, 4))
    #expect(whole.region(at: Point(column: 1, row: 2)) == nil)
    whole.draw(part, at: Point(column: 3, row: 1), focused: true)
    #expect(whole.cursor == nil && !whole.showsCursor)
  }

  @Test("Only rows whose cells differ have changed")
  func changes() {
    let before = Canvas(size: Size(columns: 4, rows: 3))
    var after = before
    #expect(after.rowsChanged(since: before) == [])
    after.put("x", column: 3, row: 1, style: Style(.text))
    after.addTraits(.kept, to: Area(column: 0, row: 2, columns: 1, rows: 1))
    #expect(after.rowsChanged(since: before) == [1, 2])
    #expect(after.rowsChanged(since: nil) == [0, 1, 2])
    #expect(after.rowsChanged(since: Canvas(size: Size(columns: 3, rows: 3))) == [0, 1, 2])
  }
}

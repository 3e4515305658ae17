/// Help: the keymap, group by group, and the marks.
struct HelpOverlay {
  private let scroll: Int
  private let keymap: Keymap

  init(scroll: Int, of keymap: Keymap) {
    self.scroll = scroll
    self.keymap = keymap
  }

  private static let keyColumns = 22

  /// Returns every line of help; they are written once for each keymap.
  static func lines(of keymap: Keymap) -> [StyledText] { keymap.help.value { written(of: keymap) } }

  private static func written(of keymap: Keymap) -> [StyledText] {
    var lines: [StyledText] = []
    func add(heading: String) {
      if !lines.isEmpty { lines.append(StyledText()) }
      lines.append(StyledText(heading, .heading, .strong))
    }
    func add(_ key: String, _ meaning: String) {
      var text = StyledText("  ", .text)
      text.append(StyledText(key, .key).fitted(columns: keyColumns, alignment: .left))
      text.append(" " + meaning, .text)
      lines.append(text)
    }
    var group: String?
    for row in keymap.table {
      if row.group != group { add(heading: row.group) }
      group = row.group
      add(row.keys, row.does)
    }
    add(heading: "Marks")
    for (mark, meaning) in marks { add(mark, meaning) }
    return lines
  }

  private static let marks: [(String, String)] = [
    ("≠", "figures contradict, or sources tell different days or attackers"),
    ("? after a row", "something else is in doubt: open the record"),
    ("Σ", "a total that a source states over several incidents"),
    ("33–34+", "33 to 34 and more: a range of claims, no confidence interval"),
    ("≥34  >100  ~50  ≤5", "at least, more than, about, up to"),
    ("8–10 Feb", "lasted from the 8th to the 10th"),
    ("3..5 Feb", "one day of these"),
    ("by 27 Feb", "no later than"),
    ("28 Feb?  ~11 Feb", "worked out, not certain; about"),
    ("k w n d s l", "killed, wounded, neutralised, destroyed, shot down, losses"),
    ("▌ ›", "selected; belongs to the selection"),
    ("··410", "the sources that tell of it, in order of publication"),
  ]

  func drawn(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let lines = HelpOverlay.lines(of: keymap)
    let area = canvas.area.inset(columns: 2, rows: 1)
    let top = min(scroll, max(0, lines.count - area.rows))
    canvas.box(
      canvas.area,
      titles: Canvas.Titles(
        topLeft: StyledText("Help", .focusedBorder, .strong),
        topRight: StyledText(
          keymap.key(for: .back, in: .overlay).map { "\($0) closes" } ?? "",
          .border
        ),
        bottomRight: scrollHint(above: top, below: max(0, lines.count - top - area.rows))
      ),
      style: Style(.focusedBorder)
    )
    for (row, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
      canvas.put(line, column: area.origin.column, row: area.origin.row + row, limit: area.columns)
    }
    canvas.cursor = area.origin
    canvas.spoken = lines.indices.contains(top) ? lines[top].plain : "Help"
    return canvas
  }
}

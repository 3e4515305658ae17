/// Help: the keymap, group by group, and the marks.
struct HelpOverlay {
  private let scroll: Int
  private let keymap: Keymap
  /// The text sought, to be lit; empty for none.
  private let find: String

  init(scroll: Int, of keymap: Keymap, find: String = "") {
    self.scroll = scroll
    self.keymap = keymap
    self.find = find
  }

  /// What stands in help: a heading, or keys or marks with what they mean.
  enum Entry: Hashable, Sendable {
    case heading(String)
    case meaning(String, of: String)
  }

  /// Keys and marks that take more have a line of their own.
  private static let keyColumns = 22
  /// Below that many columns every key has a line of its own.
  private static let leastColumns = 60

  /// Returns the lines of help in a width; none is cut.
  static func lines(of keymap: Keymap, columns: Int = .max) -> [StyledText] {
    entries(of: keymap).flatMap { lines(of: $0, columns: max(8, columns)) }
  }

  /// The width in which no line is broken.
  static func widest(of keymap: Keymap) -> Int {
    entries(of: keymap).reduce(0) { widest, entry in
      guard case .meaning(let meaning, _) = entry else { return widest }
      return max(widest, 3 + keyColumns + Text.columns(of: meaning))
    }
  }

  private static func lines(of entry: Entry, columns: Int) -> [StyledText] {
    switch entry {
    case .heading(""): return [StyledText()]
    case .heading(let heading):
      return StyledText(heading, .heading, .strong).wrapped(columns: columns)
    case .meaning(let meaning, let keys):
      let isNarrow = columns < leastColumns || Text.columns(of: keys) > keyColumns
      let indent = isNarrow ? 4 : keyColumns + 3
      var first = StyledText("  ", .text)
      first.append(
        isNarrow
          ? StyledText(keys, .key)
          : StyledText(keys, .key).fitted(columns: keyColumns, alignment: .left)
      )
      let end = StyledText((isNarrow ? "  " : " ") + meaning, .text)
      if first.columns + end.columns <= columns { return [first + end] }
      let blanks = StyledText(String(repeating: " ", count: indent), .text)
      let rest = StyledText(meaning, .text).wrapped(columns: columns - indent).map { blanks + $0 }
      if isNarrow { return first.wrapped(columns: columns) + rest }
      // The first line of the meaning stands beside its keys.
      let beside =
        StyledText(" ", .text) + StyledText(meaning, .text).wrapped(columns: columns - indent)[0]
      return [first + beside] + rest.dropFirst()
    }
  }

  /// Everything that stands in help; it is put together once for each keymap.
  private static func entries(of keymap: Keymap) -> [Entry] {
    keymap.help.value {
      var entries: [Entry] = []
      func add(heading: String) {
        if !entries.isEmpty { entries.append(.heading("")) }
        entries.append(.heading(heading))
      }
      var group: String?
      for row in keymap.table {
        if row.group != group { add(heading: row.group) }
        group = row.group
        entries.append(.meaning(row.does, of: row.keys))
      }
      add(heading: "Marks")
      return entries + marks.map { .meaning($0.1, of: $0.0) }
    }
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

  /// The part of the overlay that its lines have.
  static func inside(_ size: Size) -> Area { Area(size).inset(columns: 2, rows: 1) }

  func drawn(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let area = HelpOverlay.inside(size)
    let lines = HelpOverlay.lines(of: keymap, columns: area.columns)
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
    canvas.light(find, in: area)
    canvas.cursor = area.origin
    canvas.spoken = lines.indices.contains(top) ? lines[top].plain : "Help"
    return canvas
  }
}

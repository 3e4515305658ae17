@testable import Dashboard

extension Canvas {
  /// What is wrong with the canvas as such, whatever was drawn; empty when all is well.
  ///
  /// The columns of a row sum to the canvas's, and the halves of wide glyphs stand side by side in
  /// one style.
  var flaws: [String] {
    var flaws: [String] = []
    if cells.count != columns * rows { flaws.append("\(cells.count) cells") }
    for row in 0..<rows {
      let cells = Array(self.row(row))
      let sum = cells.reduce(0) { $0 + $1.columns }
      if sum != columns { flaws.append("row \(row) is \(sum) columns wide") }
      for (column, cell) in cells.enumerated() {
        if cell.isRightHalf {
          if column == 0 || cells[column - 1].columns != 2
            || cells[column - 1].style != cell.style
          {
            flaws.append("row \(row) has half a glyph in column \(column)")
          }
        } else if Text.columns(of: cell.text) != cell.columns {
          flaws.append("row \(row), column \(column) measures \(cell.text) wrongly")
        }
      }
    }
    return flaws
  }

  /// The rows as text, each as wide as the canvas.
  var lines: [String] { (0..<rows).map { PlainText.line(row($0)) } }
}

/// Text that has broken terminals.
enum HostileText {
  /// Every assigned scalar but most private ones, with many that are unassigned.
  static var scalars: some Sequence<Unicode.Scalar> {
    let ranges: [ClosedRange<UInt32>] = [
      0...0xE0FF, 0xF8F0...0x33FFF, 0xE0000...0xE0FFF, 0xFFFF0...0x1000F0, 0x10FFF0...0x10FFFF,
    ]
    return ranges.joined().lazy.compactMap(Unicode.Scalar.init)
  }

  static let samples: [String] = [
    "", " ", "a", "plain ASCII", "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "a\tb\nc\r\nd",
    "\u{0}\u{7F}\u{80}\u{9B}31m\u{85}", "e\u{301}e\u{301}", "Z\u{335}\u{336}\u{337}\u{338}\u{339}a",
    "\u{301}leading", "\u{202E}evil\u{202C}", "\u{2066}x\u{2069}", "zero\u{200B}width\u{FEFF}",
    "soft\u{AD}hyphen", "日本語の文章", "한국어", "\u{1112}\u{1161}\u{11AB}", "عربي ١٢٣", "עברית",
    "می\u{200C}خواهم", "ab\u{200D}cd", "\u{915}\u{94D}\u{200D}\u{937}", "क्षेत्र", "ไทยกำ",
    "👩\u{200D}🚀", "👩🏽\u{200D}❤️\u{200D}👨🏿", "👍🏽", "🏽", "🇹🇷🇺🇸🇷", "❤\u{FE0F}", "1\u{FE0F}\u{20E3}",
    "🏴\u{E0067}\u{E0062}\u{E007F}", "\u{E000}\u{F0000}\u{10FFFF}\u{378}", "\u{FFFE}",
    "𝕳𝖊𝖑𝖑𝖔", "Ａｗｉｄｅ", "\u{3000}\u{2003}\u{A0}\u{202F}", "\u{2028}\u{2029}", "\u{FE0F}x",
    "🫠🫨", "a🙂b", "…“”’–", "●◆◐○◌▹▲▌›◂▸≠Σ", "ﷺ", "\u{0600}12", "\u{1160}\u{3164}x",
    String(decoding: [0x61, 0xFF, 0xC3, 0x28, 0xED, 0xA0, 0x80], as: UTF8.self),
  ]
}

import Testing

@testable import Dashboard

@Suite struct TextCleaningTests {
  @Test(
    "Text becomes cells that every terminal measures alike",
    arguments: [
      ("plain", "plain", 5),
      ("e\u{301}", "é", 1),
      ("\u{1B}[31m", "␛[31m", 5),
      ("a\tb", "a b", 3),
      ("a\nb", "a␊b", 3),
      ("a\r\nb", "a␍␊b", 4),
      ("\u{0}\u{7F}", "␀␡", 2),
      ("\u{9B}31m", "␦31m", 4),
      ("\u{202E}abc\u{202C}", "␦abc␦", 5),
      ("a\u{200B}b\u{FEFF}", "a␦b␦", 4),
      ("soft\u{AD}ly", "soft␦ly", 7),
      ("ab\u{200D}c", "ab␦c", 4),
      ("می\u{200C}خ", "میخ", 3),
      ("日本", "日本", 4),
      ("\u{1112}\u{1161}\u{11AB}", "한", 2),
      ("👩🏽\u{200D}🚀!", "👩!", 3),
      ("👍🏽", "👍", 2),
      ("🏽", "␦", 1),
      ("🇹🇷🇺🇸", "TRUS", 4),
      ("❤\u{FE0F}", "❤", 1),
      ("1\u{FE0F}\u{20E3}", "1\u{20E3}", 1),
      ("\u{FE0F}", "␦", 1),
      ("🏴\u{E0067}\u{E007F}", "🏴␦␦", 4),
      ("\u{E000}\u{378}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
      ("\u{A0}\u{2003}\u{202F}|", "   |", 4),
      ("\u{3000}|", "\u{3000}|", 3),
      ("\u{301}x", " \u{301}x", 2),
      ("a\u{335}\u{336}\u{337}\u{338}\u{339}b", "a\u{335}\u{336}\u{337}\u{338}b", 2),
      ("\u{915}\u{94D}\u{200D}\u{937}", "\u{915}\u{94D}\u{937}", 2),
      ("\u{3164}x", "␦x", 2),
    ]
  )
  func cells(text: String, shown: String, columns: Int) {
    #expect(
      Text.cleaned(text).unicodeScalars.map(\.value) == shown.unicodeScalars.map(\.value)
    )
    #expect(Text.columns(of: text) == columns)
  }

  @Test("Broken UTF-8 is shown as replacement characters")
  func brokenUTF8() {
    let text = String(decoding: [0x61, 0xFF, 0xC3, 0x28], as: UTF8.self)
    #expect(Text.cleaned(text) == "a\u{FFFD}\u{FFFD}(")
  }

  @Test("What stands for a hidden character has the role of a mark and keeps the traits")
  func marks() {
    let clusters = Text.clusters(of: "a\u{1B}\u{200B}", style: Style(.heading, .selected))
    #expect(
      clusters.map(\.first.style) == [
        Style(.heading, .selected), Style(.mark, .selected), Style(.mark, .selected),
      ]
    )
  }

  @Test("No assigned scalar reaches a cell that could act, hide or measure otherwise")
  func closure() {
    var flaws: [Unicode.Scalar] = []
    for scalar in HostileText.scalars {
      let cluster = Text.clusters(of: String(scalar), style: Style(.text))
      for cell in cluster.flatMap({ [$0.first] + $0.rest }) {
        let properties = cell.base.properties
        if cell.columns != ScalarWidth.columns(of: cell.base)
          || properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
        {
          flaws.append(scalar)
        }
      }
    }
    #expect(flaws == [])
  }

  @Test("Cleaning what is clean changes nothing", arguments: HostileText.samples)
  func idempotence(text: String) {
    let once = Text.cleaned(text)
    #expect(Text.cleaned(once).unicodeScalars.elementsEqual(once.unicodeScalars))
    #expect(Text.columns(of: once) == Text.columns(of: text))
  }
}

import Testing

@testable import Dashboard

@Suite struct ASCIIFormTests {
  @Test("Every assigned scalar has a printable form in the columns that it takes")
  func closure() {
    var flaws: [Unicode.Scalar] = []
    for scalar in HostileText.scalars {
      for cluster in Text.clusters(of: String(scalar), style: Style(.text)) {
        for cell in [cluster.first] + cluster.rest {
          let forms = ASCIIForm.forms(of: cell)
          let arePrintable = forms.allSatisfy { (0x20...0x7E).contains($0) }
          if forms.count != cell.columns || !arePrintable { flaws.append(scalar) }
        }
      }
    }
    #expect(flaws == [])
  }

  @Test("Hostile text keeps its columns", arguments: HostileText.samples)
  func columns(text: String) {
    let form = ASCIIForm.text(text)
    #expect(form.utf8.count == Text.columns(of: text))
    var canvas = Canvas(size: Size(columns: 7, rows: 1))
    canvas.put(text, column: 1, row: 0, style: Style(.heading))
    #expect(canvas.inASCII().lines == canvas.lines.map(ASCIIForm.text))
  }

  @Test(
    "Glyphs that mean different things stay different",
    arguments: ["●◐○◌▹◆▲", "›▌│", "≥>≤<", "▁▂▃▄▅▆▇█", "─━┄", "□■▪", "≠Σ…?"]
  )
  func distinct(glyphs: String) {
    let forms = glyphs.unicodeScalars.map(ASCIIForm.form)
    #expect(Set(forms).count == forms.count)
    #expect(glyphs == "≠Σ…?" || !forms.contains(UInt8(ascii: "?")))
  }

  @Test(
    "No glyph of the panes is unknown",
    arguments: Array("●◆◐○◌▹▲▌›◂▸≠Σ…–—‹·━░▁▂▃▄▅▆▇█┄┼├└┤─≥×¶“”’▾↓↑▪□■═╭╮╰╯│".unicodeScalars)
  )
  func known(glyph: Unicode.Scalar) {
    #expect(ASCIIForm.form(of: glyph) != UInt8(ascii: "?"))
  }

  @Test(
    "Letters lose their accents, other scripts become question marks",
    arguments: [
      ("Erdoğan, Şükrü, ışık", "Erdogan, Sukru, isik"), ("ßæøłđþ", "saoldt"),
      ("Ångström", "Angstrom"),
      ("Việt Nam", "Viet Nam"), ("Путин", "?????"), ("日本", "????"), ("Ａ", "A "),
      ("“a” – b…", "\"a\" - b~"), ("╭─╮│╰╯", "+-+|++"), ("\u{1B}\u{200B}", "^^"), ("½", "?"),
    ]
  )
  func letters(text: String, form: String) {
    #expect(ASCIIForm.text(text) == form)
  }

  @Test("The ASCII form keeps styles, cursor, regions and what is spoken")
  func rest() {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.put("日é", column: 0, row: 0, style: Style(.figure, .match))
    canvas.cursor = Point(column: 2, row: 0)
    canvas.regions = [Canvas.Region(area: canvas.area, hit: .page)]
    canvas.spoken = "é"
    let form = canvas.inASCII()
    #expect(form.lines == ["??e "])
    #expect((0..<4).map { form[$0, 0].style } == (0..<4).map { canvas[$0, 0].style })
    #expect(form.cursor == canvas.cursor && form.regions == canvas.regions)
    #expect(form.spoken == "e")
  }
}

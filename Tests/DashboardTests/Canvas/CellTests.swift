import Testing

@testable import Dashboard

@Suite struct CellTests {
  @Test("A cell takes 16 bytes")
  func layout() {
    #expect(MemoryLayout<Cell>.size == 16)
    #expect(MemoryLayout<Cell>.stride == 16)
  }

  @Test("A cell gives back its scalar, marks, columns and style", arguments: 0...6)
  func packing(markCount: Int) {
    let marks = (0..<markCount).compactMap { Unicode.Scalar(0x10FFF0 + $0) }
    for role in Role.allCases {
      for traits in 0...15 as ClosedRange<UInt8> {
        let style = Style(role, Style.Traits(rawValue: traits))
        var cell = Cell("\u{10FFFF}", columns: 2, style: Style(.mark))
        for mark in marks { cell.addMark(mark) }
        cell.style = style
        #expect(cell.base == "\u{10FFFF}")
        #expect(cell.columns == 2)
        #expect(cell.style == style)
        #expect(cell.markCount == min(4, markCount))
        #expect(
          cell.text.unicodeScalars.map(\.value).dropFirst() == marks.prefix(4).map(\.value)[...]
        )
      }
    }
  }

  @Test("Cells are equal exactly when they show the same")
  func equality() {
    var marked = Cell("a", style: Style(.text))
    marked.addMark("\u{301}")
    let others = [
      marked, Cell("b", style: Style(.text)), Cell("a", style: Style(.faint)),
      Cell("a", style: Style(.text, .match)), .rightHalf(Style(.text)), .blank(Style(.text)),
    ]
    for other in others { #expect(other != Cell("a", style: Style(.text))) }
    #expect(Cell("a", style: Style(.text)) == Cell("a", style: Style(.text)))
  }

  @Test("Only a blank without marks is blank")
  func blanks() {
    var marked = Cell.blank(Style(.text))
    #expect(marked.isBlank)
    #expect(Cell.blank(Style(.faint, .selected)).isBlank)
    marked.addMark("\u{301}")
    #expect(!marked.isBlank)
    #expect(!Cell.rightHalf(Style(.text)).isBlank)
    #expect(!Cell("x", style: Style(.text)).isBlank)
  }
}

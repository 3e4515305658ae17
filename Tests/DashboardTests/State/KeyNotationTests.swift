import Testing

@testable import Dashboard

@Suite struct KeyNotationTests {
  @Test(
    arguments: [
      ("", []),
      ("jJ <", [.character("j"), .character("J"), .character(" "), .character("<")]),
      ("<lt>lt>", [.character("<"), .character("l"), .character("t"), .character(">")]),
      ("<Enter><ESC><tab><S-Tab>", [.enter, .escape, .tab, .backTab]),
      ("<Up><Down><Left><Right>", [.up, .down, .left, .right]),
      ("<Home><End><PgUp><PgDn>", [.home, .end, .pageUp, .pageDown]),
      ("<Space><BS><Del>", [.character(" "), .backspace, .delete]),
      ("<C-d><c-D><A-x><A-X>", [.control("d"), .control("d"), .alt("x"), .alt("X")]),
      ("<C-Left><c-right>", [.wordLeft, .wordRight]),
      ("<Click:12,5>", [.mouse(.click, Point(column: 11, row: 4))]),
      (
        "<doubleclick:1,1>x",
        [
          .mouse(.click, Point(column: 0, row: 0)), .mouse(.doubleClick, Point(column: 0, row: 0)),
          .character("x"),
        ]
      ),
      (
        "<WheelUp:3,4><WheelDown:1000,1000>",
        [
          .mouse(.wheelUp, Point(column: 2, row: 3)),
          .mouse(.wheelDown, Point(column: 999, row: 999)),
        ]
      ),
      ("<F1><f24>", [.function(1), .function(24)]),
      ("a\nb\t", [.character("a"), .enter, .character("b"), .tab]),
      ("é日👍🏽", [.character("é"), .character("日"), .character("👍🏽")]),
      ("<>x", [.character("<"), .character(">"), .character("x")]),
      (">", [.character(">")]),
      ("a<b", [.character("a"), .character("<"), .character("b")]),
    ] as [(String, [Key])]
  )
  func `every character is a key, and names in angle brackets are others`(
    text: String,
    keys: [Key]
  ) throws {
    #expect(try Key.sequence(text) == keys)
  }

  @Test(arguments: [
    ("<Nope>", "<Nope>"), ("jj<F0>", "<F0>"), ("<F25>", "<F25>"), ("<C->", "<C->"),
    ("<C-xy>", "<C-xy>"), ("a<b>c", "<b>"), ("<<lt>", "<<lt>"), ("< >", "< >"),
    ("<Click>", "<Click>"), ("<Click:0,1>", "<Click:0,1>"), ("<Click:1>", "<Click:1>"),
    ("<Click:1,1001>", "<Click:1,1001>"), ("<Clack:1,1>", "<Clack:1,1>"),
  ])
  func `a name that is no key is told as it was written`(text: String, name: String) {
    #expect(throws: KeyNotationError(name: name)) { try Key.sequence(text) }
  }
}

import Testing

@testable import Dashboard

@Suite struct TextFittingTests {
  @Test(
    "Text that is too long is cut between clusters and ends in an ellipsis",
    arguments: [
      ("harbour", 7, "harbour"), ("harbour", 6, "harbo…"), ("harbour", 1, "…"),
      ("harbour", 0, ""), ("harbour", -3, ""), ("", 3, ""), ("日本語", 6, "日本語"),
      ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日本語", 2, "…"),
      ("ne\u{301}e\u{301}", 2, "n…"), ("👩🏽\u{200D}🚀👍", 3, "👩🏽\u{200D}🚀…"),
    ]
  )
  func cut(text: String, columns: Int, expected: String) {
    #expect(Text.fitted(text, columns: columns) == expected)
  }

  @Test(
    "Padding fills the columns on the side that the alignment leaves",
    arguments: [
      ("ab", 5, Text.Alignment.left, "ab   "), ("ab", 5, .right, "   ab"),
      ("ab", 5, .centre, " ab  "), ("ab", 5, .none, "ab"), ("日本語", 4, .left, "日… "),
      ("日本語", 4, .right, " 日…"), ("", 2, .right, "  "), ("abc", 0, .left, ""),
    ]
  )
  func padding(text: String, columns: Int, alignment: Text.Alignment, expected: String) {
    #expect(Text.fitted(text, columns: columns, alignment: alignment) == expected)
  }

  @Test(
    "A fitted text never takes more columns, and all of them when padded",
    arguments: HostileText.samples
  )
  func fits(text: String) {
    for columns in 0...12 {
      let fitted = Text.columns(of: Text.fitted(text, columns: columns))
      #expect(fitted <= columns)
      #expect(fitted == Text.columns(of: text) || Text.columns(of: text) > columns)
      for alignment in [Text.Alignment.left, .right, .centre] {
        let padded = Text.fitted(text, columns: columns, alignment: alignment)
        #expect(Text.columns(of: padded) == columns)
      }
    }
  }

  @Test("The ellipsis has the style of what it cuts")
  func cutStyle() {
    let text = StyledText("kept ", .heading) + StyledText("figure", .figure)
    #expect(
      text.fitted(columns: 7)
        == StyledText("kept ", .heading) + StyledText("f…", .figure)
    )
    #expect(text.fitted(columns: 4) == StyledText("kep…", .heading))
  }

  @Test(
    "Lines break at blanks, at ends of lines, between wide glyphs, and inside words too long",
    arguments: [
      ("", 5, [""]), ("one two", 7, ["one two"]), ("one two", 6, ["one", "two"]),
      ("one  two", 5, ["one", "two"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("ab cdefgh", 4, ["ab", "cdef", "gh"]), ("a\nb\r\n\nc", 9, ["a", "b", "", "c"]),
      ("  indented", 20, ["  indented"]), ("trailing  ", 20, ["trailing"]),
      ("日本語の文", 5, ["日本", "語の", "文"]), ("ab日本", 4, ["ab日", "本"]), ("日", 1, ["…"]),
      ("a bc", 1, ["a", "b", "c"]), ("   ", 2, [""]), ("any", 0, []), ("     wide", 4, ["wide"]),
      ("no\u{A0}break here", 8, ["no\u{A0}break", "here"]),
    ]
  )
  func wrap(text: String, columns: Int, expected: [String]) {
    #expect(Text.wrapped(text, columns: columns) == expected)
  }

  @Test(
    "Wrapped lines fit and lose nothing but blanks where the widest cluster fits",
    arguments: HostileText.samples
  )
  func wrapKeeps(text: String) {
    for columns in 5...9 {
      let lines = Text.wrapped(text, columns: columns)
      for line in lines { #expect(Text.columns(of: line) <= columns) }
      let solid = { (text: String) in
        Text.composed(text).filter { !$0.isNewline && $0 != " " && $0 != "\t" }
      }
      #expect(solid(lines.joined()) == solid(text))
    }
  }

  @Test("Wrapping keeps the styles of what it breaks")
  func wrapStyles() {
    let text = StyledText("the lit ", .text) + StyledText("phrase here", .phrase)
    #expect(
      text.wrapped(columns: 14) == [
        StyledText("the lit ", .text) + StyledText("phrase", .phrase),
        StyledText("here", .phrase),
      ]
    )
  }
}

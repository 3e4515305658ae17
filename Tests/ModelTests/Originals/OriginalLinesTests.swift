import Model
import Testing

@Suite struct OriginalLinesTests {
  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\na\n", ["", "", "a"]),
    ("a\r\nb\rc\n\rd", ["a", "b", "c", "", "d"]), ("a\r\n\r\nb", ["a", "", "b"]),
    (" a\t\n\u{301}b", [" a\t", "\u{301}b"]),
  ])
  func `lines end at LF, CR LF or CR`(_ text: String, _ lines: [String]) {
    #expect(OriginalText(text).lines == lines)
  }

  @Test(arguments: [("1", 2), ("2", 5), ("2s2", 5), ("3", nil)])
  func `a passage is on the line of its paragraph`(_ locator: String, _ line: Int?) {
    let text = OriginalText("\r\nTwo boats lost\r\n \u{A0}\n\nOne sank. Another burnt.\n\n")
    #expect(Locator(locator).flatMap(text.line) == line)
  }
}

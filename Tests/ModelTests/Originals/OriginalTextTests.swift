import Model
import Testing

@Suite struct OriginalTextTests {
  @Test func `a paragraph is a line that is not blank`() {
    let text = OriginalText(
      "\u{FEFF}Two boats lost\r\n\r\n \t\u{A0}\u{202F}\u{3000}\n\u{2060}\u{FEFF}\nThe coast guard counts. \rHolm left.\n"
    )
    #expect(text.paragraphs == ["Two boats lost", "The coast guard counts.", "Holm left."])
  }

  @Test(
    arguments: [
      ("1", "Two boats lost"), ("2", "One sank. Another burnt."), ("2s1", "One sank."),
      ("2s2", "Another burnt."), ("1s1", "Two boats lost"),
    ]
  )
  func `a locator finds its words`(_ locator: String, words: String) {
    let text = OriginalText("Two boats lost\n\nOne sank. Another burnt.\n")
    #expect(Locator(locator).flatMap(text.text) == words)
  }

  @Test(arguments: ["3", "2s3", "1s2", "999999"])
  func `a locator beyond the document finds nothing`(_ locator: String) {
    let text = OriginalText("Two boats lost\n\nOne sank. Another burnt.\n")
    #expect(Locator(locator).flatMap(text.text) == nil)
  }

  @Test(
    arguments: [
      ("seven or more dead", "They told of seven or more dead.", 13),
      ("the mayor’s “plan”", "It was the mayor's \"plan\" – no other.", 7),
      ("Plan - no", "a plan\u{A0}–\u{2009}no other", 2),
      ("Şahin café", "met sahin CAFE\u{301} there", 4),
      // Case as written goes first, and whole words before parts of them.
      ("harbour", "Harbour crews left the harbour", 23),
      ("5", "In 1995 there were 5 of them", 19),
      ("33", "in 1933 only", 5),
    ]
  )
  func `a phrase is found as it is written, else as it is read`(
    _ phrase: String,
    text: String,
    start: Int
  ) throws {
    let range = try #require(OriginalText.range(of: phrase, in: text))
    #expect(text.distance(from: text.startIndex, to: range.lowerBound) == start)
    #expect(FoldedText(text[range]) == FoldedText(phrase))
  }

  @Test(arguments: [("", "text"), ("boats", ""), ("boats sank", "boats, sank"), ("e", "e\u{301}x")])
  func `a phrase that is not there is not found`(_ phrase: String, text: String) {
    // An accent is tolerated, so that the last one is found, whole.
    let range = OriginalText.range(of: phrase, in: text)
    #expect(range.map { String(text[$0]) } == (phrase == "e" ? "e\u{301}" : nil))
  }
}

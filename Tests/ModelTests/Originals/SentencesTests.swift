import Testing

@testable import Model

@Suite struct SentencesTests {
  @Test(
    arguments: [
      // Plain ends, and white space around them.
      ["The tide fell.", "Nobody saw it!", "Why not?", "The last has no end"],
      // What no blank parts.
      ["The quay was wet.|”Two boats sank,” Mayor Holm told the wire.|Holm left."],
      ["The quay was wet.|“Two boats sank.”|Then it rained."],
      ["Fog?|Harbour crews waited in the bay.|“Nobody moved,” said Holm."],
      // A quotation goes on in small letters, or after its comma.
      ["“Who goes there?” asked the guard.", "“Nobody,” said Holm. "],
      ["He wrote “stop.”", "She did not."],
      ["“We came. |We saw.”", "‘Enough.’ |(It was.) |Then they left."],
      // Abbreviations, initials, numbers.
      ["Mr. Holm met Dr. Lind and Gen. Berg on Jan. 5 at the U.S. Embassy."],
      ["J. K. Holm paid 3.5 crowns, at 5 p.m. on Oct. 12."],
      ["See No. 5 and art. 7 of the code.", "There was no. Nobody asked."],
      ["It cost 2020.|Then it cost 33.", "33 boats sank in 2019. |Forty were lost later."],
      ["1. The harbour stays open."],
      // Words left out.
      ["He waited … Lind did not.", "He waited ... Lind did not."],
      ["He waited... |Lind did not.", "He waited... and waited.", "It is over.... |Lind left."],
      // Nothing at all.
      ["What?!|”No,” said Lind.", "...", ".", "…"],
    ]
  )
  func `a sentence ends where dossiers count its end`(_ texts: [String]) {
    for text in texts {
      // A bar marks each end.
      let expected = text.split(separator: "|").flatMap { part in
        part == "There was no. Nobody asked."
          ? ["There was no.", "Nobody asked."] : [String(part).trimmed]
      }
      let joined = text.filter { $0 != "|" }
      #expect(Sentences(of: joined).texts == expected)
    }
  }

  @Test(arguments: ["", " ", "\u{A0}\u{2060}\u{FEFF}"])
  func `blank text has no sentence`(_ text: String) {
    #expect(Sentences(of: text).texts.isEmpty)
  }

  @Test func `a long paragraph of nothing but ends is split in time`() {
    let text = String(repeating: ". a.” ", count: 40_000)
    #expect(!Sentences(of: text).texts.isEmpty)
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

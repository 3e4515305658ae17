import Testing

@testable import Model

@Suite struct FoldedTextTests {
  @Test(
    "Texts fold without case, accents and kinds of quotes",
    arguments: [
      ("Erdoğan", "erdogan"), ("ERDOĞAN", "erdogan"),
      ("ışık İSTANBUL Iğdır", "isik istanbul igdir"),
      ("Erdog\u{306}an", "erdogan"), ("i\u{307}", "i"), ("Straße Ærø Œuvre", "strasse aero oeuvre"),
      ("Łódź đ Þór ð ŋ", "lodz d thor d n"), ("ế Ḥimṣ", "e hims"),
      ("Ankara’s “no”", "ankara's \"no\""),
      ("8–10 a\u{2011}b", "8-10 a-b"), ("a\u{A0} \n b", "a b"),
      ("a\u{AD}b\u{200D}\u{202E}c", "abc"),
      ("Ёлка Йод Άθήνα", "елка иод αθηνα"), ("И\u{306}", "и"), ("أحمد", "احمد"), ("日本", "日本"),
      ("×÷", "×÷"), ("", ""),
    ]
  )
  func folding(text: String, folded: String) {
    #expect(String(decoding: FoldedText(text).bytes, as: UTF8.self) == folded)
  }

  @Test(
    "What a search finds is lit as whole characters of the text",
    arguments: [
      ("Erdoğan and ERDOGAN", "erdogan", ["Erdoğan", "ERDOGAN"]), ("Straße", "s", ["S", "ß"]),
      ("aaaa", "aa", ["aa", "aa"]), ("Ærø", "e", ["Æ"]), ("abc", "", []), ("a  b", "a b", ["a  b"]),
      ("ab", "abc", []),
    ]
  )
  func ranges(text: String, part: String, found: [String]) {
    #expect(FoldedText(part).ranges(in: text).map { String(text[$0]) } == found)
  }

  @Test(
    "A part is found wherever it stands",
    arguments: [("abcabd", "abd", true), ("ab", "abc", false), ("aab", "ab", true), ("", "", true)]
  )
  func contains(text: String, part: String, isFound: Bool) {
    #expect(FoldedText(text).contains(FoldedText(part)) == isFound)
  }

  @Test(
    "Every text may begin with its own first character",
    arguments: ["Ab", "z", "'x", "Ä", "~", "“q"]
  )
  func mayBegin(text: String) throws {
    #expect(FoldedText(text).mayBegin(with: try #require(text.unicodeScalars.first)))
    #expect(!FoldedText(text).mayBegin(with: "7"))
    #expect(!FoldedText("").mayBegin(with: "a"))
  }
}

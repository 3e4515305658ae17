import Model
import Testing

@Suite("Figures")
struct FigureTests {
  struct Valid: Sendable {
    let text: String
    let meaning: Figure.Meaning
    let low: Int?
    let high: Int?
    let short: String

    init(_ text: String, _ meaning: Figure.Meaning, _ low: Int?, _ high: Int?, _ short: String) {
      self.text = text
      self.meaning = meaning
      self.low = low
      self.high = high
      self.short = short
    }
  }

  static let valid: [Valid] = [
    Valid("33", .exactly(33), 33, 33, "33"),
    Valid("0", .exactly(0), 0, 0, "0"),
    Valid("none", .exactly(0), 0, 0, "0"),
    Valid("1,200", .exactly(1200), 1200, 1200, "1,200"),
    Valid("1200", .exactly(1200), 1200, 1200, "1,200"),
    Valid(
      "999,999,999,999",
      .exactly(999_999_999_999),
      999_999_999_999,
      999_999_999_999,
      "999,999,999,999"
    ),
    Valid("at least 34", .atLeast(34), 34, nil, "≥34"),
    Valid("at least 0", .atLeast(0), 0, nil, "≥0"),
    Valid("more than 100", .moreThan(100), 101, nil, ">100"),
    Valid("about 50", .about(50), 45, 55, "~50"),
    Valid("about 33", .about(33), 33, 33, "~33"),
    Valid("about 1,200", .about(1200), 1150, 1250, "~1,200"),
    Valid("about 100", .about(100), 50, 150, "~100"),
    Valid("about 105", .about(105), 105, 105, "~105"),
    Valid("up to 5", .upTo(5), 0, 5, "≤5"),
    Valid("fewer than 5", .fewerThan(5), 0, 4, "<5"),
    Valid("fewer than 1", .fewerThan(1), 0, 0, "<1"),
    Valid("between 3 and 5", .between(3, 5), 3, 5, "3–5"),
    Valid("denied", .denied, nil, nil, "denied"),
    Valid("not stated", .notStated, nil, nil, "not stated"),
    Valid("scores", .words, nil, nil, "scores"),
    Valid("a few", .words, nil, nil, "a few"),
    Valid("far more than 5", .words, nil, nil, "far more than 5"),
    Valid("considerably more than told", .words, nil, nil, "considerably more than told"),
    Valid("more than told", .words, nil, nil, "more than told"),
    Valid("slightly fewer than 1,000", .words, nil, nil, "slightly fewer than 1,000"),
  ]

  @Test("A figure means an interval and has a short form", arguments: valid)
  func means(_ valid: Valid) throws {
    let figure = try Figure(valid.text)
    #expect(figure.meaning == valid.meaning)
    #expect(figure.low == valid.low)
    #expect(figure.high == valid.high)
    #expect(figure.shortForm == valid.short)
    #expect(figure.description == valid.text)
    #expect(figure.hasNumber == (valid.low != nil))
  }

  @Test("Every word of the format is a figure without a number", arguments: Figure.words)
  func words(_ word: String) throws {
    #expect(try Figure(word).meaning == .words)
  }

  @Test(
    "What is no figure is told with its column and the nearest one",
    arguments: [
      ("", 1, nil), ("seven", 1, nil), ("at most 5", 1, "up to 5"), ("34+", 1, "at least 34"),
      (">100", 1, "more than 100"), ("≥ 34", 1, "at least 34"), ("~50", 1, "about 50"),
      ("3-5", 1, "between 3 and 5"), ("3–5", 1, "between 3 and 5"),
      ("3 to 5", 1, "between 3 and 5"),
      ("1.200", 1, "1200"), ("1,20", 1, "120"), ("007", 1, nil), ("-3", 1, nil), ("33 ", 1, "33"),
      ("At least 34", 1, "at least 34"), ("at  least 34", 1, "at least 34"),
      ("at least", 9, nil), ("at least many", 10, nil), ("at least 34 soldiers", 10, nil),
      ("less than 5", 1, "fewer than 5"), ("over 100", 1, "more than 100"),
      ("approximately 50", 1, "about 50"), ("some 50", 1, "about 50"),
      ("no more than 5", 1, "up to 5"),
      ("about 0", 7, nil), ("fewer than 0", 12, nil), ("between 5 and 3", 9, "between 3 and 5"),
      ("between 3 and 3", 9, "3"), ("between 3", 9, nil), ("no", 1, "none"), ("zero", 1, "none"),
      ("scors", 1, "scores"), ("dozens of", 1, "dozens"), ("unstated", 1, "not stated"),
      ("9999999999999", 1, nil), ("٣٣", 1, nil), ("much worse than 5", 1, nil),
    ] as [(String, Int, String?)]
  )
  func refused(_ text: String, column: Int, nearest: String?) {
    let error = #expect(throws: FigureError.self) { try Figure(text) }
    #expect(error?.column == column)
    #expect(error?.nearest == nearest)
  }
}

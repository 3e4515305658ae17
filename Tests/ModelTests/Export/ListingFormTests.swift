import Testing

@testable import Model

@Suite struct ListingFormTests {
  @Test("CSV is quoted by RFC 4180 and lines end in CRLF")
  func csv() throws {
    var text = ""
    let query = try Query.parse("source:101", in: HarbourDossier.dossier)
    Listing(.sources, of: HarbourDossier.edition, answering: query).write(as: .csv) { text += $0 }
    #expect(
      text.unicodeScalars.split(separator: "\r\n".unicodeScalars).map {
        String(String.UnicodeScalarView($0))
      }
      .last
        == "tribune-1997-05-16,tribune.txt,,\"What is known, \"\"so far\"\"\",1997-05-16,"
        + String(repeating: "0", count: 64) + ",,tribune,printed,101,in"
    )
    #expect(text.utf8.starts(with: "id,document,publisher,title,published,sha256,".utf8))
    #expect(text.utf8.suffix(2).elementsEqual("\r\n".utf8))
  }

  @Test(
    "Cells are quoted where they need it, and hold nothing that a terminal obeys",
    arguments: [
      (["a", "b"], "a,b"), (["", ""], ","), (["a,b"], "\"a,b\""), (["a\"b"], "\"a\"\"b\""),
      (["a\nb", "c\r\nd"], "\"a\nb\",\"c\r\nd\""), (["\u{1B}[2J\u{202E}x"], "\u{FFFD}[2J\u{FFFD}x"),
      (["a\u{200D}\u{E000}\u{3164}", "क्\u{200D}ष"], "a\u{FFFD}\u{FFFD}\u{FFFD},क्\u{200D}ष"),
    ]
  )
  func cells(cells: [String], line: String) {
    #expect(CSV.line(cells) == line)
  }

  @Test(
    "a cell that a spreadsheet would take for a formula begins with an apostrophe; numbers do not",
    arguments: [
      ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("+1+2", "'+1+2"), ("@SUM(A1)", "'@SUM(A1)"),
      ("-2+3,4", "\"'-2+3,4\""), ("  =1", "'  =1"), ("＝1+1", "'＝1+1"), ("-", "'-"),
      ("-0.5", "-0.5"), ("+44", "+44"), ("a=b", "a=b"), ("", ""),
    ]
  )
  func formulas(text: String, cell: String) {
    #expect(CSV.line([text]) == cell)
  }

  @Test("a cell that is very wide is not waited for by the others of its column")
  func wideCells() {
    let wide = String(repeating: "x", count: 5000)
    let table = TextTable(header: ["A", "B"], rows: [["a", "1"], [wide, "2"]])
    #expect(table.lines { $0.count } == ["A  B", "a  1", wide + "  2"])
  }

  @Test("text tables mark what is not seen")
  func marks() {
    let table = TextTable(header: ["A"], rows: [["a\u{200D}\u{115F}"], ["\u{E000}"]])
    #expect(table.lines { $0.count } == ["A", "a<U+200D><U+115F>", "<U+E000>"])
  }

  @Test(
    "JSON strings escape what is not seen and keep the rest",
    arguments: [
      ("", #""""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
      ("\u{0}\u{1B}\u{7F}\u{9B}", #""\u0000\u001b\u007f\u009b""#),
      ("\u{202E}\u{2028}", #""\u202e\u2028""#), ("a\u{200D}\u{34F}", #""a\u200d\u034f""#),
      ("\u{E0001}", #""\udb40\udc01""#), ("Erdoğan “日本” 😀", #""Erdoğan “日本” 😀""#), ("/", #""/""#),
    ]
  )
  func strings(text: String, json: String) {
    #expect(JSON.string(text) == json)
  }

  @Test(
    "Values are written alike in JSON and in cells",
    arguments: [
      (Listing.Value.text(nil), "null", ""), (.integer(nil), "null", ""),
      (.integer(-3), "-3", "-3"),
      (.number(36.25), "36.25", "36.25"), (.number(.nan), "null", "nan"),
      (.flag(true), "true", "true"),
      (.list([]), "[]", ""), (.list(["a", "b"]), #"["a","b"]"#, "a; b"),
      (
        .objects([[("a", .text("x")), ("b", .integer(nil)), ("c", .integer(2))]]),
        #"[{"a":"x","b":null,"c":2}]"#, "x 2"
      ),
    ] as [(Listing.Value, String, String)]
  )
  func values(value: Listing.Value, json: String, cell: String) {
    #expect(value.json == json)
    #expect(value.cell == cell)
  }

  @Test("Text is aligned in columns, by the width that it is measured in")
  func text() {
    let table = TextTable(
      header: ["A", "LONG", "C"],
      rows: [["日本", "", "x"], ["b", "\u{1B}", ""], ["", "", ""]]
    )
    let lines = table.lines { text in
      text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x3000 ? 2 : 1) }
    }
    #expect(lines == ["A     LONG      C", "日本            x", "b     <U+001B>", ""])
  }

  @Test("A list to read has a header, names instead of ids, and says what is not told")
  func reading() throws {
    var text = ""
    let query = try Query.parse("kind:talks", in: HarbourDossier.dossier)
    Listing(.meetings, of: HarbourDossier.edition, answering: query).write(as: .text) { text += $0 }
    #expect(
      text
        == "DATE        FORM     STATUS   TITLE            PLACES  "
        + "PARTIES                                               OUTCOME               SOURCES  ID\n"
        + "1997-05-16  talks    held     Harbour talks    Havn    "
        + "Norland, Mayor of İskele, Captain Ağa Şimşek-Ødegård  no accord, “for now”  100 101  "
        + "harbour-talks\n"
        + "1997-05~    session  implied    First sitting          "
        + "                                                      not told              101      "
        + "sitting\n"
    )
  }
}

import Model
import Testing

@testable import Dashboard

/// Lines of text: how they are edited, and how earlier ones are had again.
@Suite struct TypedLinesTests {
  private static let edition = Edition(MadeDossier(records: 60, claims: 60).made())

  private func state(_ keys: String) throws -> State {
    var state = State(Self.edition, size: Size(columns: 120, rows: 36))
    for key in try Key.sequence(keys) { _ = state.press(key) }
    return state
  }

  @Test(
    arguments: [
      ("one two", "<C-a>X", "Xone two"), ("one two", "<C-a><C-e>X", "one twoX"),
      ("one two", "<Home><End>X", "one twoX"), ("one two", "<C-w>", "one "),
      ("one two  ", "<C-w>", "one "), ("actor:a b", "<C-w><C-w>", ""), ("one two", "<C-u>", ""),
      ("one two", "<Left><Left><C-u>", "wo"), ("one two", "<C-a><C-k>", ""),
      ("one two", "<A-b><C-k>", "one "), ("one two", "<C-u><C-y>", "one two"),
      ("one two", "<C-w><C-a><C-y>", "twoone "),
      ("one two", "<C-a><C-k><C-y><C-y>", "one twoone two"),
      // What is deleted character by character is not put in again, and deleting nothing forgets nothing.
      ("one", "<C-w><C-w><BS><C-y>", "one"), ("one", "<C-a><C-d>", "ne"),
      ("one", "<C-a><Del>", "ne"),
      ("one", "<C-d>", "one"), ("one", "<C-h>", "on"), ("one two", "<A-b>X", "one Xtwo"),
      ("one two", "<A-b><A-b>X", "Xone two"), ("one two", "<C-a><A-f>X", "oneX two"),
      ("one two", "<C-a><A-f><A-f>X", "one twoX"), ("one two", "<C-Left>X", "one Xtwo"),
      ("one two", "<C-a><C-Right>X", "oneX two"), ("a:bc-d", "<A-b><A-b>X", "a:Xbc-d"),
      ("日本 é", "<A-b>X", "日本 Xé"), ("", "<C-w><C-u><C-k><C-y><A-b><A-f><C-d>", ""),
      ("ab", "<C-b>X<C-f>Y", "aXbY"),
    ]
  )
  func `lines are edited by the keys that people expect`(
    typed: String,
    keys: String,
    text: String
  ) throws {
    #expect(try state("/" + typed + keys).prompt?.line.text == text)
    #expect(try state("f" + typed + keys).prompt?.line.text == text)
  }

  @Test func `what was deleted in one line is put into another, the picker's too`() throws {
    #expect(try state("/boats<C-u><Esc>f<C-y>").prompt?.line.text == "boats")
    guard case .picker(let picker) = try state("/boats<C-u><Esc>a<C-y>").overlay else {
      return #expect(Bool(false))
    }
    #expect(picker.text.text == "boats")
  }

  @Test(
    arguments: [
      ("<Up>", "three"), ("<C-p>", "three"), ("<Up><Up>", "two"), ("<Up><Up><Up>", "one"),
      ("<Up><Up><Up><Up>", "one"), ("<Up><Up><Down>", "three"), ("<Up><Down>", ""),
      ("<Up><Up><C-n><C-n>", ""), ("<Up><Left><Up>", "two"), ("<Up><C-u><Up>", "three"),
      ("<Up>x<BS><Up>", "two"), ("xy<BS><BS><Up>", "three"),
    ]
  )
  func `Up and Down walk through the lines of before while nothing is typed`(
    keys: String,
    text: String
  ) throws {
    for prompt in ["/", "f<C-u>"] {
      let before = ["one", "two", "three"].map { "\(prompt)\($0)<Enter>" }.joined() + "X"
      #expect(try state(before + prompt + keys).prompt?.line.text == text, "\(prompt)")
    }
  }

  @Test func `an earlier line is sought and filtered by as one that is typed`() throws {
    let start = "/boats<Enter>/shelling<Enter>g"
    #expect(try state(start + "/<Up><Up>").find == state("/boats").find)
    #expect(try state(start + "/<Up><Up>").currentLine == state(start + "/boats").currentLine)
    #expect(try state(start + "/<Up><Up><Esc>") == state(start))
    let filtered = "fboats<Enter>f<C-u>shelling<Enter>X"
    #expect(try state(filtered + "f<Up><Up>").selection == state("fboats").selection)
    #expect(try state(filtered + "f<Up><Up><Enter>").filter.text == "boats")
    #expect(try state(filtered + "f<Up><Up><Esc>") == state(filtered))
  }

  @Test func `in a line that was edited Up and Down go to hits and rows as ever`() throws {
    let start = "/boats<Enter>gfboats<Enter>X"
    #expect(
      try state(start + "/shelling<Down>").currentLine
        == state(start + "/shelling<Enter>n").currentLine
    )
    #expect(try state(start + "/shelling<Down>").prompt?.line.text == "shelling")
    #expect(
      try state(start + "fshelling<Down>").currentLine
        == state(start + "fshelling<Enter>j").currentLine
    )
    // Where there never was a line they do so at once.
    #expect(try state("jjf<Up>").currentLine == state("j").currentLine)
    #expect(try state("f<Down>").currentLine == state("j").currentLine)
  }

  @Test func `the line that a filter opens with is left out of those before it`() throws {
    let start = "fboats<Enter>f<C-u>shelling<Enter>"
    #expect(try state(start + "f").prompt?.line.text == "shelling")
    #expect(try state(start + "f<Up>").prompt?.line.text == "boats")
    #expect(try state(start + "f<Up><Down>").prompt?.line.text == "shelling")
  }

  @Test func `searches and filters are kept apart, each line once, a hundred at most`() throws {
    let both = try state("/boats<Enter>fshelling<Enter>")
    #expect(both.typed.lines(for: .find) == ["boats"])
    #expect(both.typed.lines(for: .filter) == ["shelling"])
    let again = try state("/a<Enter>/b<Enter>/a<Enter>/<Enter>/c<Esc>")
    #expect(again.typed.lines(for: .find) == ["a", "b"])
    // A query that is not sound can be had again, to put it right.
    #expect(try state("fkind:attck<Enter>f<Up>").prompt?.problem != nil)
    let many = try state((1...130).map { "/\($0)<Enter>" }.joined())
    #expect(many.typed.lines(for: .find) == (31...130).reversed().map(String.init))
  }
}

import Foundation
import Model
import Testing

@testable import Dashboard

/// What the user asks of the dossier in a real terminal, held against counts and texts that are come by in another way.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct AskingTests {
  private static let size = Size(columns: 120, rows: 36)

  private func drawn(_ keys: String) throws -> Canvas {
    try Frame(Fixture.idlib.state(size: Self.size, keys: keys)).drawn()
  }

  private func begin(options: String = "") throws -> RealTerminal {
    let terminal = try RealTerminal(program: .idlib, size: Self.size, options: options)
    if options.isEmpty { try terminal.expect(drawn("")) }
    return terminal
  }

  /// Presses keys, waits for what they come to, and returns what is shown then.
  private func shown(
    _ keys: String,
    after before: String = "",
    in terminal: RealTerminal
  ) throws -> [String] {
    try terminal.press(keys)
    try terminal.expect(drawn(before + keys))
    return try terminal.shown().rows
  }

  @Test(arguments: ["", "<Right>", "<Right><Right><Right>"])
  func `the picker's count of an actor is what the header says once it is in, and a slow count`(
    role: String
  ) throws {
    let terminal = try begin()
    var keys = "a" + role
    _ = try shown(keys, in: terminal)
    for _ in 0..<5 {
      let row = try #require(try terminal.shown().rows.first { $0.contains("│▌") })
      let count = try #require(row.firstMatch(of: /\ (\d+) +│/).flatMap { Int($0.1) })
      let rows = try shown(" ", after: keys, in: terminal)
      let told = try #require(rows[1].firstMatch(of: /(\d+) of 97 records/).flatMap { Int($0.1) })
      #expect(told == count, "\(row)")
      let state = try Fixture.idlib.state(size: Self.size, keys: keys + " ")
      #expect(SlowFilter(state.edition).records(state.filter)?.count == count)
      keys += " "
      _ = try shown(" <Down>", after: keys, in: terminal)
      keys += " <Down>"
    }
  }

  @Test func `filters stand on every pane and page, and one key clears them`() throws {
    let terminal = try begin()
    var keys = ""
    for step in ["fmeasure:killed<Enter>", "aturk <Enter>", "d", "2", "3", "<Enter>"] {
      let rows = try shown(step, after: keys, in: terminal)
      keys += step
      #expect(rows[1].contains("measure:killed"), "\(keys)")
      #expect(step.hasPrefix("f") || rows[1].contains("Turkey"), "\(keys)")
    }
    let rows = try shown("qX", after: keys, in: terminal)
    #expect(!rows[1].contains("measure:killed") && rows[1].contains("97 records"))
  }

  @Test func `the command line filters as the keys do`() throws {
    let typed = try begin()
    let rows = try shown("fmeasure:killed<Enter>3", in: typed)
    let given = try begin(options: "--query measure:killed --pane claims")
    try given.expect(drawn("fmeasure:killed<Enter>3"))
    #expect(try given.shown().rows == rows)
  }

  @Test func `without colour the phrase of a claim stands out in its passage`() throws {
    let files = try LitDossier(original: "Two boats lost\n\n\(LitDossier.paragraph)\n")
    let program = try RealTerminal.quoted(#require(BuiltProgram.url).path)
    let terminal = try RealTerminal(
      size: Self.size,
      line: "NO_COLOR=1 \(program) '\(files.folder)/dossier' --documents '\(files.documents)'"
    )
    try terminal.expect("the screen") { $0.rows.first?.contains("Harbour") == true }
    try terminal.press("3<Enter><Enter>")
    var state = State(Edition(files.dossier), size: Self.size)
    state.originals = try Originals(folder: files.documents)
    for key in try Key.sequence("3<Enter><Enter>") { _ = state.press(key) }
    let drawn = Frame(state).drawn()
    try terminal.expect(drawn)
    let rows = try terminal.colouredRows()
    let reversed = ColourTests.columns(of: rows, having: 7)
    let row = try #require(drawn.lines.firstIndex { $0.contains("seven or more dead") })
    let line = drawn.lines[row]
    let start = try #require(line.firstRange(of: "seven or more dead")).lowerBound
    let first = Text.columns(of: String(line[..<start]))
    // In the selected row, which is reversed, the phrase is not.
    let phrase = first..<first + "seven or more dead".count
    let isReversed = reversed[row].contains(first)
    #expect(phrase.allSatisfy { reversed[row].contains($0) == isReversed }, "\(rows[row])")
    for beside in [phrase.lowerBound - 1, phrase.upperBound] {
      #expect(reversed[row].contains(beside) != isReversed, "\(rows[row])")
    }
  }

  @Test func `help read to its end names every key of the keymap`() throws {
    let terminal = try begin()
    var keys = "?"
    var rows = try shown(keys, in: terminal)
    for _ in 0..<12 {
      rows += try shown(" ", after: keys, in: terminal)
      keys += " "
    }
    func words(_ text: String) -> String {
      text.split(separator: " ").filter { $0 != "│" }.joined(separator: " ")
    }
    let text = rows.map { row in
      // What lies beside help is not part of it.
      let parts = row.split(separator: "│", omittingEmptySubsequences: false)
      return parts.count > 2 ? words(String(parts.max { $0.count < $1.count } ?? "")) : ""
    }
    for row in Keymap.standard.table {
      #expect(text.contains("\(words(row.keys)) \(words(row.does))"), "\(row)")
    }
  }
}

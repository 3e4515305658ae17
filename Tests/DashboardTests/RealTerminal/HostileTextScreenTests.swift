import Foundation
import Testing

@testable import Dashboard

/// What a dossier may hold to harm a terminal or to shift its columns, shown in a real one.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct HostileTextScreenTests {
  /// What the reader of dossiers refuses, control characters above all, stands among the problems.
  private static let screens: [(size: String, keys: String)] = [
    ("120x36", "p"), ("80x24", "pG"), ("40x12", "p   "),
    ("120x36", ""), ("120x36", "G"), ("120x36", "G<Enter>"), ("120x36", "a"), ("120x36", "s"),
    ("120x36", "3G"), ("80x24", "m"), ("80x24", "G"), ("80x24", "C"), ("80x24", "3<Enter>j"),
    ("61x19", "Gkkkkkkkk"), ("40x12", ""), ("40x12", "G<Enter>"),
  ]

  /// The rows that end in the border of a box, or in its corner.
  private func bordered(_ rows: [String]) -> [String] {
    rows.filter { row in row.last.map { "│╮╯┤".contains($0) } ?? false }
  }

  @Test(arguments: screens)
  func `every row is shown as drawn, its border in the last column by tmux's own measure`(
    _ screen: (size: String, keys: String)
  ) throws {
    let dossier = try WrittenDossier(HostileText.samples)
    let size = try #require(Size(text: screen.size))
    let terminal = try RealTerminal(written: dossier, size: size)
    try terminal.expect(Frame(dossier.state(size: size, keys: "")).drawn())
    let drawn = try Frame(dossier.state(size: size, keys: screen.keys)).drawn()
    try terminal.press(screen.keys)
    try terminal.expect(drawn)
    let rows = try bordered(terminal.shown().rows)
    #expect(rows.count == bordered(drawn.lines.map(RealTerminal.withoutEnd)).count)
    #expect(size.columns < 60 || rows.count > 6)
    for row in rows { #expect(try terminal.columns(of: row) == size.columns, "\(row)") }
    // A title that was set would not be the host's name any more.
    let title = try terminal.command("display-message -p '#{pane_title}'")
    #expect(try title == terminal.command("display-message -p '#{host}'"))
    expectNoHarm(in: terminal.output)
  }

  /// Fails the test where the bytes hold a control that no screen of curses needs, or text that is invisible.
  private func expectNoHarm(in bytes: [UInt8]) {
    // A lone byte of C1 is no UTF-8.
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    // Backspace, line feed, return, the two shifts of character sets, escape.
    let controls: Set<UInt32> = [0x08, 0x0A, 0x0D, 0x0E, 0x0F, 0x1B]
    for (scalar, next) in zip(scalars, scalars.dropFirst() + ["\n"]) {
      switch scalar.properties.generalCategory {
      case .control: #expect(controls.contains(scalar.value), "U+\(scalar.value)")
      case .format, .lineSeparator, .paragraphSeparator: Issue.record("U+\(scalar.value) is sent")
      default: break
      }
      // Strings for the terminal (OSC, DCS, APC, PM, SOS) and its reset.
      if scalar == "\u{1B}" { #expect(!"]P_^Xc".unicodeScalars.contains(next)) }
    }
  }

  private static let long = "beginning " + String(repeating: "日本 long ", count: 30) + "the very end"

  @Test func `a text that is cut ends in a mark, and the whole is one key away`() throws {
    let dossier = try WrittenDossier([Self.long])
    let size = Size(columns: 80, rows: 24)
    for (environment, mark) in [("", "…"), ("LC_ALL=C", "~")] {
      let terminal = try RealTerminal(written: dossier, size: size, environment: environment)
      try terminal.expect("a row that is cut") { shown in
        shown.rows.contains { $0.contains("● 0 beginning") || $0.contains("* 0 beginning") }
      }
      let row = try #require(try terminal.shown().rows.first { $0.contains(" 0 beginning") })
      #expect(row.contains(mark) && !row.contains("the very end"))
      try terminal.press("<Enter>")
      try terminal.expect("the whole") { $0.rows.joined().contains("the very end") }
    }
  }

  @Test(arguments: ["", "<Enter>", "m", "a", "G"])
  func `a VT100 in the C locale shows hostile and accented text in seven bits`(
    _ keys: String
  ) throws {
    let words = ["Ağrı dağı", "Dvořák", "Čeština", "Ångström", "naïve façade"]
    let dossier = try WrittenDossier(words + HostileText.samples)
    let size = Size(columns: 80, rows: 24)
    let terminal = try RealTerminal(
      written: dossier,
      size: size,
      environment: "TERM=vt100 LANG=C LC_ALL=C"
    )
    for keys in Set(["", keys]).sorted() {
      try terminal.press(keys)
      let drawn = try Frame(dossier.state(size: size, keys: keys)).drawn().inASCII()
      let rows = drawn.lines.map(RealTerminal.withoutEnd)
      let shown = try terminal.wait { $0.rows == rows }
      #expect(shown.rows == rows)
    }
    if keys.isEmpty {
      let text = try terminal.shown().rows.joined(separator: "\n")
      for word in ["Agri dagi", "Dvorak", "Cestina"] { #expect(text.contains(word)) }
    }
    #expect(terminal.output.allSatisfy { $0 < 0x7F })
  }
}

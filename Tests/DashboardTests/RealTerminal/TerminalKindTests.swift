import Foundation
import Testing

@testable import Dashboard

/// Terminals by their names in terminfo, as far as they are described on this machine.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct TerminalKindTests {
  private static let size = Size(columns: 80, rows: 24)

  private static let names = [
    "xterm", "tmux", "screen", "linux", "vt100", "xterm-256color", "tmux-256color",
    "screen-256color", "xterm-16color", "alacritty", "kitty", "xterm-kitty", "foot", "rxvt",
  ].filter(isDescribed)

  private static func isDescribed(_ name: String) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["infocmp", name]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  @Test(arguments: names)
  func `a terminal of the name starts, draws, takes keys and gets its shell back`(
    _ name: String
  ) throws {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.size,
      environment: "TERM=\(name)",
      preparation: "stty -g >before",
      staysOpen: true
    )
    for keys in ["", "j", "jj", "jj<Enter>"] {
      try terminal.press(String(keys.hasPrefix("jj<") ? "<Enter>" : keys.isEmpty ? "" : "j"))
      let rows = try Frame(Fixture.idlib.state(size: Self.size, keys: keys)).drawn().lines
        .map(RealTerminal.withoutEnd)
      // Not every terminal has a second screen.
      let shown = try terminal.wait { $0.rows == rows }
      #expect(shown.rows == rows, "after \(keys)")
    }
    try terminal.press("Q")
    #expect(try terminal.line(ofFile: "status") == "0")
    #expect(try terminal.line(ofFile: "after") == terminal.line(ofFile: "before"))
    try terminal.expect("a shell's screen") { $0.isShells }
  }

  @Test func `an exported kind and size of another terminal do no harm`() throws {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.size,
      environment: "LINES=500 COLUMNS=3 TERMCAP=nonsense COLORTERM=truecolor"
    )
    try terminal.expect(Frame(Fixture.idlib.state(size: Self.size)).drawn())
  }

  @Test(arguments: ["", "jj<Enter>", "3j<Enter>", "m", "aturk ", "?", "fkind:attack"])
  func `what render draws is what the terminal shows`(_ keys: String) throws {
    let rendered = try BuiltProgram.run([
      "render", Fixture.idlib.location, "--size", "80x24", "--keys", keys,
    ])
    let rows = rendered.output.split(separator: "\n", omittingEmptySubsequences: false).prefix(24)
      .map { RealTerminal.withoutEnd(String($0)) }
    let terminal = try RealTerminal(program: .idlib, size: Self.size)
    try terminal.expect(Frame(Fixture.idlib.state(size: Self.size)).drawn())
    try terminal.press(keys)
    let shown = try terminal.wait { $0.rows == rows }
    #expect(shown.rows == rows)
  }
}

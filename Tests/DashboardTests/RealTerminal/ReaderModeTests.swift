import Testing

@testable import Dashboard

/// `--reader`, which appends lines and leaves the terminal as it is.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct ReaderModeTests {
  private static let size = Size(columns: 120, rows: 36)

  private func waitForLine(_ start: String, in terminal: RealTerminal) throws {
    try terminal.expect("a line that starts “\(start)”") { shown in
      shown.rows.contains { $0.hasPrefix(start) }
    }
  }

  @Test(arguments: ["TERM=dumb LC_ALL=C", "-u TERM", "TERM=xterm-256color"])
  func `on any terminal keys are answered in lines, without an escape byte`(
    _ environment: String
  ) throws {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.size,
      options: "--reader",
      environment: environment,
      preparation: "stty -g >before",
      staysOpen: true
    )
    try waitForLine("? reads the keys", in: terminal)
    try terminal.press("j")
    try waitForLine("by 8 Feb, Syrian offensive", in: terminal)
    try terminal.press("<Up>")
    try waitForLine("3..5 Feb, Shelling", in: terminal)
    try terminal.press("/convoy")
    try waitForLine("find: convoy; 1 of", in: terminal)
    try terminal.press("<Enter>")
    try terminal.expect("the hit that is stood on") { shown in
      shown.rows.contains { $0.hasPrefix("Timeline, row ") && $0.contains(": hit 1 of ") }
    }
    try terminal.press("Q")
    #expect(try terminal.line(ofFile: "status") == "0")
    #expect(try terminal.line(ofFile: "after") == terminal.line(ofFile: "before"))
    #expect(try terminal.shown().isShells)
    #expect(!terminal.output.contains(0x1B))
    let plain = terminal.output.allSatisfy { (0x20...0x7E).contains($0) || [10, 13].contains($0) }
    #expect(plain || !environment.contains("LC_ALL=C"))
  }

  @Test(arguments: [("Q", "0"), ("<C-c>", "130"), ("TERM", "143"), ("HUP", "129"), ("SEGV", "139")])
  func `the terminal's modes are given back, however it ends`(
    _ ending: String,
    _ status: String
  ) throws {
    let terminal = try RealTerminal(
      size: Self.size,
      line: """
        ulimit -c 0
        stty -g >before
        sh -c 'echo $$ >process; exec "$@"' sh \(RealTerminal.program(.idlib)) --reader
        status=$?
        stty -g >after
        echo $status >status
        read -r end
        """
    )
    try waitForLine("? reads the keys", in: terminal)
    try terminal.press("j")
    try waitForLine("by 8 Feb, Syrian offensive", in: terminal)
    if status == "0" || status == "130" {
      try terminal.press(ending)
    } else {
      try terminal.command("run-shell 'kill -\(ending) \(terminal.line(ofFile: "process"))'")
    }
    #expect(try terminal.line(ofFile: "status") == status)
    #expect(try terminal.line(ofFile: "after") == terminal.line(ofFile: "before"))
  }

  @Test func `^Z gives the shell its terminal, and fg goes on where the user stands`() throws {
    let terminal = try RealTerminal.shell(size: Self.size)
    try terminal.press("stty -g >before<Enter>")
    try terminal.press("\(RealTerminal.program(.idlib)) --reader<Enter>")
    try waitForLine("? reads the keys", in: terminal)
    try terminal.press("<C-z>")
    try terminal.expect("a job that is told") { shown in
      shown.isPrompt && shown.rows.contains { $0.contains("Stopped") }
    }
    try terminal.press("stty -g >after; clear; fg<Enter>")
    try waitForLine("Timeline, row 2 of 32", in: terminal)
    #expect(try terminal.line(ofFile: "after") == terminal.line(ofFile: "before"))
    try terminal.press("j")
    try waitForLine("by 8 Feb, Syrian offensive", in: terminal)
    try terminal.press("Q")
    try terminal.expect("a prompt", when: \.isPrompt)
  }

  @Test func `without a terminal, lines of keys are read, and their ends are no keys`() throws {
    // Nothing is remembered of other runs, nor kept.
    let run = try BuiltProgram.shell(
      "printf 'j\\n\\n3<Enter>\\n<Foo>j\\n<Esc>\\n'"
        + " | XDG_STATE_HOME=/dev/null \"$0\" '\(Fixture.idlib.location)' --reader"
    )
    #expect(run.status == 0)
    #expect(run.complaint == "")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.contains("by 8 Feb, Syrian offensive on Idlib"))
    #expect(lines.contains("no key is called <Foo>"))
    #expect(lines.filter { $0.hasPrefix("Casualty claims, row 1 of ") }.count == 2)
    #expect(!run.output.unicodeScalars.contains("\u{1B}"))
  }
}

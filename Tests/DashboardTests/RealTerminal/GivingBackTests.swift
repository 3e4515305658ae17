import Testing

@testable import Dashboard

/// However the program stops, the terminal is the shell's again, as it was before.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct GivingBackTests {
  private static let size = Size(columns: 80, rows: 24)

  /// A shell that shows text, runs the program once Enter is pressed, and notes the terminal's modes before and after.
  ///
  /// It is none that edits lines, which would restore the modes itself. The cursor is at the start of a row, as it is
  /// behind a command line; curses always leaves it in the first column.
  private static func script(running program: String) -> String {
    """
    ulimit -c 0
    ulimit -S -s 4096 2>&-
    stty -echo
    stty -g >before
    printf 'one\\n\\033[1;31mtwo\\033[m\\nthree\\n'
    read -r begin
    sh -c 'echo $$ >process; exec "$@"' sh \(program)
    status=$?
    stty -g >after
    [ $status -le 128 ] || kill -l $status >signal
    echo $status >status
    read -r end
    """
  }

  /// A terminal in which the program shows its screen, and what the shell showed before.
  private func begin(command: String = "") throws -> (
    terminal: RealTerminal, before: RealTerminal.Shown, rows: [String]
  ) {
    let terminal = try RealTerminal(
      size: Self.size,
      line: Self.script(running: RealTerminal.program(.idlib, command: command))
    )
    let before = try terminal.wait { $0.rows.contains("three") && $0.cursor.row == 3 }
    let rows = try terminal.colouredRows()
    try terminal.press("<Enter>")
    try terminal.expect(Frame(Fixture.idlib.state(size: Self.size)).drawn())
    return (terminal, before, rows)
  }

  @Test(arguments: [("q", "0"), ("Q", "0"), ("?Q", "0"), ("<Enter>Q", "0"), ("<C-c>", "130")])
  func `who leaves finds the shell's screen, cursor and modes as before`(
    _ keys: String,
    _ status: String
  ) throws {
    let (terminal, before, rows) = try begin()
    try terminal.press(keys)
    #expect(try terminal.line(ofFile: "status") == status)
    let after = try terminal.wait { $0 == before }
    #expect(after == before)
    #expect(try terminal.colouredRows() == rows)
    #expect(try terminal.line(ofFile: "after") == terminal.line(ofFile: "before"))
    #expect(!terminal.marksPastes)
  }

  /// A shell tells a signal by a status of 128 and its number, which `kill -l` turns into its name.
  @Test(arguments: [
    "HUP", "INT", "QUIT", "TERM", "ILL", "TRAP", "ABRT", "BUS", "FPE", "SEGV", "USR1", "ALRM",
    "XCPU",
  ])
  func `a signal, of a crash too, gives screen and modes back and is the exit status`(
    _ signal: String
  ) throws {
    let (terminal, _, rows) = try begin()
    try terminal.command("run-shell 'kill -\(signal) \(terminal.line(ofFile: "process"))'")
    _ = try terminal.line(ofFile: "status")
    #expect(try terminal.line(ofFile: "signal") == signal)
    let isFault = ["ILL", "TRAP", "ABRT", "BUS", "FPE", "SEGV"].contains(signal)
    try expectGivenBack(terminal, rows: rows, saying: isFault ? "a fault of the program" : "")
  }

  #if DEBUG
  @Test(arguments: [
    ("precondition", ["ILL", "TRAP"], "Fatal error: a fault on purpose"),
    ("index", ["ILL", "TRAP"], "Fatal error: Index out of range"),
    ("stack", ["SEGV", "BUS"], "a fault of the program"),
  ])
  func `a fault gives screen and modes back, and its message stands below the shell's text`(
    _ fault: String,
    _ signals: [String],
    _ message: String
  ) throws {
    let (terminal, _, rows) = try begin(command: "trap \(fault)")
    try terminal.press("j")
    #expect(try signals.contains(terminal.line(ofFile: "signal")))
    try expectGivenBack(terminal, rows: rows, saying: message)
  }
  #endif

  /// Fails the test unless the shell's screen and modes are back, with a message on the screen.
  private func expectGivenBack(
    _ terminal: RealTerminal,
    rows: [String],
    saying message: String = ""
  ) throws {
    try terminal.expect("a shell's screen \(message)") {
      $0.isShells && $0.rows[2].hasPrefix("three")
        && (message.isEmpty || $0.rows.joined().contains(message))
    }
    // Below them the shell may say what it thinks of the signal.
    #expect(try terminal.colouredRows().prefix(2) == rows.prefix(2))
    #expect(try terminal.line(ofFile: "after") == terminal.line(ofFile: "before"))
    #expect(!terminal.marksPastes)
  }

  @Test func `^Z leaves a clean shell, and fg paints the same screen and takes keys`() throws {
    let terminal = try RealTerminal.shell(size: Self.size)
    let canvas = try Frame(Fixture.idlib.state(size: Self.size, keys: "jj")).drawn()
    try terminal.press("stty -g >before<Enter>")
    try terminal.expect("a second prompt") { $0.isPrompt && $0.rows.first != "$" }
    try terminal.press("\(RealTerminal.program(.idlib))<Enter>")
    try terminal.expect(Frame(Fixture.idlib.state(size: Self.size)).drawn())
    try terminal.press("jj")
    try terminal.expect(canvas)
    for round in 1...2 {
      try terminal.press("<C-z>")
      try terminal.expect("a shell's screen that tells of the job") {
        $0.isPrompt && $0.rows.filter { $0.contains("Stopped") }.count == round
      }
      #expect(!terminal.marksPastes)
      try terminal.press("stty -g >after; fg<Enter>")
      try terminal.expect(canvas)
      #expect(try terminal.line(ofFile: "after") == terminal.line(ofFile: "before"))
      #expect(terminal.marksPastes)
    }
    try terminal.press("j")
    try terminal.expect(Frame(Fixture.idlib.state(size: Self.size, keys: "jjj")).drawn())
    try terminal.press("q")
    try terminal.expect("a shell's screen") { $0.isShells }
  }

  @Test(arguments: [("trap - HUP", false), ("trap '' HUP", true)])
  func `a program whose terminal is gone ends within two seconds, though it ignores SIGHUP`(
    _ trap: String,
    _ isIgnored: Bool
  ) throws {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.size,
      preparation: trap
    )
    try terminal.expect(Frame(Fixture.idlib.state(size: Self.size)).drawn())
    let process = try RunningProcess(terminal.line(ofFile: "process"))
    #expect(process.isRunning)
    #if os(Linux)
    #expect(process.ignoresHangup == isIgnored)
    #endif
    try terminal.endServer()
    #expect(process.ends(within: 2000))
  }
}

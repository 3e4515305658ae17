import Testing

@testable import Dashboard

/// Keys and pastes as a real terminal sends them.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct TypingTests {
  private static let size = Size(columns: 120, rows: 36)

  private func drawn(_ keys: String) throws -> Canvas {
    try Frame(Fixture.idlib.state(size: Self.size, keys: keys)).drawn()
  }

  private func begin() throws -> RealTerminal {
    let terminal = try RealTerminal(program: .idlib, size: Self.size)
    try terminal.expect(drawn(""))
    return terminal
  }

  @Test func `Enter goes deeper, and Esc comes back to the same row and scroll`() throws {
    let terminal = try begin()
    try terminal.press("Gkkk")
    let deep = try drawn("Gkkk")
    try terminal.expect(deep)
    try terminal.press("<Enter>")
    try terminal.expect(drawn("Gkkk<Enter>"))
    try terminal.press("<Esc>")
    try terminal.expect(deep)
  }

  /// Behind text that was typed a `Q` is a letter: what is typed wins there, and Esc gives the line up.
  @Test(arguments: [
    ("", ""), ("2z", ""), ("<Enter>", ""), ("?", ""), ("s", ""), ("p", ""),
    ("f", ""), ("/", ""), ("a", ""), ("fa", "<Esc>"), ("/a", "<Esc>"), ("aa", "<Esc>"),
  ])
  func `Q leaves from every place with status 0, and is a letter behind others`(
    _ keys: String,
    _ escape: String
  ) throws {
    let terminal = try begin()
    try terminal.press(keys)
    try terminal.expect(drawn(keys))
    if !escape.isEmpty {
      try terminal.press("Q")
      try terminal.expect(drawn(keys + "Q"))
      try terminal.press(escape)
      try terminal.expect(drawn(keys + "Q" + escape))
    }
    try terminal.press("Q")
    #expect(try terminal.line(ofFile: "status") == "0")
  }

  @Test(arguments: ["f", "/b", "a", "?", "s", "<Enter>", "m"])
  func `^Z suspends from every place, and fg comes back to it`(_ keys: String) throws {
    let terminal = try RealTerminal.shell(size: Self.size)
    try terminal.press("\(RealTerminal.program(.idlib))<Enter>")
    try terminal.expect(drawn(""))
    try terminal.press(keys)
    try terminal.expect(drawn(keys))
    try terminal.press("<C-z>")
    try terminal.expect("a job that is told") { shown in
      shown.isPrompt && shown.rows.contains { $0.contains("Stopped") }
    }
    try terminal.press("fg<Enter>")
    try terminal.expect(drawn(keys))
  }

  @Test(arguments: ["", "/"])
  func `a paste that has lost its end leaves the keys to work`(_ keys: String) throws {
    let terminal = try begin()
    try terminal.press(keys)
    try terminal.send(Array("\u{1B}[200~boats".utf8))
    try RealTerminal.letTimePass(seconds: 2)
    try terminal.press("<C-c>")
    #expect(try terminal.line(ofFile: "status") == "130")
  }

  @Test func `what a terminal answers to another program is no key`() throws {
    let terminal = try begin()
    for answer in ["P1$r2 q\u{1B}\\", "]11;rgb:0000/0000/0000\u{7}", "P>|tmux 3.3a\u{1B}\\"] {
      try terminal.send(Array("\u{1B}\(answer)".utf8))
    }
    try terminal.press("j")
    try terminal.expect(drawn("j"))
  }

  @Test func `a paste over the panes is no command`() throws {
    let terminal = try begin()
    try terminal.paste("Qjq\u{3}X?")
    var state = try Fixture.idlib.state(size: Self.size)
    #expect(state.update(.pasted("QjqX?")).isEmpty)
    try terminal.expect(Frame(state).drawn())
  }

  @Test func `a paste into a line of text is text, its line ends and control bytes no keys`() throws
  {
    let terminal = try begin()
    try terminal.press("f")
    try terminal.paste("kind:\u{1B}\u{3}attack")
    try terminal.expect(drawn("fkind:attack"))
  }

  #if os(Linux)
  @Test func `an idle screen uses no tick of the processor`() throws {
    let terminal = try begin()
    let process = try RunningProcess(terminal.line(ofFile: "process"))
    let before = try #require(process.ticks)
    // Time that passes is what is measured here, so this one test does wait.
    try RealTerminal.letTimePass(seconds: 2)
    #expect(process.ticks == before)
    #expect(process.isRunning)
  }
  #endif
}

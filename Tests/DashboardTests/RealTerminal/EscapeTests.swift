import Testing

@testable import Dashboard

/// The escape byte, which is a key alone and the beginning of others.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct EscapeTests {
  private static let size = Size(columns: 120, rows: 36)

  private func drawn(_ keys: String) throws -> Canvas {
    try Frame(Fixture.idlib.state(size: Self.size, keys: keys)).drawn()
  }

  /// A terminal whose program shows its help, which scrolls and which Esc and `q` close.
  private func begin() throws -> RealTerminal {
    let terminal = try RealTerminal(program: .idlib, size: Self.size)
    try terminal.expect(drawn(""))
    try terminal.press("?")
    try terminal.expect(drawn("?"))
    return terminal
  }

  /// What a terminal sends for a key, and the keys that come to the same; Alt with a letter means nothing.
  ///
  /// Taken apart, each would begin with Esc and close the help.
  private static let sequences: [(sent: String, keys: String)] = [
    ("\u{1B}j", ""), ("\u{1B}q", ""), ("\u{1B}é", ""), ("\u{1B}[1;3Q", ""), ("\u{1B}[24~", ""),
    ("\u{1B}[B", "<Down>"), ("\u{1B}OB", "<Down>"), ("\u{1B}[1;5B", "<Down>"),
    ("\u{1B}[6~", "<PgDn>"), ("\u{1B}OF", "<End>"), ("\u{1B}OP", "<F1>"), ("\u{1B}[11~", "<F1>"),
  ]

  @Test(arguments: sequences)
  func `what is sent with the escape byte makes one key with it`(
    _ sent: String,
    _ keys: String
  ) throws {
    let terminal = try begin()
    // The arrow behind it tells that the sequence was taken in.
    try terminal.send(Array(sent.utf8) + Array("\u{1B}[B".utf8))
    try terminal.expect(drawn("?" + keys + "<Down>"))
  }

  @Test func `Esc acts when nothing follows`() throws {
    let terminal = try begin()
    try terminal.press("<Esc>")
    try terminal.expect(drawn(""))
  }

  /// The limit is one of time, so this test reads a clock.
  ///
  /// It allows for what a busy machine takes: `q`, pressed in turn with Esc, does the same and waits for nothing. Medians
  /// bear a few presses that came at a bad moment.
  @Test func `Esc acts within 60 ms of when a key acts that waits for nothing`() throws {
    let terminal = try begin()
    /// Presses a key that closes the help, times what it takes until something is written, and opens the help again.
    func time(_ key: String) throws -> Duration {
      terminal.forgetOutput()
      let spent = try ContinuousClock().measure {
        try terminal.press(key)
        try terminal.waitForOutput(holding: [0x1B])
      }
      try terminal.expect(drawn(""))
      try terminal.press("?")
      try terminal.expect(drawn("?"))
      return spent
    }
    var (escape, plain): ([Duration], [Duration]) = ([], [])
    for _ in 0..<9 {
      escape.append(try time("<Esc>"))
      plain.append(try time("q"))
    }
    #expect(escape.sorted()[4] < plain.sorted()[4] + .milliseconds(60))
  }
}

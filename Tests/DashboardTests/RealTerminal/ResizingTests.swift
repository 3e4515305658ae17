import Testing

@testable import Dashboard

/// The screen follows the terminal's size.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct ResizingTests {
  private static let medium = Size(columns: 80, rows: 24)

  private func drawn(_ size: Size, keys: String = "") throws -> Canvas {
    try Frame(Fixture.idlib.state(size: size, keys: keys)).drawn()
  }

  @Test(arguments: ["19x24", "80x4", "2x2"].compactMap(Size.init(text:)))
  func `a terminal too small gets a notice, and back at its size all is as before`(
    _ small: Size
  ) throws {
    let terminal = try RealTerminal(program: .idlib, size: Self.medium)
    let canvas = try drawn(Self.medium)
    try terminal.expect(canvas)
    let before = try terminal.colouredRows()
    try terminal.resize(small)
    try terminal.expect(drawn(small))
    try terminal.resize(Self.medium)
    try terminal.expect(canvas)
    #expect(try terminal.colouredRows() == before)
  }

  @Test func `the size is the terminal's although LINES and COLUMNS are exported`() throws {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.medium,
      environment: "LINES=10 COLUMNS=50"
    )
    try terminal.expect(drawn(Self.medium))
    let wide = Size(columns: 120, rows: 36)
    try terminal.resize(wide)
    try terminal.expect(drawn(wide))
  }

  @Test func `the size is followed where whoever starts the program had its signals blocked`()
    throws
  {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.medium,
      blocksSignals: true
    )
    try terminal.expect(drawn(Self.medium))
    let wide = Size(columns: 120, rows: 36)
    try terminal.resize(wide)
    try terminal.expect(drawn(wide))
    let process = try RunningProcess(terminal.line(ofFile: "process"))
    try terminal.command("run-shell 'kill -TERM \(process.identifier)'")
    #expect(process.ends())
  }

  @Test func `a hundred sizes after another leave the same process with the screen of the last`()
    throws
  {
    let terminal = try RealTerminal(program: .idlib, size: Self.medium)
    try terminal.expect(drawn(Self.medium))
    let process = try RunningProcess(terminal.line(ofFile: "process"))
    var sizes = Linear(state: 7)
    for _ in 0..<100 {
      try terminal.resize(
        Size(columns: .random(in: 1...200, using: &sizes), rows: .random(in: 1...60, using: &sizes))
      )
    }
    try terminal.resize(Self.medium)
    try terminal.expect(drawn(Self.medium))
    #expect(process.isRunning)
  }
}

/// Random numbers that are the same in every run (Knuth's multiplier of 64 bits).
private struct Linear: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}

import Testing

@testable import Dashboard

/// Terminals that can do less.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct PlainTerminalTests {
  private static let size = Size(columns: 80, rows: 24)

  @Test func `a VT100 in the C locale shows every row in seven bits`() throws {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.size,
      environment: "TERM=vt100 LC_ALL=C"
    )
    let drawn = try Frame(Fixture.idlib.state(size: Self.size)).drawn().inASCII()
    // A VT100 has no second screen.
    let rows = drawn.lines.map(RealTerminal.withoutEnd)
    let shown = try terminal.wait { $0.rows == rows }
    #expect(shown.rows == rows)
    #expect(terminal.output.allSatisfy { $0 < 0x7F })
  }

  @Test func `with NO_COLOR set no sequence asks for a colour`() throws {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.size,
      environment: "NO_COLOR=1"
    )
    try terminal.expect(Frame(Fixture.idlib.state(size: Self.size)).drawn())
    #expect(terminal.coloursAsked.isEmpty)
    let coloured = try RealTerminal(program: .idlib, size: Self.size)
    try coloured.expect(Frame(Fixture.idlib.state(size: Self.size)).drawn())
    #expect(!coloured.coloursAsked.isEmpty)
  }
}

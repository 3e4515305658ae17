import Testing

@testable import Dashboard

/// What a key makes the program write, which a slow line has to carry.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct WritingTests {
  private static let size = Size(columns: 120, rows: 36)

  private func drawn(_ keys: String) throws -> Canvas {
    try Frame(Fixture.idlib.state(size: Self.size, keys: keys)).drawn()
  }

  @Test func `a step writes at most a kilobyte`() throws {
    let terminal = try RealTerminal(program: .idlib, size: Self.size)
    try terminal.expect(drawn(""))
    for count in 1...8 {
      terminal.forgetOutput()
      try terminal.press("j")
      try terminal.expect(drawn(String(repeating: "j", count: count)))
      #expect(terminal.output.count <= 1024, "step \(count)")
    }
  }

  @Test(.enabled(if: TracedCalls.canTrace, "strace is not installed or may not trace"))
  func `a frame is one write, be it a step or the whole screen`() throws {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.size,
      tracer: TracedCalls.tracer(to: "calls")
    )
    try terminal.expect(drawn(""))
    let keys = ["j", "j", "k", "<Enter>", "<Esc>", "?", "q", "G", "f", "a", "<Esc>"]
    var pressed = ""
    for key in keys {
      try terminal.press(key)
      pressed += key
      try terminal.expect(drawn(pressed))
    }
    try terminal.press("Q")
    #expect(try terminal.line(ofFile: "status") == "0")

    let frames = try TracedCalls(terminal.text(ofFile: "calls")).writesAfterReads.dropLast()
    #expect(frames.map(\.count) == keys.map { _ in 1 })
    #expect(frames.prefix(3).joined().allSatisfy { $0 <= 1024 })
    // Some were frames of many rows.
    #expect(frames.joined().contains { $0 > 4096 })
  }
}

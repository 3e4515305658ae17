import Testing

@testable import Dashboard

/// The mouse in a real terminal: switched on and off, and its reports taken in.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct PointingTests {
  private static let size = Size(columns: 120, rows: 36)

  private func drawn(_ keys: String) throws -> Canvas {
    try Frame(Fixture.idlib.state(size: Self.size, keys: keys)).drawn()
  }

  @Test(arguments: [
    "<Click:90,10>", "<DoubleClick:90,10>", "<WheelDown:90,30><WheelDown:90,30>",
    "<WheelDown:20,20><WheelUp:20,20><Click:20,14>", "<Click:5,36>", "a<Click:60,10>",
    "f<Click:90,30>", "m<Click:60,20>", "?<WheelDown:20,10>",
    "<DoubleClick:20,14><DoubleClick:20,10>",
  ])
  func `what the mouse does shows as it is drawn without a terminal`(keys: String) throws {
    let terminal = try RealTerminal(program: .idlib, size: Self.size)
    try terminal.expect(drawn(""))
    try terminal.press(keys)
    try terminal.expect(drawn(keys))
  }

  @Test func `two presses that come apart are two clicks`() throws {
    let terminal = try RealTerminal(program: .idlib, size: Self.size)
    try terminal.expect(drawn(""))
    try terminal.press("<Click:90,10>")
    try terminal.expect(drawn("<Click:90,10>"))
    // Longer than a double click takes: the time between is what is tried here.
    try RealTerminal.letTimePass(seconds: 1)
    try terminal.press("<Click:90,10>j")
    try terminal.expect(drawn("<Click:90,10>j"))
  }

  @Test func `reports that are older, of movements or broken do no harm`() throws {
    let terminal = try RealTerminal(program: .idlib, size: Self.size)
    try terminal.expect(drawn(""))
    for sent in ["[<35;9;9M", "[<0;0;0M", "[<0;9M", "[<0;9999999999;1M", "[M\u{1B}[A", "[<2;9;9M"] {
      try terminal.send(Array("\u{1B}\(sent)".utf8))
    }
    try terminal.send([0x1B, 0x5B, 0x4D, 0x20, 0x20 + 90, 0x20 + 10])
    try terminal.press("j")
    try terminal.expect(drawn("<Up><Click:90,10>j"))
  }

  @Test(arguments: [("", true), ("--no-mouse", false)])
  func `the mouse is taken while the screen is up, and not with --no-mouse`(
    option: String,
    isTaken: Bool
  ) throws {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.size,
      options: option,
      staysOpen: true
    )
    try terminal.expect(drawn(""))
    #expect(try terminal.shown().takesMouse == isTaken)
    let modes = ["1000", "1002", "1003", "1006"].filter { mode in
      terminal.output.contains(Array("\u{1B}[?\(mode)h".utf8))
    }
    // Buttons, never movements.
    #expect(modes == (isTaken ? ["1000", "1006"] : []))
    try terminal.press("q")
    #expect(try terminal.line(ofFile: "status") == "0")
    try terminal.expect("a shell's screen") { $0.isShells }
  }

  @Test func `a terminal that is not like xterm is not asked for a mouse`() throws {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.size,
      environment: "TERM=vt100"
    )
    _ = try terminal.wait { $0.rows.first?.contains("Idlib") ?? false }
    #expect(try !terminal.shown().takesMouse)
  }

  @Test func `^Z gives the mouse to the shell, and fg takes it again`() throws {
    let terminal = try RealTerminal(
      size: Self.size,
      line: "exec bash --norc --noprofile --noediting",
      environment: ["PS1": "$ "]
    )
    try terminal.expect("a prompt") { $0.rows.last { !$0.isEmpty } == "$" }
    try terminal.press("\(RealTerminal.program(.idlib))<Enter>")
    try terminal.expect(drawn(""))
    #expect(try terminal.shown().takesMouse)
    try terminal.press("<C-z>")
    try terminal.expect("a shell's screen that tells of the job") {
      $0.isShells && $0.rows.contains { $0.contains("Stopped") }
    }
    try terminal.press("fg<Enter>")
    try terminal.expect(drawn(""))
    #expect(try terminal.shown().takesMouse)
    try terminal.press("<Click:90,10>")
    try terminal.expect(drawn("<Click:90,10>"))
    try terminal.press("q")
    try terminal.expect("a shell's screen") { $0.isShells }
  }
}

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

  /// The same sizes in every run, from a single cell to 200 by 60; neighbours differ.
  private static let sizes = {
    var numbers = RandomNumbers(seed: 7)
    // The largest comes early: what is held for it is held from then on.
    var sizes = [Size(columns: 200, rows: 60), Size(columns: 1, rows: 1)]
    while sizes.count < 200 {
      let size = Size(columns: 1 + numbers.below(200), rows: 1 + numbers.below(60))
      if size != sizes.last { sizes.append(size) }
    }
    return sizes
  }()

  @Test func `two hundred sizes, a frame each, leave process, screen and memory as they were`()
    throws
  {
    let terminal = try RealTerminal(program: .idlib, size: Self.medium)
    let canvas = try drawn(Self.medium)
    try terminal.expect(canvas)
    let process = try RunningProcess(terminal.line(ofFile: "process"))

    // A frame of a new size begins with the clearing of the screen, once the size was taken in.
    let clearing = Array("\u{1B}[H\u{1B}[J".utf8)
    var memory: [Int?] = []
    for sizes in [Self.sizes.prefix(20), Self.sizes.dropFirst(20)] {
      terminal.forgetOutput()
      try terminal.tell(sizes + [Self.medium]) {
        try terminal.waitForOutput(holding: clearing)
        terminal.forgetOutput()
      }
      try terminal.expect(canvas)
      #expect(process.isRunning)
      memory.append(process.ownMemory)
    }
    #if os(Linux)
    // Freed memory is not all given back: over 1600 sizes it went up and down by 1 MB, and by no more. A canvas kept
    // from each frame would be 9 MB, and the rows of each width over 4 MB.
    let growth = try #require(memory[1]) - #require(memory[0])
    #expect(growth <= 2 << 20)
    #endif
  }

  @Test func `two hundred sizes faster than can be drawn end with the screen of the last`() throws {
    let terminal = try RealTerminal(program: .idlib, size: Self.medium)
    let canvas = try drawn(Self.medium)
    try terminal.expect(canvas)
    let process = try RunningProcess(terminal.line(ofFile: "process"))
    try terminal.tell(Self.sizes + [Self.medium])
    // The key tells this screen from that of the beginning.
    try terminal.press("j")
    try terminal.expect(drawn(Self.medium, keys: "j"))
    #expect(process.isRunning)
  }
}

import Testing

@testable import Dashboard

/// What a demanding user does with the keyboard, in a real terminal, told by what the screen itself says.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct FlyingTests {
  private static let size = Size(columns: 120, rows: 36)

  private func drawn(_ keys: String) throws -> Canvas {
    try Frame(Fixture.idlib.state(size: Self.size, keys: keys)).drawn()
  }

  private func begin(environment: String = "") throws -> RealTerminal {
    let terminal = try RealTerminal(program: .idlib, size: Self.size, environment: environment)
    try terminal.expect(drawn(""))
    return terminal
  }

  /// The row of the timeline that its title says is selected, and what stands in the row with the cursor.
  private func place(in shown: RealTerminal.Shown) throws -> (number: Int, all: Int, text: String) {
    let told = try #require(shown.rows[2].firstMatch(of: /row (\d+) of (\d+)/))
    return (try #require(Int(told.1)), try #require(Int(told.2)), shown.rows[shown.cursor.row])
  }

  @Test(
    arguments: [
      ("jjj", "<Down><Down><Down>", 3), ("jjj", "<C-n><C-n><C-n>", 3), ("jjjk", "<Down><Down>", 2),
      ("jjk", "<C-n><C-n><C-p>", 1), ("G", "<End>", 99), ("Gg", "<End><Home>", -99),
      (" ", "<PgDn>", nil), (" ", "<C-f>", nil), ("Gb", "<End><PgUp>", nil), ("Gb", "G<C-b>", nil),
    ] as [(String, String, Int?)]
  )
  func `the keys of vi, of Emacs and the arrows land on the row that the title tells`(
    _ keys: String,
    _ others: String,
    _ step: Int?
  ) throws {
    let terminal = try begin()
    let start = try place(in: terminal.shown())
    try terminal.press(keys)
    try terminal.expect(drawn(keys))
    let first = try terminal.shown()
    let end = try place(in: first)
    if let step { #expect(end.number == min(max(1, start.number + step), end.all)) }
    #expect(end.text.contains("▌"))
    let other = try begin()
    try other.press(others)
    try other.expect(drawn(keys))
    #expect(try other.shown() == first)
  }

  @Test func `without colour the focus is plain, and digits move it`() throws {
    let terminal = try begin(environment: "NO_COLOR=1")
    for (digit, name) in [("2", "2 Meetings"), ("3", "3 Casualty claims"), ("1", "1 Timeline")] {
      try terminal.press(digit)
      try terminal.expect(drawn(digit))
      let shown = try terminal.shown()
      // The mark of the selected row and the place in the title stand in the pane with the focus alone.
      #expect(shown.rows.filter { $0.contains("▌") }.count == 1)
      let title = try #require(shown.rows.first { $0.contains(name) && $0.contains(" row ") })
      let start = try #require(title.firstRange(of: name))
      #expect(title[start.upperBound...].prefix { $0 != "╭" }.contains(" row "))
      #expect(terminal.coloursAsked.isEmpty)
    }
  }

  @Test func `the selected record stays selected through filter, clear and reading again`() throws {
    let terminal = try begin()
    func selected() throws -> String {
      let shown = try terminal.shown()
      return String(shown.rows[shown.cursor.row].dropFirst().prefix(60))
    }
    var keys = "jjjjjjjjj"
    try terminal.press(keys)
    try terminal.expect(drawn(keys))
    let before = try selected()
    #expect(before.contains("▌"))
    for more in ["*", "X", "tt", "t", "d", "d", "<lt>", "="] {
      try terminal.press(more)
      keys += more
      let canvas = try drawn(keys)
      try terminal.expect(canvas)
      if ["X", "t", "="].contains(more) { #expect(try selected() == before, "after \(more)") }
    }
    try terminal.press("r")
    try terminal.expect("that it was read again") { $0.rows.last?.contains("read again") ?? false }
    #expect(try selected() == before)
  }

  @Test func `find lights hits before Enter, counts them, tells of going round, and Esc returns`()
    throws
  {
    let terminal = try begin()
    try terminal.press("G")
    try terminal.expect(drawn("G"))
    let before = try terminal.shown()
    let rows = try terminal.colouredRows()
    try terminal.press("/talks")
    try terminal.expect(drawn("G/talks"))
    let footer = try #require(try terminal.shown().rows.last)
    #expect(footer.contains(/\d+ of \d+/) && footer.contains("went round"), "\(footer)")
    #expect(try terminal.colouredRows() != rows)
    try terminal.press("<Esc>")
    try terminal.expect(drawn("G/talks<Esc>"))
    #expect(try terminal.shown() == before)
    #expect(try terminal.colouredRows() == rows)
    try terminal.press("/talks<Enter>nN")
    try terminal.expect(drawn("G/talks<Enter>nN"))
  }

  @Test func `a filter narrows with every character, and a wrong one keeps the last good view`()
    throws
  {
    let terminal = try begin()
    var keys = "f"
    try terminal.press(keys)
    for character in "kind:attack" {
      keys.append(character)
      try terminal.type(String(character))
      try terminal.expect(drawn(keys))
    }
    try terminal.type(" (")
    try terminal.expect(drawn(keys + " ("))
    let shown = try terminal.shown()
    let problem = try #require(
      Fixture.idlib.state(size: Self.size, keys: keys + " (").prompt?.problem
    )
    #expect(shown.rows.last?.contains(problem.what.prefix(20)) ?? false)
    #expect(try drawn(keys).lines[3...30].map(RealTerminal.withoutEnd) == Array(shown.rows[3...30]))
    try terminal.press("<Esc>")
    try terminal.expect(drawn(""))
  }

  /// tmux hands over what it pastes as it is, the end of a paste included.
  @Test(arguments: [
    ("kind:\u{1B}[201~Qj\u{3}X", "kind:[201~QjX"), ("a\u{1B}[201~\r\u{1B}q", "a[201~ q"),
    ("one\rtwo\n\tthree\u{7}\u{1B}[A\u{1A}", "one two  three[A"), ("Q", "Q"),
    ("\u{1B}[201~\u{1B}[200~Q\u{1B}[<0;9;9M", "[201~[200~Q[<0;9;9M"),
  ])
  func `what is pasted into a line is text, whatever it holds`(sent: String, text: String) throws {
    let terminal = try begin()
    try terminal.press("/")
    try terminal.expect(drawn("/"))
    let bytes = Array("\u{1B}[200~\(sent)\u{1B}[201~".utf8)
    try terminal.send(bytes)
    var state = try Fixture.idlib.state(size: Self.size, keys: "/")
    _ = state.update(.pasted(text))
    #expect(state.prompt?.line.text == text)
    try terminal.expect(Frame(state).drawn())
    // The next key is one again.
    try terminal.press("<Esc>")
    try terminal.expect(drawn(""))
  }

  @Test func `two thousand keys at once draw few frames and end on the right row`() throws {
    let terminal = try begin()
    terminal.forgetOutput()
    try terminal.press("j")
    try terminal.expect(drawn("j"))
    let step = terminal.output.count
    terminal.forgetOutput()
    // Up and down, so that each of them would change the screen.
    let keys = String(repeating: "jjjjjkkkkk", count: 200) + "jjj"
    try terminal.send(Array(keys.utf8))
    try terminal.expect(drawn("jjjj"))
    #expect(terminal.output.count < 2000 * step / 10)
  }

  @Test func `earlier lines come back, and the keys of a shell edit them`() throws {
    let terminal = try begin()
    let keys = "/talks<Enter>g/strike<Enter>g"
    try terminal.press(keys)
    try terminal.expect(drawn(keys))
    for more in ["/<Up><Up>", "<C-a>x<C-e>y", "<C-Left><C-k>", "<C-u><C-y>", "<A-b><A-f>z"] {
      try terminal.press(more)
    }
    try terminal.expect(drawn(keys + "/<Up><Up><C-a>x<C-e>y<C-Left><C-k><C-u><C-y><A-b><A-f>z"))
  }
}

import Foundation
import Testing

@testable import Dashboard

/// Colours, and the lack of them, as terminals of every sort get them.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct ColourTests {
  private static let size = Size(columns: 80, rows: 24)

  /// Keys that show every pane, a page, the matrix and overlays, with matches lit.
  private static let keys = [
    "", "2", "3jj", "/strike<Enter>", "<Enter>", "q", "m", "q", "?", "q", "s", "q", "atur",
  ]

  /// Describes a terminal of sixteen colours, of which not every system has one.
  private static let sixteenColours = """
    printf '%s\\n' 'sixteen|screen with sixteen colours,' \
      '  colors#16, pairs#256, setaf=\\E[%?%p1%{8}%<%t%p1%{30}%+%e%p1%{82}%+%;%dm,' \
      '  setab=\\E[%?%p1%{8}%<%t%p1%{40}%+%e%p1%{92}%+%;%dm, use=screen,' >sixteen
    tic -o terminfo sixteen
    """

  /// Opens the program on a terminal of a name and leafs through it; what it wrote is kept.
  private func leafedThrough(environment: String, options: String = "") throws -> RealTerminal {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.size,
      options: options,
      environment: environment,
      preparation: Self.sixteenColours
    )
    var pressed = ""
    for keys in Self.keys {
      try terminal.press(keys)
      pressed += keys
      let drawn = try Frame(Fixture.idlib.state(size: Self.size, keys: pressed)).drawn()
      let rows = drawn.lines.map(RealTerminal.withoutEnd)
      let shown = try terminal.wait { $0.rows == rows }
      #expect(shown.rows == rows, "after \(pressed)")
    }
    return terminal
  }

  @Test(arguments: [
    "TERM=screen-256color NO_COLOR=1", "TERM=screen NO_COLOR=x", "TERM=vt100",
    "TERM=screen-256color NO_COLOR=0",
  ])
  func `where no colour is wanted or known not one sequence asks for any`(
    environment: String
  ) throws {
    let terminal = try leafedThrough(environment: environment)
    #expect(terminal.coloursAsked.isEmpty)
    #expect(terminal.graphicParameters.isDisjoint(with: 30...107))
  }

  @Test func `a theme of no colour asks for none, though the terminal has them`() throws {
    let terminal = try leafedThrough(
      environment: "TERM=screen-256color",
      options: "--theme mono"
    )
    #expect(terminal.graphicParameters.isDisjoint(with: 30...107))
  }

  @Test func `an empty NO_COLOR forbids nothing`() throws {
    let terminal = try leafedThrough(environment: "TERM=screen NO_COLOR=")
    #expect(!terminal.coloursAsked.isEmpty)
  }

  /// The terminal's own background is never painted over: no 40 to 48, no 100 to 107.
  @Test(
    arguments: [
      ("TERM=screen", Set(31...36)),
      ("TERM=sixteen TERMINFO=\"$PWD/terminfo\"", Set(31...36).union(90...96)),
      ("TERM=screen-256color", [38]), ("TERM=xterm-256color", [38]), ("TERM=linux", Set(31...36)),
    ] as [(String, Set<Int>)],
    [ThemeChoice.auto, .dark, .light]
  )
  func `a terminal is asked for colours that it has, on its own background`(
    terminal: (environment: String, allowed: Set<Int>),
    theme: ThemeChoice
  ) throws {
    let real = try leafedThrough(
      environment: terminal.environment,
      options: "--theme \(theme.rawValue)"
    )
    #expect(!real.coloursAsked.isEmpty)
    #expect(real.coloursAsked.isSubset(of: terminal.allowed))
  }

  /// Reverse video is the selection's, and bold borders are the focus's.
  @Test func `without colour the selection is reversed and the focus has bold borders`() throws {
    let size = Size(columns: 120, rows: 36)
    let terminal = try RealTerminal(
      program: .idlib,
      size: size,
      environment: "TERM=screen-256color NO_COLOR=1"
    )
    for keys in ["", "2", "3"] {
      try terminal.press(keys)
      let state = try Fixture.idlib.state(size: size, keys: keys)
      let drawn = Frame(state).drawn()
      try terminal.expect(drawn)
      let rows = try terminal.colouredRows()
      let reversed = Self.columns(of: rows, having: 7)
      #expect(reversed.indices.filter { !reversed[$0].isEmpty } == [try #require(drawn.cursor).row])
      let bold = Self.columns(of: rows, having: 1)
      for pane in Pane.allCases {
        let corner = try #require(state.layout.panes[pane]).origin
        let isBold = bold[corner.row].contains(corner.column)
        #expect(isBold == (pane == state.focus), "\(pane) after \(keys)")
      }
    }
  }

  /// The columns of each row that have an attribute, by its number in SGR; tmux tells it where it changes.
  ///
  /// Every character of the rows is one column wide.
  static func columns(of rows: [String], having attribute: Int) -> [Set<Int>] {
    var isOn = false
    return rows.map { row in
      var columns: Set<Int> = []
      var column = 0
      let parts = row.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
      for (number, part) in parts.enumerated() {
        var text = part
        if number > 0, let end = part.firstIndex(of: "m") {
          for code in part[..<end].split(separator: ";", omittingEmptySubsequences: false) {
            if code.isEmpty || code == "0" { isOn = false }
            if code == "\(attribute)" { isOn = true }
          }
          text = part[part.index(after: end)...]
        }
        if isOn { columns.formUnion(column..<(column + text.count)) }
        column += text.count
      }
      return columns
    }
  }
}

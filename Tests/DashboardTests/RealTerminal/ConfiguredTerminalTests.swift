import Foundation
import Testing

@testable import Dashboard

/// The built program with files of its user: a configuration, and positions that it kept itself.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct ConfiguredTerminalTests {
  private static let size = Size(columns: 120, rows: 36)

  /// Writes the user's configuration; `printf` of the shell reads it.
  private static func configured(_ text: String) -> String {
    "mkdir -p .config/dashboard; printf '\(text)' >.config/dashboard/config.yaml"
  }

  private func drawn(_ keys: String, _ change: (inout State) throws -> Void = { _ in }) throws
    -> Canvas
  {
    var state = try Fixture.idlib.state(size: Self.size, keys: keys)
    try change(&state)
    return Frame(state).drawn()
  }

  @Test(arguments: ["", "--config .config/dashboard/config.yaml"])
  func `keys, help and the start query are those of the configuration`(options: String) throws {
    let text = "query: killed\\nkeys: {filter: F, help: [H, <F2>], zoom: f}\\n"
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.size,
      options: options,
      preparation: Self.configured(text)
    )
    let keymap = Keymap.standard.rebound([
      Rebinding(name: "filter", keys: [.character("F")]),
      Rebinding(name: "help", keys: [.character("H"), .function(2)]),
      Rebinding(name: "zoom", keys: [.character("f")]),
    ]).keymap
    func expect(_ pressed: String) throws {
      try terminal.expect(
        drawn("fkilled<Enter>") { state in
          state.keymap = keymap
          for key in try Key.sequence(pressed) { _ = state.press(key) }
        }
      )
    }
    try expect("")
    try terminal.press("f")
    try expect("f")
    try terminal.press("H")
    try expect("fH")
  }

  @Test func `what is wrong in the configuration is told at first and under p`() throws {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.size,
      preparation: Self.configured("thme: dark\\nquery: \"kind:attck\"\\n")
    )
    try terminal.expect("the count of problems") { now in
      now.rows.last == " config.yaml: 2 problems, see p; all that is sound holds"
    }
    try terminal.press("p")
    try terminal.expect("the problems") { now in
      let text = now.rows.joined(separator: "\n")
      return text.contains("config.yaml:1:1 ") && text.contains("`thme`")
        && text.contains("config.yaml:2:9 ") && text.contains("`attck`")
    }
    try terminal.press("Q")
    #expect(try terminal.line(ofFile: "status") == "0")
  }

  @Test(arguments: ["Q", "q", "<C-c>"])
  func `the next start is at the place where the program was left`(key: String) throws {
    let terminal = try restarted(after: "<lt>3jjfkilled<Enter>z", leaving: key)
    try terminal.expect(drawn("<lt>3jjfkilled<Enter>z"))
  }

  @Test
  func `e on a problem of the configuration edits it, and its keys hold when the editor ends`()
    throws
  {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.size,
      options: "--config my.yaml",
      environment: "EDITOR=./editor",
      preparation: "printf 'keys: {filtr: F}\\n' >my.yaml"
    )
    try terminal.write(
      program: "editor",
      "printf '%s\\n' \"$@\" >words; printf 'keys: {filter: F}\\n' >my.yaml"
    )
    try terminal.expect("the number of problems") { $0.rows.last?.contains("1 problem") == true }
    try terminal.press("pe")
    try terminal.expect("what came of it") {
      $0.rows.last?.contains("configuration read again") == true
    }
    #expect(try terminal.text(ofFile: "words").hasSuffix("/my.yaml\n"))
    try terminal.press("qF")
    try terminal.expect("the filter line") { $0.rows.last?.hasPrefix(" filter: ") == true }
  }

  @Test(arguments: ["<C-z>", ""])
  func `the place is kept when the program is suspended, and when the keys rest`(
    key: String
  ) throws {
    let terminal = try RealTerminal(program: .idlib, size: Self.size)
    try terminal.expect(drawn(""))
    try terminal.press("3jj" + key)
    let folders = BaseFolders { $0 == "HOME" ? terminal.folder.path : nil }
    let store = try #require(PositionStore(location: Fixture.idlib.location, folders: folders))
    _ = try terminal.line(ofFile: ".local/state/dashboard/positions/\(store.name)")
    let state = try Fixture.idlib.state(size: Self.size, keys: "3jj")
    #expect(store.position() == Position(of: state))
  }

  @Test func `a fresh start is at the beginning`() throws {
    let terminal = try restarted(after: "3jjz", leaving: "Q", options: "--fresh")
    try terminal.expect(drawn(""))
  }

  @Test func `options win over the place where the program was left`() throws {
    let terminal = try restarted(after: "3fkilled<Enter>", leaving: "Q", options: "--pane meetings")
    try terminal.expect(drawn("fkilled<Enter>2"))
  }

  @Test func `where the configuration says so nothing is remembered`() throws {
    let terminal = try restarted(
      after: "3jjz",
      leaving: "Q",
      preparation: Self.configured("remember: false\\n")
    )
    try terminal.expect(drawn(""))
    #expect(!FileManager.default.fileExists(atPath: terminal.folder.path + "/.local"))
  }

  @Test func `where nothing can be kept the program works and leaves without a word`() throws {
    let terminal = try restarted(
      after: "3jjz",
      leaving: "Q",
      preparation: "export XDG_STATE_HOME=/dev/null"
    )
    try terminal.expect(drawn(""))
    #expect(try terminal.line(ofFile: "status") == "0")
  }

  /// Runs the program, presses keys, leaves, and runs it again with options.
  private func restarted(
    after keys: String,
    leaving key: String,
    options: String = "",
    preparation: String = ":"
  ) throws -> RealTerminal {
    let program = try RealTerminal.program(.idlib)
    let terminal = try RealTerminal(
      size: Self.size,
      line: """
        \(preparation)
        \(program)
        echo $? >status
        \(program) \(options)
        """
    )
    try terminal.expect(drawn(""))
    try terminal.press(keys)
    try terminal.expect(drawn(keys))
    try terminal.press(key)
    _ = try terminal.line(ofFile: "status")
    return terminal
  }
}

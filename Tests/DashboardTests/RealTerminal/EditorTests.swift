import Foundation
import Model
import Testing

@testable import Dashboard

/// `e`: the terminal goes to the editor and comes back.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct EditorTests {
  private static let size = Size(columns: 120, rows: 36)

  /// A terminal whose program stands on the third record, with an editor that does what a script says.
  private func begin(
    editor script: String,
    environment: String = "EDITOR=./editor",
    keys: String = "jj"
  ) throws -> (RealTerminal, State) {
    let terminal = try RealTerminal.onCopy(size: Self.size, environment: environment)
    try terminal.write(program: "editor", script)
    let state = try terminal.state(size: Self.size, keys: keys)
    try terminal.press(keys)
    try terminal.expect(Frame(state).drawn())
    return (terminal, state)
  }

  /// Shows that it has the terminal and waits for a line; what it is given stands in `arguments`.
  private static let waiting = """
    printf '%s\\n' "$@" >arguments
    stty -g >during
    for file do :; done
    echo editing
    read -r line
    """

  /// Leaves and expects the shell's terminal as it was.
  private func leave(_ terminal: RealTerminal) throws {
    try terminal.press("Q")
    #expect(try terminal.line(ofFile: "status") == "0")
    #expect(try terminal.line(ofFile: "after") == terminal.line(ofFile: "before"))
    try terminal.expect("a shell's screen") { $0.isShells }
    #expect(!terminal.marksPastes)
  }

  @Test func `e hands the terminal to the editor at the record's line, and back with the same row`()
    throws
  {
    let (terminal, state) = try begin(
      editor: Self.waiting + "\nprintf '\\n# edited\\n' >>\"$file\"; echo \"$line\" >typed",
      environment: "EDITOR=\"./editor 'two words'\""
    )
    try terminal.press("e")
    try terminal.expect("the editor on the shell's screen") {
      $0.isShells && $0.rows.contains("editing")
    }
    #expect(!terminal.marksPastes)
    #expect(try terminal.line(ofFile: "during") == terminal.line(ofFile: "before"))
    let record = try #require(state.selectedRecord.flatMap { state.dossier.record($0) })
    #expect(
      try terminal.text(ofFile: "arguments")
        == "two words\n+\(record.position.line)\ndossier/records.yaml\n"
    )
    try terminal.press("jQ<Enter>")
    #expect(try terminal.line(ofFile: "typed") == "jQ")
    var edited = state
    _ = edited.update(.reloaded(try terminal.readDossier()))
    #expect(edited.message == "read again: 38 records, 42 claims")
    try terminal.expect(Frame(edited).drawn())
    #expect(terminal.marksPastes)
    try terminal.press("j")
    _ = edited.press(.character("j"))
    try terminal.expect(Frame(edited).drawn())
    try leave(terminal)
  }

  @Test func `problems that the edit made are told at once, and e leads from each to its place`()
    throws
  {
    let (terminal, state) = try begin(
      editor: """
        printf '%s\\n' "$@" >arguments.new; mv arguments.new arguments
        [ -e edited ] || echo '- {id: x, kind: attck, title: One}' >>dossier/records.yaml
        : >edited
        """
    )
    try terminal.press("e")
    var edited = state
    _ = edited.press(.character("e"))
    try terminal.expect("the number of problems") {
      $0.rows.last?.contains("1 problem, see p") == true
    }
    _ = edited.update(.reloaded(try terminal.readDossier()))
    #expect(edited.message?.hasSuffix(", 1 problem, see p") == true)
    try terminal.expect(Frame(edited).drawn())
    for key in try Key.sequence("p") { _ = edited.press(key) }
    try terminal.press("p")
    try terminal.expect(Frame(edited).drawn())
    try terminal.press("<Enter>")
    let place = try #require(edited.problems.first?.position)
    _ = edited.update(.reloaded(try terminal.readDossier()))
    try terminal.expect(Frame(edited).drawn())
    #expect(try terminal.text(ofFile: "arguments") == "+\(place.line)\ndossier/\(place.file)\n")
    try leave(terminal)
  }

  /// How an editor may end, and what is told of it.
  private static let ends: [(script: String, environment: String, told: String)] = [
    ("exit 3", "EDITOR=./editor", "editor ended with status 3; read again: "),
    ("kill -KILL $$", "EDITOR=./editor", "editor was killed (Killed"),
    (
      "printf '\\033[?1049h\\033[?25l\\033[?1h\\033=\\033[31m'; stty raw -echo; kill -KILL $$",
      "VISUAL=./editor EDITOR=no-such-program", "editor was killed (Killed"
    ),
    ("", "EDITOR=no-such-program", "not edited: $EDITOR names “no-such-program”, and no program"),
    ("", "EDITOR=\"'vi\"", "not edited: a quote in $EDITOR is not closed"),
    ("", "-u EDITOR -u VISUAL PATH=/no/path", "not edited: no program to do that: set EDITOR"),
    ("", "EDITOR=./records-list", "not edited: $EDITOR names “./records-list”"),
  ]

  @Test(arguments: ends)
  func `an editor that fails, is killed or is not there is told, and the screen is as before`(
    _ script: String,
    _ environment: String,
    _ told: String
  ) throws {
    let (terminal, state) = try begin(editor: script, environment: environment)
    let rows = Frame(state).drawn().lines.dropLast().map(RealTerminal.withoutEnd)
    try terminal.press("e")
    try terminal.expect("\(told), below the same rows") { shown in
      shown.isAlternate && shown.rows.last?.contains(told) == true
        && shown.rows.dropLast().elementsEqual(rows)
    }
    try leave(terminal)
  }

  @Test func `^C in the editor ends the editor alone`() throws {
    let (terminal, _) = try begin(editor: Self.waiting)
    try terminal.press("e")
    try terminal.expect("the editor") { $0.rows.contains("editing") && !$0.isAlternate }
    try terminal.press("<C-c>")
    try terminal.expect("what became of the editor") {
      $0.isAlternate && $0.rows.last?.contains("editor was killed (Interrupt") == true
    }
    try leave(terminal)
  }

  /// What stops an editor: the terminal's key, which stops the whole job, or the editor itself, alone.
  @Test(arguments: [("<C-z>", "read -r line"), ("", "kill -STOP $$; read -r line")])
  func `an editor that stops leaves a prompt, and fg goes on in the editor`(
    _ key: String,
    _ script: String
  ) throws {
    let terminal = try RealTerminal.shell(
      size: Self.size,
      preparation: "cp -R '\(Fixture.harbour.location)' dossier",
      environment: ["EDITOR": "./editor"]
    )
    try terminal.write(program: "editor", "echo editing\n\(script)\necho \"$line\" >typed")
    let url = try #require(BuiltProgram.url)
    try terminal.press("\(RealTerminal.quoted(url.path)) dossier<Enter>")
    var state = try terminal.state(size: Self.size)
    try terminal.expect(Frame(state).drawn())
    try terminal.press("e")
    if !key.isEmpty {
      try terminal.expect("the editor") { $0.rows.contains("editing") && $0.isShells }
      try terminal.press(key)
    }
    try terminal.expect("a prompt that tells of the job") { shown in
      shown.isShells && shown.isPrompt && shown.rows.contains { $0.contains("Stopped") }
    }
    try terminal.press("fg<Enter>")
    try terminal.expect("the job again") { !$0.isPrompt && !$0.isAlternate }
    try terminal.press("on<Enter>")
    #expect(try terminal.line(ofFile: "typed") == "on")
    _ = state.update(.reloaded(try terminal.readDossier()))
    try terminal.expect(Frame(state).drawn())
    try terminal.press("q")
    try terminal.expect("a shell's screen") { $0.isPrompt }
  }
}

import Foundation
import Model
import Testing

@testable import Dashboard

/// What goes out of the screen: originals to the pager, citations to the clipboard, pictures to files.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct LeavingTests {
  private static let size = Size(columns: 120, rows: 36)

  @Test func `o shows the original in the pager as marks, from a copy that is gone after`() throws {
    let text = "Two boats lost\n\n\(LitDossier.paragraph)\u{1B}]0;title\u{7}\n"
    let files = try LitDossier(original: text)
    let terminal = try RealTerminal.onCopy(
      of: files.folder + "/dossier",
      size: Self.size,
      options: "--documents \(RealTerminal.quoted(files.documents))",
      environment: "PAGER=./less"
    )
    try terminal.write(
      program: "less",
      "printf '%s\\n' \"$1\" >arguments; printf '%s\\n' \"$2\" >>arguments\ncat \"$2\" >shown; "
        + "ls -l \"$2\" >listed; echo paging; read -r line"
    )
    var state = try terminal.state(size: Self.size)
    state.originals = try Originals(folder: files.documents)
    for key in try Key.sequence("3") { _ = state.press(key) }
    try terminal.press("3")
    let canvas = Frame(state).drawn()
    try terminal.expect(canvas)
    try terminal.press("o")
    try terminal.expect("the pager") { $0.rows.contains("paging") && $0.isShells }
    let arguments = try terminal.text(ofFile: "arguments").split(separator: "\n").map(String.init)
    #expect(arguments.first == "+3")
    #expect(arguments.last?.hasSuffix("/gazette.txt") == true)
    #expect(try terminal.text(ofFile: "listed").hasPrefix("-rw-"))
    #expect(
      try terminal.text(ofFile: "shown")
        == text.replacing("\u{1B}", with: "␛").replacing("\u{7}", with: "␇")
    )
    try terminal.press("<Enter>")
    try terminal.expect(canvas)
    #expect(!FileManager.default.fileExists(atPath: arguments.last ?? ""))
  }

  @Test func `y puts the citation on tmux's clipboard`() throws {
    let terminal = try RealTerminal.onCopy(size: Self.size)
    try terminal.command("set-option -s set-clipboard on")
    var state = try terminal.state(size: Self.size, keys: "3jj")
    try terminal.press("3jj")
    try terminal.expect(Frame(state).drawn())
    try terminal.press("y")
    guard case .copy(let text) = state.press(.character("y")).first else {
      Issue.record("nothing is copied")
      return
    }
    try terminal.expect(Frame(state).drawn())
    let buffer = terminal.folder.appending(path: "buffer").path
    try terminal.command("save-buffer \(RealTerminal.quoted(buffer))")
    #expect(try terminal.text(ofFile: "buffer") == text)
  }

  @Test func `on a terminal that may have no clipboard y says so and sends nothing`() throws {
    let terminal = try RealTerminal.onCopy(size: Self.size, environment: "TERM=vt100")
    try terminal.press("y")
    try terminal.expect("a reason") {
      $0.rows.last?.contains("not copied: whether this terminal (TERM=vt100) has a clipboard")
        == true
    }
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("]52;"))
  }

  @Test func `S saves what is on screen, each time under a name of its own`() throws {
    let terminal = try RealTerminal.onCopy(size: Self.size)
    let state = try terminal.state(size: Self.size)
    let theme = Theme(depth: .palette)
    let picture = SVGPicture.render(Frame(state).drawn(), title: state.dossier.title) {
      theme.look(of: $0)
    }
    try terminal.expect(Frame(state).drawn())
    for number in 1...2 {
      try terminal.press("S")
      let name = "dashboard-1997-06-30-\(number).svg"
      try terminal.expect("the name") { $0.rows.last?.contains("saved \(name) in /") == true }
      #expect(try terminal.text(ofFile: name) == picture)
    }
    // Beside the two pictures nothing is left.
    let names = try FileManager.default.contentsOfDirectory(atPath: terminal.folder.path)
    #expect(names.filter { $0.contains("svg") }.count == 2)
  }

  @Test(arguments: [
    ("ulimit -f 48", "can't be written: File too large"),
    ("dossier=$PWD/dossier; mkdir gone; cd gone; rmdir ../gone", "can't be written: No such file"),
  ])
  func `a picture that cannot be saved is told, and no file is left`(
    _ preparation: String,
    _ told: String
  ) throws {
    let terminal = try RealTerminal.onCopy(size: Self.size, preparation: preparation)
    try terminal.press("S")
    try terminal.expect("the reason") { $0.isAlternate && $0.rows.last?.contains(told) == true }
    let names = try FileManager.default.contentsOfDirectory(atPath: terminal.folder.path)
    #expect(!names.contains { $0.contains("svg") })
    try terminal.press("Q")
    #expect(try terminal.line(ofFile: "status") == "0")
  }
}

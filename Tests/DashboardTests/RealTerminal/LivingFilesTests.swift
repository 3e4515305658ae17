import Foundation
import Model
import Testing

@testable import Dashboard

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

/// Files that other programs change while the dossier is open.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct LivingFilesTests {
  private static let size = Size(columns: 120, rows: 36)

  private func begin(keys: String = "") throws -> (RealTerminal, State) {
    let terminal = try RealTerminal.onCopy(size: Self.size)
    let state = try terminal.state(size: Self.size, keys: keys)
    try terminal.press(keys)
    try terminal.expect(Frame(state).drawn())
    return (terminal, state)
  }

  private static func path(_ terminal: RealTerminal, _ name: String) -> String {
    terminal.folder.appending(path: RealTerminal.dossier).appending(path: name).path
  }

  /// What another program does to the files.
  private static let changes: [(name: String, make: @Sendable (RealTerminal) throws -> Void)] = [
    ("writes to a file", { try $0.append("# one\n", to: "records.yaml") }),
    (
      "replaces a file by renaming, as editors do",
      { terminal in
        let name = path(terminal, "records.yaml")
        try FileManager.default.copyItem(atPath: name, toPath: name + "~")
        #expect(rename(name + "~", name) == 0)
      }
    ),
    (
      "adds a source",
      { try Data("id: [".utf8).write(to: URL(filePath: path($0, "sources/zz.yaml"))) }
    ),
    ("removes the folder", { try FileManager.default.removeItem(atPath: path($0, "")) }),
  ]

  @Test(arguments: changes.indices)
  func `a change is offered and not taken over by itself, and r takes it`(_ number: Int) throws {
    var (terminal, state) = try begin(keys: "jj")
    try Self.changes[number].make(terminal)
    _ = state.update(.filesChanged)
    try terminal.expect(Frame(state).drawn())
    try terminal.press("r")
    if let dossier = try? terminal.readDossier() {
      _ = state.update(.reloaded(dossier))
    } else {
      _ = state.update(.failed("not read again: "))
    }
    let message = try #require(state.message)
    try terminal.expect("\(message)") { $0.rows.last?.contains(message.prefix(60)) == true }
    // Nothing has changed since: the offer is gone where the files were read.
    try terminal.press("j")
    _ = state.press(.character("j"))
    try terminal.expect(Frame(state).drawn())
  }

  @Test(arguments: [false, true])
  func `a folder that went and came back is offered, and watched as before`(readsMeanwhile: Bool)
    throws
  {
    var (terminal, state) = try begin()
    let folder = Self.path(terminal, "")
    let away = terminal.folder.appending(path: "away").path
    try FileManager.default.moveItem(atPath: folder, toPath: away)
    _ = state.update(.filesChanged)
    try terminal.expect(Frame(state).drawn())
    if readsMeanwhile {
      try terminal.press("r")
      try terminal.expect("a refusal") { $0.rows.last?.contains("not read again") == true }
    }
    try FileManager.default.moveItem(atPath: away, toPath: folder)
    try terminal.press("r")
    _ = state.update(.reloaded(try terminal.readDossier()))
    try terminal.expect(Frame(state).drawn())
    try terminal.press("j")
    _ = state.press(.character("j"))
    try terminal.expect(Frame(state).drawn())
    try terminal.append("# one\n", to: "records.yaml")
    _ = state.update(.filesChanged)
    try terminal.expect(Frame(state).drawn())
  }

  @Test func `what editors lay beside the files is no change`() throws {
    var (terminal, state) = try begin()
    for name in [".records.yaml.swp", "4913", "records.yaml~", "sources/#gazette.yaml#"] {
      try Data("x".utf8).write(to: URL(filePath: Self.path(terminal, name)))
    }
    // The change that follows is noticed after them, and once.
    try terminal.press("j")
    _ = state.press(.character("j"))
    try terminal.expect(Frame(state).drawn())
    try RealTerminal.letTimePass(seconds: 1)
    try terminal.expect(Frame(state).drawn())
    try terminal.append("# one\n", to: "actors.yaml")
    _ = state.update(.filesChanged)
    try terminal.expect(Frame(state).drawn())
  }

  @Test func `a file that r cannot read is told with its place, and the record stays selected`()
    throws
  {
    var (terminal, state) = try begin(keys: "jj")
    try terminal.append("- {id: [\n", to: "records.yaml")
    _ = state.update(.filesChanged)
    try terminal.expect(Frame(state).drawn())
    try terminal.press("r")
    _ = state.update(.reloaded(try terminal.readDossier()))
    #expect(state.message?.hasPrefix("records.yaml:") == true)
    #expect(state.message?.contains("all stays as it was") == true)
    try terminal.expect(Frame(state).drawn())
    try terminal.press("k")
    _ = state.press(.character("k"))
    try terminal.expect(Frame(state).drawn())
  }
}

import Foundation
import Testing

@testable import Dashboard

/// A real terminal of a test's own: a tmux server with one pane, driven by tmux's control mode.
///
/// Nothing sleeps: what a test waits for is looked at again whenever the pane writes. The server, with all that runs in
/// it, ends with the value, and also when the process of the tests ends, because tmux is told to exit unattached.
final class RealTerminal {
  /// Where the terminal's socket lies and what runs in it may leave files; gone with the value.
  let folder: URL
  let client = Process()
  let commands = Pipe()
  let replies = Pipe()
  var received: [UInt8] = []
  /// The bytes that the pane has written since ``forgetOutput()``, as the programs in it wrote them.
  ///
  /// Of a pane in which nothing runs any more tmux drops what it has not told by then, more often on a busy machine.
  var output: [UInt8] = []

  /// Opens a terminal in which a line of the shell runs; the variables join a small environment with a locale of UTF-8.
  ///
  /// Threads of a test have signals blocked, which what they start would inherit; a terminal's programs start without.
  init(
    size: Size,
    line: String,
    environment: [String: String] = [:],
    blocksSignals: Bool = false
  ) throws {
    // Short, because the path of a socket has about 100 bytes.
    folder = FileManager.default.temporaryDirectory
      .appending(path: "tmux-\(UUID().uuidString.prefix(13))", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let settings = folder.appending(path: "settings")
    let lines = ["set -g status off", "set -g remain-on-exit on", "set -g escape-time 0"]
    try Data(lines.joined(separator: "\n").utf8).write(to: settings)
    client.executableURL = URL(filePath: "/usr/bin/env")
    client.arguments = [
      "tmux", "-u", "-S", folder.appending(path: "socket").path, "-f", settings.path,
      "-C", "new-session", "-x", "\(size.columns)", "-y", "\(size.rows)", line,
    ]
    client.currentDirectoryURL = folder
    client.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": folder.path, "SHELL": "/bin/sh", "LANG": "C.UTF-8", "TERM": "screen",
    ].merging(environment) { $1 }
    client.standardInput = commands
    client.standardOutput = replies
    client.standardError = FileHandle.nullDevice
    try SignalMask.whileBlocked(blocksSignals) { try client.run() }
    try replies.fileHandleForWriting.close()
    try commands.fileHandleForReading.close()
    _ = try reply()
    try command("set-option -g exit-unattached on")
  }

  deinit {
    // The client leaves when its input ends, and the server with its last client.
    try? commands.fileHandleForWriting.close()
    if !RunningProcess(client).ends() { client.terminate() }
    try? FileManager.default.removeItem(at: folder)
  }

  /// Opens a terminal in which the built program runs; its number and its exit status become the files `process` and
  /// `status`.
  ///
  /// The shell reads the options behind the dossier, the environment as `env` takes it, and first of all the preparation.
  /// A tracer is a command that runs the program, and then it is the process. One that stays open waits for a line behind the program, which ``output`` needs to hold the last that was written.
  convenience init(
    program fixture: Fixture,
    size: Size,
    options: String = "",
    environment: String = "",
    tracer: String = "",
    preparation: String = ":",
    staysOpen: Bool = false,
    blocksSignals: Bool = false
  ) throws {
    try self.init(
      size: size,
      line: """
        \(preparation)
        sh -c 'echo $$ >process; exec "$@"' sh \
          env \(environment) \(tracer) \(Self.program(fixture)) \(options)
        status=$?
        stty -g >after 2>&-
        echo $status >status
        \(staysOpen ? "read -r end" : "")
        """,
      blocksSignals: blocksSignals
    )
  }

  /// Opens a terminal in which a shell waits for commands.
  ///
  /// It is a bash that edits no lines, which leaves alone what a program forgets to give back.
  static func shell(
    size: Size,
    preparation: String = ":",
    environment: [String: String] = [:]
  ) throws -> RealTerminal {
    let terminal = try RealTerminal(
      size: size,
      line: "\(preparation); exec bash --norc --noprofile --noediting",
      environment: environment.merging(["PS1": "$ "]) { $1 }
    )
    try terminal.expect("a prompt") { $0.isPrompt }
    return terminal
  }

  /// The command line, for a shell, that opens a dossier in the built program, or runs a command on it.
  static func program(_ fixture: Fixture, command: String = "") throws -> String {
    guard let url = BuiltProgram.url else { throw CocoaError(.fileNoSuchFile) }
    return "\(quoted(url.path)) \(command) \(quoted(fixture.location))"
  }

  /// The text as one word of a shell and of tmux.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }

  /// Ends the terminal under what runs in it, as when a connection breaks.
  func endServer() throws {
    try commands.fileHandleForWriting.write(contentsOf: Data("kill-server\n".utf8))
    guard RunningProcess(client).ends() else { throw RealTerminalError.silent }
  }

  /// Waits for so long; only for tests of what happens while nothing happens.
  static func letTimePass(seconds: Int) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sleep", "\(seconds)"]
    try process.run()
    process.waitUntilExit()
  }

  /// Whether tmux can be run here.
  static let isInstalled: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["tmux", "-V"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()
}

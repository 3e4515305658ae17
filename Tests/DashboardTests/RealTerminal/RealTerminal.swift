import Foundation

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
  var output: [UInt8] = []

  /// Opens a terminal in which a line of the shell runs; the variables join a small environment with a locale of UTF-8.
  init(size: Size, line: String, environment: [String: String] = [:]) throws {
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
    try client.run()
    try replies.fileHandleForWriting.close()
    try commands.fileHandleForReading.close()
    _ = try reply()
    try command("set-option -g exit-unattached on")
  }

  deinit {
    // The client leaves when its input ends, and the server with its last client.
    try? commands.fileHandleForWriting.close()
    client.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Opens a terminal in which the built program runs alone.
  ///
  /// - Parameters:
  ///   - options: Written behind the dossier as the shell reads them.
  ///   - before: What stands before the program, such as `env` with variables.
  convenience init(
    program fixture: Fixture,
    size: Size,
    options: String = "",
    before: String = "exec"
  ) throws {
    try self.init(size: size, line: "\(before) \(Self.program(fixture)) \(options)")
  }

  /// The command line, for a shell, that opens a dossier in the built program.
  static func program(_ fixture: Fixture) throws -> String {
    guard let url = BuiltProgram.url else { throw CocoaError(.fileNoSuchFile) }
    return "\(quoted(url.path)) \(quoted(fixture.location))"
  }

  /// The text as one word of a shell and of tmux.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
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

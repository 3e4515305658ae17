import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

/// Why a terminal of the tests did not do what it was asked.
enum RealTerminalError: Error {
  /// The server or its client has ended.
  case ended
  /// No answer came.
  case silent
  case refused(command: String, answer: [String])
  case fileNeverWritten(String)
}

/// tmux's control mode: a line in is a command, and its answer stands between `%begin` and `%end`.
extension RealTerminal {
  /// How long anything may take on a slow machine; only a test that fails waits for it.
  static let patience = 20_000
  /// How long to wait for a pane that writes nothing before it is looked at again, for what makes no output.
  static let glance = 50

  /// Runs a command of tmux and returns the lines of its answer.
  @discardableResult
  func command(_ command: String) throws -> [String] {
    try commands.fileHandleForWriting.write(contentsOf: Data((command + "\n").utf8))
    let (lines, isRefusal) = try reply()
    if isRefusal { throw RealTerminalError.refused(command: command, answer: lines) }
    return lines
  }

  /// Reads the next answer and takes note of what happens meanwhile.
  func reply() throws -> (lines: [String], isRefusal: Bool) {
    var lines: [String] = []
    var marks: Substring?
    while let line = try nextLine(within: Self.patience) {
      let text = String(decoding: line, as: UTF8.self)
      guard let begun = marks else {
        if text.hasPrefix("%begin ") { marks = text.dropFirst("%begin ".count) } else { note(line) }
        continue
      }
      if text == "%end " + begun { return (lines, false) }
      if text == "%error " + begun { return (lines, true) }
      lines.append(text)
    }
    throw RealTerminalError.silent
  }

  /// Waits for the pane to write, though no longer than a glance, and returns whether something came.
  func waitForOutput() throws -> Bool {
    guard let line = try nextLine(within: Self.glance) else { return false }
    note(line)
    return true
  }

  /// Forgets what the pane has written so far.
  func forgetOutput() { output = [] }

  /// Keeps what a pane wrote: tmux tells control bytes and the backslash as three octal digits.
  private func note(_ line: ArraySlice<UInt8>) {
    let start = Array("%output ".utf8)
    guard line.starts(with: start), let blank = line.dropFirst(start.count).firstIndex(of: 0x20)
    else { return }
    var rest = line[(blank + 1)...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), rest.count >= 3 else {
        output.append(byte)
        continue
      }
      output.append(rest.prefix(3).reduce(0) { $0 &* 8 &+ ($1 &- UInt8(ascii: "0")) })
      rest = rest.dropFirst(3)
    }
  }

  /// Returns the next line, without its end; nil when none came in so many milliseconds.
  private func nextLine(within milliseconds: Int) throws -> ArraySlice<UInt8>? {
    while true {
      if let end = received.firstIndex(of: 0x0A) {
        defer { received.removeSubrange(...end) }
        return received[..<end]
      }
      let descriptor = replies.fileHandleForReading.fileDescriptor
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let count = poll(&waiting, 1, Int32(milliseconds))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      var bytes = [UInt8](repeating: 0, count: 65536)
      let read = read(descriptor, &bytes, bytes.count)
      guard read > 0 else { throw RealTerminalError.ended }
      received += bytes.prefix(read)
    }
  }
}

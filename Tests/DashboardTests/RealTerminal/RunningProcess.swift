import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

/// A process that a test watches from outside.
struct RunningProcess {
  let identifier: Int32

  /// The process of a number, as a shell writes it.
  init(_ text: String) throws {
    guard let identifier = Int32(text), identifier > 1 else {
      throw CocoaError(.formatting)
    }
    self.identifier = identifier
  }

  /// A process that the test started.
  init(_ process: Process) { identifier = process.processIdentifier }

  /// Whether it runs; one that has ended and that nobody has asked for its status does not.
  var isRunning: Bool {
    #if os(Linux)
    let state = fields.first
    return state != nil && state != "Z" && state != "X"
    #else
    return kill(identifier, 0) == 0
    #endif
  }

  /// Waits until the process has ended, at most about so many milliseconds, and returns whether it has.
  ///
  /// Looks are counted and no clock is read, so that a machine that is late with them gives the process as much more.
  func ends(within milliseconds: Int = RealTerminal.patience) -> Bool {
    for _ in 0..<(milliseconds / RealTerminal.glance) {
      if !isRunning { return true }
      _ = poll(nil, 0, Int32(RealTerminal.glance))
    }
    return false
  }

  /// Whether the process ignores the signal that tells of a line that hung up; nil where the system has no `/proc`.
  var ignoresHangup: Bool? {
    // proc_pid_status(5): a mask in hexadecimal, whose lowest bit is signal 1.
    told("SigIgn", in: "status").flatMap { UInt64($0, radix: 16) }
      .map { $0 & 1 << (SIGHUP - 1) != 0 }
  }

  /// The ticks of processor time that it has used, in its own code and in the system's; nil where the system has no
  /// `/proc`.
  var ticks: Int? {
    // proc(5): utime and stime are the 14th and 15th field, the state is the third.
    let values = fields
    guard values.count > 12, let user = Int(values[11]), let system = Int(values[12]) else {
      return nil
    }
    return user + system
  }

  /// The bytes of memory that the process holds for itself, those of mapped files apart; nil where the system has no
  /// `/proc`.
  ///
  /// `statm` would be cheaper, but Linux lets it lag by some pages for each processor.
  var ownMemory: Int? {
    told("Anonymous", in: "smaps_rollup").flatMap { Int($0) }.map { $0 * 1024 }
  }

  /// The first word behind a name in one of the lists that Linux has of the process.
  private func told(_ name: String, in list: String) -> Substring? {
    let text = try? String(contentsOfFile: "/proc/\(identifier)/\(list)", encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first
  }

  /// What Linux tells of the process, from its state on: what stands before may hold blanks.
  private var fields: [Substring] {
    guard let text = try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8),
      let end = text.lastIndex(of: ")")
    else { return [] }
    return text[text.index(after: end)...].split(whereSeparator: \.isWhitespace)
  }
}

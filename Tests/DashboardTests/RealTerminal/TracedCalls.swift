import Foundation

/// What strace, a tool of Linux, tells of a program's reads from its terminal and writes to it.
struct TracedCalls {
  /// The bytes of each write behind a read that brought something, read by read.
  private(set) var writesAfterReads: [[Int]] = []

  /// Takes calls from what strace wrote, one a line: `write(1, ""..., 363) = 363`.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      guard let result = line.range(of: "= ", options: .backwards)?.upperBound,
        let count = Int(line[result...]), count > 0
      else { continue }
      if line.hasPrefix("read(0, ") {
        writesAfterReads.append([])
      } else if line.hasPrefix("write(1, "), !writesAfterReads.isEmpty {
        writesAfterReads[writesAfterReads.count - 1].append(count)
      }
    }
  }

  /// The command that runs another and notes its calls in a file; no bytes of them, which could look like a call.
  static func tracer(to file: String) -> String { "strace -o \(file) -e trace=read,write -s 0" }

  /// Whether strace is installed and may trace what it starts, which some containers forbid.
  static let canTrace: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = tracer(to: "/dev/null").split(separator: " ").map(String.init) + ["true"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()
}

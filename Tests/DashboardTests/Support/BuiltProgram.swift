import Foundation

/// The program as it was built beside the tests, for what only a process has: exit status and real pipes.
enum BuiltProgram {
  /// What a run left behind.
  struct Run: Equatable {
    var output = ""
    var complaint = ""
    var status: Int32 = 0
  }

  /// The executable, which lies beside the bundle of the tests.
  static var url: URL? {
    CommandLine.arguments.lazy
      .compactMap { argument -> URL? in
        guard let end = argument.range(of: ".xctest")?.upperBound else { return nil }
        return URL(filePath: String(argument[..<end])).deletingLastPathComponent()
          .appending(path: "dashboard")
      }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Runs the program to its end, with `input` as its standard input.
  static func run(_ arguments: [String], input: String = "") throws -> Run {
    guard let url else { throw CocoaError(.fileNoSuchFile) }
    return try run(url, arguments: arguments, input: input)
  }

  /// Runs a line of the shell, in which `"$0"` is the program, to its end.
  static func shell(_ line: String) throws -> Run {
    guard let url else { throw CocoaError(.fileNoSuchFile) }
    return try run(URL(filePath: "/bin/sh"), arguments: ["-c", line, url.path], input: "")
  }

  private static func run(_ executable: URL, arguments: [String], input: String) throws -> Run {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    let (given, output, complaint) = (Pipe(), Pipe(), Pipe())
    process.standardInput = given
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    // Short texts only: a pipe holds them until they are read.
    try given.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try given.fileHandleForWriting.close()
    let written = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try complaint.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      output: String(decoding: written, as: UTF8.self),
      complaint: String(decoding: complained, as: UTF8.self),
      status: process.terminationStatus
    )
  }
}

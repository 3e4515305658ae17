import ArgumentParser

/// How the process ends: what it says, where, and its exit status.
struct Ending: Equatable {
  /// What is written to standard output; help and version are answers, not errors.
  var output = ""
  /// What is written to standard error.
  var complaint = ""
  /// The exit status: 0, 1 for something found wrong, 2 for a wrong command line or an input that can't be opened.
  var status: Int32

  /// The status of wrong usage, in place of the 64 of the argument library.
  static let usageStatus: Int32 = 2

  /// Makes the ending that an error of a command calls for.
  init(_ error: any Error, of command: any ParsableCommand.Type) {
    if let failure = error as? CommandFailure {
      complaint = Self.complaint("\(failure)\n")
      status = Self.usageStatus
      return
    }
    let code = command.exitCode(for: error)
    // The library repeats what was typed as it is.
    let message = command.fullMessage(for: error).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ).map { Text.cleaned(String($0)) }.joined(separator: "\n")
    let line = message.isEmpty || message.hasSuffix("\n") ? message : message + "\n"
    switch code {
    case .success:
      status = code.rawValue
      output = line
    case .validationFailure:
      status = Self.usageStatus
      complaint = Self.complaint(Self.plain(line, prefix: command._errorPrefix))
    default:
      status = code.rawValue
      complaint = Self.complaint(Self.plain(line, prefix: command._errorPrefix))
    }
  }

  /// Returns what is told on standard error: the program's name, then what is wrong.
  private static func complaint(_ text: String) -> String {
    text.isEmpty ? "" : "dashboard: " + text
  }

  /// Returns an error that the argument library words, `Error: Unknown option …`, begun as the program's own are.
  private static func plain(_ text: String, prefix: String) -> String {
    let sentence = text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
    let rest = sentence.dropFirst()
    guard let next = rest.first, next.isLowercase || next == " " else { return sentence }
    return sentence.prefix(1).lowercased() + String(rest)
  }

  /// Writes what is to be said and returns the exit status, which writing may make worse.
  func tell() -> Int32 {
    var status = status
    var complaint = complaint
    var standardOutput = StandardOutput()
    standardOutput.write(output)
    do {
      try standardOutput.finish()
    } catch {
      complaint += Self.complaint("\(error)\n")
      status = Self.usageStatus
    }
    var standardError = StandardOutput(descriptor: 2)
    standardError.write(complaint)
    // Where standard error fails there is nobody left to tell.
    try? standardError.finish()
    return status
  }
}

#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
@preconcurrency import Musl
#endif

/// How a program that was started has ended.
enum ProgramEnd: Equatable {
  case exited(status: Int)
  case killed(signal: String)
  /// It never ran, for the system's reason.
  case notStarted(reason: String)
}

extension SystemCalls {
  /// What a wait for a program tells.
  enum ProgramChange {
    case ended(ProgramEnd)
    case stopped
  }

  /// Returns the file of a program that may be run, named by a path or looked for in `$PATH`; nil for none.
  static func pathOfProgram(_ name: String) -> String? {
    guard !name.utf8.contains(0) else { return nil }
    if name.contains("/") { return isProgram(name) ? name : nil }
    let folders = environmentValue("PATH") ?? "/usr/bin:/bin"
    return folders.split(separator: ":").lazy.map { "\($0)/\(name)" }.first(where: isProgram)
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }

  /// Starts a program with the descriptors and the environment of this one, in the same process group.
  ///
  /// - Returns: Its process, or the system's reason.
  static func startProgram(at path: String, words: [String]) -> Result<pid_t, ProgramFailure> {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    #if canImport(Darwin)
    let environment = _NSGetEnviron().pointee
    #else
    let environment = environ
    #endif
    var process: pid_t = 0
    let code = posix_spawn(&process, path, nil, nil, arguments, environment)
    return code == 0
      ? .success(process) : .failure(ProgramFailure(reason: String(cString: strerror(code))))
  }

  /// The system's reason why a program does not start.
  struct ProgramFailure: Error {
    let reason: String
  }

  /// Sleeps until a program ends or is stopped.
  static func waitForProgram(_ process: pid_t) -> ProgramChange {
    var status: CInt = 0
    while waitpid(process, &status, WUNTRACED) < 0 {
      guard errno == EINTR else { return .ended(.exited(status: 0)) }
    }
    return switch status & 0x7F {
    case 0: .ended(.exited(status: Int(status >> 8 & 0xFF)))
    case 0x7F: .stopped
    case let signal: .ended(.killed(signal: strsignal(signal).map { String(cString: $0) } ?? ""))
    }
  }

  /// Whether a program that was stopped goes on already.
  static func programGoesOn(_ process: pid_t) -> Bool {
    var status: CInt = 0
    return waitpid(process, &status, WCONTINUED | WNOHANG) == process
  }

  /// Has a program go on that was stopped.
  static func continueProgram(_ process: pid_t) { kill(process, SIGCONT) }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

/// The operating system as the commands need it: no other file of theirs calls C's library.
enum ProcessCalls {
  /// How writing ended.
  enum Writing: Equatable {
    case written
    case nobodyReads
    case failed(reason: String)
  }

  /// Makes writing to a closed pipe an error of the call; by default it would end the process.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// Writes all of `bytes`, waiting for a descriptor that does not block.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Writing {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0) }
      if count >= 0 {
        rest = rest.dropFirst(count)
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      case EPIPE: return .nobodyReads
      case let code: return .failed(reason: String(cString: strerror(code)))
      }
    }
    return .written
  }

  /// Returns the text of a variable of the environment; nil where it is not set, or no UTF-8.
  static func environmentValue(_ name: String) -> String? {
    getenv(name).flatMap { String(validatingCString: $0) }
  }

  /// Whether the user forbids colours: `NO_COLOR` with any text in it (no-color.org).
  static var forbidsColour: Bool {
    guard let value = getenv("NO_COLOR") else { return false }
    return value.pointee != 0
  }

  /// Returns the real path of the program that runs, links resolved; none where the system does not tell.
  static func executablePath() -> String? {
    #if os(Linux)
    return realPath("/proc/self/exe")
    #else
    var size: UInt32 = 0
    _ = _NSGetExecutablePath(nil, &size)
    var path = [CChar](repeating: 0, count: Int(size) + 1)
    guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
    return path.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.flatMap { realPath(String(cString: $0)) }
    }
    #endif
  }

  /// Returns the path with every link resolved; none where nothing is there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether something of this name can be read.
  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// Ends the process.
  static func end(status: Int32) -> Never { exit(status) }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

extension ProcessCalls {
  /// Gives a file new bytes at once or not at all; links are followed, and an old file's permissions kept.
  ///
  /// - Returns: Why it could not be done; nil where it was.
  static func replace(_ path: String, with bytes: [UInt8]) -> String? {
    guard !path.isEmpty, !path.utf8.contains(0) else { return "no such name" }
    return toldOfLimits { replaceTold(path, with: bytes) }
  }

  /// Has a limit on the size of files told by the call that writes, not by a signal that ends the process.
  static func toldOfLimits<Result>(_ work: () -> Result) -> Result {
    let before = signal(SIGXFSZ, SIG_IGN)
    defer { signal(SIGXFSZ, before) }
    return work()
  }

  private static func replaceTold(_ path: String, with bytes: [UInt8]) -> String? {
    var status = stat()
    let exists = stat(path, &status) == 0
    if !exists, lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
      return replaceAtEnd(ofLink: path, with: bytes)
    }
    guard exists, status.st_mode & S_IFMT != S_IFREG else {
      let target = exists ? realPath(path) ?? path : path
      return writeBeside(target, bytes, permissions: exists ? status.st_mode & 0o7777 : nil)
    }
    if status.st_mode & S_IFMT == S_IFDIR { return String(cString: strerror(EISDIR)) }
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return String(cString: strerror(errno)) }
    defer { close(descriptor) }
    return failure(of: write(bytes, to: descriptor))
  }

  /// Writes the file that a link leads to and that is not there yet.
  private static func replaceAtEnd(ofLink path: String, with bytes: [UInt8]) -> String? {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return String(cString: strerror(errno)) }
    close(descriptor)
    guard let target = realPath(path) else { return String(cString: strerror(ENOENT)) }
    let reason = writeBeside(target, bytes, permissions: nil)
    if reason != nil { unlink(target) }
    return reason
  }

  /// Writes a new file beside `path` and moves it there.
  ///
  /// - Parameters:
  ///   - path: Where the file is to be.
  ///   - bytes: What it holds.
  ///   - permissions: Those of the file; nil is as the process makes files.
  ///   - waitsForDisk: Whether the bytes are on the disk when it returns, and a full one has told of itself.
  /// - Returns: Why it could not be done; nil where it was.
  static func writeBeside(
    _ path: String,
    _ bytes: [UInt8],
    permissions: mode_t?,
    waitsForDisk: Bool = true
  ) -> String? {
    var name = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { return String(cString: strerror(errno)) }
    var reason = failure(of: write(bytes, to: descriptor))
    if reason == nil, fchmod(descriptor, permissions ?? 0o666 & ~creationMask) != 0 {
      reason = String(cString: strerror(errno))
    }
    // A full disk may tell of itself only here.
    if reason == nil, waitsForDisk, fsync(descriptor) != 0 {
      reason = String(cString: strerror(errno))
    }
    if close(descriptor) != 0, reason == nil { reason = String(cString: strerror(errno)) }
    if reason == nil, rename(name, path) != 0 { reason = String(cString: strerror(errno)) }
    if reason != nil { unlink(name) }
    return reason
  }

  private static func failure(of writing: Writing) -> String? {
    switch writing {
    case .written: nil
    case .nobodyReads: String(cString: strerror(EPIPE))
    case .failed(let reason): reason
    }
  }

  /// The permissions that new files of the process go without.
  private static var creationMask: mode_t {
    let mask = umask(0)
    umask(mask)
    return mask
  }
}

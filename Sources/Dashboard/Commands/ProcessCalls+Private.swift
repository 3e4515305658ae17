#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

extension ProcessCalls {
  /// Makes a folder that only the user may enter, and those above it that are missing; false where it is not there then.
  static func makePrivateFolder(_ path: String) -> Bool {
    guard path.hasPrefix("/"), !path.utf8.contains(0) else { return false }
    var made = ""
    for part in path.split(separator: "/") {
      made += "/\(part)"
      if mkdir(made, 0o700) != 0, errno != EEXIST, access(made, F_OK) != 0 { return false }
    }
    return access(path, W_OK) == 0
  }

  /// Gives a file of the user's alone new bytes at once or not at all, without waiting for the disk; a link of that name
  /// is replaced, not followed.
  static func writePrivately(_ bytes: [UInt8], to path: String) -> Bool {
    toldOfLimits { writeBeside(path, bytes, permissions: 0o600, waitsForDisk: false) } == nil
  }

  /// Removes the files of a folder that were changed the longest ago, so that at most so many are left.
  static func removeOldest(in folder: String, but most: Int, where isOne: (String) -> Bool) {
    let paths = names(in: folder).filter(isOne).map { "\(folder)/\($0)" }
    guard paths.count > most else { return }
    let aged = paths.compactMap { path -> (seconds: Int, nanoseconds: Int, path: String)? in
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return nil }
      #if canImport(Darwin)
      let changed = status.st_mtimespec
      #else
      let changed = status.st_mtim
      #endif
      return (changed.tv_sec, changed.tv_nsec, path)
    }
    for old in aged.sorted(by: <).prefix(max(0, aged.count - most)) { unlink(old.path) }
  }
}

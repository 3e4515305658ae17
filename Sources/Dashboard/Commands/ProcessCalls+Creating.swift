#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

extension ProcessCalls {
  /// How making a file ended.
  enum Creation: Equatable {
    case created
    /// Something of that name is there.
    case isThere
    case failed(reason: String)
  }

  /// Makes a file with nothing in it where nothing has its name.
  static func createEmpty(_ path: String) -> Creation {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      return errno == EEXIST ? .isThere : .failed(reason: String(cString: strerror(errno)))
    }
    close(descriptor)
    return .created
  }

  /// Removes a file; one that is not there is no error.
  static func remove(_ path: String) { unlink(path) }

  /// Whether a path leads to a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes a folder that nobody else may open, where the system keeps what is soon gone.
  static func makeTemporaryFolder() throws(PrivateCopy.Failure) -> String {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var name = Array("\(place.isEmpty ? "/tmp" : place)/dashboard.XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw PrivateCopy.Failure(reason: String(cString: strerror(errno)))
    }
    return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes a private folder and the one file in it.
  static func removeFolder(_ folder: String, with file: String) {
    unlink(file)
    rmdir(folder)
  }
}

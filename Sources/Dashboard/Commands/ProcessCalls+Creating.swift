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

  /// What the names of temporary folders begin with; the process's number follows, and a point.
  private static let temporary = "dashboard-"

  /// The folder where the system keeps what is soon gone.
  static var temporaryPlace: String {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return place.isEmpty ? "/tmp" : place
  }

  /// Makes a folder that nobody else may open, where the system keeps what is soon gone.
  static func makeTemporaryFolder() throws(PrivateCopy.Failure) -> String {
    var name = Array("\(temporaryPlace)/\(temporary)\(getpid()).XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw PrivateCopy.Failure(reason: String(cString: strerror(errno)))
    }
    return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes the user's temporary folders whose processes are gone without having removed them: a signal ended those.
  static func removeLeftTemporaryFolders(in place: String = temporaryPlace) {
    for name in names(in: place) where name.hasPrefix(temporary) {
      let number = name.dropFirst(temporary.count).prefix { $0 != "." }
      let folder = "\(place)/\(name)"
      var status = stat()
      guard let process = pid_t(number), process > 0, kill(process, 0) != 0, errno == ESRCH,
        lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
        status.st_uid == geteuid()
      else { continue }
      for file in names(in: folder) where file != "." && file != ".." {
        unlink("\(folder)/\(file)")
      }
      rmdir(folder)
    }
  }

  /// The names in a folder; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if let name = String(validating: bytes, as: UTF8.self) { names.append(name) }
    }
    return names
  }

  /// Removes a private folder and the one file in it.
  static func removeFolder(_ folder: String, with file: String) {
    unlink(file)
    rmdir(folder)
  }
}

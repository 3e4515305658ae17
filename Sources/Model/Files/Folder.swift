#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// An open folder; the one place in which the model asks the system for files.
///
/// Everything is looked up in the open folder itself and no link in it is followed, so that nothing leads out
/// of it, whatever happens to the names meanwhile.
struct Folder: ~Copyable {
  private let descriptor: Int32

  /// Opens the folder at a path; a link to a folder is followed, since the user named it.
  init(path: String) throws(FileFailure) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .missing }
    let opened = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { throw Self.failure(errno) }
    self.init(descriptor: opened)
  }

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Opens a folder in this one.
  func folder(_ name: String) throws(FileFailure) -> Folder {
    let inner = openat(
      descriptor,
      name,
      O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW
    )
    if inner < 0 { throw Self.failure(errno) }
    return Folder(descriptor: inner)
  }

  /// What stands in the folder, by name; `.` and `..` are left out.
  func entries() throws(FileFailure) -> [FolderEntry] {
    // Listing takes a descriptor of its own and closes it.
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if copy < 0 { throw Self.failure(errno) }
    guard let stream = fdopendir(copy) else {
      let code = errno
      close(copy)
      throw Self.failure(code)
    }
    defer { closedir(stream) }
    var found: [FolderEntry] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if bytes == [0x2E] || bytes == [0x2E, 0x2E] { continue }
      found.append(
        FolderEntry(
          name: String(decoding: bytes, as: UTF8.self),
          isNameSound: String(validating: bytes, as: UTF8.self) != nil,
          kind: kind(of: bytes)
        )
      )
    }
    return found.sorted { $0.name < $1.name }
  }

  /// The bytes of a plain file in this folder.
  ///
  /// A pipe or a device is never waited for, and a file with more bytes than `limit` is not read.
  func bytes(of name: String, limit: Int) throws(FileFailure) -> [UInt8] {
    guard !name.utf8.contains(0) else { throw .missing }
    let file = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    if file < 0 {
      let code = errno
      throw code == ELOOP ? .notAFile(.link) : Self.failure(code)
    }
    return try Self.contents(of: file, limit: limit)
  }

  /// The bytes of a plain file that the user keeps wherever its name, or a link of that name, leads.
  ///
  /// A pipe or a device is never waited for, and a file with more bytes than `limit` is not read.
  static func bytes(ofFileAt path: String, limit: Int) throws(FileFailure) -> [UInt8] {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .missing }
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    if file < 0 { throw failure(errno) }
    return try contents(of: file, limit: limit)
  }

  /// Reads an open file to its end and closes it.
  private static func contents(of file: Int32, limit: Int) throws(FileFailure) -> [UInt8] {
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure(errno) }
    if let kind = kind(mode: status.st_mode) { throw .notAFile(kind) }
    let size = Int(status.st_size)
    if size > limit { throw .tooLarge(bytes: size) }
    return try bytes(of: file, expecting: size, limit: limit)
  }

  /// Returns what a link in this folder names; nil where it is no link, or names more than 4096 bytes or no UTF-8.
  func target(ofLink name: String) -> String? {
    let limit = 4096
    var bytes = [CChar](repeating: 0, count: limit)
    let count = readlinkat(descriptor, name, &bytes, limit)
    return count > 0 && count < limit
      ? String(validating: bytes[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
  }

  /// Returns what the system tells of a file in this folder, a link not followed; nil where it tells nothing.
  func stamp(of name: String) -> FileStamp? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    #if canImport(Darwin)
    let changed = status.st_mtimespec
    #else
    let changed = status.st_mtim
    #endif
    return FileStamp(
      number: UInt64(status.st_ino),
      bytes: Int64(status.st_size),
      mode: UInt32(status.st_mode),
      seconds: Int64(changed.tv_sec),
      nanoseconds: Int64(changed.tv_nsec)
    )
  }

  private static func bytes(
    of file: Int32,
    expecting size: Int,
    limit: Int
  ) throws(FileFailure) -> [UInt8] {
    var code: Int32 = 0
    var count = 0
    // One byte more than expected shows that the file ends there; a growing file is read up to the limit.
    var capacity = size + 1
    var bytes: [UInt8] = []
    reading: while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
        let got = read(file, buffer.baseAddress, buffer.count)
        if got < 0 { code = errno }
        filled = max(0, got)
        count = got
      }
      if count < 0 {
        if code == EINTR { continue reading }
        throw failure(code)
      }
      if count == 0 { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count > limit { throw .tooLarge(bytes: bytes.count) }
      capacity = max(1, min(65_536, limit + 1 - bytes.count))
    }
  }

  /// What a name stands for, links not followed; nil for a plain file.
  private func kind(of name: [UInt8]) -> Problem.FileKind? {
    var status = stat()
    let result = fstatat(
      descriptor,
      name.map { CChar(bitPattern: $0) } + [0],
      &status,
      AT_SYMLINK_NOFOLLOW
    )
    return result == 0 ? Self.kind(mode: status.st_mode) : .unknown
  }

  private static func kind(mode: mode_t) -> Problem.FileKind? {
    switch mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: .folder
    case S_IFLNK: .link
    case S_IFIFO: .pipe
    case S_IFSOCK: .socket
    case S_IFCHR, S_IFBLK: .device
    default: .unknown
    }
  }

  private static func failure(_ code: Int32) -> FileFailure {
    switch code {
    case ENOENT: .missing
    case ENOTDIR, ELOOP: .notAFolder
    case EACCES, EPERM: .notPermitted
    default: .other(String(cString: strerror(code)))
    }
  }
}

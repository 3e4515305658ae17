#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

#if os(Linux)
extension SystemCalls {
  /// Opens a watch of files that does not block and reaches no child program; nil where there are no more.
  static func openWatch() -> CInt? {
    let descriptor = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
    return descriptor < 0 ? nil : descriptor
  }

  /// Watches the folders that are there for files that come, go, are replaced or were written; returns their numbers.
  static func watch(_ folders: [String], in descriptor: CInt) -> [CInt] {
    let events =
      IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ATTRIB | IN_ONLYDIR
    return folders.compactMap { folder in
      let number = inotify_add_watch(descriptor, folder, UInt32(events))
      return number < 0 ? nil : number
    }
  }

  /// Watches a folder no more; one that is gone is none already.
  static func unwatch(_ number: CInt, in descriptor: CInt) {
    _ = inotify_rm_watch(descriptor, number)
  }

  /// Takes out of a watch what it has to tell.
  static func emptyWatch(_ descriptor: CInt) {
    while readBytes(descriptor, atMost: 16_384)?.isEmpty == false {}
  }
}
#else
extension SystemCalls {
  /// Opens a watch of files that reaches no child program; nil where there are no more.
  static func openWatch() -> CInt? {
    let descriptor = kqueue()
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  /// Watches the folders that are there, for names that come and go, and each of their YAML files for what is written
  /// to it; returns the numbers of all of them.
  static func watch(_ folders: [String], in descriptor: CInt) -> [CInt] {
    folders.flatMap { folder in
      guard let stream = opendir(folder) else { return [CInt]() }
      defer { closedir(stream) }
      var paths = [folder]
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { paths.append("\(folder)/\(name)") }
      }
      return paths.compactMap { watch($0, in: descriptor) }
    }
  }

  private static func watch(_ path: String, in descriptor: CInt) -> CInt? {
    let file = open(path, O_EVTONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    var change = kevent(
      ident: UInt(file),
      filter: Int16(EVFILT_VNODE),
      flags: UInt16(EV_ADD | EV_CLEAR),
      fflags: UInt32(NOTE_WRITE | NOTE_EXTEND | NOTE_ATTRIB | NOTE_DELETE | NOTE_RENAME),
      data: 0,
      udata: nil
    )
    guard kevent(descriptor, &change, 1, nil, 0, nil) == 0 else {
      closeDescriptor(file)
      return nil
    }
    return file
  }

  /// Watches a file or a folder no more.
  static func unwatch(_ number: CInt, in descriptor: CInt) { closeDescriptor(number) }

  /// Takes out of a watch what it has to tell.
  static func emptyWatch(_ descriptor: CInt) {
    var told = kevent()
    var moment = timespec()
    while kevent(descriptor, nil, 0, &told, 1, &moment) > 0 {}
  }
}
#endif

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

/// The operating system as the terminal needs it: one thin function a call, and nothing else here calls C's library.
enum SystemCalls {
  static let input: CInt = 0
  static let output: CInt = 1

  /// What made a wait end.
  struct Readiness: OptionSet {
    let rawValue: Int
    static let input = Readiness(rawValue: 1)
    static let notice = Readiness(rawValue: 2)
    /// The terminal will never send anything again.
    static let gone = Readiness(rawValue: 4)
    static let files = Readiness(rawValue: 8)
  }

  static func isTerminal(_ descriptor: CInt) -> Bool { isatty(descriptor) == 1 }

  static func environmentValue(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Sets a value of the environment; nil takes it out.
  static func setEnvironmentValue(_ name: String, _ value: String?) {
    if let value { setenv(name, value, 1) } else { unsetenv(name) }
  }

  /// Returns whether the C library took the locale for characters; an empty name is what the environment says.
  static func setCharacterLocale(_ name: String) -> Bool { setlocale(LC_CTYPE, name) != nil }

  /// Whether the locale that was set encodes characters as UTF-8.
  static func localeIsUTF8() -> Bool {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } == "UTF-8"
  }

  /// Returns the size that the terminal tells; none when it tells none, as a serial line does.
  static func terminalSize() -> Size? {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return nil
    }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// The milliseconds of a clock that never goes back.
  static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }

  /// Makes a pipe whose ends neither block nor reach child programs.
  static func makePipe() -> (reading: CInt, writing: CInt)? {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }

  static func closeDescriptor(_ descriptor: CInt) { _ = close(descriptor) }

  /// Sleeps until the terminal, the pipe or the watch of files has something, or for so many milliseconds; none sleeps
  /// for ever, and a descriptor of -1 has never anything.
  static func wait(pipe: CInt, files: CInt = -1, milliseconds: Int?) -> Readiness {
    var polled = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pipe, events: Int16(POLLIN), revents: 0),
      pollfd(fd: files, events: Int16(POLLIN), revents: 0),
    ]
    let timeout = milliseconds.map { CInt(clamping: max(0, $0)) } ?? -1
    let count = poll(&polled, nfds_t(polled.count), timeout)
    // A signal has left a notice, and time is not up; any other failure would come again at once.
    if count < 0 { return errno == EINTR ? .notice : .gone }
    if count == 0 { return [] }
    var readiness: Readiness = []
    if polled[1].revents & Int16(POLLIN) != 0 { readiness.insert(.notice) }
    if polled[0].revents & Int16(POLLIN) != 0 { readiness.insert(.input) }
    if polled[2].revents & Int16(POLLIN) != 0 { readiness.insert(.files) }
    if polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { readiness.insert(.gone) }
    return readiness
  }

  /// Reads what is there, at most so many bytes; none when the descriptor is at its end or broken.
  static func readBytes(_ descriptor: CInt, atMost capacity: Int) -> [UInt8]? {
    var failure: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let result = read(descriptor, buffer.baseAddress, capacity)
      failure = result > 0 ? 0 : (result < 0 ? errno : EIO)
      count = max(0, result)
    }
    return failure == 0 || failure == EINTR || failure == EAGAIN ? bytes : nil
  }

  /// Writes bytes to the terminal; what a terminal that is gone does not take is lost.
  static func writeToTerminal(_ bytes: [UInt8]) {
    var written = 0
    while written < bytes.count {
      let result = bytes[written...].withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if result < 0, errno == EINTR { continue }
      if result < 0, errno == EAGAIN {
        // The terminal was left not blocking.
        var room = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        _ = poll(&room, 1, -1)
        continue
      }
      guard result > 0 else { return }
      written += result
    }
  }

  /// The notices that signals write: a byte each, the signal's number.
  static func signalNotice(_ byte: UInt8) -> SignalNotice? {
    switch CInt(byte) {
    case SIGWINCH: .resized
    case SIGTSTP: .stopAsked
    case SIGCONT: .continued
    default: nil
    }
  }

  /// What a signal told the program without ending it.
  enum SignalNotice {
    case resized, stopAsked, continued
  }
}

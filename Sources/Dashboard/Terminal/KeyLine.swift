import CNcurses

/// Keys of a terminal, one by one as they are pressed, without a screen; nothing is written to it.
///
/// The terminal's modes are taken when the value is made and given back when it goes, however the program ends. A signal
/// that ends the process gives them back as well.
struct KeyLine: ~Copyable {
  enum Event: Hashable, Sendable {
    case key(Key)
    /// Another process asks the program to stop for a while: call ``KeyLine/suspend()``.
    case suspend
    /// Something has happened in the folders of the dossier: look at ``KeyLine/watch``.
    case filesTouched
    /// There is no terminal any more.
    case gone
  }

  private let notices: (reading: CInt, writing: CInt)
  private var decoder = KeyDecoder()
  private var events: [Event] = []
  /// What wakes the program when something happens to the dossier's files; none where nothing is watched.
  var watch: FolderWatch?

  /// Takes the terminal that standard input is.
  ///
  /// - Throws: That standard input is no terminal, or cannot be used as one.
  init() throws(ScreenError) {
    guard SystemCalls.isTerminal(SystemCalls.input) else { throw .notATerminal(.input) }
    guard let notices = SystemCalls.makePipe() else { throw .unavailable }
    guard cn_start(false, notices.writing, nil, nil) else { throw .unavailable }
    self.notices = notices
  }

  deinit {
    cn_stop()
    SystemCalls.closeDescriptor(notices.reading)
    SystemCalls.closeDescriptor(notices.writing)
  }

  /// The key that is here already behind the one that was taken last; nil for none.
  var nextKey: Key? {
    if case .key(let key) = events.first { key } else { nil }
  }

  /// Sleeps until something happens; nil when so many milliseconds went by without, and none is for ever.
  mutating func nextEvent(within milliseconds: Int? = nil) -> Event? {
    while events.isEmpty {
      let ready = SystemCalls.wait(
        pipe: notices.reading,
        files: watch?.descriptor ?? -1,
        milliseconds: decoder.milliseconds ?? milliseconds
      )
      if ready.contains(.notice) { takeNotices() }
      if ready.contains(.files) {
        watch?.look()
        events.append(.filesTouched)
      }
      if ready.contains(.input) {
        guard let bytes = SystemCalls.readBytes(SystemCalls.input, atMost: 4096) else {
          return .gone
        }
        take(decoder.decode(bytes))
      } else if ready.contains(.gone) {
        return .gone
      } else if ready.isEmpty {
        if decoder.milliseconds == nil, milliseconds != nil { return nil }
        take(decoder.decodeRest())
      }
    }
    return events.removeFirst()
  }

  /// Gives the terminal back, stops the process group as `^Z` does, and takes it again when the shell lets it go on.
  mutating func suspend() {
    cn_pause()
    cn_suspend()
    cn_resume()
  }

  private mutating func take(_ inputs: [KeyDecoder.Input]) {
    for case .key(let key) in inputs { events.append(.key(key)) }
  }

  private mutating func takeNotices() {
    for byte in SystemCalls.readBytes(notices.reading, atMost: 4096) ?? [] {
      switch SystemCalls.signalNotice(byte) {
      case .stopAsked: events.append(.suspend)
      case .continued:
        // The shell has changed the terminal's modes meanwhile.
        cn_pause()
        cn_resume()
      case .resized, nil: break
      }
    }
  }
}

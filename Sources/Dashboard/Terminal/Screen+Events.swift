import CNcurses

extension Screen {
  /// What happens to a program on a terminal.
  enum Event: Hashable, Sendable {
    case key(Key)
    /// Text pasted as one; its characters are no commands.
    case paste(String)
    /// The screen has to be painted anew at this size, which need not differ from the one before.
    case resize(Size)
    /// Another process asks the program to stop for a while: call ``Screen/suspend()``.
    case suspend
    /// Something has happened in the folders of the dossier: look at ``Screen/watch``.
    case filesTouched
    /// There is no terminal any more; every further event is the same.
    case terminalGone

    /// Whether it comes of the user's hands.
    var isTyped: Bool {
      switch self {
      case .key, .paste: true
      case .resize, .suspend, .filesTouched, .terminalGone: false
      }
    }
  }

  /// Whether an event is there already, so that drawing may wait until it is handled.
  var hasPendingInput: Bool {
    !events.isEmpty || isGone
      || !SystemCalls.wait(pipe: notices.reading, milliseconds: 0).isEmpty
  }

  /// Sleeps until something happens, using no processor meanwhile.
  ///
  /// - Parameter milliseconds: How long to wait at most; none is for ever. Bytes that make no event start it anew.
  /// - Returns: The event, or none when the time ran out.
  mutating func nextEvent(within milliseconds: Int? = nil) -> Event? {
    while events.isEmpty {
      if isGone { return .terminalGone }
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
        takeInput()
      } else if ready.contains(.gone) {
        isGone = true
      } else if ready.isEmpty {
        if decoder.milliseconds == nil {
          if milliseconds != nil { return nil }
        } else {
          queue(decoder.decodeRest())
        }
      }
    }
    return events.removeFirst()
  }

  private mutating func takeInput() {
    guard let bytes = SystemCalls.readBytes(SystemCalls.input, atMost: 4096) else {
      isGone = true
      return
    }
    queue(decoder.decode(bytes))
  }

  private mutating func queue(_ inputs: [KeyDecoder.Input]) {
    for input in inputs {
      switch input {
      case .key(let key): events.append(.key(key))
      case .paste(let text): events.append(.paste(text))
      case .mouse(let report):
        if let key = clicks.key(for: report, at: SystemCalls.milliseconds()) {
          events.append(.key(key))
        }
      }
    }
  }

  private mutating func takeNotices() {
    for byte in SystemCalls.readBytes(notices.reading, atMost: 4096) ?? [] {
      switch SystemCalls.signalNotice(byte) {
      case .resized: remeasure()
      case .stopAsked: events.append(.suspend)
      case .continued:
        // Stopped without being asked: the shell has changed the terminal's modes meanwhile.
        cn_pause()
        cn_resume()
        enter()
        remeasure()
      case nil: break
      }
    }
  }

  /// Has the program paint the whole screen at the size that holds now.
  mutating func remeasure() {
    measure()
    repaintWhole()
    events.removeAll { if case .resize = $0 { true } else { false } }
    events.append(.resize(size))
  }

  /// Asks the terminal for its size and tells curses; at most 1000 by 500 are used.
  mutating func measure() {
    let told = SystemCalls.terminalSize()
    var columns = CInt(min(told?.columns ?? 0, 1000))
    var rows = CInt(min(told?.rows ?? 0, 500))
    cn_resize(&columns, &rows)
    size = Size(columns: Int(columns), rows: Int(rows))
  }
}

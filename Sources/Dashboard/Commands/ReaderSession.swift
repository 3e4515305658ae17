import Model

/// The loop around the reader: keys in, lines out, until the user leaves or the keys end.
///
/// On a terminal every key acts as it is pressed. Elsewhere standard input holds keys in the notation of `render --keys`,
/// and the ends of its lines are no keys.
struct ReaderSession: ~Copyable {
  private var reader: Reader
  private let files: LivingFiles
  private let isASCII: Bool
  private var output = StandardOutput()

  /// Reads keys and says what they do; returns the exit status with which the user left.
  ///
  /// Where the user stands is given to `keep` whenever the program stops or ends, and when the keys of a terminal have
  /// rested for a moment.
  ///
  /// - Throws: Why standard output could not be written.
  static func run(
    _ state: State,
    files: LivingFiles,
    configuration: Configuration,
    keep: (State) -> Void
  ) throws(CommandFailure) -> Int32 {
    Screen.setLocale()
    let isASCII = configuration.ascii || !SystemCalls.localeIsUTF8()
    var session = ReaderSession(
      reader: Reader(state, isASCII: isASCII),
      files: files,
      isASCII: isASCII
    )
    let status =
      SystemCalls.isTerminal(SystemCalls.input)
      ? try session.followTerminal(keep) : session.followLines()
    keep(session.reader.state)
    try session.output.finish()
    return status
  }

  private init(reader: Reader, files: LivingFiles, isASCII: Bool) {
    self.reader = reader
    self.files = files
    self.isASCII = isASCII
  }

  private mutating func followTerminal(
    _ keep: (State) -> Void
  ) throws(CommandFailure) -> Int32 {
    var keys: KeyLine
    do throws(ScreenError) {
      keys = try KeyLine()
    } catch {
      throw .noScreen(error.description)
    }
    keys.watch = files.watch
    var rest = Rest(files)
    // Said once the terminal no longer shows keys itself.
    say(reader.opening())
    while !output.isClosed {
      switch keys.nextEvent(within: rest.patience) {
      case nil: if rest.takeTime(reader.state, keep: keep) { say(reader.take(.filesChanged)) }
      case .filesTouched: if files.touch() { say(reader.take(.filesChanged)) }
      case .gone: return 129
      case .suspend:
        keep(reader.state)
        keys.suspend()
      case .key(let key):
        rest.noteTyping()
        let (status, mustStop) = press(key, before: keys.nextKey)
        if let status { return status }
        if mustStop {
          keep(reader.state)
          keys.suspend()
          say(reader.take(.redraw))
        }
      }
    }
    return 0
  }

  private mutating func followLines() -> Int32 {
    say(reader.opening())
    while !output.isClosed, let line = readLine() {
      do throws(KeyNotationError) {
        let keys = try Key.sequence(line)
        for (number, key) in keys.enumerated() {
          let next = keys.indices.contains(number + 1) ? keys[number + 1] : nil
          if let status = press(key, before: next).status { return status }
        }
      } catch {
        say([Text.cleaned("no key is called \(error.name)")])
      }
    }
    return 0
  }

  /// Presses a key, says what it did, and returns the status to leave with, or whether the program is to stop.
  private mutating func press(_ key: Key, before next: Key?) -> (status: Int32?, mustStop: Bool) {
    let (lines, effects) = reader.press(key, before: next)
    say(lines)
    var mustStop = false
    for effect in effects {
      switch effect {
      case .quit(let status): return (status, false)
      case .suspend: mustStop = true
      case .reload: say(reader.take(Session.reloading(files)))
      case .copy(let text):
        // No escape sequence is ever written here; what would be copied is said instead.
        let lines = text.split(separator: "\n").map { Text.cleaned(String($0)) }
        say(isASCII ? lines.map(ASCIIForm.text) : lines)
      case .savePicture(let name):
        var state = reader.state
        Session.savePicture(named: name, isASCII: isASCII, &state)
        say(reader.take(.told(state.message ?? "")))
      case .edit, .page: say(reader.take(.failed("editor and pager are started from the screen")))
      case .redraw: break
      }
    }
    return (nil, mustStop)
  }

  private mutating func say(_ lines: [String]) {
    for line in lines { output.write(line + "\n") }
    output.flush()
  }
}

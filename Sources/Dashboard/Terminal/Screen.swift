import CNcurses

/// The terminal, taken when the value is made and given back when it goes, however the program ends.
///
/// There can be one at a time, used by one thread. A signal that ends the process gives the terminal back as well.
struct Screen: ~Copyable {
  /// What the user may have chosen or forbidden.
  struct Options: Hashable, Sendable {
    /// The colours to use, where the terminal has any.
    var theme = ThemeChoice.auto
    /// Whether the mouse is the program's; else it selects text, as the terminal has it.
    var mouse = true

    /// Whether there are colours to use.
    var colour: Bool { theme != .mono }

    /// What the environment leaves of them: `NO_COLOR` with any text in it forbids colours (no-color.org).
    fileprivate var allowed: Options {
      var options = self
      if !(SystemCalls.environmentValue("NO_COLOR") ?? "").isEmpty { options.theme = .mono }
      return options
    }
  }

  /// Whether the locale can show more than ASCII.
  let isUTF8: Bool
  /// The terminal's size when it was last told by an event.
  var size = Size(columns: 0, rows: 0)

  let switches: TerminalDescription.Switches
  let notices: (reading: CInt, writing: CInt)
  /// What C keeps of the sequences; freed with the screen.
  private let sequences: [UnsafeMutablePointer<CChar>]

  var decoder: KeyDecoder
  var clicks = Clicks()
  var events: [Event] = []
  var isGone = false
  let inks: Inks
  /// What the terminal shows; none when that is unknown.
  var shown: Canvas?
  /// What wakes the screen when something happens to the dossier's files; none where nothing is watched.
  var watch: FolderWatch?
  /// A row on its way to curses, kept to be used again.
  var laid: [cn_cell] = []

  /// Takes the terminal.
  ///
  /// - Throws: Why there can be no screen; not a byte was written then.
  init(_ options: Options = Options()) throws(ScreenError) {
    if let refusal = Self.refusal { throw refusal }
    // Curses writes to a file, so that it cannot ask for the size: it would take that of the terminal's description,
    // and have as many rows scroll. They are gone after, since they would freeze the size.
    let size = SystemCalls.terminalSize()
    SystemCalls.setEnvironmentValue("LINES", size.map { "\($0.rows)" })
    SystemCalls.setEnvironmentValue("COLUMNS", size.map { "\($0.columns)" })
    defer {
      SystemCalls.setEnvironmentValue("LINES", nil)
      SystemCalls.setEnvironmentValue("COLUMNS", nil)
    }
    let options = options.allowed
    let switches = TerminalDescription.switches(options)
    let decoder = KeyDecoder(described: TerminalDescription.keySequences())
    guard let notices = SystemCalls.makePipe() else { throw .unavailable }
    let sequences = [switches.leave, switches.reset].map(Self.makeCString)
    guard cn_start(options.colour, notices.writing, sequences[0], sequences[1]) else {
      throw .unavailable
    }
    isUTF8 = SystemCalls.localeIsUTF8()
    inks = Inks(theme: Theme(depth: ColourDepth(colours: Int(cn_colours())), choice: options.theme))
    self.switches = switches
    self.decoder = decoder
    self.notices = notices
    self.sequences = sequences
    enter()
    measure()
  }

  deinit {
    cn_stop()
    SystemCalls.closeDescriptor(notices.reading)
    SystemCalls.closeDescriptor(notices.writing)
    for sequence in sequences { sequence.deallocate() }
  }

  /// Why there can be no screen, as far as that can be told without taking the terminal; none where there can.
  ///
  /// Nothing is written.
  private static var refusal: ScreenError? {
    setLocale()
    if !SystemCalls.isTerminal(SystemCalls.input) { return .notATerminal(.input) }
    if !SystemCalls.isTerminal(SystemCalls.output) { return .notATerminal(.output) }
    let name = SystemCalls.environmentValue("TERM") ?? ""
    if name.isEmpty { return .termUnset }
    return switch cn_find() {
    case CN_TERM_UNKNOWN: .termUnknown(name)
    case CN_TERM_DUMB: .termDumb(name)
    default: nil
    }
  }

  /// Switches on what curses knows nothing of.
  func enter() { SystemCalls.writeToTerminal(Array(switches.enter.utf8)) }

  /// Sets the locale of the environment; where that is not installed, and says UTF-8, the plain one of UTF-8.
  static func setLocale() {
    if SystemCalls.setCharacterLocale("") { return }
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(SystemCalls.environmentValue)
    let encoding = names.first { !$0.isEmpty }?.split(separator: ".").dropFirst().first ?? ""
    if ["utf-8", "utf8"].contains(encoding.lowercased()) {
      _ = SystemCalls.setCharacterLocale("C.UTF-8")
    }
  }

  private static func makeCString(_ text: String) -> UnsafeMutablePointer<CChar> {
    let bytes = text.utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { copy[index] = byte }
    return copy
  }
}

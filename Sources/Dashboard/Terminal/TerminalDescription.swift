import CNcurses

/// What terminfo tells of the terminal: the sequences that switch it and those that its keys send.
enum TerminalDescription {
  /// Buttons that go down or up are reported, no movement; in decimal, for screens of any width.
  private static let mouseModes = [1000, 1006]
  private static let pasteMode = 2004

  /// Terminfo's names of keys.
  private static let keyNames: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
      ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
      ("kdch1", .delete), ("kcbt", .backTab), ("kbs", .backspace), ("kent", .enter),
    ] + (1...24).map { ("kf\($0)", .function($0)) }

  /// The sequences of the terminal's keys; of two keys with one sequence the first stands.
  static func keySequences() -> [[UInt8]: Key] {
    var sequences: [[UInt8]: Key] = [:]
    for (name, key) in keyNames {
      let bytes = Array(sequence(name).utf8)
      // A single printing byte would take a letter away.
      guard bytes.count > 1 || bytes == [0x08] || bytes == [0x7F] else { continue }
      if sequences[bytes] == nil { sequences[bytes] = key }
    }
    return sequences
  }

  /// What switches the terminal to and from what curses knows nothing of.
  struct Switches: Hashable {
    /// Sent when the terminal is taken: the keypad's sequences, pastes told apart, the mouse reported.
    var enter = ""
    /// Takes back what `enter` did.
    var leave = ""
    /// Gives everything back at once, when a signal ends the program.
    var reset = ""
    /// Whether the terminal knows xterm's private modes and commands.
    var isLikeXterm = false
  }

  /// Works out what to send, before anything is sent.
  ///
  /// A terminal whose alternate screen is one of xterm's private modes has those for pastes and mice too; a VT100 or the
  /// Linux console is sent nothing that its description does not hold.
  static func switches(_ options: Screen.Options) -> Switches {
    var switches = Switches()
    let alternateScreen = sequence("smcup")
    switches.isLikeXterm = alternateScreen.contains("\u{1B}[?")
    let modes = !switches.isLikeXterm ? [] : options.mouse ? mouseModes + [pasteMode] : [pasteMode]
    switches.enter = sequence("smkx") + modes.map { "\u{1B}[?\($0)h" }.joined()
    // Without a second screen the first is left empty, so that no row of ours lies under the shell's.
    switches.leave =
      modes.reversed().map { "\u{1B}[?\($0)l" }.joined() + sequence("rmkx")
      + (alternateScreen.isEmpty ? sequence("clear") : "")
    switches.reset =
      switches.leave + sequence("sgr0") + (options.colour ? sequence("op") : "") + sequence("cnorm")
      + sequence("rmcup")
    return switches
  }

  private static func sequence(_ name: String) -> String {
    cn_capability(name).map { withoutPadding(String(cString: $0)) } ?? ""
  }

  /// Leaves out the delays that terminfo writes as `$<5/>`, which no terminal of today needs.
  static func withoutPadding(_ sequence: String) -> String {
    var parts = sequence.split(separator: "$<", omittingEmptySubsequences: false)[...]
    var plain = String(parts.popFirst() ?? "")
    for part in parts {
      let end = part.firstIndex(of: ">").map { part.index(after: $0) }
      plain += end.map { part[$0...] } ?? "$<" + part
    }
    return plain
  }
}

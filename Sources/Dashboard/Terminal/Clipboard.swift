/// The clipboard of a terminal: what xterm calls "manipulate selection data", OSC 52.
enum Clipboard {
  /// The most bytes of text that terminals take: xterm holds 100,000 of base64, the command included.
  static let mostBytes = 74_994

  /// Returns the bytes that put a text on the clipboard.
  ///
  /// tmux takes the command itself where its `set-clipboard` is on. GNU screen hands on only what a device control
  /// string holds, of 768 bytes at most.
  static func sequence(for text: String, insideScreen: Bool) -> [UInt8] {
    let command = [0x1B] + Array("]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
    guard insideScreen else { return command }
    return stride(from: 0, to: command.count, by: 764).flatMap { start in
      [0x1B, 0x50] + command[start..<min(start + 764, command.count)] + [0x1B, 0x5C]
    }
  }

  /// Returns bytes in base64 (RFC 4648, section 4).
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    return stride(from: 0, to: bytes.count, by: 3).flatMap { start in
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      return (0..<4).map { place in
        place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "=")
      }
    }
  }
}

extension Screen {
  /// What came of copying.
  enum Copying: Equatable {
    /// It was sent; terminals do not say whether they took it.
    case sent
    case tooLong(bytes: Int)
    /// Nothing was sent to a terminal of this name, since it may show what it does not know.
    case unknown(terminal: String)
  }

  /// Asks the terminal to put a text on its clipboard.
  func copy(_ text: String) -> Copying {
    guard switches.isLikeXterm else {
      return .unknown(terminal: SystemCalls.environmentValue("TERM") ?? "")
    }
    let bytes = text.utf8.count
    guard bytes <= Clipboard.mostBytes else { return .tooLong(bytes: bytes) }
    let isInside = { SystemCalls.environmentValue($0)?.isEmpty == false }
    SystemCalls.writeToTerminal(
      Clipboard.sequence(for: text, insideScreen: isInside("STY") && !isInside("TMUX"))
    )
    return .sent
  }
}

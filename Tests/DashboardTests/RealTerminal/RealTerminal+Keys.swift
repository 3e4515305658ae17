@testable import Dashboard

extension RealTerminal {
  /// Presses keys, written as `render --keys` takes them; tmux sends what the program asked its keypad to send.
  ///
  /// An `<Esc>` comes last: what is sent right after it makes one key with it, as Alt does.
  func press(_ keys: String) throws {
    var text = ""
    for key in try Key.sequence(keys) {
      if case .character(let character) = key {
        text.append(character)
        continue
      }
      try type(text)
      text = ""
      try command("send-keys \(Self.name(of: key))")
    }
    try type(text)
  }

  /// Types text, character by character.
  func type(_ text: String) throws {
    if !text.isEmpty { try command("send-keys -l -- \(Self.quoted(text))") }
  }

  /// Sends bytes in one go, as a terminal does for a key.
  func send(_ bytes: [UInt8]) throws {
    try command("send-keys -H " + bytes.map { String($0, radix: 16) }.joined(separator: " "))
  }

  /// Pastes text, told apart from typing where the program asked for that.
  func paste(_ text: String) throws {
    try command("set-buffer -- \(Self.quoted(text))")
    try command("paste-buffer -p")
  }

  /// tmux's name of a key.
  private static func name(of key: Key) -> String {
    switch key {
    case .character(let character): String(character)
    case .control(let character): "C-\(character)"
    case .alt(let character): "M-\(character)"
    case .enter: "Enter"
    case .escape: "Escape"
    case .tab: "Tab"
    case .backTab: "BTab"
    case .backspace: "BSpace"
    case .delete: "DC"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PPage"
    case .pageDown: "NPage"
    case .function(let number): "F\(number)"
    }
  }
}

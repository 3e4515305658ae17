@testable import Dashboard

extension RealTerminal {
  /// Presses keys, written as `render --keys` takes them; tmux sends what the program asked its keypad to send.
  ///
  /// An `<Esc>` comes last: what is sent right after it makes one key with it, as Alt does.
  func press(_ keys: String) throws {
    var text = ""
    // Presses that follow each other go in one go, so that two are a double click however busy the machine.
    var presses: [UInt8] = []
    for key in try Key.sequence(keys) {
      if case .character(let character) = key {
        try flush(&presses)
        text.append(character)
        continue
      }
      try type(text)
      text = ""
      if case .mouse(let stroke, let place) = key {
        presses += Self.report(of: stroke, at: place)
        continue
      }
      try flush(&presses)
      try command("send-keys \(Self.name(of: key))")
    }
    try flush(&presses)
    try type(text)
  }

  /// Sends what the mouse reported so far.
  private func flush(_ reports: inout [UInt8]) throws {
    if !reports.isEmpty { try send(reports) }
    reports = []
  }

  /// What a terminal sends for a stroke of the mouse: the button down and up again, or a step of the wheel.
  private static func report(of stroke: MouseStroke, at place: Point) -> [UInt8] {
    let position = "\(place.column + 1);\(place.row + 1)"
    return switch stroke {
    case .click, .doubleClick: Array("\u{1B}[<0;\(position)M\u{1B}[<0;\(position)m".utf8)
    case .wheelUp: Array("\u{1B}[<64;\(position)M".utf8)
    case .wheelDown: Array("\u{1B}[<65;\(position)M".utf8)
    }
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
    case .wordLeft: "C-Left"
    case .wordRight: "C-Right"
    case .function(let number): "F\(number)"
    case .mouse: preconditionFailure("tmux has no name for the mouse")
    }
  }
}

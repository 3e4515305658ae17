import Foundation

/// What can be told from the bytes that programs wrote.
extension RealTerminal {
  /// Whether the terminal was last told to mark pastes, which tmux tells nowhere else.
  var marksPastes: Bool {
    let text = String(decoding: output, as: UTF8.self)
    guard let on = text.range(of: "\u{1B}[?2004h", options: .backwards) else { return false }
    return text.range(of: "\u{1B}[?2004l", range: on.upperBound..<text.endIndex) == nil
  }

  /// Waits until some bytes were written since ``forgetOutput()``.
  func waitForOutput(holding bytes: [UInt8]) throws {
    var silences = 0
    while !output.contains(bytes) {
      guard silences < Self.patience / Self.glance else { throw RealTerminalError.silent }
      if try !waitForOutput() { silences += 1 }
    }
  }

  /// The parameters of SGR (ECMA-48, 8.3.117) that were written; of a colour by number, `38;5;n`, the first alone.
  var graphicParameters: Set<Int> {
    var found: Set<Int> = []
    for sequence in String(decoding: output, as: UTF8.self).split(separator: "\u{1B}[").dropFirst()
    {
      guard let end = sequence.firstIndex(where: { !"0123456789;:".contains($0) }),
        sequence[end] == "m"
      else { continue }
      let parts = sequence[..<end].split(whereSeparator: { ";:".contains($0) })
      var numbers = parts.compactMap { Int($0) }[...]
      while let number = numbers.popFirst() {
        found.insert(number)
        if [38, 48].contains(number) { numbers = numbers.dropFirst(numbers.first == 5 ? 2 : 4) }
      }
    }
    return found
  }

  /// Those that ask for a colour other than the terminal's own.
  var coloursAsked: Set<Int> {
    graphicParameters.filter { number in
      [30...38, 40...48, 90...97, 100...107].contains { $0.contains(number) }
    }
  }
}

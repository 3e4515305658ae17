@testable import Dashboard

/// An output that keeps what is written, and may be closed by its reader after some lines.
struct CollectedOutput: CommandOutput {
  private(set) var text = ""
  var closesAfter: Int?

  init(closesAfter: Int? = nil) {
    self.closesAfter = closesAfter
  }

  var lines: [Substring] { text.split(separator: "\n") }
  var isClosed: Bool { closesAfter.map { lines.count >= $0 } ?? false }

  mutating func write(_ text: String) { self.text += text }
  mutating func flush() {}
}

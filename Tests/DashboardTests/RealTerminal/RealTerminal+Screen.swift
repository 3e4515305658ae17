import Foundation
import Testing

@testable import Dashboard

extension RealTerminal {
  /// What a terminal shows and the modes that it is in.
  struct Shown: Equatable {
    /// The rows without the blanks at their ends.
    var rows: [String] = []
    var cursor = Point(column: 0, row: 0)
    var showsCursor = true
    var isAlternate = false
    var takesMouse = false
    var hasKeypad = false
    /// Whether all that ran in the pane has ended.
    var isDead = false

    /// The screen of a shell: nothing left switched by a program.
    var isShells: Bool { showsCursor && !isAlternate && !takesMouse && !hasKeypad }

    /// Whether the shell of ``RealTerminal/shell(size:preparation:environment:)`` waits for a command.
    var isPrompt: Bool { isShells && rows.last { !$0.isEmpty } == "$" }
  }

  /// Looks at the terminal.
  func shown() throws -> Shown {
    let format = [
      "cursor_x", "cursor_y", "cursor_flag", "alternate_on", "mouse_any_flag", "keypad_flag",
      "pane_dead",
    ].map { "#{\($0)}" }.joined(separator: " ")
    let told = try command("display-message -p '\(format)'").first ?? ""
    let values = told.split(separator: " ").map { Int($0) ?? 0 }
    guard values.count >= 7 else { throw RealTerminalError.silent }
    return Shown(
      rows: try command("capture-pane -p").map(Self.withoutEnd),
      cursor: Point(column: values[0], row: values[1]),
      showsCursor: values[2] != 0,
      isAlternate: values[3] != 0,
      takesMouse: values[4] != 0,
      hasKeypad: values[5] != 0,
      isDead: values[6] != 0
    )
  }

  /// The rows with their colours, as sequences of the terminal.
  func colouredRows() throws -> [String] { try command("capture-pane -p -e") }

  /// Waits until a condition holds, or nothing runs in the pane that could bring it about, and returns what is shown.
  func wait(until holds: (Shown) -> Bool) throws -> Shown {
    var silences = 0
    var now = try shown()
    while !holds(now), !now.isDead, silences < Self.patience / Self.glance {
      if try !waitForOutput() { silences += 1 }
      now = try shown()
    }
    return now
  }

  /// Fails the test unless a condition comes to hold.
  func expect(
    _ what: Comment,
    sourceLocation: SourceLocation = #_sourceLocation,
    when holds: (Shown) -> Bool
  ) throws {
    let now = try wait(until: holds)
    #expect(holds(now), "\(what); shown: \(now)", sourceLocation: sourceLocation)
  }

  /// Fails the test unless the terminal comes to show what was drawn: every row, and the cursor where it belongs.
  ///
  /// - Returns: Whether it did.
  @discardableResult
  func expect(
    _ drawn: Canvas,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Bool {
    let rows = drawn.lines.map(Self.withoutEnd)
    let showsCursor = drawn.showsCursor && drawn.cursor != nil
    func isShown(_ now: Shown) -> Bool {
      now.rows == rows && now.showsCursor == showsCursor && now.isAlternate
        && drawn.cursor.map { $0 == now.cursor } ?? true
    }
    let now = try wait(until: isShown)
    if isShown(now) { return true }
    let lines = Golden.difference(
      rows.joined(separator: "\n"),
      now.rows.joined(separator: "\n")
    )
    Issue.record(
      """
      the terminal shows something else (- drawn, + shown); \
      cursor drawn at \(String(describing: drawn.cursor)), shown at \(now.cursor), \
      seen: \(showsCursor) and \(now.showsCursor); ended: \(now.isDead)
      \(lines.joined(separator: "\n"))
      """,
      sourceLocation: sourceLocation
    )
    return false
  }

  /// Waits for a file that something in the terminal writes, and returns its one line.
  func line(ofFile name: String) throws -> String {
    let url = folder.appending(path: name)
    for _ in 0..<(Self.patience / Self.glance) {
      let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
      if text.hasSuffix("\n") { return String(text.dropLast()) }
      _ = try waitForOutput()
    }
    throw RealTerminalError.fileNeverWritten(name)
  }

  /// What a file holds that something in the terminal has written.
  func text(ofFile name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The row without the blanks at its end, which tmux does not tell.
  static func withoutEnd(_ row: String) -> String {
    String(row[..<(row.lastIndex { $0 != " " }.map { row.index(after: $0) } ?? row.startIndex)])
  }
}

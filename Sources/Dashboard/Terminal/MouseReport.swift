/// What a terminal tells of its mouse: a button that went down or up, or a step of the wheel.
struct MouseReport: Hashable, Sendable {
  /// What was used.
  enum Button: Hashable, Sendable {
    case left, middle, right
    case wheelUp, wheelDown
    /// The older form does not tell which button went up.
    case unknown
  }

  let button: Button
  /// Whether it went down; a step of the wheel has no way back.
  let isPress: Bool
  let place: Point

  /// Makes the report of xterm's code for button and wheel ("XTerm Control Sequences", mouse tracking).
  ///
  /// Keys held down with the mouse mean nothing. It is nil for movements, for buttons that no mouse of three has, and for places that no screen has.
  ///
  /// - Parameters:
  ///   - code: The code, without the 32 that the older form adds.
  ///   - isPress: Whether something went down, as the newer form tells; nil has the code tell, as in the older one.
  ///   - column: The column, from 1.
  ///   - row: The row, from 1.
  init?(code: Int, isPress: Bool?, column: Int, row: Int) {
    guard (1...9999).contains(column), (1...9999).contains(row), (0..<128).contains(code),
      code & 32 == 0
    else { return nil }
    place = Point(column: column - 1, row: row - 1)
    switch (code & 64 != 0, code & 3) {
    case (false, 0): button = .left
    case (false, 1): button = .middle
    case (false, 2): button = .right
    case (false, _) where isPress == nil: button = .unknown
    case (true, 0): button = .wheelUp
    case (true, 1): button = .wheelDown
    default: return nil
    }
    self.isPress = isPress ?? (button != .unknown)
  }
}

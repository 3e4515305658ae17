/// Turns what a mouse reports into clicks, double clicks and steps of the wheel.
///
/// It reads no clock: whoever feeds it tells the time.
struct Clicks: Sendable {
  /// Two presses at one place within this time are a double click.
  static let milliseconds = 400

  private var last: (place: Point, time: Int)?

  /// Takes a report; keys held down with it mean nothing.
  ///
  /// - Parameters:
  ///   - report: What the mouse reports.
  ///   - time: Milliseconds of a clock that never goes back.
  /// - Returns: What it comes to; nil where nothing: a button let go, or another than the left one.
  mutating func key(for report: MouseReport, at time: Int) -> Key? {
    guard report.isPress else { return nil }
    let before = last
    last = nil
    switch report.button {
    case .wheelUp: return .mouse(.wheelUp, report.place)
    case .wheelDown: return .mouse(.wheelDown, report.place)
    case .middle, .right, .unknown: return nil
    case .left: break
    }
    if let before, before.place == report.place, time - before.time <= Clicks.milliseconds {
      return .mouse(.doubleClick, report.place)
    }
    last = (report.place, time)
    return .mouse(.click, report.place)
  }
}

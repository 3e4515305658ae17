import Testing

@testable import Dashboard

/// What the terminal's mouse reports, and what it comes to.
@Suite struct MouseReportTests {
  private func inputs(_ sent: String) -> [KeyDecoder.Input] {
    var decoder = KeyDecoder()
    return decoder.decode(sent.utf8) + decoder.decodeRest()
  }

  private static let reports:
    [(
      sent: String, button: MouseReport.Button, isPress: Bool, column: Int, row: Int
    )] = [
      ("[<0;10;5M", .left, true, 9, 4), ("[<0;10;5m", .left, false, 9, 4),
      ("[<1;1;1M", .middle, true, 0, 0), ("[<2;300;200M", .right, true, 299, 199),
      ("[<64;7;8M", .wheelUp, true, 6, 7), ("[<65;7;8M", .wheelDown, true, 6, 7),
      ("[<4;1;1M", .left, true, 0, 0), ("[<8;1;1M", .left, true, 0, 0),
      ("[<16;1;1M", .left, true, 0, 0),
      ("[<93;1;1M", .wheelDown, true, 0, 0),
      // The older form: code, column and row as bytes from 32 on.
      ("[M !!", .left, true, 0, 0), ("[M\"*%", .right, true, 9, 4),
      ("[M#*%", .unknown, false, 9, 4), ("[M`*%", .wheelUp, true, 9, 4),
      ("[Ma~~", .wheelDown, true, 93, 93), ("[M0!!", .left, true, 0, 0),
    ]

  @Test(arguments: reports)
  func `A report tells button and place, whatever keys are held down`(
    sent: String,
    button: MouseReport.Button,
    isPress: Bool,
    column: Int,
    row: Int
  ) throws {
    let inputs = inputs("\u{1B}" + sent + "j")
    #expect(inputs.last == .key(.character("j")) && inputs.count == 2)
    guard case .mouse(let report)? = inputs.first else { return #expect(Bool(false)) }
    #expect(report.button == button && report.isPress == isPress)
    #expect(report.place == Point(column: column, row: row))
    var decoder = KeyDecoder()
    #expect(("\u{1B}" + sent).utf8.flatMap { decoder.decode([$0]) } == [.mouse(report)])
  }

  @Test func `The older form reaches places whose bytes are no text`() {
    var decoder = KeyDecoder()
    let inputs = decoder.decode([0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0x9B])
    guard case .mouse(let report)? = inputs.first else { return #expect(Bool(false)) }
    #expect(report.place == Point(column: 222, row: 122) && inputs.count == 1)
  }

  @Test(arguments: [
    "[<32;1;1M", "[<35;1;1M", "[<128;1;1M", "[<66;1;1M", "[<3;1;1M", "[<0;0;1M", "[<0;1;0M",
    "[<0;1M", "[<0;1;1;1M", "[<;;M", "[<M", "[<0;99999;1M",
    "[<99999999999999999999;1;1M", "[<0;1;1~", "[<0;1;1 M", "[<0;1;1$M", "[?0;1;1M", "[0;1;1M",
    "[M   ", "[MC!!",
  ])
  func `Movements, buttons that mice lack and what is malformed are dropped whole`(sent: String) {
    #expect(inputs("\u{1B}" + sent + "j") == [.key(.character("j"))])
  }

  @Test func `A report of the older form that breaks off gives way to what follows`() {
    #expect(inputs("\u{1B}[M \u{1B}[A") == [.key(.up)])
    #expect(inputs("\u{1B}[M\r") == [.key(.enter)])
    #expect(inputs("\u{1B}[M !") == [])
  }

  // MARK: Clicks

  /// Returns what reports come to, each with its time.
  private func keys(_ reports: [(code: Int, column: Int, time: Int)]) throws -> [Key] {
    var clicks = Clicks()
    return try reports.flatMap { code, column, time in
      let press = try #require(MouseReport(code: code, isPress: true, column: column, row: 1))
      let release = try #require(MouseReport(code: code, isPress: false, column: column, row: 1))
      return [clicks.key(for: press, at: time), clicks.key(for: release, at: time + 5)]
        .compactMap(\.self)
    }
  }

  private static let here = Point(column: 0, row: 0)

  @Test(
    arguments: [
      ([(0, 1, 0), (0, 1, 400)], [.click, .doubleClick]),
      ([(0, 1, 0), (0, 1, 401)], [.click, .click]),
      ([(0, 1, 0), (0, 1, 9), (0, 1, 18)], [.click, .doubleClick, .click]),
      (
        [(0, 1, 0), (0, 1, 9), (0, 1, 18), (0, 1, 27)],
        [.click, .doubleClick, .click, .doubleClick]
      ),
      ([(0, 1, 0), (2, 1, 9), (0, 1, 18)], [.click, .click]),
      ([(0, 1, 0), (16, 1, 9)], [.click, .doubleClick]),
    ] as [([(Int, Int, Int)], [MouseStroke])]
  )
  func `Two presses at one place soon after each other are a double click`(
    reports: [(Int, Int, Int)],
    strokes: [MouseStroke]
  ) throws {
    let keys = try keys(reports.map { (code: $0.0, column: $0.1, time: $0.2) })
    #expect(keys == strokes.map { .mouse($0, Self.here) })
  }

  @Test func `Presses at two places, or with the wheel between, are clicks`() throws {
    let there = Point(column: 1, row: 0)
    #expect(
      try keys([(0, 1, 0), (0, 2, 9)]) == [.mouse(.click, Self.here), .mouse(.click, there)]
    )
    #expect(
      try keys([(0, 1, 0), (64, 1, 9), (65, 1, 9), (0, 1, 18)])
        == [.click, .wheelUp, .wheelDown, .click].map { .mouse($0, Self.here) }
    )
  }
}

/// Mice, as xterm reports them.
extension KeyDecoder {
  /// Reads the newer form, SGR (1006): `<`, then code, column and row in decimal; `M` for down, `m` for up.
  ///
  /// - Returns: The report of a whole sequence; nil for one that is none.
  static func mouse(parameters: [UInt8], final: UInt8) -> MouseReport? {
    guard parameters.first == UInt8(ascii: "<"), final == 0x4D || final == 0x6D else { return nil }
    let fields = parameters.dropFirst().split(separator: 0x3B, omittingEmptySubsequences: false)
    let numbers = fields.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard fields.count == 3, numbers.count == 3 else { return nil }
    return MouseReport(
      code: numbers[0],
      isPress: final == 0x4D,
      column: numbers[1],
      row: numbers[2]
    )
  }

  /// Reads the older form (1000, and X10's): three bytes behind `ESC [ M`, each 32 more than what it tells.
  ///
  /// A control byte among them begins something new, and what came before it is dropped.
  static func oldMouse(_ bytes: ArraySlice<UInt8>) -> Step {
    let told = bytes.dropFirst(3).prefix(3)
    if let broken = told.firstIndex(where: { $0 < 0x20 }) {
      return .key(nil, broken - bytes.startIndex)
    }
    guard told.count == 3 else { return .incomplete }
    let numbers = told.map { Int($0) - 32 }
    let report = MouseReport(code: numbers[0], isPress: nil, column: numbers[1], row: numbers[2])
    return report.map { .mouse($0, 6) } ?? .key(nil, 6)
  }
}

import Testing

@testable import Dashboard

@Suite struct ThemeTests {
  private static let allTraits = (0..<16).map { Style.Traits(rawValue: $0) }

  private func looks(_ depth: ColourDepth) -> [Look] {
    Role.allCases.flatMap { role in
      Self.allTraits.map { Theme(depth: depth).look(of: Style(role, $0)) }
    }
  }

  @Test(
    arguments: [
      (.none, nil), (.eight, 0..<8), (.sixteen, 0..<16), (.palette, 16..<256),
    ] as [(ColourDepth, Range<Int>?)]
  )
  func `A depth uses only its own colours`(depth: ColourDepth, allowed: Range<Int>?) {
    for look in looks(depth) {
      guard let colour = look.foreground else { continue }
      guard case .indexed(let number) = colour else {
        Issue.record("\(colour) has no number")
        continue
      }
      #expect(allowed?.contains(Int(number)) == true)
    }
  }

  @Test(arguments: ColourDepth.allCases)
  func `The terminal's own background is kept`(depth: ColourDepth) {
    #expect(looks(depth).allSatisfy { $0.background == nil })
  }

  @Test(arguments: ColourDepth.allCases, Role.allCases)
  func `Selection, focus and matches show without any colour`(depth: ColourDepth, role: Role) {
    func colourless(_ traits: Style.Traits) -> Look {
      var look = Theme(depth: depth).look(of: Style(role, traits))
      look.foreground = nil
      return look
    }
    #expect(colourless(.selected).reverse != colourless([]).reverse)
    #expect(colourless(.match) != colourless([]))
    #expect(colourless([.match, .selected]) != colourless(.selected))
    #expect(colourless(.kept) != colourless(.selected))
    #expect(colourless(.kept).bold)
  }

  @Test(arguments: ColourDepth.allCases)
  func `A pane with the focus and one without have different borders`(depth: ColourDepth) {
    var focused = Theme(depth: depth).look(of: Style(.focusedBorder))
    var other = Theme(depth: depth).look(of: Style(.border))
    focused.foreground = nil
    other.foreground = nil
    #expect(focused != other)
  }

  @Test func `Colours of the palette stand out from black and from white`() {
    for case .indexed(let number)? in Set(looks(.palette).map(\.foreground)) {
      let light = luminance(number)
      #expect((light + 0.05) / 0.05 >= 3.9, "colour \(number) on black")
      #expect(1.05 / (light + 0.05) >= 3.9, "colour \(number) on white")
    }
  }

  /// The relative luminance of one of xterm's colours from 16 on (WCAG 2.2), by the approximation x to the power of 2.2.
  private func luminance(_ number: UInt8) -> Double {
    let levels: [Double] = [0, 95, 135, 175, 215, 255]
    let cube = Int(number) - 16
    let grey = Double(8 + 10 * (Int(number) - 232))
    let parts =
      number < 232
      ? [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]] : [grey, grey, grey]
    func linear(_ value: Double) -> Double {
      // x * x * fifth root of x is the power 2.2, the root by Newton's method.
      let part = value / 255
      var root = 1.0
      for _ in 0..<60 where part > 0 {
        root -= (root * root * root * root * root - part) / (5 * root * root * root * root)
      }
      return part > 0 ? part * part * root : 0
    }
    return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2])
  }

  @Test(
    arguments: [
      (-1, .none), (0, .none), (7, .none), (8, .eight), (15, .eight), (16, .sixteen),
      (88, .sixteen),
      (256, .palette), (16_777_216, .eight),
    ] as [(Int, ColourDepth)]
  )
  func `The number of colours decides the depth`(colours: Int, depth: ColourDepth) {
    #expect(ColourDepth(colours: colours) == depth)
  }
}

import Testing

@testable import Dashboard

@Suite struct ThemeTests {
  private static let allTraits = (0..<16).map { Style.Traits(rawValue: $0) }

  private static let themes = ColourDepth.allCases.flatMap { depth in
    ThemeChoice.allCases.map { Theme(depth: depth, choice: $0) }
  }

  private func looks(_ theme: Theme) -> [Look] {
    Role.allCases.flatMap { role in
      Self.allTraits.map { theme.look(of: Style(role, $0)) }
    }
  }

  @Test(
    arguments: [
      (.none, nil), (.eight, 0..<8), (.sixteen, 0..<16), (.palette, 16..<256),
    ] as [(ColourDepth, Range<Int>?)],
    ThemeChoice.allCases
  )
  func `A depth uses only its own colours`(
    entry: (depth: ColourDepth, allowed: Range<Int>?),
    choice: ThemeChoice
  ) {
    let allowed = choice == .mono ? nil : entry.allowed
    for look in looks(Theme(depth: entry.depth, choice: choice)) {
      guard let colour = look.foreground else { continue }
      guard case .indexed(let number) = colour else {
        Issue.record("\(colour) has no number")
        continue
      }
      #expect(allowed?.contains(Int(number)) == true)
    }
  }

  @Test(arguments: themes)
  func `The terminal's own background is kept`(theme: Theme) {
    #expect(looks(theme).allSatisfy { $0.background == nil })
  }

  @Test(arguments: themes, Role.allCases)
  func `Selection, focus and matches show without any colour`(theme: Theme, role: Role) {
    func colourless(_ traits: Style.Traits) -> Look {
      var look = theme.look(of: Style(role, traits))
      look.foreground = nil
      return look
    }
    #expect(colourless(.selected).reverse != colourless([]).reverse)
    #expect(colourless(.match) != colourless([]))
    #expect(colourless([.match, .selected]) != colourless(.selected))
    #expect(colourless(.kept) != colourless(.selected))
    #expect(colourless(.kept).bold)
  }

  @Test(arguments: themes)
  func `A pane with the focus and one without have different borders`(theme: Theme) {
    var focused = theme.look(of: Style(.focusedBorder))
    var other = theme.look(of: Style(.border))
    focused.foreground = nil
    other.foreground = nil
    #expect(focused != other)
  }

  /// Black, xterm's and editors' greys, Solarized; white, Solarized, pale greys.
  private static let dark: [UInt32] = [0x000000, 0x1E1E1E, 0x002B36, 0x282C34]
  private static let light: [UInt32] = [0xFFFFFF, 0xFDF6E3, 0xF5F5F5, 0xEFF1F5]

  @Test(
    arguments: [
      (.auto, [0x000000, 0xFFFFFF], 3.9), (.dark, dark, 4.5), (.light, light, 4.5),
    ] as [(ThemeChoice, [UInt32], Double)],
    Hue.allCases
  )
  func `A colour of the palette stands out from the backgrounds of its theme`(
    theme: (choice: ThemeChoice, backgrounds: [UInt32], least: Double),
    hue: Hue
  ) throws {
    let colour = try #require(hue.colour(at: .palette, for: theme.choice))
    for background in theme.backgrounds {
      let contrast = SeenColour(colour).contrast(with: SeenColour(background))
      #expect(contrast >= theme.least, "\(hue), \(colour), on \(background)")
    }
  }

  @Test(
    arguments: [(.dark, [0x000000, 0x1E1E1E]), (.light, [0xFFFFFF, 0xF5F5F5])]
      as [(ThemeChoice, [UInt32])]
  )
  func `The terminal's own colours that a theme uses can be told from its backgrounds`(
    choice: ThemeChoice,
    backgrounds: [UInt32]
  ) {
    // The colours as xterm ships them; every terminal has its own.
    let xterm: [UInt32] = [
      0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
      0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ]
    for hue in Hue.allCases {
      guard case .indexed(let number)? = hue.colour(at: .sixteen, for: choice) else { continue }
      for background in backgrounds {
        let contrast = SeenColour(xterm[Int(number)]).contrast(with: SeenColour(background))
        #expect(contrast >= 3, "\(hue), \(number), on \(background)")
      }
    }
  }

  @Test(arguments: Vision.allCases, [ThemeChoice.auto, .dark, .light])
  func `Colours can be told apart by those who lack a kind of cone`(
    vision: Vision,
    choice: ThemeChoice
  ) throws {
    // Where one colour has to do for black and for white, all are of one lightness, and dichromats see but two hues.
    let loud: [Hue] = [.blue, .violet, .orange, .red]
    let quiet: [Hue] = [.grey, .slate, .teal]
    func distance(_ one: Hue, _ other: Hue) throws -> Double {
      let colours = try [one, other].map { try #require($0.colour(at: .palette, for: choice)) }
      return SeenColour(colours[0]).distance(to: SeenColour(colours[1]), by: vision)
    }
    for (number, one) in loud.enumerated() {
      for other in loud.dropFirst(number + 1) {
        #expect(try distance(one, other) >= 0.065, "\(one) and \(other)")
      }
      for other in quiet where choice != .auto || other == .grey {
        #expect(try distance(one, other) >= (choice == .auto ? 0.04 : 0.065), "\(one) and \(other)")
      }
    }
    #expect(try distance(.blue, .orange) >= 0.15)
    if choice != .auto {
      for (one, other) in [(Hue.grey, Hue.slate), (.grey, .teal), (.slate, .teal)] {
        #expect(try distance(one, other) >= 0.035, "\(one) and \(other)")
      }
    }
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

/// A colour by name, as each depth comes nearest to it; none where that would not be legible.
///
/// Contrast is WCAG 2.2's (1.4.3), which asks 3 of large letters and 4.5 of small ones. On its own background each
/// colour of the palette has at least 4.5; one that has to do for black and for white cannot, and has at least 3.9.
/// They are chosen apart from one another as those see them who lack one kind of cone, too: all of them for a dark
/// or a light background; for both only what has to be told apart, with blue against orange.
enum Hue: CaseIterable {
  case grey, blue, slate, teal, violet, orange, red

  func colour(at depth: ColourDepth, for choice: ThemeChoice) -> Colour? {
    let number: UInt8? =
      switch (choice, depth) {
      case (.mono, _), (_, .none): nil
      case (.auto, .eight): eight
      case (.auto, .sixteen): sixteen
      case (.auto, .palette): palette
      case (.dark, .eight): eight
      case (.dark, .sixteen): sixteenOnDark
      case (.dark, .palette): paletteOnDark
      case (.light, .eight), (.light, .sixteen): eightOnLight
      case (.light, .palette): paletteOnLight
      }
    return number.map(Colour.indexed)
  }

  private var palette: UInt8 {
    switch self {
    case .grey: 243
    case .blue: 31
    case .slate: 66
    case .teal: 30
    case .violet: 98
    case .orange: 130
    case .red: 161
    }
  }

  private var paletteOnDark: UInt8 {
    switch self {
    case .grey: 247
    case .blue: 39
    case .slate: 153
    case .teal: 49
    case .violet: 176
    case .orange: 221
    case .red: 203
    }
  }

  private var paletteOnLight: UInt8 {
    switch self {
    case .grey: 242
    case .blue: 27
    case .slate: 60
    case .teal: 23
    case .violet: 54
    case .orange: 94
    case .red: 88
    }
  }

  /// Bright blue and bright red stand out from either background; cyan, green and yellow vanish on white.
  private var sixteen: UInt8? {
    switch self {
    case .blue: 12
    case .violet, .orange: 5
    case .red: 9
    case .grey, .slate, .teal: nil
    }
  }

  private var sixteenOnDark: UInt8? {
    switch self {
    case .blue: 12
    case .slate: 6
    case .teal: 14
    case .violet: 13
    case .orange: 11
    case .red: 9
    case .grey: nil
    }
  }

  /// Terminals with eight colours are nearly always dark, where blue can hardly be read.
  private var eight: UInt8? {
    switch self {
    case .blue: 6
    case .violet: 5
    case .orange: 3
    case .red: 1
    case .grey, .slate, .teal: nil
    }
  }

  /// Of the terminal's own colours those that are dark; bright ones vanish on white.
  private var eightOnLight: UInt8? {
    switch self {
    case .blue: 4
    case .violet, .orange: 5
    case .red: 1
    case .grey, .slate, .teal: nil
    }
  }
}

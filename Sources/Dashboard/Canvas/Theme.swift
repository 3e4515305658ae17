/// Turns styles into looks, the only place where the program decides how anything is coloured.
///
/// The output's own background is always kept. Colours of the palette stand out from black and from white alike (a
/// contrast of at least 3.9, where 3 is asked of large letters and 4.5 of small ones: WCAG 2.2, 1.4.3), and blue stands
/// against orange where two things must be told apart. Whatever a colour says an attribute or a mark in the cell says too.
struct Theme: Hashable, Sendable {
  let depth: ColourDepth

  /// Returns how a style looks; defined for every role with all traits together.
  func look(of style: Style) -> Look {
    let entry = Entry.of(style.role)
    var look = entry.look
    look.foreground = entry.hue?.colour(at: depth)
    if depth == .palette, look.foreground != nil { look.dim = false }

    if style.traits.contains(.strong) || style.traits.contains(.kept) {
      look.dim = false
      look.bold = true
    }
    if style.traits.contains(.match) {
      look.foreground = Hue.orange.colour(at: depth)
      look.dim = false
      look.reverse = true
      look.underline = true
    }
    if style.traits.contains(.selected) {
      // One calm band: no patches of colour, and what was reversed stands out as what is not.
      look.foreground = nil
      look.dim = false
      look.bold = true
      look.reverse.toggle()
    }
    return look
  }
}

/// How many colours an output can show.
enum ColourDepth: Hashable, Sendable, CaseIterable {
  case none, eight, sixteen, palette

  /// The depth of a terminal with so many colours.
  ///
  /// One that mixes its colours freely keeps only the first eight by number.
  init(colours: Int) {
    self =
      switch colours {
      case ..<8: .none
      case 8..<16: .eight
      case 16..<256: .sixteen
      case 256: .palette
      default: .eight
      }
  }
}

/// A role's colour and attributes.
private struct Entry {
  let hue: Hue?
  let look: Look

  init(
    _ hue: Hue?,
    bold: Bool = false,
    dim: Bool = false,
    underline: Bool = false,
    reverse: Bool = false
  ) {
    self.hue = hue
    look = Look(bold: bold, dim: dim, underline: underline, reverse: reverse)
  }

  static func of(_ role: Role) -> Entry {
    switch role {
    case .text, .event, .footer, .prompt, .words: Entry(nil)
    case .heading, .header, .figure, .message: Entry(nil, bold: true)
    case .faint, .context, .border, .noSource, .gap: Entry(.grey, dim: true)
    case .focusedBorder, .key, .point: Entry(.blue, bold: true)
    case .chart, .source, .planned: Entry(.blue)
    case .chartSpan, .range, .statement: Entry(.slate)
    case .date: Entry(.teal)
    case .inferredDate: Entry(.slate)
    case .meeting: Entry(.violet)
    case .filter, .linked: Entry(.orange, bold: true)
    case .doubt: Entry(.orange)
    case .phrase: Entry(.orange, bold: true, underline: true)
    case .disputed, .problem: Entry(.red, bold: true)
    case .mark: Entry(.orange, reverse: true)
    }
  }
}

/// A colour by name, as each depth comes nearest to it; none where that would not be legible.
private enum Hue {
  case grey, blue, slate, teal, violet, orange, red

  func colour(at depth: ColourDepth) -> Colour? {
    switch depth {
    case .none: nil
    case .eight: eight.map(Colour.indexed)
    case .sixteen: sixteen.map(Colour.indexed)
    case .palette: .indexed(palette)
    }
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

  /// Bright blue and bright red stand out from either background; cyan, green and yellow vanish on white.
  private var sixteen: UInt8? {
    switch self {
    case .blue: 12
    case .violet, .orange: 5
    case .red: 9
    case .grey, .slate, .teal: nil
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
}

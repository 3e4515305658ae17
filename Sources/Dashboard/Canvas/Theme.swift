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
    var look = Look(foreground: entry.colour(at: depth), attributes: entry.attributes)
    if depth == .palette, look.foreground != nil { look.attributes.remove(.dim) }

    if style.traits.contains(.strong) || style.traits.contains(.kept) {
      look.attributes.remove(.dim)
      look.attributes.insert(.bold)
    }
    if style.traits.contains(.match) {
      look.foreground = Entry.of(.phrase).colour(at: depth)
      look.attributes.remove(.dim)
      look.attributes.formUnion([.reverse, .underline])
    }
    if style.traits.contains(.selected) {
      // One calm band: no patches of colour, and what was reversed stands out as what is not.
      look.foreground = nil
      look.attributes.remove(.dim)
      look.attributes.insert(.bold)
      look.attributes.formSymmetricDifference(.reverse)
    }
    return look
  }
}

/// A role's colours, at each depth that has any, and its attributes.
private struct Entry {
  var palette: UInt8?
  var sixteen: UInt8?
  var eight: UInt8?
  var attributes: Look.Attributes

  init(_ hue: Hue?, _ attributes: Look.Attributes = []) {
    palette = hue?.palette
    sixteen = hue?.sixteen
    eight = hue?.eight
    self.attributes = attributes
  }

  func colour(at depth: ColourDepth) -> Colour? {
    switch depth {
    case .none: nil
    case .eight: eight.map(Colour.standard)
    case .sixteen: sixteen.map(Colour.standard)
    case .palette: palette.map(Colour.palette)
    }
  }

  static func of(_ role: Role) -> Entry {
    switch role {
    case .text, .event, .footer, .prompt: Entry(nil)
    case .heading, .header, .figure, .message: Entry(nil, .bold)
    case .faint, .context, .border, .noSource, .gap: Entry(.grey, .dim)
    case .focusedBorder, .key: Entry(.blue, .bold)
    case .chart, .source, .planned: Entry(.blue)
    case .point: Entry(.blue, .bold)
    case .chartSpan, .range, .statement: Entry(.slate)
    case .date: Entry(.teal)
    case .inferredDate: Entry(.teal, .italic)
    case .meeting: Entry(.violet)
    case .words: Entry(nil, .italic)
    case .filter, .linked: Entry(.orange, .bold)
    case .doubt: Entry(.orange)
    case .phrase: Entry(.orange, [.bold, .underline])
    case .disputed, .problem: Entry(.red, .bold)
    case .mark: Entry(.orange, .reverse)
    }
  }
}

/// A colour by name, as each depth comes nearest to it; none where that would not be legible.
private enum Hue {
  case grey, blue, slate, teal, violet, orange, red

  var palette: UInt8 {
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
  var sixteen: UInt8? {
    switch self {
    case .blue: 12
    case .violet, .orange: 5
    case .red: 9
    case .grey, .slate, .teal: nil
    }
  }

  /// Terminals with eight colours are nearly always dark, where blue can hardly be read.
  var eight: UInt8? {
    switch self {
    case .blue: 6
    case .violet: 5
    case .orange: 3
    case .red: 1
    case .grey, .slate, .teal: nil
    }
  }
}

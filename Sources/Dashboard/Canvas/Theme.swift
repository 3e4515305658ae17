/// Turns styles into looks, the only place where the program decides how anything is coloured.
///
/// The output's own background is always kept, and whatever a colour says an attribute or a mark in the cell says too.
struct Theme: Hashable, Sendable {
  let depth: ColourDepth
  let choice: ThemeChoice

  /// Makes the theme that the user chose, for an output of so many colours.
  init(depth: ColourDepth, choice: ThemeChoice = .auto) {
    self.depth = choice == .mono ? .none : depth
    self.choice = choice
  }

  /// Returns how a style looks; defined for every role with all traits together.
  func look(of style: Style) -> Look {
    let entry = Entry.of(style.role)
    var look = entry.look
    look.foreground = entry.hue?.colour(at: depth, for: choice)
    if depth == .palette, look.foreground != nil { look.dim = false }

    if style.traits.contains(.strong) || style.traits.contains(.kept) {
      look.dim = false
      look.bold = true
    }
    if style.traits.contains(.match) {
      look.foreground = Hue.orange.colour(at: depth, for: choice)
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

import CNcurses

/// The theme as curses wants it: a pair of colours and attributes for every style, worked out once.
struct Inks: Sendable {
  /// What a style is painted with.
  struct Ink: Hashable, Sendable {
    var pair: UInt16
    var attributes: UInt8
  }

  private static let traits = 16
  private let inks: [Ink]

  /// Allocates the theme's pairs; the screen has to be up.
  init(theme: Theme) {
    struct Pair: Hashable {
      let foreground: Colour?
      let background: Colour?
    }
    var pairs: [Pair: UInt16] = [Pair(foreground: nil, background: nil): 0]
    inks = Role.allCases.flatMap { role in
      (0..<Self.traits).map { traits in
        let style = Style(role, Style.Traits(rawValue: UInt8(traits)))
        let look = theme.look(of: style)
        let pair = Pair(foreground: look.foreground, background: look.background)
        let number =
          pairs[pair]
          ?? UInt16(
            cn_pair(
              Self.number(of: look.foreground),
              Self.number(of: look.background)
            )
          )
        pairs[pair] = number
        return Ink(pair: number, attributes: Self.bits(of: look))
      }
    }
  }

  /// Returns a cell in a style, without its scalars.
  func cell(style: Style) -> cn_cell {
    let ink = inks[
      Int(style.role.rawValue) * Self.traits + Int(style.traits.rawValue) % Self.traits
    ]
    return cn_cell(scalars: (0, 0, 0, 0, 0), pair: ink.pair, attributes: ink.attributes)
  }

  /// The terminal's number of a colour, -1 for its own; mixed colours, which no theme has, are the terminal's own too.
  private static func number(of colour: Colour?) -> CInt {
    if case .indexed(let number) = colour { CInt(number) } else { -1 }
  }

  private static func bits(of look: Look) -> UInt8 {
    let table: [(holds: Bool, bit: cn_attribute)] = [
      (look.bold, CN_BOLD), (look.dim, CN_DIM), (look.underline, CN_UNDERLINE),
      (look.reverse, CN_REVERSE),
    ]
    return table.reduce(0) { $1.holds ? $0 | UInt8($1.bit.rawValue) : $0 }
  }
}

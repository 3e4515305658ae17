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
              look.foreground.map { CInt($0.number) } ?? -1,
              look.background.map { CInt($0.number) } ?? -1
            )
          )
        pairs[pair] = number
        return Ink(pair: number, attributes: Self.bits(look.attributes))
      }
    }
  }

  subscript(style: Style) -> Ink {
    inks[Int(style.role.rawValue) * Self.traits + Int(style.traits.rawValue) % Self.traits]
  }

  private static func bits(_ attributes: Look.Attributes) -> UInt8 {
    let table: [(attribute: Look.Attributes, bit: cn_attribute)] = [
      (.bold, CN_BOLD), (.dim, CN_DIM), (.italic, CN_ITALIC), (.underline, CN_UNDERLINE),
      (.reverse, CN_REVERSE),
    ]
    return table.reduce(0) { bits, row in
      attributes.contains(row.attribute) ? bits | UInt8(row.bit.rawValue) : bits
    }
  }
}

/// The colours of a picture where a look leaves them to the terminal.
enum SVGPalette {
  /// Red, green and blue.
  struct RGB: Hashable {
    let red: UInt8
    let green: UInt8
    let blue: UInt8

    init(_ value: UInt32) {
      self.init(red: value >> 16, green: value >> 8, blue: value)
    }

    init(red: UInt32, green: UInt32, blue: UInt32) {
      self.red = UInt8(truncatingIfNeeded: red)
      self.green = UInt8(truncatingIfNeeded: green)
      self.blue = UInt8(truncatingIfNeeded: blue)
    }

    /// The colour as `#rrggbb`.
    var hexadecimal: String {
      [red, green, blue].reduce(into: "#") { text, part in
        text += (part < 16 ? "0" : "") + String(part, radix: 16)
      }
    }

    /// Returns the colour two thirds of the way from another.
    func dimmed(towards other: RGB) -> RGB {
      func mix(_ own: UInt8, _ ground: UInt8) -> UInt32 { (2 * UInt32(own) + UInt32(ground)) / 3 }
      return RGB(
        red: mix(red, other.red),
        green: mix(green, other.green),
        blue: mix(blue, other.blue)
      )
    }
  }

  static let background = RGB(0x15181E)
  static let foreground = RGB(0xD3D7DE)

  /// The terminal's own 16 colours, each readable on the background but the first.
  private static let own: [UInt32] = [
    0x1C2026, 0xE5727B, 0x8FC77A, 0xE2B86B, 0x7AA2F7, 0xC58FDC, 0x6CC4C9, 0xC8CCD4,
    0x7D8590, 0xF28B94, 0xA8D98F, 0xF0CD85, 0x93B8FF, 0xD8A9EA, 0x8ADBE0, 0xF2F4F8,
  ]

  /// Returns the colour's parts: 16 to 231 are the cube of xterm, the rest its greys.
  static func rgb(_ colour: Colour) -> RGB {
    switch colour {
    case .rgb(let red, let green, let blue):
      return RGB(red: UInt32(red), green: UInt32(green), blue: UInt32(blue))
    case .indexed(let index) where index < 16: return RGB(own[Int(index)])
    case .indexed(let index) where index < 232:
      let place = UInt32(index) - 16
      func level(_ step: UInt32) -> UInt32 { step == 0 ? 0 : 55 + 40 * step }
      return RGB(
        red: level(place / 36),
        green: level(place / 6 % 6),
        blue: level(place % 6)
      )
    case .indexed(let index):
      let grey = 8 + 10 * (UInt32(index) - 232)
      return RGB(red: grey, green: grey, blue: grey)
    }
  }
}

/// A look as a picture needs it: colours settled, reversal done.
struct SVGPaint {
  let foreground: String
  /// Nil where the picture's own background shows.
  let background: String?
  let isBold: Bool
  let isUnderlined: Bool

  init(_ look: Look) {
    var ink = look.foreground.map(SVGPalette.rgb) ?? SVGPalette.foreground
    var ground = look.background.map(SVGPalette.rgb) ?? SVGPalette.background
    if look.reverse { swap(&ink, &ground) }
    if look.dim { ink = ink.dimmed(towards: ground) }
    foreground = ink.hexadecimal
    background = ground == SVGPalette.background ? nil : ground.hexadecimal
    isBold = look.bold
    isUnderlined = look.underline
  }
}

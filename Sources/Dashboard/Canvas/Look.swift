/// A colour as terminals name it.
enum Colour: Hashable, Sendable {
  /// One of the 256 colours of xterm; the first 16 are the terminal's own.
  case indexed(UInt8)
  /// Red, green and blue, each from 0 to 255.
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

/// What a style looks like: the answer of a theme to a role and its traits.
///
/// No colour means the terminal's own.
struct Look: Hashable, Sendable {
  var foreground: Colour?
  var background: Colour?
  var bold = false
  var dim = false
  var underline = false
  var reverse = false

  /// The terminal's own text.
  static let plain = Look()
}

/// The ASCII that stands for a glyph on terminals that know nothing else.
///
/// Glyphs whose difference carries meaning differ here too: held `*`, implied `%`, planned `o`,
/// possible `:`, due `@`; at least `}` and at most `{` are not more `>` and less `<`.
enum ASCIIForm {
  /// Returns a printable byte for each column of a cell; none for a right half.
  static func forms(of cell: Cell) -> [UInt8] {
    if cell.isRightHalf { return [] }
    let byte = form(of: cell.base)
    if cell.columns == 1 { return [byte] }
    return byte == unknown ? [unknown, unknown] : [byte, 0x20]
  }

  /// Returns a text in printable ASCII, in as many columns as it takes on a canvas.
  static func text(_ text: String) -> String {
    let clusters = Text.clusters(of: text, style: Style(.text))
    let bytes = clusters.flatMap { ([$0.first] + $0.rest).flatMap(forms) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let unknown = UInt8(ascii: "?")

  /// Returns the byte for a spacing scalar; `?` where none would be understood.
  static func form(of scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0x20...0x7E: return UInt8(scalar.value)
    case 0x2400...0x2426: return UInt8(ascii: "^")
    case 0x2500...0x257F: return line(scalar)
    case 0xFF01...0xFF5E: return UInt8(scalar.value - 0xFF01 + 0x21)
    case 0x3000: return 0x20
    default: return glyphs[scalar] ?? letter(scalar)
    }
  }

  /// The base letter, where the rest of the decomposition is nothing but marks.
  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 {
    let parts = Text.decomposed(String(scalar)).unicodeScalars
    guard let base = parts.first, (0x21...0x7E).contains(base.value),
      parts.dropFirst().allSatisfy({ $0.properties.canonicalCombiningClass != .notReordered })
    else { return unknown }
    return UInt8(base.value)
  }

  /// Lines of every weight: double and heavy horizontals are `=`, dashed ones `.`.
  private static func line(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "─", "╌", "╴", "╶": UInt8(ascii: "-")
    case "━", "═", "╍", "╸", "╺", "╼", "╾": UInt8(ascii: "=")
    case "┄", "┅", "┈", "┉": UInt8(ascii: ".")
    case "│", "┃", "┆", "┇", "┊", "┋", "╎", "╏", "║", "╵", "╷", "╹", "╻", "╽", "╿":
      UInt8(ascii: "|")
    case "╱": UInt8(ascii: "/")
    case "╲": UInt8(ascii: "\\")
    case "╳": UInt8(ascii: "x")
    default: UInt8(ascii: "+")
    }
  }

  private static let glyphs: [Unicode.Scalar: UInt8] = {
    let table = """
      ●* ◆# ◐% ○o ◌: ▹@ ▲^ ▌[ ›> ‹< ◂< ▸> ≠! ΣS …~ –- —- ‐- ‑- ‒- ―- −- ·. •* ≥} ≤{ ×x ¶P §S
      “" ”" „" ‟" «< »> ‘' ’' ‚, ‛' ′' ″" ▾v ▴^ ▼v ▽v △^ ▶> ▷> ◀< ◁< ↓v ↑^ →> ←< ↔- ⇒> ⇐<
      ▪- ▫. □o ■x ◇+ ◎o ◉* ◯o ◑% ◒% ◓% ☐o ☑x ✓x ✔x ✗x ✘x ★* ☆+
      ░. ▒: ▓# ▁. ▂: ▃- ▄= ▅+ ▆* ▇% █# ▀" ▏| ▎| ▍| ▋[ ▊[ ▉# ▐]
      ßs æa ÆA œo ŒO øo ØO łl ŁL đd ĐD ðd ÐD þt ÞT ıi ȷj ŋn ŊN ħh ĦH ŧt ŦT ĸk ſs ƒf ẞS ŀl ĿL
      əe ƏE ʻ' ʼ' ʽ' ʾ' ʿ' ˈ' ˌ, ´' ¨" ¯- ¸, ˜~ ˆ^ ¦| ¬! °o ±~ ²2 ³3 ¹1 ªa ºo µu ÷/ ≈~ ≡= ∓~
      €E £L ¥Y ¢c ¤$ ©c ®r ™t ¡! ¿? †+ ‡+ ‰% ∞8 √v ∑S ∆D ∙. ⋅. ⁄/ ∕/ ∖\\ ∣| ∼~ ∗*
      """
    var forms: [Unicode.Scalar: UInt8] = [:]
    for entry in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let scalars = entry.unicodeScalars
      guard let glyph = scalars.first, let form = scalars.last, form.isASCII else { continue }
      forms[glyph] = UInt8(form.value)
    }
    return forms
  }()
}

/// What stands in one column of the canvas, packed in 16 bytes: one spacing scalar, at most four
/// nonspacing marks, the columns it takes and its style.
///
/// A glyph two columns wide is a cell of two columns followed by a right half of none. Two cells
/// are equal exactly when they look the same in every theme. Four marks are what ncurses holds
/// beside a base (`CCHARW_MAX`), and what tmux keeps of a cell.
struct Cell: Hashable, Sendable {
  /// The base and the first two marks, 21 bits each; 0 is no mark.
  private var low: UInt64
  /// The other two marks, then the columns in 2 bits, role and traits in 8 each.
  private var high: UInt64

  private static let columnsShift: UInt64 = 42
  private static let roleShift: UInt64 = 44
  private static let traitsShift: UInt64 = 52
  private static let scalarMask: UInt64 = 0x1F_FFFF

  /// Makes a cell of a spacing scalar that takes one column, or two.
  ///
  /// Text from outside goes through `Text`, which knows what a terminal can show.
  init(_ base: Unicode.Scalar, columns: Int = 1, style: Style) {
    low = UInt64(base.value)
    high = UInt64(columns == 2 ? 2 : 1) << Self.columnsShift | Self.bits(of: style)
  }

  /// Makes a blank of one column.
  static func blank(_ style: Style) -> Cell { Cell(" ", style: style) }

  /// Makes what stands under the right half of a wide glyph.
  static func rightHalf(_ style: Style) -> Cell {
    var cell = Cell(" ", style: style)
    cell.low = 0
    cell.high = bits(of: style)
    return cell
  }

  private static func bits(of style: Style) -> UInt64 {
    UInt64(style.role.rawValue) << roleShift | UInt64(style.traits.rawValue) << traitsShift
  }

  /// The columns of the glyph: 1, 2, or 0 for the right half of a wide one.
  var columns: Int { Int(high >> Self.columnsShift & 3) }

  /// Whether the cell is the right half of the glyph before it.
  var isRightHalf: Bool { columns == 0 }

  /// Whether nothing but background shows.
  var isBlank: Bool { low == 0x20 && high & (1 << Self.columnsShift - 1) == 0 }

  /// The spacing scalar; U+0000 in a right half.
  var base: Unicode.Scalar { Unicode.Scalar(UInt32(low & Self.scalarMask)) ?? "\u{FFFD}" }

  var style: Style {
    get {
      Style(
        Role(rawValue: UInt8(high >> Self.roleShift & 0xFF)) ?? .text,
        Style.Traits(rawValue: UInt8(high >> Self.traitsShift & 0xFF))
      )
    }
    set {
      high = high & (1 << Self.roleShift - 1) | Self.bits(of: newValue)
    }
  }

  /// The number of nonspacing marks, 0 to 4.
  var markCount: Int {
    if low >> 21 == 0 { return 0 }
    if low >> 42 == 0 { return 1 }
    if high & Self.scalarMask == 0 { return 2 }
    return high >> 21 & Self.scalarMask == 0 ? 3 : 4
  }

  /// Adds a nonspacing mark; a fifth is left out.
  mutating func addMark(_ mark: Unicode.Scalar) {
    let value = UInt64(mark.value)
    switch markCount {
    case 0: low |= value << 21
    case 1: low |= value << 42
    case 2: high |= value
    case 3: high |= value << 21
    default: break
    }
  }

  /// Calls a function with the base and each mark; with nothing in a right half.
  func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
    if isRightHalf { return }
    body(base)
    if low >> 21 == 0 { return }
    for value in [low >> 21, low >> 42, high, high >> 21] {
      guard let mark = Unicode.Scalar(UInt32(value & Self.scalarMask)), mark.value != 0 else {
        return
      }
      body(mark)
    }
  }

  /// The glyph as text; empty in a right half.
  var text: String {
    var scalars = String.UnicodeScalarView()
    forEachScalar { scalars.append($0) }
    return String(scalars)
  }
}

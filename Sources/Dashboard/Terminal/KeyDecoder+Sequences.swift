/// The sequences of xterm ("XTerm Control Sequences", keys), the VT220, rxvt and the Linux console.
extension KeyDecoder {
  /// Longer ones are no key of any terminal; they are dropped so far.
  private static let longestSequence = 64

  /// Reads a control sequence (ECMA-48, section 5.4): parameters, intermediate bytes, a final byte.
  static func controlSequence(_ bytes: ArraySlice<UInt8>) -> Step {
    var parameters: [UInt8] = []
    var hasIntermediates = false
    for (index, byte) in bytes.dropFirst(2).enumerated() {
      let count = index + 3
      if count > longestSequence { return .key(nil, count) }
      switch byte {
      case 0x30...0x3F where !hasIntermediates: parameters.append(byte)
      case 0x20...0x2F: hasIntermediates = true
      case 0x5B where index == 0: return linuxFunctionKey(bytes)
      case 0x40...0x7E:
        if byte == 0x4D, index == 0 { return oldMouse(bytes) }
        if !hasIntermediates, let report = mouse(parameters: parameters, final: byte) {
          return .mouse(report, count)
        }
        // Parameters from `<` to `?` on are answers of the terminal, not keys.
        if hasIntermediates || parameters.contains(where: { $0 >= 0x3C }) {
          return .key(nil, count)
        }
        return sequence(parameters: parameters, final: byte, count: count)
      default: return .key(nil, index + 2)  // broken off: the byte begins something new
      }
    }
    return .incomplete
  }

  /// The Linux console's F1 to F5: a second bracket and a letter.
  private static func linuxFunctionKey(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let letter = bytes.dropFirst(3).first else { return .incomplete }
    return .key((0x41...0x45).contains(letter) ? .function(Int(letter) - 0x40) : nil, 4)
  }

  private static func sequence(parameters: [UInt8], final: UInt8, count: Int) -> Step {
    let numbers = parameters.split(separator: 0x3B, omittingEmptySubsequences: false).map {
      Int(String(decoding: $0.prefix(while: { $0 != 0x3A }), as: UTF8.self)) ?? 0
    }
    let first = numbers.first ?? 0
    let modifiers = Modifiers(parameter: numbers.dropFirst().first ?? 0)
    switch Unicode.Scalar(final) {
    case "~" where first == 200: return .pasteBegins(count)
    case "~" where first == 27 && numbers.count == 3:
      return .key(key(ofScalar: numbers[2], modifiers), count)
    case "u": return .key(key(ofScalar: first, modifiers), count)
    case "~", "^", "@": return .key(numberedKey(first, modifiers), count)
    case "P", "Q", "R", "S":
      return .key(.function(Int(final) - 0x4F + modifiers.functionOffset), count)
    case "Z": return .key(.backTab, count)
    case "C" where modifiers.movesByWords: return .key(.wordRight, count)
    case "D" where modifiers.movesByWords: return .key(.wordLeft, count)
    default: return .key(letteredKey(final), count)
    }
  }

  /// Reads a key that the terminal sends as a single shift and a letter: keypads and F1 to F4.
  static func singleShift(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let letter = bytes.dropFirst(2).first else { return .incomplete }
    switch letter {
    case 0x50...0x53: return .key(.function(Int(letter) - 0x4F), 3)
    case 0x4D: return .key(.enter, 3)
    case 0x49: return .key(.tab, 3)
    case 0x6A...0x79: return .key(.character(Character(Unicode.Scalar(letter - 0x40))), 3)
    case 0x58: return .key(.character("="), 3)
    // rxvt, with Control.
    case 0x63: return .key(.wordRight, 3)
    case 0x64: return .key(.wordLeft, 3)
    case 0x40...0x7E: return .key(letteredKey(letter), 3)
    default: return .key(.alt("O"), 2)
    }
  }

  /// The keys that end in a letter; rxvt has small ones where Shift or Control is held.
  private static func letteredKey(_ letter: UInt8) -> Key? {
    switch Unicode.Scalar(letter) {
    case "A", "a": .up
    case "B", "b": .down
    case "C", "c": .right
    case "D", "d": .left
    case "H": .home
    case "F": .end
    default: nil
    }
  }

  /// The keys that the VT220 numbers; F5 and on have gaps in their numbers.
  private static func numberedKey(_ number: Int, _ modifiers: Modifiers) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10 + modifiers.functionOffset)
    case 17...21: .function(number - 11 + modifiers.functionOffset)
    case 23...26: .function(number - 12 + modifiers.functionOffset)
    case 28...29: .function(number - 13 + modifiers.functionOffset)
    case 31...34: .function(number - 14 + modifiers.functionOffset)
    default: nil
    }
  }

  /// A key that is told by its scalar, as terminals do that tell every key apart.
  private static func key(ofScalar value: Int, _ modifiers: Modifiers) -> Key? {
    guard let value = UInt32(exactly: value), let scalar = Unicode.Scalar(value) else { return nil }
    switch value {
    case 9: return modifiers.shift ? .backTab : .tab
    case 13: return .enter
    case 27: return .escape
    case 8, 127: return .backspace
    default: break
    }
    let category = scalar.properties.generalCategory
    guard category != .control, category != .privateUse else { return nil }
    if modifiers.control { return .control(Character(scalar)) }
    return modifiers.alt ? .alt(Character(scalar)) : .character(Character(scalar))
  }

  /// The keys held down with another: one more than the sum of their bits.
  private struct Modifiers {
    let shift: Bool
    let alt: Bool
    let control: Bool

    init(parameter: Int) {
      let bits = max(0, parameter - 1)
      shift = bits & 1 != 0
      alt = bits & 2 != 0
      control = bits & 4 != 0
    }

    /// With an arrow: Control, or Alt where the system keeps Control for itself.
    var movesByWords: Bool { control || alt }

    /// Terminfo counts F1 with Shift as F13, with Control as F25.
    var functionOffset: Int { (shift ? 12 : 0) + (control ? 24 : 0) }
  }
}

extension KeyDecoder {
  /// Reads a key that begins with no escape byte: a control byte or a character in UTF-8.
  static func plain(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let first = bytes.first else { return .incomplete }
    switch first {
    case 0x09: return .key(.tab, 1)
    case 0x0A, 0x0D: return .key(.enter, 1)
    case 0x08, 0x7F: return .key(.backspace, 1)
    case 0x00: return .key(nil, 1)
    case 0x01..<0x20: return .key(control(first), 1)
    default: return character(bytes)
    }
  }

  /// A control byte as the key that makes it: the byte is the letter's without its upper bits.
  private static func control(_ byte: UInt8) -> Key {
    let letter = Unicode.Scalar(byte | (byte <= 0x1A ? 0x60 : 0x40))
    return .control(Character(letter))
  }

  /// Reads one scalar of UTF-8; bytes that are none, and scalars that print nothing, are no key.
  private static func character(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let first = bytes.first else { return .incomplete }
    let count =
      switch first {
      case ..<0x80: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard count > 0 else { return .key(nil, 1) }
    let present = bytes.prefix(count)
    guard present.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .key(nil, 1) }
    guard present.count == count else { return .incomplete }
    guard let scalar = String(validating: present, as: UTF8.self)?.unicodeScalars.first else {
      return .key(nil, 1)
    }
    let isControl = scalar.properties.generalCategory == .control
    return .key(isControl ? nil : .character(Character(scalar)), count)
  }

  /// Reads what follows an escape byte: a sequence, or the key that was pressed with Alt.
  static func escaped(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let next = bytes.dropFirst().first else { return .incomplete }
    switch next {
    case 0x5B: return controlSequence(bytes)
    case 0x4F: return singleShift(bytes)
    case 0x08, 0x7F: return .key(.alt("\u{7F}"), 2)
    case ..<0x20: return .key(.escape, 1)
    case _ where stringStarts.contains(next):
      guard let first = bytes.dropFirst(2).first else { return .incomplete }
      // A string without a text is none: the key is held down with Alt.
      return first < 0x20
        ? .key(.alt(Character(Unicode.Scalar(next))), 2) : .stringBegins(2)
    default:
      switch character(bytes.dropFirst()) {
      case .key(.character(let character)?, let count): return .key(.alt(character), count + 1)
      case .key(_, let count): return .key(nil, count + 1)
      case .incomplete, .mouse, .pasteBegins, .stringBegins: return .incomplete
      }
    }
  }
}

import Model

extension KeyNotationError {
  /// What a key is, for those who wrote something else.
  var rule: String {
    switch name {
    case "<C-i>": "terminals send the byte of `<Tab>` for it"
    case "<C-j>", "<C-m>": "terminals send the byte of `<Enter>` for it"
    case "<C-[>": "terminals send the byte of `<Esc>` for it"
    case "<C-\\>": "it ends a program that hangs"
    default: "a key is one character, or a name such as `<Enter>`, `<C-x>`, `<A-x>`, `<F1>`"
    }
  }
}

extension Key {
  /// Reads one key as `render --keys` takes it.
  ///
  /// - Throws: What is no key, or none that a terminal sends by itself.
  init(notation text: String) throws(KeyNotationError) {
    let keys = try Key.sequence(text)
    guard keys.count == 1, let key = keys.first, key.isSent else {
      throw KeyNotationError(name: keys.count == 1 ? keys[0].notation : text)
    }
    self = key
  }

  /// Whether a terminal sends something for it that is no other key's.
  private var isSent: Bool {
    switch self {
    case .alt("\u{7F}"): return true
    case .character(let character), .alt(let character):
      return character.unicodeScalars.count == 1
        && character.unicodeScalars.allSatisfy {
          ![.control, .format, .surrogate, .unassigned].contains($0.properties.generalCategory)
        }
    case .control(let character):
      return "abcdefghklnopqrstuvwxyz]^_".contains(character)
    case .mouse: return false
    default: return true
    }
  }

  /// The key as `render --keys` and configurations write it.
  var notation: String {
    if let named = Key.named.first(where: { $0.key == self }) { return "<\(named.name)>" }
    return switch self {
    case .character(let character): String(character)
    case .control(let character): "<C-\(character)>"
    case .alt(let character): "<A-\(character)>"
    case .function(let number): "<F\(number)>"
    default: "<\(name)>"
    }
  }

  /// The key that a text that is none was meant for, as it is written; nil where none is near.
  ///
  /// The names that help gives to keys are understood: `^D`, `PgDn`, `Shift-Tab`.
  static func notation(near text: String) -> String? {
    if let keys = try? sequence(text), keys.count == 1 { return nil }
    let letters = "abcdefghijklmnopqrstuvwxyz".map { Key.control($0) }
    let keys = named.map(\.key) + letters + (1...24).map(Key.function)
    let written = text.lowercased().split(separator: "ctrl-").last.map {
      text.count > $0.count ? "^\($0)" : text.lowercased()
    }
    if let key = keys.first(where: { $0.name.lowercased() == written }), key.isSent {
      return key.notation
    }
    return Nearest.value(to: text, among: keys.filter(\.isSent).map(\.notation))
  }
}

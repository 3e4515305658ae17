/// Why a text is no sequence of keys.
struct KeyNotationError: Error, Hashable {
  /// The name that is no key, as written.
  let name: String
}

extension Key {
  /// The name that help, footer and manual page use.
  var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^" + character.uppercased()
    case .alt("\u{7F}"): "Alt-Backspace"
    case .alt(let character): "Alt-" + String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .wordLeft: "^Left"
    case .wordRight: "^Right"
    case .function(let number): "F\(number)"
    case .mouse(let stroke, let place): "\(stroke.rawValue):\(place.column + 1),\(place.row + 1)"
    }
  }

  /// The keys that are written by name, between angle brackets and in any case.
  static let named: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab),
    ("Space", .character(" ")), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown), ("BS", .backspace),
    ("Del", .delete), ("lt", .character("<")), ("C-Left", .wordLeft), ("C-Right", .wordRight),
    ("A-BS", .alt("\u{7F}")),
  ]

  /// Reads keys as `render --keys` takes them.
  ///
  /// Every character is a key, a blank included; `<Enter>`, `<Esc>`, `<C-x>`, `<A-x>`, `<F1>` and the like are keys by
  /// name, in any case, and `<lt>` is `<`. `<Click:12,5>` presses the mouse in column 12 of row 5, counted from 1;
  /// `<DoubleClick:12,5>` is two such presses, `<WheelUp:12,5>` and `<WheelDown:12,5>` are steps of the wheel. A `<` that begins no closed name is itself.
  static func sequence(_ text: String) throws(KeyNotationError) -> [Key] {
    var keys: [Key] = []
    var rest = text[...]
    while let character = rest.first {
      if character == "<", let end = rest.firstIndex(of: ">"),
        rest.index(after: rest.startIndex) != end
      {
        let name = rest[rest.index(after: rest.startIndex)..<end]
        guard let key = Key(name: String(name)) else {
          throw KeyNotationError(name: "<\(name)>")
        }
        // The first press of two is a click of its own.
        if case .mouse(.doubleClick, let place) = key { keys.append(.mouse(.click, place)) }
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(Key(character))
        rest = rest.dropFirst()
      }
    }
    return keys
  }

  private init(_ character: Character) {
    switch character {
    case "\r", "\n", "\r\n": self = .enter
    case "\t": self = .tab
    case "\u{1B}": self = .escape
    case "\u{7F}": self = .backspace
    default: self = .character(character)
    }
  }

  private init?(name: String) {
    let lower = name.lowercased()
    if let (_, key) = Key.named.first(where: { $0.name.lowercased() == lower }) {
      self = key
    } else if lower.hasPrefix("c-"), lower.count == 3, let last = lower.last {
      self = .control(last)
    } else if lower.hasPrefix("a-"), name.count == 3, let last = name.last {
      self = .alt(last)
    } else if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...24).contains(number) {
      self = .function(number)
    } else if let mouse = Key(mouse: lower) {
      self = mouse
    } else {
      return nil
    }
  }

  /// Reads `click:12,5`: a stroke of the mouse with column and row, counted from 1.
  private init?(mouse name: String) {
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2,
      let stroke = MouseStroke.allCases.first(where: { $0.rawValue.lowercased() == parts[0] })
    else { return nil }
    let numbers = parts[1].split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let column = numbers[0], let row = numbers[1],
      (1...1000).contains(column), (1...1000).contains(row)
    else { return nil }
    self = .mouse(stroke, Point(column: column - 1, row: row - 1))
  }
}

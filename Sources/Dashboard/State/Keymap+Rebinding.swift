/// Keys that a user gives an action in place of those it has; none take them away.
struct Rebinding: Hashable, Sendable {
  /// The binding's name.
  let name: String
  let keys: [Key]
}

/// Why an action does not get a key that a user gave it.
enum RebindingRefusal: Hashable, Sendable {
  /// The key of a rebinding, by their numbers, is another action's in a context that both have.
  case taken(rebinding: Int, key: Int, by: String)
  /// The key of a rebinding would be a character where text is typed.
  case typed(rebinding: Int, key: Int)
  /// The action may not be without a key: nobody could leave, or learn how to.
  case needed(rebinding: Int)
  /// An action that may not be without a key would be left so, and every key is as the program ships.
  case leftWithout(name: String)
}

extension Keymap {
  /// The actions that have to keep a key.
  static let needed: Set = ["quit", "help", "back", "text-keep", "text-give-up"]

  /// Gives some actions other keys.
  ///
  /// All rebindings hold at once, so that two actions can swap their keys. A key that cannot be given is left out; where
  /// none of the keys given to an action can, it keeps those of its own that are free.
  ///
  /// - Parameter rebindings: At most one for each name, each the name of a binding.
  /// - Returns: The keymap with what could be given, and what was refused.
  func rebound(_ rebindings: [Rebinding]) -> (keymap: Keymap, refusals: [RebindingRefusal]) {
    var allotment = KeyAllotment()
    var refusals: [RebindingRefusal] = []
    var sound: [(number: Int, binding: Binding)] = []
    for (number, rebinding) in rebindings.enumerated() {
      if rebinding.keys.isEmpty, Keymap.needed.contains(rebinding.name) {
        refusals.append(.needed(rebinding: number))
      } else if let binding = bindings.first(where: { $0.name == rebinding.name }) {
        sound.append((number, binding))
      }
    }
    for binding in bindings where !sound.contains(where: { $0.binding.name == binding.name }) {
      for key in binding.keys { allotment.give(key, to: binding) }
    }
    for (number, binding) in sound {
      for (place, key) in rebindings[number].keys.enumerated() {
        if !binding.keys.contains(key), binding.contexts.contains(where: { $0.types(key) }) {
          refusals.append(.typed(rebinding: number, key: place))
        } else if let holder = allotment.holder(of: key, for: binding) {
          if holder != binding.name {
            refusals.append(.taken(rebinding: number, key: place, by: holder))
          }
        } else {
          allotment.give(key, to: binding)
        }
      }
    }
    for (number, binding) in sound where !rebindings[number].keys.isEmpty {
      guard allotment.keys(of: binding).isEmpty else { continue }
      for key in binding.keys where allotment.holder(of: key, for: binding) == nil {
        allotment.give(key, to: binding)
      }
    }
    let rebound = bindings.map { binding in
      var binding = binding
      binding.keys = allotment.keys(of: binding)
      return binding
    }
    if let lost = rebound.first(where: { $0.keys.isEmpty && Keymap.needed.contains($0.name) }) {
      return (self, refusals + [.leftWithout(name: lost.name)])
    }
    return (Keymap(rebound), refusals)
  }
}

/// Which binding has which key, where.
private struct KeyAllotment {
  private var holders: [KeyContext: [Key: String]] = [:]
  private var given: [String: [Key]] = [:]

  /// The keys that a binding was given, in that order.
  func keys(of binding: Binding) -> [Key] { given[binding.name] ?? [] }

  /// The binding that has a key in one of a binding's contexts.
  func holder(of key: Key, for binding: Binding) -> String? {
    KeyContext.allCases.lazy.filter(binding.contexts.contains).compactMap { holders[$0]?[key] }
      .first
  }

  /// Gives a binding a key in all of its contexts.
  mutating func give(_ key: Key, to binding: Binding) {
    for context in binding.contexts { holders[context, default: [:]][key] = binding.name }
    given[binding.name, default: []].append(key)
  }
}

extension KeyContext {
  /// Whether a key is a character that is typed there: in the picker letters and digits narrow the list.
  fileprivate func types(_ key: Key) -> Bool {
    guard case .character(let character) = key else { return false }
    return switch self {
    case .prompt: true
    case .picker: character.isLetter || character.isNumber
    default: false
    }
  }
}

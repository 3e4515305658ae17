/// The ids of one sort of thing that the files define, and what became of each.
struct Namespace {
  /// What became of an id that something refers to.
  enum Standing {
    /// It is defined, and its definition is sound.
    case sound
    /// It is not, and that is a problem of whoever refers to it.
    case wrong(Problem.Reason)
    /// It may be defined in the part of a file that could not be read, which is a problem already.
    case unread
  }

  /// The most ids among which the nearest one is looked for.
  static let mostSearched = 5000

  /// What has such an id, for messages: "actor".
  let noun: String
  /// Whether the file that defines them could not be read to its end.
  var isIncomplete = false
  private var definitions: [String: FilePosition] = [:]
  private var sound: Set<String> = []

  /// Makes a namespace without ids.
  init(noun: String) {
    self.noun = noun
  }

  /// Registers a definition; where the id is taken already, returns the first one's place.
  mutating func define(_ id: String, at position: FilePosition) -> FilePosition? {
    if let first = definitions[id] { return first }
    definitions[id] = position
    return nil
  }

  /// Marks a defined id as sound.
  mutating func keep(_ id: String) {
    sound.insert(id)
  }

  /// Marks a sound id as left out after all.
  mutating func drop(_ id: String) {
    sound.remove(id)
  }

  /// Whether an id is defined soundly.
  func isSound(_ id: String) -> Bool { sound.contains(id) }

  /// Whether an id is defined, soundly or not.
  func defines(_ id: String) -> Bool { definitions[id] != nil }

  /// Returns whether an id may be referred to, and if not, why.
  ///
  /// - Complexity: O(1) for sound ids; O(*n*) in the ids for unknown ones where `suggesting` a near one.
  func standing(of id: String, suggesting: Bool = true) -> Standing {
    if sound.contains(id) { return .sound }
    if let position = definitions[id] {
      return .wrong(.brokenID(id, noun: noun, definedAt: position))
    }
    if isIncomplete { return .unread }
    // Among very many ids the nearest is chance, and looking for it would take the time of all problems.
    let isNearLookedFor = suggesting && definitions.count <= Self.mostSearched
    let nearest = isNearLookedFor ? Nearest.value(to: id, among: definitions.keys) : nil
    return .wrong(.unknownID(id, noun: noun, nearest: nearest))
  }
}

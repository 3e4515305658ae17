/// How far the search for circles has come with an id.
private enum Visit {
  case inProgress(walk: Int)
  case done
}

/// What each of a list's things says it is part of, while the list is being read.
///
/// Parents may be defined further down, so that they are looked up when the whole list is known.
struct ParentLinks<Entity> {
  /// The key that names a parent.
  let key: String
  private var links: [(id: String, fields: Fields, parent: Identifier<Entity>)] = []
  private var parents: [String: String] = [:]

  /// Makes an empty set of links.
  init(key: String) {
    self.key = key
  }

  /// Looks up the parent that a mapping names.
  mutating func add(_ id: String, _ fields: inout Fields, in namespace: Namespace) {
    guard let parent = fields.reference(key, in: namespace, .optional, as: Entity.self) else {
      return
    }
    links.append((id, fields, parent))
    parents[id] = parent.description
  }

  /// The parent of an id, once `cut` has been called.
  subscript(id: String) -> Identifier<Entity>? { parents[id].map { Identifier($0) } }

  /// Leaves out a link.
  mutating func remove(_ id: String) {
    parents[id] = nil
  }

  /// The links, in the order of the file.
  var all: [(id: String, fields: Fields, parent: Identifier<Entity>)] { links }

  /// Notes every circle once, at its first member in the file, and leaves all its links out.
  ///
  /// - Complexity: O(*n*) in links.
  mutating func cut() {
    var visits: [String: Visit] = [:]
    var circular: Set<String> = []
    for (walk, link) in links.enumerated() {
      var path: [String] = []
      var current: String? = link.id
      walking: while let id = current {
        switch visits[id] {
        case .done: break walking
        case .inProgress(let begun):
          guard begun == walk, let start = path.firstIndex(of: id) else { break walking }
          let circle = Array(path[start...])
          let members = Set(circle)
          let first = links.first { members.contains($0.id) } ?? link
          note(circle, at: first.fields)
          circular.formUnion(members)
          break walking
        case nil:
          visits[id] = .inProgress(walk: walk)
          path.append(id)
          current = parents[id]
        }
      }
      for id in path { visits[id] = .done }
    }
    for id in circular { parents[id] = nil }
  }

  private func note(_ circle: [String], at fields: Fields) {
    fields.log.note(.cycle(circle + circle.prefix(1), key: key), at: fields.mark(of: key))
  }
}

/// The nesting of actors or places, numbered so that everything below one is a range.
///
/// Positions count from 0, each followed by all below it, in the order of the file among siblings.
struct Hierarchy<ID: Hashable & Sendable>: Sendable {
  /// The ids by position.
  let ids: [ID]
  /// How many each lies in, by position.
  let depths: [Int]
  private let positions: [ID: Int]
  private let ends: [Int]
  private let parents: [Int?]

  /// Numbers entities.
  ///
  /// A parent that is not among them makes a root, and so does the first of a cycle, which the reader refuses.
  ///
  /// - Parameter entities: Ids in order, each once, with those that they lie in.
  /// - Complexity: O(*n*).
  init(_ entities: [(id: ID, parent: ID?)]) {
    let known = Set(entities.lazy.map(\.id))
    var children: [ID: [ID]] = [:]
    var roots: [ID] = []
    for (id, parent) in entities {
      if let parent, known.contains(parent) {
        children[parent, default: []].append(id)
      } else {
        roots.append(id)
      }
    }
    var ids: [ID] = []
    var depths: [Int] = []
    var parents: [Int?] = []
    var positions: [ID: Int] = [:]
    for start in roots + entities.lazy.map(\.id) {
      var pending: [(id: ID, depth: Int, parent: Int?)] = [(start, 0, nil)]
      while let (id, depth, parent) = pending.popLast() {
        guard positions[id] == nil else { continue }
        let position = ids.count
        positions[id] = position
        ids.append(id)
        depths.append(depth)
        parents.append(parent)
        for child in (children[id] ?? []).reversed() {
          pending.append((child, depth + 1, position))
        }
      }
    }
    var ends = Array(ids.indices).map { $0 + 1 }
    for position in ids.indices.reversed() {
      if let parent = parents[position] { ends[parent] = max(ends[parent], ends[position]) }
    }
    self.ids = ids
    self.depths = depths
    self.parents = parents
    self.positions = positions
    self.ends = ends
  }

  /// Returns the position of an entity; nil for one that is not here.
  func position(of id: ID) -> Int? { positions[id] }

  /// Returns the positions of an entity and all below it; none for one that is not here.
  func range(of id: ID) -> Range<Int> {
    positions[id].map { $0..<ends[$0] } ?? 0..<0
  }

  /// Returns the position of the entity that the one at a position lies in.
  func parent(of position: Int) -> Int? { parents[position] }
}

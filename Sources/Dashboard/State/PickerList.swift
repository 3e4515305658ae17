import Model

/// The actors that the picker lists: a tree, narrowed by what has been typed.
struct PickerList {
  /// An actor with the number of records that it, or an actor below it, takes part in.
  struct Row: Hashable {
    let actor: Actor.ID
    let depth: Int
    let count: Int
  }

  let rows: [Row]
  /// The row under the cursor.
  let selected: Int

  /// The row under the cursor; nil where nothing matches what was typed.
  var current: Row? { rows.indices.contains(selected) ? rows[selected] : nil }

  /// Lists actors; the counts are over what the rest of the filter lets through.
  ///
  /// - Complexity: O(*n*) in the actors and in the records that the rest of the filter lets through.
  init(_ picker: Picker, in state: State) {
    let branches = state.edition.actorTree.narrowed(by: picker.text.text)
    let counts = state.edition.actorCounts(in: picker.records, as: state.filter.actors.part)
    rows = branches.map { Row(actor: $0.id, depth: $0.depth, count: counts[$0.id] ?? 0) }
    let wanted = picker.actor.flatMap { actor in branches.firstIndex { $0.id == actor } }
    selected = wanted ?? branches.firstIndex(where: \.isMatch) ?? 0
  }

  /// Returns the actor that the cursor comes to, stopping at the ends.
  func actor(movedBy count: Int) -> Actor.ID? {
    rows.isEmpty ? nil : rows[min(max(0, selected + count), rows.count - 1)].actor
  }
}

extension State {
  /// The records that the filter would let through without its actors.
  var recordsWithoutActorFilter: [Int] {
    var filter = filter
    filter.actors = ActorFilter()
    do throws(QueryError) {
      return edition.select(try filter.query(in: dossier)).records
    } catch {
      return []
    }
  }
}

extension ActorFilter {
  /// Takes an actor in, or out again; one that was excluded is no longer.
  mutating func toggle(included actor: Actor.ID) {
    excluded.removeAll { $0 == actor }
    if let index = included.firstIndex(of: actor) {
      included.remove(at: index)
    } else {
      included.append(actor)
    }
  }

  /// Takes an actor in; one that was excluded is no longer.
  mutating func include(_ actor: Actor.ID) {
    excluded.removeAll { $0 == actor }
    if !included.contains(actor) { included.append(actor) }
  }

  /// Excludes an actor, or no longer; one that was included is no longer.
  mutating func toggle(excluded actor: Actor.ID) {
    included.removeAll { $0 == actor }
    if let index = excluded.firstIndex(of: actor) {
      excluded.remove(at: index)
    } else {
      excluded.append(actor)
    }
  }

  /// What the header says of it: `Turkey, Russia; not Syria; any role`.
  func label(in dossier: Dossier) -> String {
    var parts: [String] = []
    if !included.isEmpty {
      let shown =
        included.count > ActorFilter.mostNames + 1 ? ActorFilter.mostNames : included.count
      let rest = included.count - shown
      let names =
        included.prefix(shown).map { dossier.name(of: $0) } + (rest > 0 ? ["\(rest) more"] : [])
      parts.append(names.joined(separator: needsAll ? " and " : " or "))
    }
    if !excluded.isEmpty {
      parts.append("not " + excluded.map { dossier.name(of: $0) }.joined(separator: ", "))
    }
    parts.append(part.name)
    return parts.joined(separator: ", ")
  }
}

extension ActorFilter {
  /// How many actors the header names; the picker shows all.
  fileprivate static let mostNames = 2
}

extension ActorFilter.Part {
  /// Every choice, in the order in which the keys go round.
  static let choices: [ActorFilter.Part] =
    [.any, .actsOrLoses] + ActorRole.allCases.map { .role($0) }

  /// The words for the screen.
  var name: String {
    switch self {
    case .any: "any role"
    case .actsOrLoses: "acts or loses"
    case .role(let role): "as \(role)"
    }
  }

  var next: ActorFilter.Part { moved(by: 1) }

  var previous: ActorFilter.Part { moved(by: -1) }

  private func moved(by step: Int) -> ActorFilter.Part {
    let choices = ActorFilter.Part.choices
    let here = choices.firstIndex(of: self) ?? 0
    return choices[(here + step + choices.count) % choices.count]
  }
}

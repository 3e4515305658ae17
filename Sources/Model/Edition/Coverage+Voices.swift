import OrderedCollections

/// Who is heard in an edition, and who is only spoken about.
struct Voices {
  private let dossier: Dossier
  private var actors: [Actor.ID: Coverage.OfActor] = [:]

  /// Hears every telling, claim and document in view.
  ///
  /// An outlet is heard in its own documents. Who passes words on is not heard by that.
  ///
  /// - Complexity: O(*n*) in tellings and claims, times the depth to which actors nest.
  init(of edition: Edition) {
    dossier = edition.dossier
    for (row, source) in dossier.sources.enumerated() where edition.standings[row] == .inView {
      hear(source.outlet)
    }
    for (row, record) in edition.records.enumerated() {
      for index in record.tellings { take(dossier.telling(at: index), ofRecordAt: row) }
    }
    for row in edition.claims { take(claimAt: row) }
  }

  /// Those that are spoken about and never certainly heard: the most spoken about first, then as in the file.
  var silent: [Coverage.OfActor] {
    let inFileOrder = dossier.actors.keys.compactMap { actors[$0] }.filter(\.isSilent)
    return inFileOrder.enumerated().sorted { left, right in
      let counts = (left.element.weight, right.element.weight)
      return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
    }.map(\.element)
  }

  private mutating func take(_ telling: Telling, ofRecordAt row: Int) {
    let named = telling.actors.map(\.actor) + telling.by.map(\.actor)
    for actor in named {
      change(actor) { if $0.records.last != row { $0.records.append(row) } }
    }
    let doubtful = Set(telling.by.filter(\.isDoubtful).map(\.actor))
    for attribution in telling.by { hear(attribution.actor, isDoubtful: attribution.isDoubtful) }
    let attributed = Set(telling.by.map(\.actor))
    for part in telling.actors where part.role == .speaker && !attributed.contains(part.actor) {
      // A speaker of a doubtful telling is no more certain than it.
      hear(part.actor, isDoubtful: !doubtful.isEmpty && doubtful.count == telling.by.count)
    }
  }

  private mutating func take(claimAt row: Int) {
    let claim = dossier.claims[row]
    change(claim.lossesOf) { $0.claims.append(row) }
    switch claim.claimant {
    case .named(let actor): hear(actor)
    case .doubtful(let actor): hear(actor, isDoubtful: true)
    case .oneOf(let actors): for actor in actors { hear(actor, isDoubtful: true) }
    case .notTold: break
    }
  }

  private mutating func hear(_ actor: Actor.ID, isDoubtful: Bool = false) {
    change(actor) { heard in
      if isDoubtful { heard.doubtfulVoices += 1 } else { heard.voices += 1 }
    }
  }

  /// Changes what is known of an actor and of all that it is part of.
  private mutating func change(_ actor: Actor.ID, _ change: (inout Coverage.OfActor) -> Void) {
    for id in dossier.lineage(of: actor) {
      change(&actors[id, default: Coverage.OfActor(actor: id)])
    }
  }
}

extension Coverage.OfActor {
  /// How much it is spoken about.
  fileprivate var weight: Int { records.count + claims.count }
}

extension DateBound {
  /// The day as an ISO date; nil where the end is open or unknown.
  var isoDay: String? {
    if case .day(let day) = self { "\(day)" } else { nil }
  }
}

extension Claimant {
  /// The actor, where there is no more than one that it may be.
  var singleActor: Actor.ID? {
    switch self {
    case .named(let actor), .doubtful(let actor): actor
    case .oneOf, .notTold: nil
    }
  }

  /// How sure it is, in a word.
  var certainty: String {
    switch self {
    case .named: "named"
    case .doubtful: "doubtful"
    case .oneOf: "one-of"
    case .notTold: "not-told"
    }
  }
}

extension FoldedRecord.Doubt {
  /// The doubt in a word.
  var word: String {
    switch self {
    case .datesDiffer: "dates-differ"
    case .dateUncertain: "date-uncertain"
    case .attackersDiffer: "attackers-differ"
    case .statusImplied: "status-implied"
    case .statusesDiffer: "statuses-differ"
    case .outcomesDiffer: "outcomes-differ"
    case .fulfilmentsDiffer: "fulfilments-differ"
    case .speakerDoubtful: "speaker-doubtful"
    case .figuresContradict: "figures-contradict"
    }
  }
}

extension Edition.Standing {
  /// The standing in a word.
  var word: String {
    switch self {
    case .inView: "in"
    case .maybeOut: "maybe-out"
    case .notOut: "not-out"
    }
  }
}

extension Toll.ID {
  /// The toll's name: its records, losing side, measure and category, `total` and the window where it has them.
  var name: String {
    let events = events.isEmpty ? "not-told" : events.map(\.description).joined(separator: "+")
    let parts = [events, side.description, measure.rawValue, category.rawValue]
    return (parts + (isTotal ? ["total"] : []) + (window.map { [$0] } ?? [])).joined(separator: " ")
  }
}

extension Verdict.Difference {
  /// How the two differ, in a few words.
  public var words: String {
    switch self {
    case .incident(let relation): relation.words
    case .window(let relation): relation.words
    case .losingSide(let nesting), .category(let nesting): nesting.words
    case .measure: "not the same measure"
    case .figure(let relation): relation.words
    case .claimant: "not the same claimant"
    case .origin(let relation): relation.words
    case .chain: "not the same chain"
    case .document: "another document"
    case .passage: "another passage"
    case .stated(let relation), .published(let relation): relation.words
    case .running(.first): "only the first keeps counting"
    case .running(.second): "only the second keeps counting"
    }
  }
}

extension Verdict.IncidentRelation {
  fileprivate var words: String {
    switch self {
    case .same: "the same"
    case .oneRunningTotal: "one running total"
    case .contains: "the first takes in the second"
    case .within: "the second takes in the first"
    case .shared: "some in common"
    case .apart: "different incidents"
    case .notTold(let holder): holder.untold
    }
  }
}

extension Verdict.TimeRelation {
  fileprivate var words: String {
    switch self {
    case .before: "the first earlier, as dated"
    case .after: "the second earlier, as dated"
    case .touching: "one ends as the other begins"
    case .overlapping: "days in common"
    case .mayOverlap: "perhaps days in common"
    case .notTold(let holder): holder.untold
    }
  }
}

extension Verdict.Nesting {
  fileprivate var words: String {
    switch self {
    case .same: "the same"
    case .contains: "the first contains the second"
    case .within: "the second contains the first"
    case .apart: "neither contains the other"
    }
  }
}

extension Verdict.FigureRelation {
  fileprivate var words: String {
    switch self {
    case .meet: "they meet"
    case .apart(.first): "no number in common, the first higher"
    case .apart(.second): "no number in common, the second higher"
    case .noNumber(.first): "the first is no number"
    case .noNumber(.second): "the second is no number"
    case .noNumber(.both): "neither is a number"
    }
  }
}

extension Verdict.OriginRelation {
  fileprivate var words: String {
    switch self {
    case .same: "the same"
    case .nested: "one is part of the other"
    case .oneRoot: "both of one side"
    case .independent: "independent of each other"
    case .notTold(let holder): holder.untold
    }
  }
}

extension Verdict.Holder {
  fileprivate var untold: String {
    switch self {
    case .first: "not told by the first"
    case .second: "not told by the second"
    case .both: "not told by either"
    }
  }
}

extension Verdict {
  /// The verdict in a few words, by its name in the method.
  public var name: String {
    switch kind {
    case .differentLosses: "different losses"
    case .differentIncidents: "different incidents"
    case .differentMeasure: "different measure"
    case .mayBeTheSameLosses: "may be the same losses"
    case .totalAndPart(_, let isContradictory):
      isContradictory ? "total and part, contradictory" : "total and part"
    case .noNumber: "no number"
    case .revised(.first): "revised, the first is later"
    case .revised(.second): "revised, the second is later"
    case .contradictory: "contradictory"
    case .meeting(.sameOrigin): "they meet: same origin"
    case .meeting(.corroborated): "they meet: corroborated"
    case .meeting(.compatible): "compatible"
    case .meeting(.originNotTold): "they meet: origin not told"
    }
  }
}

extension Verdict {
  /// The same verdict seen from the other claim.
  public var reversed: Verdict {
    Verdict(
      first: second,
      second: first,
      kind: kind.reversed,
      notes: notes.map(\.reversed),
      differences: differences.map(\.reversed)
    )
  }
}

extension Verdict.Holder {
  /// The same seen from the other claim.
  var reversed: Self {
    switch self {
    case .first: .second
    case .second: .first
    case .both: .both
    }
  }

  /// Whom something holds of; nil where it holds of neither.
  init?(first: Bool, second: Bool) {
    switch (first, second) {
    case (true, true): self = .both
    case (true, false): self = .first
    case (false, true): self = .second
    case (false, false): return nil
    }
  }
}

extension Verdict.Kind {
  fileprivate var reversed: Self {
    switch self {
    case .totalAndPart(let whole, let isContradictory):
      .totalAndPart(whole: whole.other, isContradictory: isContradictory)
    case .noNumber(let holder): .noNumber(holder.reversed)
    case .revised(let later): .revised(later: later.other)
    case .differentLosses, .differentIncidents, .differentMeasure, .mayBeTheSameLosses,
      .contradictory, .meeting:
      self
    }
  }
}

extension Verdict.Note {
  fileprivate var reversed: Self {
    switch self {
    case .mayBeALaterCount(let higher): .mayBeALaterCount(higher: higher.other)
    case .noLaterCount(let higher): .noLaterCount(higher: higher.other)
    case .originNotTold(let holder): .originNotTold(holder.reversed)
    case .remark(let which): .remark(which.other)
    case .withinOneDocument, .relayedDifferently, .labelsDiffer, .compatible, .soft: self
    }
  }
}

extension Verdict.Difference {
  fileprivate var reversed: Self {
    switch self {
    case .incident(let relation): .incident(relation.reversed)
    case .window(let relation): .window(relation.reversed)
    case .losingSide(let nesting): .losingSide(nesting.reversed)
    case .category(let nesting): .category(nesting.reversed)
    case .figure(let relation): .figure(relation.reversed)
    case .origin(let relation): .origin(relation.reversed)
    case .stated(let relation): .stated(relation.reversed)
    case .published(let relation): .published(relation.reversed)
    case .running(let which): .running(which.other)
    case .measure, .claimant, .chain, .document, .passage: self
    }
  }
}

extension Verdict.IncidentRelation {
  fileprivate var reversed: Self {
    switch self {
    case .contains: .within
    case .within: .contains
    case .notTold(let holder): .notTold(holder.reversed)
    case .same, .oneRunningTotal, .shared, .apart: self
    }
  }
}

extension Verdict.Nesting {
  fileprivate var reversed: Self {
    switch self {
    case .contains: .within
    case .within: .contains
    case .same, .apart: self
    }
  }
}

extension Verdict.TimeRelation {
  fileprivate var reversed: Self {
    switch self {
    case .before: .after
    case .after: .before
    case .notTold(let holder): .notTold(holder.reversed)
    case .touching, .overlapping, .mayOverlap: self
    }
  }
}

extension Verdict.FigureRelation {
  fileprivate var reversed: Self {
    switch self {
    case .apart(let higher): .apart(higher: higher.other)
    case .noNumber(let holder): .noNumber(holder.reversed)
    case .meet: self
    }
  }
}

extension Verdict.OriginRelation {
  fileprivate var reversed: Self {
    if case .notTold(let holder) = self { .notTold(holder.reversed) } else { self }
  }
}

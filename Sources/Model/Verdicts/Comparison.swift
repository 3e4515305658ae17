/// Two claims beside each other, with what their verdict rests on.
struct Comparison {
  /// Gives the days of an incident; nil where no date of it is told.
  typealias SpanOfIncident = (Record.ID) -> DaySpan?

  let dossier: Dossier
  let first: Claim
  let second: Claim
  let sides: Verdict.Nesting
  let categories: Verdict.Nesting
  let incidents: Verdict.IncidentRelation
  let origins: Verdict.OriginRelation
  private let spanOfIncident: SpanOfIncident

  init(
    _ first: Claim,
    _ second: Claim,
    of dossier: Dossier,
    spanOfIncident: @escaping SpanOfIncident
  ) {
    self.dossier = dossier
    self.first = first
    self.second = second
    self.spanOfIncident = spanOfIncident
    sides = dossier.nesting(of: first.lossesOf, with: second.lossesOf)
    categories = first.category.nesting(with: second.category)
    origins = dossier.origins(of: first, and: second)
    let isOneTotal = Comparison.isOneRunningTotal(first, second, of: dossier)
    incidents = isOneTotal ? .oneRunningTotal : Incidents(first, second, of: dossier).relation
  }

  /// Whether both are one total that a claimant keeps counting, tied to no incident.
  ///
  /// One claimant, side, category and measure, and one beginning.
  private static func isOneRunningTotal(
    _ first: Claim,
    _ second: Claim,
    of dossier: Dossier
  ) -> Bool {
    guard first.isRunning, second.isRunning, first.events.isEmpty, second.events.isEmpty,
      first.totalOf.isEmpty, second.totalOf.isEmpty,
      first.lossesOf == second.lossesOf, first.category == second.category,
      first.measure == second.measure,
      let voice = dossier.voice(of: first), voice == dossier.voice(of: second)
    else { return false }
    if first.window == second.window { return true }
    guard let start = first.window?.earliest.day else { return false }
    return start == second.window?.earliest.day
  }

  /// How the windows lie to each other: those of the incidents, or the claims' own where none is told.
  var windows: Verdict.TimeRelation {
    relation(span(of: first), span(of: second)) { $0.relation(to: $1) }
  }

  /// The days that the losses of a claim may have taken.
  ///
  /// Claims on one incident share its window; a total may reach as far as its own, those of its incidents and those
  /// of what it takes in.
  func span(of claim: Claim) -> DaySpan? {
    Self.span(of: claim, in: dossier, spanOfIncident: spanOfIncident)
  }

  /// Returns the days that the losses of a claim may have taken, by those of incidents.
  static func span(
    of claim: Claim,
    in dossier: Dossier,
    spanOfIncident: SpanOfIncident
  ) -> DaySpan? {
    let incidents = claim.events.compactMap(spanOfIncident)
    let own = claim.window.map(DaySpan.init)
    if claim.events.count == 1, claim.totalOf.isEmpty, let incident = incidents.first {
      return incident
    }
    guard incidents.count == claim.events.count else { return nil }
    let parts =
      claim.totalOf.isEmpty
      ? [] : Incidents.spans(takenInBy: claim, of: dossier, spanOfIncident: spanOfIncident)
    if own == nil, incidents.isEmpty, parts.contains(nil) { return nil }
    return DaySpan(around: incidents + [own].compactMap { $0 } + parts.compactMap { $0 })
  }

  /// How the days lie to each other on which the claims were made.
  var stated: Verdict.TimeRelation {
    relation(first.stated.map(DaySpan.init), second.stated.map(DaySpan.init)) { $0.order(to: $1) }
  }

  /// How two spans lie to each other, either of which may not be told.
  func relation(
    _ one: DaySpan?,
    _ other: DaySpan?,
    of relate: (DaySpan, DaySpan) -> Verdict.TimeRelation
  ) -> Verdict.TimeRelation {
    guard let one, let other else {
      return .notTold(Verdict.Holder(first: one == nil, second: other == nil) ?? .both)
    }
    return relate(one, other)
  }

  /// How the figures lie to each other.
  var figures: Verdict.FigureRelation {
    let (one, other) = (first.figure, second.figure)
    if let holder = Verdict.Holder(first: !one.hasNumber, second: !other.hasNumber) {
      return .noNumber(holder)
    }
    let (range, otherRange) = (one.range, other.range)
    if range.upperBound < otherRange.lowerBound { return .apart(higher: .second) }
    return otherRange.upperBound < range.lowerBound ? .apart(higher: .first) : .meet
  }

  /// Whether one voice makes both claims.
  var isOneVoice: Bool {
    dossier.voice(of: first).map { $0 == dossier.voice(of: second) } ?? false
  }
}

extension Figure {
  /// The numbers that it means, from 0 to any number where it does not say; all of them without a number.
  var range: ClosedRange<Int> {
    let low = low ?? 0
    return low...max(low, high ?? .max)
  }

  /// Whether it tells of losses, so that a denial of them is another account: not "none", nor "up to 5".
  var tellsOfLosses: Bool { meaning != .denied && low ?? 1 > 0 }

  /// Whether it only bounds a number, from below or from above.
  var isBound: Bool {
    switch meaning {
    case .atLeast, .moreThan, .upTo, .fewerThan: true
    default: false
    }
  }

  /// Whether the ends of what it means are soft.
  var isSoft: Bool {
    if case .about = meaning { true } else { false }
  }
}

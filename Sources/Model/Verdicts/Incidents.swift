/// What two claims count: how the incidents of one lie to those of the other.
struct Incidents {
  let relation: Verdict.IncidentRelation

  init(_ first: Claim, _ second: Claim, of dossier: Dossier) {
    let (one, other) = (
      Incidents.taken(in: first, of: dossier), Incidents.taken(in: second, of: dossier)
    )
    switch (one.claims.contains(second.id), other.claims.contains(first.id)) {
    case (true, false): relation = .contains
    case (false, true): relation = .within
    default: relation = Incidents.relation(first, one, second, other, of: dossier)
    }
  }

  /// Returns the other claims that a claim's `total-of` takes in, with what these take in.
  static func claims(takenInBy claim: Claim, of dossier: Dossier) -> Set<Claim.ID> {
    taken(in: claim, of: dossier).claims
  }

  /// Returns the incidents of a claim and those of what its `total-of` takes in, with the other claims among these.
  static func contents(
    of claim: Claim,
    in dossier: Dossier
  ) -> (records: Set<Record.ID>, claims: Set<Claim.ID>) {
    let taken = taken(in: claim, of: dossier)
    return (taken.records, taken.claims)
  }

  /// All that a claim takes in: its incidents, and what its `total-of` names with all that this takes in.
  private struct Taken {
    var records: Set<Record.ID>
    /// Other claims, itself never.
    var claims: Set<Claim.ID> = []
    /// Those of these that no incident is told of.
    var loose: Set<Claim.ID> = []
  }

  /// Returns what a claim takes in; totals of each other end at the first repeat.
  private static func taken(in claim: Claim, of dossier: Dossier) -> Taken {
    var taken = Taken(records: Set(claim.events))
    var waiting = claim.totalOf
    while let id = waiting.popLast() {
      if let row = dossier.rowOfClaim[Claim.ID(id)] {
        let part = dossier.claims[row]
        guard part.id != claim.id, taken.claims.insert(part.id).inserted else { continue }
        taken.records.formUnion(part.events)
        if part.events.isEmpty, part.totalOf.isEmpty { taken.loose.insert(part.id) }
        waiting += part.totalOf
      } else if dossier.record(Record.ID(id)) != nil {
        taken.records.insert(Record.ID(id))
      }
    }
    return taken
  }

  /// Returns how incidents lie to each other; claims on the same ones are told apart by nothing else.
  private static func relation(
    _ first: Claim,
    _ one: Taken,
    _ second: Claim,
    _ other: Taken,
    of dossier: Dossier
  ) -> Verdict.IncidentRelation {
    if !first.events.isEmpty, Set(first.events) == Set(second.events) { return .same }
    // What is tied to no incident is in both all the same.
    if !one.loose.isDisjoint(with: other.loose) {
      return nesting(of: one, with: other, in: dossier)
    }
    if let holder = Verdict.Holder(first: one.records.isEmpty, second: other.records.isEmpty) {
      return .notTold(holder)
    }
    let contains = dossier.records(one.records, contain: other.records)
    let within = dossier.records(other.records, contain: one.records)
    switch Verdict.Nesting(contains: contains, within: within) {
    case .same: return .same
    case .contains: return .contains
    case .within: return .within
    case .apart:
      let hasCommon = one.records.contains { record in
        other.records.contains { other in
          dossier.record(record, contains: other) || dossier.record(other, contains: record)
        }
      }
      return hasCommon ? .shared : .apart
    }
  }
}

extension Incidents {
  /// Returns how totals lie to each other that take in a claim in common.
  private static func nesting(
    of one: Taken,
    with other: Taken,
    in dossier: Dossier
  ) -> Verdict.IncidentRelation {
    func takesIn(_ outer: Taken, _ inner: Taken) -> Bool {
      inner.loose.isSubset(of: outer.loose)
        && dossier.records(outer.records, contain: inner.records)
    }
    return switch Verdict.Nesting(contains: takesIn(one, other), within: takesIn(other, one)) {
    case .same: .same
    case .contains: .contains
    case .within: .within
    case .apart: .shared
    }
  }

  /// Returns the days of all that a total's `total-of` takes in; a nil for each part of which none is told.
  static func spans(
    takenInBy claim: Claim,
    of dossier: Dossier,
    spanOfIncident: Comparison.SpanOfIncident
  ) -> [DaySpan?] {
    let taken = taken(in: claim, of: dossier)
    let incidents = taken.records.subtracting(claim.events).map(spanOfIncident)
    let windows = taken.loose.map { id in
      dossier.rowOfClaim[id].flatMap { dossier.claims[$0].window }.map(DaySpan.init)
    }
    return incidents + windows
  }
}

extension Dossier {
  /// Whether every one of `inner` is one of `outer` or part of one.
  fileprivate func records(_ outer: Set<Record.ID>, contain inner: Set<Record.ID>) -> Bool {
    inner.allSatisfy { record in outer.contains { self.record($0, contains: record) } }
  }

  /// Whether `inner` is `outer` or part of it.
  fileprivate func record(_ outer: Record.ID, contains inner: Record.ID) -> Bool {
    outer == inner || lineage(ofRecord: inner).contains(outer)
  }

  /// Returns a record and those that it is part of, from itself outwards.
  func lineage(ofRecord record: Record.ID) -> [Record.ID] {
    var lineage = [record]
    while let last = lineage.last, let parent = self.record(last)?.parent,
      !lineage.contains(parent)
    {
      lineage.append(parent)
    }
    return lineage
  }
}

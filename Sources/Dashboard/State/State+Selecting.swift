import Model

extension State {
  /// Stands on a record, a claim or a toll's claim by id, unfolding what hides it; false where nothing in view has the id.
  mutating func stand(on id: String, mayChangePane: Bool) -> Bool {
    if let record = edition.record(Record.ID(id)) {
      if mayChangePane || focus == .claims { focus = .timeline }
      unfold(record)
      return stand(onRecord: record.id)
    }
    guard let toll = edition.toll(of: Claim.ID(id)) else { return false }
    focus = .claims
    unfold(toll)
    guard let line = lists.claims.line(of: .claim(Claim.ID(id))) else { return false }
    select(line: line)
    return true
  }

  private mutating func unfold(_ record: FoldedRecord) {
    let hidesKind = folds.kinds.folds(record.record.kind)
    if hidesKind { folds.kinds = record.record.kind == .background ? .none : .context }
    if lists.timeline.line(of: .record(record.id)) == nil { folds.showsEarlier = true }
    if lists.meetings.line(of: .record(record.id)) == nil { folds.showsEarlierMeetings = true }
    list()
  }

  private mutating func unfold(_ toll: Toll) {
    let group = lists.materiel.first { entry in
      entry.value.contains { edition.tolls[$0].id == toll.id }
    }
    if let group { folds.toggled.insert(.materiel(group.key)) }
    if !folds.opens(toll) { folds.toggled.formSymmetricDifference([.toll(toll.id)]) }
    list()
  }

  private mutating func stand(onRecord id: Record.ID) -> Bool {
    let line =
      focus == .meetings
      ? lists.meetings.line(of: .record(id)) : lists.timeline.line(of: .record(id))
    guard let line else { return false }
    select(line: line)
    return true
  }
}

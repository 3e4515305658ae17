import Model

extension State {
  /// Returns what a search looks in for a line of the timeline.
  func foldedText(of item: TimelineItem) -> FoldedText {
    memo.sought.value(of: .timeline(item)) { FoldedText(findText(of: item)) }
  }

  /// Returns what a search looks in for a line of the meetings.
  func foldedText(of item: MeetingItem) -> FoldedText {
    memo.sought.value(of: .meeting(item)) { FoldedText(findText(of: item)) }
  }

  /// Returns what a search looks in for a line of the claims.
  func foldedText(of item: ClaimItem) -> FoldedText {
    // What a line of materiel stands for depends on the filter.
    if case .materiel = item { return FoldedText(findText(of: item)) }
    return memo.sought.value(of: .claim(item)) { FoldedText(findText(of: item)) }
  }

  /// Returns the text of a line of the timeline that a search looks in: whatever its row may show, uncut.
  private func findText(of item: TimelineItem) -> String {
    switch item {
    case .record(let id): recordText(id)
    case .earlier: "earlier"
    case .gap, .undated, .folded: ""
    }
  }

  /// Returns the text of a line of the meetings that a search looks in, its second line included.
  private func findText(of item: MeetingItem) -> String {
    guard case .record(let id) = item, let record = edition.record(id) else { return "" }
    let places = record.places.map { dossier.place($0)?.name ?? "" }
    let parties = record.actors.map { dossier.name(of: $0.actor) }
    let outcomes = record.outcomes.map(\.text)
    return ([recordText(id)] + places + parties + outcomes).joined(separator: "\n")
  }

  /// Returns the text of a line of the claims that a search looks in.
  private func findText(of item: ClaimItem) -> String {
    switch item {
    case .toll(let id):
      return edition.toll(id).map { toll in
        [
          toll.date?.shortForm(showsYear: false) ?? "", edition.label(of: toll),
          edition.incidentName(of: toll), TollWords(toll, in: edition).figure.plain,
        ].joined(separator: "\n")
      } ?? ""
    case .materiel(let id):
      return (lists.materiel[id] ?? []).map { edition.lossName(of: edition.tolls[$0]) }
        .joined(separator: "\n")
    case .claim(let id):
      guard let row = edition.row(ofClaim: id) else { return "" }
      let claim = dossier.claims[row]
      return [
        claim.figure.shortForm, dossier.chainName(claim),
        dossier.citation(dossier.passageOfClaim[row]),
      ].joined(separator: "\n")
    case .side(let side): return dossier.name(of: side)
    }
  }

  private func recordText(_ id: Record.ID) -> String {
    guard let record = edition.record(id) else { return "" }
    return [
      record.date?.shortForm(showsYear: false) ?? "", record.record.title,
      record.status?.name ?? "",
    ]
    .joined(separator: "\n")
  }
}

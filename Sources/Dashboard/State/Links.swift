import Model

/// What belongs to the selection, to be marked in the other panes.
///
/// Records belong together where a passage in view tells of both, or where one is part of the other; claims belong to
/// the records whose losses they count and to those that their passage tells of.
struct Links: Hashable, Sendable {
  private(set) var records: Set<Record.ID> = []
  private(set) var tolls: Set<Toll.ID> = []

  /// Finds what belongs to the selection of the pane that has the focus.
  ///
  /// - Complexity: O(*k*) in the records and claims of the passages that tell of the selection.
  init(of state: State) {
    let edition = state.edition
    switch state.focus {
    case .timeline, .meetings:
      guard let id = state.selectedRecord, let record = edition.record(id) else { return }
      records.insert(id)
      add(passages: record.passages, in: edition)
      if let parent = record.record.parent { records.insert(parent) }
      records.formUnion(edition.dossier.parts[id] ?? [])
      for claim in record.claims { add(claim: claim, in: edition) }
    case .claims:
      guard let toll = state.selectedToll else { return }
      tolls.insert(toll.id)
      records.formUnion(toll.id.events)
      add(
        passages: toll.claims.map { edition.dossier.passageOfClaim[$0] },
        in: edition
      )
    }
  }

  private mutating func add(passages: [Dossier.PassageIndex], in edition: Edition) {
    for index in passages {
      let passage = edition.dossier.passage(at: index)
      guard passage.part == .body else { continue }
      for telling in passage.tellings { records.insert(telling.record) }
      for claim in passage.claims {
        records.formUnion(claim.events)
        if let row = edition.row(ofClaim: claim.id) { add(claim: row, in: edition) }
      }
    }
  }

  private mutating func add(claim row: Int, in edition: Edition) {
    if let toll = edition.tollOfClaim[row] { tolls.insert(edition.tolls[toll].id) }
  }
}

import OrderedCollections

extension Listing {
  private var dossier: Dossier { edition.dossier }

  /// The selected events or meetings as a list shows them.
  var outline: [Edition.OutlineEntry] {
    edition.outline(
      of: selection.records.filter { row in
        (edition.records[row].record.kind == .meeting) == (kind == .meetings)
      }
    )
  }

  /// The selected events or meetings, in time order.
  var records: [FoldedRecord] { outline.map { edition.records[$0.row] } }

  /// The actors that selected records and claims name, in the order of the file.
  var actors: [Actor] {
    guard !isOfAll else { return Array(dossier.actors.values) }
    var named: Set<Actor.ID> = []
    for record in selection.records.lazy.map({ edition.records[$0] }) {
      named.formUnion(record.actors.map(\.actor))
      for telling in record.tellings.lazy.map({ dossier.telling(at: $0) }) {
        named.formUnion(telling.by.map(\.actor))
        named.formUnion(telling.chain)
      }
    }
    for claim in selection.claims.lazy.map({ dossier.claims[$0] }) {
      named.formUnion(claim.claimant.actors)
      named.formUnion(claim.chain)
      named.insert(claim.lossesOf)
    }
    return dossier.actors.values.filter { named.contains($0.id) }
  }

  /// The rows of the sources that tell of selected records or carry selected claims, in order of publication.
  var sources: [Int] {
    guard !isOfAll else { return Array(dossier.sources.indices) }
    let ofRecords = selection.records.flatMap { edition.records[$0].sources }
    return Set(ofRecords + selection.claims.map { dossier.passageOfClaim[$0].source }).sorted()
  }

  /// The places of selected records, in the order of the file.
  var places: [Place] {
    guard !isOfAll else { return Array(dossier.places.values) }
    let named = Set(selection.records.flatMap { edition.records[$0].places })
    return dossier.places.values.filter { named.contains($0.id) }
  }
}

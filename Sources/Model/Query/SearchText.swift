import OrderedCollections

/// Gathers the text in which words of a query are looked for.
struct SearchText {
  let edition: Edition
  private var dossier: Dossier { edition.dossier }

  init(edition: Edition) {
    self.edition = edition
  }

  /// Returns all that passages in view tell of a record, with the names of its actors, places and sources.
  func text(of record: FoldedRecord) -> FoldedText {
    var folding = TextFolding()
    folding.add(record.record.title)
    for index in record.passages { folding.add(dossier.passage(at: index).digest) }
    for index in record.tellings { add(dossier.telling(at: index), to: &folding) }
    for place in record.places { add(place, to: &folding) }
    for actor in unique(record.actors.map(\.actor)) { add(actor, to: &folding) }
    for source in record.sources { add(source, to: &folding) }
    for row in record.claims { add(dossier.claims[row], to: &folding) }
    return FoldedText(folding)
  }

  /// Returns what a claim and its passage say, with the names of who claims and who lost, and its records' titles.
  func text(of claim: Claim, at row: Int) -> FoldedText {
    let index = dossier.passageOfClaim[row]
    var folding = TextFolding()
    folding.add(dossier.passage(at: index).digest)
    for event in claim.events {
      if let record = dossier.records[event] { folding.add(record.title) }
    }
    add(claim, to: &folding)
    for actor in unique(claim.claimant.actors + [claim.lossesOf] + claim.chain) {
      add(actor, to: &folding)
    }
    add(index.source, to: &folding)
    return FoldedText(folding)
  }

  private func add(_ telling: Telling, to folding: inout TextFolding) {
    let texts = [
      telling.says, telling.outcome, telling.means, telling.why, telling.phrase, telling.note,
    ]
    for text in texts { text.map { folding.add($0) } }
    for topic in telling.agenda { folding.add(topic) }
    for quantity in telling.quantities {
      folding.add(quantity.what)
      folding.add(quantity.figure.description)
      quantity.phrase.map { folding.add($0) }
    }
  }

  private func add(_ claim: Claim, to folding: inout TextFolding) {
    folding.add(claim.figure.description)
    folding.add(claim.measure.rawValue)
    folding.add(claim.category.name)
    claim.phrase.map { folding.add($0) }
    claim.note.map { folding.add($0) }
  }

  private func add(_ actor: Actor.ID, to folding: inout TextFolding) {
    guard let actor = dossier.actors[actor] else {
      folding.add(actor.description)
      return
    }
    folding.add(actor.name)
    for alias in actor.aliases { folding.add(alias) }
  }

  private func add(_ place: Place.ID, to folding: inout TextFolding) {
    guard let place = dossier.places[place] else {
      folding.add(place.description)
      return
    }
    folding.add(place.name)
    for alias in place.aliases { folding.add(alias) }
  }

  private func add(_ row: Int, to folding: inout TextFolding) {
    let source = dossier.sources[row]
    folding.add(source.short)
    source.publisher.map { folding.add($0) }
  }

  /// Returns the elements in order, each once.
  private func unique(_ actors: [Actor.ID]) -> [Actor.ID] {
    var seen: Set<Actor.ID> = []
    return actors.filter { seen.insert($0).inserted }
  }
}

import OrderedCollections

extension Listing {
  private var dossier: Dossier { edition.dossier }

  /// The values of each row, in the order of `keys`.
  var rows: [() -> [Value]] {
    switch kind {
    case .events, .meetings:
      records.map { record in { values(of: record) } }
    case .claims: selection.claims.map { row in { values(ofClaim: row) } }
    case .actors: actors.map { actor in { Self.values(of: actor) } }
    case .sources: sources.map { row in { values(ofSource: row) } }
    case .places: places.map { place in { Self.values(of: place) } }
    }
  }

  private func values(of record: FoldedRecord) -> [Value] {
    let date = record.date
    let tellings = (record.dates.first?.tellings ?? []).map { dossier.telling(at: $0) }
    let common: [Value] = [
      .text(record.id.description),
      .text(record.record.kind.rawValue),
      .text(record.record.title),
      .text(date?.description),
      .text(date?.earliest.isoDay),
      .text(date?.latest.isoDay),
      .list(record.places.map(\.description)),
      .objects(
        record.actors.map { part in
          [("actor", .text(part.actor.description)), ("role", .text(part.role.rawValue))]
        }
      ),
      .text(record.record.parent?.description),
      .text(record.status?.rawValue),
      .text(outcome(of: record)),
      .objects(record.passages.map(reference)),
    ]
    let ofMeetings: [Value] = [.text(record.form?.rawValue), .list(record.agenda)]
    let added: [Value] = [
      .text(tellings.lazy.compactMap(\.dateBasis).first),
      .list(record.dates.map(\.date.description)),
      .text(record.act?.rawValue),
      .text(record.due?.description),
      .list(record.sources.map { dossier.sources[$0].id.description }),
      .list(record.claims.map { dossier.claims[$0].id.description }),
      .flag(record.isDisputed),
      .list(record.doubts.map(\.word)),
      .list(OrderedSet(record.fulfilments.map(\.fulfilment.rawValue)).elements),
    ]
    return common + (kind == .meetings ? ofMeetings : []) + added
  }

  /// Returns the outcomes told of a record, each once; nil where none is told.
  func outcome(of record: FoldedRecord) -> String? {
    let texts = OrderedSet(record.outcomes.map(\.text))
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  private func reference(to index: Dossier.PassageIndex) -> [(key: String, value: Value)] {
    let source = dossier.sources[index.source]
    let locator = source.passages[index.passage].locator
    return [
      ("source", .text(source.id.description)),
      ("document", .text(source.document)),
      ("paragraph", .integer(locator.paragraph)),
      ("sentence", .integer(locator.sentence)),
    ]
  }

  private func values(ofClaim row: Int) -> [Value] {
    let claim = dossier.claims[row]
    let index = dossier.passageOfClaim[row]
    let source = dossier.sources[index.source]
    let attack = attack(toldWith: claim, in: index)
    return [
      .text(claim.id.description),
      .text(source.id.description),
      .text(source.document),
      .integer(claim.locator.paragraph),
      .integer(claim.locator.sentence),
      .text(claim.events.count == 1 ? claim.events.first?.description : nil),
      .text(claim.claimant.singleActor?.description),
      .list(claim.chain.map(\.description)),
      .text(claim.lossesOf.description),
      .text(claim.measure.rawValue),
      .text(claim.category.rawValue),
      .text(claim.figure.description),
      .integer(claim.figure.low),
      .integer(claim.figure.high),
      .text(claim.window?.description),
      .text(claim.stated?.description),
      .text(claim.phrase),
      .list(claim.events.map(\.description)),
      .list(claim.totalOf),
      .text(claim.claimant.certainty),
      .list(claim.claimant.actors.map(\.description)),
      .text(dossier.origin(of: claim)?.description),
      .text(claim.windowBasis),
      .flag(claim.isRunning),
      .text(claim.statedBasis),
      .text(source.published.description),
      .list(attack.attackers.map(\.description)),
      .text(attack.told?.rawValue),
      .text(edition.tollOfClaim[row].map { edition.tolls[$0].id.name }),
      .text(claim.note),
    ]
  }

  /// Returns who attacked, as the claim's own passage tells it.
  private func attack(
    toldWith claim: Claim,
    in index: Dossier.PassageIndex
  ) -> (attackers: [Actor.ID], told: Telling.AttackerTold?) {
    let tellings = dossier.passage(at: index).tellings.filter { telling in
      claim.events.contains(telling.record) && telling.actors.contains { $0.role == .attacker }
    }
    let attackers = tellings.flatMap { $0.actors.filter { $0.role == .attacker }.map(\.actor) }
    return (Array(OrderedSet(attackers)), tellings.lazy.compactMap(\.attackerTold).first)
  }

  private static func values(of actor: Actor) -> [Value] {
    [
      .text(actor.id.description),
      .text(actor.name),
      .text(actor.kind.rawValue),
      .text(actor.parent?.description),
      .list(actor.aliases),
      .list(actor.memberOf.map(\.description)),
    ]
  }

  private func values(ofSource row: Int) -> [Value] {
    let source = dossier.sources[row]
    return [
      .text(source.id.description),
      .text(source.document),
      .text(source.publisher),
      .text(source.title),
      .text(source.published.description),
      .text(source.sha256),
      .text(source.author),
      .text(source.outlet.description),
      .text(source.publishedBasis),
      .text(source.short),
      .text(edition.standings[row].word),
    ]
  }

  private static func values(of place: Place) -> [Value] {
    [
      .text(place.id.description),
      .text(place.name),
      .number(place.latitude),
      .number(place.longitude),
      .text(place.precision.rawValue),
      .text(place.within?.description),
      .list(place.aliases),
    ]
  }
}

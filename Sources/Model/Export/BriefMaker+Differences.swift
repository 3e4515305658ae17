extension BriefMaker {
  /// What sources tell differently, of records and of losses.
  var differences: Brief.Section? {
    guard !outline.isEmpty || !selection.tolls.isEmpty else { return nil }
    let topics =
      outline.compactMap { topic(on: edition.records[$0.row]) }
      + selection.tolls.compactMap { topic(on: edition.tolls[$0]) }
    let none = BriefSentence(
      "What this brief covers is told alike wherever it is told more than once",
      untold
    )
    return Brief.Section(
      title: "Told differently",
      blocks: topics.isEmpty ? [.paragraph([none])] : [.topics(topics)]
    )
  }

  private func topic(on record: FoldedRecord) -> Brief.Topic? {
    var sentences: [BriefSentence?] = []
    if record.doubts.contains(.datesDiffer) {
      sentences.append(
        sentence(
          "Days as told, which do not all agree",
          record.dates.map { ($0.date.words, $0.tellings.map(\.at)) }
        )
      )
    }
    if record.doubts.contains(.attackersDiffer) {
      let attackers = told(of: record) { telling in
        telling.actors.filter { $0.role == .attacker }.map(\.actor)
      }
      sentences.append(
        sentence(
          "Different attackers",
          attackers.map { (dossier.name(of: $0.value), $0.passages) }
        )
      )
    }
    if record.doubts.contains(.statusesDiffer) {
      let statuses = told(of: record, in: \.status)
      sentences.append(
        sentence(
          "Both held and cancelled",
          statuses.map { ($0.value.rawValue, $0.passages) }
        )
      )
    }
    if record.doubts.contains(.fulfilmentsDiffer) {
      let act = dossier.undertaking(of: record)
      let told = gathered(record.fulfilments.map { ($0.fulfilment, $0.telling.at) })
      sentences.append(
        sentence(
          StatementAct.end(of: act).capitalised,
          told.map { ($0.value.words(of: act), $0.passages) }
        )
      )
    }
    for (name, values) in [
      ("Means", told(of: record, in: \.means)),
      ("Reason", told(of: record, in: \.why)),
      (
        record.doubts.contains(.outcomesDiffer) ? "Outcomes that differ" : "Outcome",
        told(of: record, in: \.outcome)
      ),
    ] where values.count > 1 {
      sentences.append(
        sentence("\(name), as told", values.map { ($0.value, $0.passages) })
      )
    }
    let told = sentences.compactMap { $0 }
    return told.isEmpty ? nil : Brief.Topic(title: record.record.title, sentences: told)
  }

  private func topic(on toll: Toll) -> Brief.Topic? {
    func values(_ text: (Claim) -> String) -> [(text: String, passages: [Dossier.PassageIndex])] {
      gathered(toll.claims.map { (text(dossier.claims[$0]), dossier.passageOfClaim[$0]) })
        .map { ($0.value, $0.passages) }
    }
    var sentences: [BriefSentence?] = []
    if toll.status.isContradicted {
      sentences.append(
        sentence("Figures that contradict", values { $0.figure.inSentence })
      )
    }
    sentences += toll.outsideContradictions.map { pair in
      let verdict = edition.verdict(between: pair.lower, and: pair.higher)
      return BriefSentence(
        naming: verdict.sentence(in: edition),
        of: [pair.lower, pair.higher].map { reference(ofClaim: $0) }
      )
    }
    if toll.labelsDiffer {
      sentences.append(
        sentence(
          toll.holdsDifferentLosses
            ? "Different losses beside each other" : "Those lost, by different names",
          values { "\($0.category.name) of \(dossier.name(of: $0.lossesOf))" }
        )
      )
    }
    let windows = values { $0.window?.words ?? "not told" }
    if windows.count > 1 { sentences.append(sentence("The time covered", windows)) }
    let told = sentences.compactMap { $0 }
    let title = "Losses of \(dossier.name(of: toll.id.side)), \(title(of: toll).uncapitalised)"
    return told.isEmpty ? nil : Brief.Topic(title: title, sentences: told)
  }
}

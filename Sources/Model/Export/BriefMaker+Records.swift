extension BriefMaker {
  /// Returns what the timeline says of a record; of a meeting no more than its status, since it has a section.
  func entry(of record: FoldedRecord, depth: Int) -> Brief.Entry {
    let isMeeting = record.record.kind == .meeting
    return Brief.Entry(
      when: when(record),
      title: record.record.title,
      kind: kind(of: record),
      depth: depth,
      sentences: isMeeting ? [standing(ofMeeting: record)] : gist(of: record) + losses(of: record),
      details: otherDates(of: record) + (isMeeting ? [] : fields(of: record))
    )
  }

  private func kind(of record: FoldedRecord) -> String {
    let kind = record.record.kind == .background ? "context" : record.record.kind.rawValue
    if let act = record.act { return "\(kind), \(act.rawValue)" }
    return record.form.map { "\(kind), \($0.rawValue)" } ?? kind
  }

  /// When a record was, by the date that stands for it.
  func when(_ record: FoldedRecord) -> BriefSentence {
    var sentence = BriefSentence()
    if let told = record.dates.first {
      sentence.add(told.date.words.capitalised, first(told.tellings.map(\.at)))
    } else {
      sentence.add(
        "Date not told",
        record.passages.isEmpty ? untold : first(record.passages)
      )
    }
    return sentence
  }

  /// The other dates that are told, and how a date that is not certain was worked out.
  func otherDates(of record: FoldedRecord) -> [BriefSentence] {
    var sentences: [BriefSentence] = []
    if let told = record.dates.first, told.date.isUncertain || told.date.isApproximate,
      let index = told.tellings.first(where: { dossier.telling(at: $0).dateBasis != nil }),
      let basis = dossier.telling(at: index).dateBasis
    {
      sentences.append(BriefSentence("The date was worked out: \(basis)", [reference(index.at)]))
    }
    let others = record.dates.dropFirst().map { ($0.date.words, $0.tellings.map(\.at)) }
    if let also = sentence("Also dated", others) { sentences.append(also) }
    return sentences
  }

  /// Where and who, by roles, and what else is told in a word or two.
  func fields(of record: FoldedRecord) -> [BriefSentence] {
    let places = told(of: record) { telling in telling.places }
    var sentences = [
      sentence(
        "Where",
        places.map { (dossier.place($0.value)?.name ?? $0.value.description, $0.passages) }
      )
    ]
    sentences.append(attackers(of: record))
    for role in Role.allCases where role != .attacker {
      let actors = told(of: record) { telling in
        telling.actors.filter { $0.role == role && record.actors.contains($0) }.map(\.actor)
      }
      sentences.append(
        sentence(
          role.words(in: record.record.kind),
          actors.map { (dossier.name(of: $0.value), $0.passages) }
        )
      )
    }
    sentences.append(texts("Means", of: record, in: \.means))
    sentences.append(texts("Why, as told", of: record, in: \.why))
    sentences.append(
      sentence(
        "Due",
        told(of: record, in: \.due).map { ($0.value.words, $0.passages) }
      )
    )
    sentences.append(fulfilment(of: record))
    let quantities = told(of: record) { $0.quantities.map { [$0.what, $0.figure.inSentence] } }
    sentences.append(
      sentence(
        "Counted, not as losses",
        quantities.map { ($0.value.joined(separator: ", "), $0.passages) },
        joinedBy: "; "
      )
    )
    if record.record.kind != .meeting {
      sentences.append(texts("Outcome, as told", of: record, in: \.outcome))
    }
    return sentences.compactMap { $0 }
  }

  /// What the passages say of a record, each gist once.
  ///
  /// Where none gives a gist, the digest stands for it of the first passage that reports on this record alone. The
  /// digest of one that tells of others besides is no account of it: it may hold another speaker’s words.
  func gist(of record: FoldedRecord) -> [BriefSentence] {
    let said = gathered(
      record.tellings.compactMap { index -> (Said, Dossier.PassageIndex)? in
        let telling = dossier.telling(at: index)
        guard let says = telling.says, !says.isEmpty else { return nil }
        return (Said(speakers: telling.by, text: says), index.at)
      }
    )
    if !said.isEmpty {
      return said.map { said, passages in
        let speakers = said.speakers.isEmpty ? "" : names(said.speakers).capitalised + ": "
        return BriefSentence(speakers + said.text, first(passages))
      }
    }
    let passages = record.passages.filter { tellsNothing(at: $0, but: record.record.id) }
    guard
      let passage = passages.first(where: { dossier.passage(at: $0).part == .body })
        ?? passages.first,
      !dossier.passage(at: passage).digest.isEmpty
    else { return [] }
    return [BriefSentence(dossier.passage(at: passage).digest, [reference(passage)])]
  }

  /// Whether a passage tells of no other record, nor of the losses of another one.
  private func tellsNothing(at index: Dossier.PassageIndex, but record: Record.ID) -> Bool {
    let passage = dossier.passage(at: index)
    return passage.tellings.allSatisfy { $0.record == record }
      && passage.claims.allSatisfy { $0.events.allSatisfy { $0 == record } }
  }

  private struct Said: Hashable {
    let speakers: [Attribution]
    let text: String
  }

  /// The range of each toll on a record, which the section on losses unfolds.
  private func losses(of record: FoldedRecord) -> [BriefSentence] {
    var rows: [Int] = []
    for claim in record.claims {
      if let row = edition.tollOfClaim[claim], !rows.contains(row) { rows.append(row) }
    }
    return rows.map { edition.tolls[$0] }.filter { !$0.isMateriel }.map { toll in
      let total =
        toll.id.events.count > 1 ? ", in a total over \(toll.id.events.count) incidents" : ""
      return BriefSentence(
        "Losses claimed: \(dossier.name(of: toll.id.side)), \(lossName(of: toll)), \(range(of: toll))\(total)",
        bounds(of: toll)
      )
    }
  }
}

// MARK: Fields

extension BriefMaker {
  /// Returns what tellings of a record give, each value once, with its passages.
  func told<Value: Hashable>(
    of record: FoldedRecord,
    _ values: (Telling) -> [Value]
  ) -> [(value: Value, passages: [Dossier.PassageIndex])] {
    gathered(
      record.tellings.flatMap { index in
        values(dossier.telling(at: index)).map { ($0, index.at) }
      }
    )
  }

  /// Returns what tellings of a record give in one field, each value once, with its passages.
  func told<Value: Hashable>(
    of record: FoldedRecord,
    in field: (Telling) -> Value?
  ) -> [(value: Value, passages: [Dossier.PassageIndex])] {
    told(of: record) { telling in field(telling).map { [$0] } ?? [] }
  }

  /// Returns a field as a sentence, values with the same citations together; nil without a value.
  func sentence(
    _ name: String,
    _ values: [(text: String, passages: [Dossier.PassageIndex])],
    joinedBy word: String = ", "
  ) -> BriefSentence? {
    let told = gatheredByReferences(values.filter { !$0.text.isEmpty })
    guard !told.isEmpty else { return nil }
    var sentence = BriefSentence()
    for (number, item) in told.enumerated() {
      sentence.add(
        (number == 0 ? "\(name): " : "; ") + item.texts.joined(separator: word),
        item.references
      )
    }
    sentence.end()
    return sentence
  }

  private func texts(
    _ name: String,
    of record: FoldedRecord,
    in field: (Telling) -> String?
  ) -> BriefSentence? {
    sentence(name, told(of: record, in: field).map { ($0.value, $0.passages) })
  }

  private func gatheredByReferences(
    _ values: [(text: String, passages: [Dossier.PassageIndex])]
  ) -> [(texts: [String], references: [BriefReference])] {
    var order: [[BriefReference]] = []
    var texts: [[BriefReference]: [String]] = [:]
    for value in values {
      let references = first(value.passages)
      if texts[references] == nil { order.append(references) }
      texts[references, default: []].append(value.text)
    }
    return order.map { (texts[$0] ?? [], $0) }
  }

  /// Returns who attacked, each with how it is told: stated, blamed by somebody, claimed.
  func attackers(of record: FoldedRecord) -> BriefSentence? {
    let attackers = told(of: record) { telling in
      telling.actors.filter { $0.role == .attacker }.map { part in
        [dossier.name(of: part.actor), words(ofAttackerIn: telling)]
      }
    }
    return sentence(
      "Attacker",
      attackers.map { ($0.value.joined(separator: ", "), $0.passages) },
      joinedBy: "; "
    )
  }

  private func words(ofAttackerIn telling: Telling) -> String {
    switch telling.attackerTold {
    case .stated: "stated by the source"
    case .blamed: telling.by.isEmpty ? "blamed" : "blamed by \(names(telling.by))"
    case .claimed: "by its own claim"
    case nil: "named"
    }
  }
}

extension Role {
  /// The word that begins a sentence on who is it.
  fileprivate func words(in kind: Record.Kind) -> String {
    switch self {
    case .subject: "About"
    case .expected: "Expected, not told as having taken part"
    case .addressee: "Spoken to"
    case .supporter: "Supported by"
    case .operator:
      switch kind {
      case .movement: "Who"
      case .event: "Done by"
      default: "Run by"
      }
    default: rawValue.capitalised
    }
  }
}

extension BriefMaker {
  /// Each meeting: when, who, how far it has come, and what came of it or that no source tells it,
  /// with the demands and commitments told with it.
  var meetings: Brief.Section? {
    let entries = outline.filter { edition.records[$0.row].record.kind == .meeting }
    guard !entries.isEmpty else { return nil }
    let listed = Set(entries.map(\.row))
    let demands = demands(ofMeetings: entries.map(\.row))
    return Brief.Section(
      title: "Meetings",
      blocks: entries.map { entry in
        let record = edition.records[entry.row]
        return .entry(
          Brief.Entry(
            when: when(record),
            title: record.record.title,
            kind: record.form?.rawValue ?? "meeting",
            depth: depth(of: record, among: listed),
            sentences: [standing(ofMeeting: record)] + otherStatuses(of: record)
              + outcome(of: record) + gist(of: record) + (demands[entry.row] ?? []),
            details: otherDates(of: record) + fields(of: record) + agenda(of: record)
          )
        )
      }
    )
  }

  private func depth(of record: FoldedRecord, among listed: Set<Int>) -> Int {
    var depth = 0
    var parent = record.record.parent
    while let id = parent, let row = edition.rowOfRecord[id], depth < edition.records.count {
      if listed.contains(row) { depth += 1 }
      parent = edition.records[row].record.parent
    }
    return depth
  }

  /// How far a meeting has come; what is not told as held is never said to have been.
  func standing(ofMeeting record: FoldedRecord) -> BriefSentence {
    guard let status = record.status else {
      return BriefSentence("No source in view tells whether it was held", untold)
    }
    let references = first(passages(of: record, telling: status))
    switch status {
    case .held, .cancelled: return BriefSentence("Told as \(status.rawValue)", references)
    case .implied:
      var sentence = BriefSentence()
      sentence.add("No source in view says that it was held", untold)
      sentence.add("; what is told of it is what only a held meeting has", references)
      sentence.end()
      return sentence
    case .possible, .requested, .announced, .planned:
      var sentence = BriefSentence()
      sentence.add("Told as \(status.rawValue)", references)
      if !isHeld(record) {
        sentence.add("; no source in view tells whether it was held", untold)
      }
      sentence.end()
      return sentence
    }
  }

  private func isHeld(_ record: FoldedRecord) -> Bool {
    record.tellings.contains { index in
      [.held, .implied].contains(dossier.telling(at: index).status)
    }
  }

  private func passages(
    of record: FoldedRecord,
    telling status: MeetingStatus
  ) -> [Dossier.PassageIndex] {
    record.tellings.filter { dossier.telling(at: $0).status == status }.map(\.at)
  }

  /// What other sources say of how far it has come.
  private func otherStatuses(of record: FoldedRecord) -> [BriefSentence] {
    let others = told(of: record, in: \.status).filter {
      $0.value != record.status
    }
    return others.map { status, passages in
      let words = status == .implied ? "what only a held meeting has" : status.rawValue
      return BriefSentence("Also told as \(words)", first(passages))
    }
  }

  private func agenda(of record: FoldedRecord) -> [BriefSentence] {
    [sentence("On the agenda", told(of: record, \.agenda).map { ($0.value, $0.passages) })]
      .compactMap { $0 }
  }

  private func outcome(of record: FoldedRecord) -> [BriefSentence] {
    let outcomes = gathered(record.outcomes.map { ($0.text, $0.telling.at) })
    guard !outcomes.isEmpty else {
      return [BriefSentence("No source in view tells an outcome", untold)]
    }
    return outcomes.map { BriefSentence("Outcome, as told: \($0.value)", first($0.passages)) }
  }
}

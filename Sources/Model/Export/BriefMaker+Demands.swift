extension BriefMaker {
  /// The demands and commitments told with each of some meetings, a sentence each, by row.
  ///
  /// What is told with a sitting stands there alone, and not with its talks again. A refusal is neither: nothing
  /// could come of it.
  func demands(ofMeetings rows: [Int]) -> [Int: [BriefSentence]] {
    let statements = Dictionary(
      rows.map { row in
        (
          row,
          edition.statements(on: edition.records[row]).filter {
            $0.undertakings.contains(where: \.canBeFulfilled)
          }
        )
      },
      uniquingKeysWith: { first, _ in first }
    )
    var within: [Int: Set<Record.ID>] = [:]
    for row in rows {
      let told = (statements[row] ?? []).map(\.record.id)
      for whole in wholes(of: row) { within[whole, default: []].formUnion(told) }
    }
    return statements.reduce(into: [:]) { result, entry in
      let own = entry.value.filter { within[entry.key]?.contains($0.record.id) != true }
      let gist = gist(of: edition.records[entry.key])
      result[entry.key] = own.map { sentence(on: $0, after: gist) }
    }
  }

  /// The rows of the records that one is a part of, in view.
  private func wholes(of row: Int) -> [Int] {
    var rows: [Int] = []
    var parent = edition.records[row].record.parent
    while let id = parent, let row = edition.rowOfRecord[id], !rows.contains(row) {
      rows.append(row)
      parent = edition.records[row].record.parent
    }
    return rows
  }

  /// Who wants or promises what of whom, until when, and what became of it, or that no source tells it.
  private func sentence(
    on statement: LinkedStatement,
    after gist: [BriefSentence]
  ) -> BriefSentence {
    let record = statement.record
    var head = listed(statement.undertakings.map(\.rawValue)).capitalised
    head += statement.link == .part ? " voiced there" : " told with it"
    head += statement.speakers.isEmpty ? ", speaker not told" : ", \(names(statement.speakers))"
    if !statement.addressees.isEmpty { head += " to \(names(statement.addressees))" }
    var sentence = BriefSentence()
    for (number, told) in what(of: record, after: gist).enumerated() {
      sentence.add((number == 0 ? "\(head): " : "; ") + told.text, first(told.passages))
    }
    for due in statement.due {
      sentence.add("; due \(due.date.words)", [reference(due.passage)])
    }
    for told in statement.fulfilled {
      let by = told.by.isEmpty ? "" : " by \(names(told.by))"
      sentence.add(
        "; told as \(told.fulfilment.words(of: statement.undertaking))\(by)",
        first(told.passages)
      )
    }
    for (text, passages) in gathered(record.outcomes.map({ ($0.text, $0.telling.at) })) {
      sentence.add("; told since: \(text)", first(passages))
    }
    if statement.fulfilled.isEmpty, record.outcomes.isEmpty {
      sentence.add("; no source in view tells \(statement.end)", untold)
    }
    sentence.end()
    return sentence
  }

  /// What is demanded or promised: each gist once, else the digest of the first passage, or the record's title where
  /// the meeting has said that much already.
  private func what(
    of record: FoldedRecord,
    after gist: [BriefSentence]
  ) -> [(text: String, passages: [Dossier.PassageIndex])] {
    let said = told(of: record, in: \.says).map { ($0.value, $0.passages) }
    guard said.isEmpty, let first = record.tellings.first?.at else { return said }
    let digest = dossier.passage(at: first).digest
    let isTold = gist.contains(BriefSentence(digest, [reference(first)]))
    return [(isTold || digest.isEmpty ? record.record.title : digest, [first])]
  }

  /// What became of a demand or a promise, as told; of other records nothing.
  func fulfilment(of record: FoldedRecord) -> BriefSentence? {
    let act = dossier.undertaking(of: record)
    let told = gathered(
      record.fulfilments.map { told -> (String, Dossier.PassageIndex) in
        let by = dossier.telling(at: told.telling).by
        let words = told.fulfilment.words(of: act)
        return (by.isEmpty ? words : "\(words), by \(names(by))", told.telling.at)
      }
    )
    return sentence("Told as", told.map { ($0.value, $0.passages) }, joinedBy: "; ")
  }
}

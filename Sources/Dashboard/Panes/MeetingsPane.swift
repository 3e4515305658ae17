import Model

/// The meetings: when, what, how far it has come, and on a second line where, who and what came of it.
///
/// It is a class, since each of its rows would otherwise copy the state.
final class MeetingsPane {
  private let state: State
  private let links: Links
  private let placement: PanePlacement

  private static let dateColumns = 11

  init(_ state: State, links: Links, placement: PanePlacement) {
    self.state = state
    self.links = links
    self.placement = placement
  }

  func drawn() -> Canvas {
    var canvas = Canvas(size: placement.size)
    let counts = state.lists.counts
    let pane = ListPane(
      pane: .meetings,
      list: state.lists.meetings,
      position: state.meetings,
      placement: placement,
      find: state.find?.text ?? "",
      isLinked: isLinked,
      row: row
    )
    guard placement.listsAll else {
      let linked = state.lists.meetings.lines.map(\.item).filter(isLinked)
      pane.drawLinked(linked, of: counts.meetings, on: &canvas)
      return canvas
    }
    pane.draw(
      ListPane.Titles(
        amount: "\(counted(counts.talks, "talk")), \(counted(counts.meetings, "record"))",
        legends: [
          "● held ◐ implied ○ planned ◌ possible × cancelled · not told",
          "● held ◐ implied ○ planned ◌ possible", "● held ◐ implied ○ planned",
        ],
        nothing: state.filter.isEmpty ? "no meetings" : "no meeting matches the filter"
      ),
      on: &canvas
    )
    return canvas
  }

  private func isLinked(_ item: MeetingItem) -> Bool {
    if case .record(let id) = item { links.records.contains(id) } else { false }
  }

  private func row(_ item: MeetingItem, columns: Int) -> Canvas {
    let id: Record.ID
    switch item {
    case .earlier:
      return Canvas(
        row: StyledText(
          " \(state.folds.showsEarlierMeetings ? "▾" : "◂") \(state.lists.earlierMeetings) earlier than the period",
          .faint
        ),
        columns: columns
      )
    case .record(let record), .detail(let record): id = record
    }
    return state.memo.row(.meeting(item), columns: columns) {
      guard let record = state.edition.record(id) else { return RowText() }
      return item == .detail(id)
        ? RowText(detail(for: record)) : line(for: record, columns: columns)
    }
  }

  private func line(for record: FoldedRecord, columns: Int) -> RowText {
    var text = StyledText(" ", .text)
    let role: Role = record.status == .held ? .meeting : .planned
    text.append(
      String(repeating: " ", count: min(record.depth, 2)) + (record.status?.glyph ?? "·") + " ",
      role
    )
    var end = StyledText(" " + (record.status?.name ?? "status not told"), role)
    if record.isDisputed { end.append(" ≠", .disputed, .strong) }
    let date = StyledText.dateCell(
      record.date,
      undated: "no day told",
      columns: MeetingsPane.dateColumns,
      limit: max(MeetingsPane.dateColumns, columns - text.columns - end.columns - 6)
    )
    text.append(date)
    text.append(" ")
    let room = max(4, columns - text.columns - end.columns - 1)
    text.append(StyledText(record.record.title, .text).fitted(columns: room, alignment: .left))
    text.append(end)
    return RowText(
      text,
      spoken: [
        record.date?.shortForm(showsYear: false) ?? "no day told", record.record.title,
        record.status?.name ?? "status not told", record.isDisputed ? "told differently" : "",
      ]
    )
  }

  private func detail(for record: FoldedRecord) -> StyledText {
    var parts = [outcome(of: record)].compactMap(\.self)
    parts.append(place(of: record))
    let names = partyNames(of: record)
    if !names.isEmpty { parts.append(StyledText(names, .faint)) }
    var text = StyledText(String(repeating: " ", count: 4), .text)
    for (number, part) in parts.enumerated() {
      if number > 0 { text.append(" · ", .faint) }
      text.append(part)
    }
    return text
  }

  /// Where it is held; of a sitting without a place of its own, where its talks are.
  private func place(of record: FoldedRecord) -> StyledText {
    var next: FoldedRecord? = record
    while let told = next {
      if !told.places.isEmpty {
        let names = told.places.map { state.dossier.place($0)?.name ?? $0.description }
        let whose = told.id == record.id ? "" : " (the talks)"
        return StyledText(names.joined(separator: ", ") + whose, .faint)
      }
      next = told.depth > 0 ? told.record.parent.flatMap { state.edition.record($0) } : nil
    }
    return record.form == .call
      ? StyledText("by telephone", .faint) : StyledText("no place told", .gap)
  }

  /// The parties in few columns: family names of persons; of more than three parties what they are part of.
  ///
  /// A party that another one is part of is left out: who names the president needs no state beside him.
  private func partyNames(of record: FoldedRecord) -> String {
    let dossier = state.dossier
    let told = record.actors.filter(\.role.isOfParty)
    var parties: [Actor.ID] = []
    for part in told where !parties.contains(part.actor) { parties.append(part.actor) }
    let wholes = Set(parties.flatMap { dossier.lineage(of: $0).dropFirst() })
    let outer = parties.filter { !wholes.contains($0) }
    var names: [String] = []
    for party in outer {
      let name =
        outer.count > 3 ? dossier.name(of: dossier.root(of: party)) : dossier.shortName(of: party)
      if !names.contains(name) { names.append(name) }
    }
    let areExpected = !told.isEmpty && told.allSatisfy { $0.role == .expected }
    return (areExpected ? "expected: " : "") + names.joined(separator: ", ")
  }

  /// The outcome, or that none is told: what a source says in its own voice, else what somebody said of it.
  private func outcome(of record: FoldedRecord) -> StyledText? {
    let dossier = state.dossier
    let isOwnVoice = { (told: FoldedRecord.ToldText) in dossier.telling(at: told.telling).by.isEmpty
    }
    guard let outcome = record.outcomes.last(where: isOwnVoice) ?? record.outcomes.last else {
      switch record.status {
      case .held, .implied: return StyledText("outcome not told", .gap)
      case .cancelled: return nil
      default: return StyledText("no source tells whether it was held", .gap)
      }
    }
    var text = StyledText()
    if !isOwnVoice(outcome) {
      text.append(dossier.names(of: dossier.telling(at: outcome.telling).by) + ": ", .faint)
    }
    text.append(outcome.text, .text)
    text.append(" " + dossier.citation(outcome.telling.at), .source)
    let wordings = Set(record.outcomes.map(\.text)).count
    if wordings > 1 { text.append(" (1 of \(wordings) wordings)", .doubt) }
    return text
  }
}

import Model

/// The meetings: when, what, how far it has come, and on a second line where, who and what came of it.
struct MeetingsPane {
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
        legend: "● held ◐ implied ○ planned ◌ possible × cancelled",
        nothing: state.filter.isEmpty ? "no meetings" : "no meeting answers the filter"
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
      guard let record = state.edition.record(id) else { return StyledText() }
      return item == .detail(id) ? detail(for: record) : line(for: record, columns: columns)
    }
  }

  private func line(for record: FoldedRecord, columns: Int) -> StyledText {
    var text = StyledText(" ", .text)
    let role: Role = record.status == .held ? .meeting : .planned
    text.append(
      String(repeating: " ", count: min(record.depth, 2)) + (record.status?.glyph ?? "·") + " ",
      role
    )
    let date = record.date
    text.append(
      StyledText(date?.shortForm(showsYear: false) ?? "no day told", date?.role ?? .gap)
        .fitted(columns: MeetingsPane.dateColumns, alignment: .left)
    )
    text.append(" ")
    var end = StyledText(" " + (record.status?.name ?? "status not told"), role)
    if record.isDisputed { end.append(" ≠", .disputed, .strong) }
    let room = max(4, columns - text.columns - end.columns - 1)
    text.append(StyledText(record.record.title, .text).fitted(columns: room, alignment: .left))
    text.append(end)
    return text
  }

  private func detail(for record: FoldedRecord) -> StyledText {
    var parts = [outcome(of: record)]
    let places = record.places.map { state.dossier.place($0)?.name ?? $0.description }
    parts.append(
      places.isEmpty
        ? StyledText("no place told", .gap) : StyledText(places.joined(separator: ", "), .faint)
    )
    let names = partyNames(of: record)
    if !names.isEmpty { parts.append(StyledText(names.joined(separator: ", "), .faint)) }
    var text = StyledText(String(repeating: " ", count: 4), .text)
    for (number, part) in parts.enumerated() {
      if number > 0 { text.append(" · ", .faint) }
      text.append(part)
    }
    return text
  }

  /// The parties in few columns: family names of persons; of more than three parties what they are part of.
  private func partyNames(of record: FoldedRecord) -> [String] {
    let dossier = state.dossier
    var parties: [Actor.ID] = []
    for part in record.actors where part.role.isOfParties && !parties.contains(part.actor) {
      parties.append(part.actor)
    }
    guard parties.count <= 3 else {
      var roots: [String] = []
      for party in parties {
        let name = dossier.name(of: dossier.root(of: party))
        if !roots.contains(name) { roots.append(name) }
      }
      return roots
    }
    return parties.map { party in
      let name = dossier.name(of: party)
      guard dossier.actor(party)?.kind == .person else { return name }
      return name.split(separator: " ").last.map(String.init) ?? name
    }
  }

  /// The outcome that the latest passage tells, or that none does.
  private func outcome(of record: FoldedRecord) -> StyledText {
    guard let outcome = record.outcomes.last else {
      switch record.status {
      case .held, .implied: return StyledText("outcome not told", .gap)
      case .cancelled: return StyledText("cancelled", .gap)
      default: return StyledText("no source tells if held, or the outcome", .gap)
      }
    }
    var text = StyledText(outcome.text, .text)
    text.append(
      " " + state.dossier.passage(at: outcome.telling.at).locator.shortForm,
      .source
    )
    return text
  }
}

extension Model.Role {
  /// Whether an actor in this role is a party to a meeting.
  fileprivate var isOfParties: Bool {
    switch self {
    case .participant, .expected, .host, .party, .speaker, .addressee: true
    default: false
    }
  }
}

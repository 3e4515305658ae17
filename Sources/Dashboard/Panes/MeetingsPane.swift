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
    guard placement.listsAll else {
      drawLinked(on: &canvas)
      return canvas
    }
    let area = placement.inside
    let drawing = ListDrawing(
      list: state.lists.meetings,
      position: state.meetings,
      area: area,
      hasFocus: placement.hasFocus,
      find: placement.hasFocus ? state.find?.text ?? "" : ""
    )
    let counts = state.lists.counts
    let role: Role = placement.hasFocus ? .focusedBorder : .border
    placement.drawBorder(
      Canvas.Titles(
        topLeft: StyledText("2 Meetings", role, .strong),
        topRight: StyledText(
          placement.hasFocus
            ? drawing.place
            : "\(counted(counts.talks, "talk")), \(counted(counts.meetings, "record"))",
          role
        ),
        bottomLeft: StyledText("● held ◐ implied ○ planned ◌ possible × cancelled", .faint),
        bottomRight: scrollHint(above: drawing.above, below: drawing.below)
      ),
      on: &canvas
    )
    drawing.draw(on: &canvas) { _, item in text(for: item, columns: area.columns) }
    if state.lists.meetings.lines.isEmpty {
      canvas.put(
        StyledText(
          state.filter.isEmpty ? "no meetings" : "no meeting answers the filter",
          .gap
        ),
        column: area.origin.column + 1,
        row: area.origin.row,
        limit: area.columns - 1
      )
    }
    return canvas
  }

  private func drawLinked(on canvas: inout Canvas) {
    let area = placement.inside
    let ids = state.lists.meetings.lines.compactMap { line -> Record.ID? in
      if case .record(let id) = line.item, links.records.contains(id) { id } else { nil }
    }
    placement.drawBorder(
      Canvas.Titles(
        topLeft: StyledText("2 Meetings", .border),
        topRight: StyledText(
          "of the selection: \(ids.count) of \(state.lists.counts.meetings)",
          .border
        )
      ),
      on: &canvas
    )
    for (row, id) in ids.prefix(area.rows).enumerated() {
      canvas.put(
        text(for: .record(id), columns: area.columns),
        column: area.origin.column,
        row: area.origin.row + row,
        limit: area.columns
      )
    }
  }

  private func text(for item: MeetingItem, columns: Int) -> StyledText {
    switch item {
    case .earlier:
      return StyledText(
        " \(state.folds.showsEarlierMeetings ? "▾" : "◂") \(state.lists.earlierMeetings) earlier than the period",
        .faint
      )
    case .record(let id):
      return state.edition.record(id).map { line(for: $0, columns: columns) } ?? StyledText()
    case .detail(let id):
      return state.edition.record(id).map { detail(for: $0) } ?? StyledText()
    }
  }

  private func line(for record: FoldedRecord, columns: Int) -> StyledText {
    var text = StyledText(links.records.contains(record.id) ? "›" : " ", .linked)
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

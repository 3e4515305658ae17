import Model

/// What is covered and what is not, in words.
struct CoverageWords {
  let coverage: Coverage
  private let state: State

  init(in state: State) {
    self.state = state
    coverage = state.coverage
  }

  private var dossier: Dossier { state.dossier }

  /// The name of a page, for its title and the trail.
  func label(of topic: CoverageTopic) -> String {
    switch topic {
    case .all: "Coverage"
    case .source(let id): "Coverage of \(dossier.source(id).map(name) ?? id.description)"
    case .actor(let id): "Spoken about: \(dossier.name(of: id))"
    }
  }

  private func name(_ source: Source) -> String {
    "\(source.short) \(dossier.name(of: source.outlet))"
  }

  /// Returns a table of the sources; nil where it has no room.
  func table(columns: Int) -> CoverageTable? {
    CoverageTable(coverage, in: dossier, columns: columns)
  }

  /// A source with what it tells alone, and what all others tell without it.
  func line(of source: Coverage.OfSource) -> StyledText {
    var text = StyledText(dossier.sources[source.source].short, .source, .strong)
    text.append(" " + dossier.name(of: dossier.sources[source.source].outlet) + "  ", .text)
    text.append("alone: ", .faint)
    text.append(
      "\(source.ownRecords.count) of \(counted(source.recordCount, "record")), "
        + "\(source.ownClaims.count) of \(counted(source.claimCount, "claim")), "
        + counted(source.ownTolls.count, "toll"),
      .text
    )
    guard coverage.sources.count > 1 else { return text }
    let missing = source.missingRecords.count + source.missingTolls.count
    text.append("  all others but not it: ", .faint)
    text.append(
      counted(source.missingRecords.count, "record") + ", "
        + counted(source.missingTolls.count, "toll"),
      missing == 0 ? .faint : .gap
    )
    return text
  }

  /// An actor that never speaks, with what is told about it.
  func line(of actor: Coverage.OfActor) -> StyledText {
    var text = StyledText(dossier.name(of: actor.actor), .text, .strong)
    let root = dossier.root(of: actor.actor)
    if root != actor.actor { text.append(" (\(dossier.name(of: root)))", .faint) }
    text.append("  in \(counted(actor.records.count, "record"))", .text)
    if !actor.claims.isEmpty {
      text.append(", \(counted(actor.claims.count, "claim")) on its losses", .figure)
    }
    if actor.doubtfulVoices > 0 {
      text.append(", \(actor.doubtfulVoices)× may be the speaker", .doubt)
    }
    return text
  }

  /// What stands below a line that leads to a page of coverage.
  func preview(of topic: CoverageTopic) -> [PageLine] {
    switch topic {
    case .all: return []
    case .source(let id):
      guard let row = dossier.sources.firstIndex(where: { $0.id == id }),
        let source = coverage.source(row)
      else { return [PageLine(text: StyledText("not in view on the date shown", .doubt))] }
      return [
        titles("alone", source.ownRecords, none: "tells no record alone"),
        titles("not told", source.missingRecords, none: "no record that all others tell"),
      ]
    case .actor(let id):
      guard let actor = coverage.silentActor(id) else { return [] }
      return [titles("named in", actor.records, none: "no record; only losses are claimed")]
    }
  }

  private func titles(_ name: String, _ rows: [Int], none: String) -> PageLine {
    let shown = rows.prefix(8).map { state.edition.records[$0].record.title }
    let rest = rows.count > shown.count ? " and \(rows.count - shown.count) more" : ""
    var text = StyledText(name, .faint).fitted(columns: 12, alignment: .left)
    text.append(rows.isEmpty ? none : shown.joined(separator: " · ") + rest)
    return PageLine(text: text, indent: 12)
  }
}

extension State {
  /// What the sources in view cover, worked out once for an edition.
  var coverage: Coverage {
    memo.coverage.value(of: true) { Coverage(of: edition) }
  }
}

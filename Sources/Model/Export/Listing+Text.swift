import OrderedCollections

extension Listing {
  private var dossier: Dossier { edition.dossier }

  /// The names of the columns for reading, and the cells below them.
  var textTable: (header: [String], rows: [[String]]) {
    switch kind {
    case .events:
      (["DATE", "KIND", "TITLE", "PLACES", "SOURCES", "ID"], outline.map(eventCells))
    case .meetings:
      (
        ["DATE", "FORM", "STATUS", "TITLE", "PLACES", "PARTIES", "OUTCOME", "SOURCES", "ID"],
        outline.map(meetingCells)
      )
    case .claims:
      (
        ["FIGURE", "MEASURE", "CATEGORY", "LOSSES OF", "WINDOW", "CLAIMANT", "WHERE", "ID"],
        selection.claims.map { claimCells(dossier.claims[$0], at: $0) }
      )
    case .actors: (["ID", "NAME", "KIND", "PART OF", "ALIASES"], actors.map(actorCells))
    case .sources:
      (
        ["NAME", "PUBLISHED", "PUBLISHER", "TITLE", "DOCUMENT", "STANDING", "ID"],
        sources.map { sourceCells(dossier.sources[$0], edition.standings[$0]) }
      )
    case .places:
      (["ID", "NAME", "PRECISION", "LATITUDE", "LONGITUDE", "WITHIN"], places.map(placeCells))
    }
  }

  private func eventCells(_ entry: Edition.OutlineEntry) -> [String] {
    let record = edition.records[entry.row]
    return [
      date(of: record), record.record.kind.rawValue, title(of: record, depth: entry.depth),
      places(of: record),
      shorts(of: record), record.id.description,
    ]
  }

  private func meetingCells(_ entry: Edition.OutlineEntry) -> [String] {
    let record = edition.records[entry.row]
    let parties = record.actors.filter { part in
      switch part.role {
      case .participant, .expected, .host, .party: true
      default: false
      }
    }
    return [
      date(of: record), record.form?.rawValue ?? "", record.status?.rawValue ?? "not told",
      title(of: record, depth: entry.depth), places(of: record),
      parties.map { dossier.name(of: $0.actor) }.joined(separator: ", "),
      outcome(of: record) ?? "not told", shorts(of: record), record.id.description,
    ]
  }

  private func claimCells(_ claim: Claim, at row: Int) -> [String] {
    let names = claim.claimant.actors.map { dossier.name(of: $0) }
    let claimant =
      switch claim.claimant {
      case .named: names.joined()
      case .doubtful: names.joined() + "?"
      case .oneOf: names.joined(separator: " or ")
      case .notTold: "not told"
      }
    let source = dossier.sources[dossier.passageOfClaim[row].source]
    return [
      claim.figure.description, claim.measure.rawValue, claim.category.name,
      dossier.name(of: claim.lossesOf), claim.window?.description ?? "not told", claimant,
      "\(source.short) \(claim.locator.shortForm)", claim.id.description,
    ]
  }

  private func actorCells(_ actor: Actor) -> [String] {
    [
      actor.id.description, actor.name, actor.kind.rawValue, actor.parent?.description ?? "",
      actor.aliases.joined(separator: ", "),
    ]
  }

  private func sourceCells(_ source: Source, _ standing: Edition.Standing) -> [String] {
    [
      source.short, source.published.description, source.publisher ?? "not told", source.title,
      source.document, standing.word, source.id.description,
    ]
  }

  private func placeCells(_ place: Place) -> [String] {
    [
      place.id.description, place.name, place.precision.rawValue, place.latitude.description,
      place.longitude.description, place.within?.description ?? "",
    ]
  }

  private func date(of record: FoldedRecord) -> String { record.date?.description ?? "not told" }

  /// Returns the title, set in by a step for each listed record that it is part of.
  private func title(of record: FoldedRecord, depth: Int) -> String {
    String(repeating: "  ", count: depth) + record.record.title
  }

  private func places(of record: FoldedRecord) -> String {
    record.places.map { dossier.places[$0]?.name ?? $0.description }.joined(separator: ", ")
  }

  private func shorts(of record: FoldedRecord) -> String {
    record.sources.map { dossier.sources[$0].short }.joined(separator: " ")
  }
}

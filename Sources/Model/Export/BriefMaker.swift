/// Makes the brief of what answers a query.
struct BriefMaker {
  let edition: Edition
  let query: Query
  let request: BriefRequest
  let selection: Selection
  /// The selected records as a list shows them.
  let outline: [Edition.OutlineEntry]
  /// What compares claims, toll after toll.
  let verdicts: VerdictMaker

  init(_ edition: Edition, query: Query, request: BriefRequest) {
    self.edition = edition
    self.query = query
    self.request = request
    selection = edition.select(query)
    verdicts = VerdictMaker(edition)
    outline = edition.outline(of: selection.records)
  }

  var dossier: Dossier { edition.dossier }

  /// The first day of the dossier's period; nil where it has none.
  var periodStart: Day? { dossier.period?.earliest.day }

  /// Whether all that is told of a record lies before the dossier's period.
  func isEarlier(_ record: FoldedRecord) -> Bool {
    guard let start = periodStart, let last = record.date?.latest.day else { return false }
    return last < start
  }
}

extension Brief {
  /// Makes the brief of what answers a query, as an edition knows it.
  ///
  /// Tolls are whole: one of which a claim answers is shown with all its claims, so that no claim is taken out of
  /// its disagreement.
  ///
  /// - Parameters:
  ///   - edition: The dossier as known on a date.
  ///   - query: What to report on.
  ///   - request: The same in words, with which the brief is made again.
  /// - Complexity: O(*n* log *n*) in tellings and claims; of tolls with very many claims only some pairs are compared,
  ///   see `Edition.relations(of:limit:)`.
  public init(of edition: Edition, answering query: Query = .all, request: BriefRequest) {
    let maker = BriefMaker(edition, query: query, request: request)
    let sections = [
      maker.coverage, maker.timeline, maker.meetings, maker.tolls, maker.differences, maker.silence,
      maker.making,
    ].compactMap { $0 }
    title = edition.dossier.title.isEmpty ? "Untitled dossier" : edition.dossier.title
    self.request = request
    self.sections = sections
    sources = maker.sources(
      citedIn: sections.flatMap(\.blocks).flatMap(\.sentences).flatMap(\.references)
    )
  }
}

// MARK: Citations

extension BriefMaker {
  func reference(_ index: Dossier.PassageIndex) -> BriefReference {
    .passage(
      index,
      source: dossier.sources[index.source].short,
      locator: dossier.passage(at: index).locator.shortForm
    )
  }

  func reference(ofClaim row: Int) -> BriefReference { reference(dossier.passageOfClaim[row]) }

  /// Returns citations of passages, each once in their order.
  func all(_ indices: some Sequence<Dossier.PassageIndex>) -> [BriefReference] {
    Set(indices).sorted().map(reference)
  }

  /// Returns one citation for each source among passages: its first that reports, else its first.
  ///
  /// What a document says over and over stands in it once as well; the source list has the rest.
  func first(_ indices: some Sequence<Dossier.PassageIndex>) -> [BriefReference] {
    var found: [Int: Dossier.PassageIndex] = [:]
    for index in Set(indices).sorted() {
      guard let known = found[index.source] else {
        found[index.source] = index
        continue
      }
      if dossier.passage(at: known).part != .body, dossier.passage(at: index).part == .body {
        found[index.source] = index
      }
    }
    return found.values.sorted().map(reference)
  }

  /// What a sentence on what no source tells rests on: every source in view, or those that are not out yet where
  /// none is in view.
  var untold: [BriefReference] {
    if edition.standings.contains(.inView) { return [.allInView] }
    return dossier.sources.enumerated().map { .source($0.offset, short: $0.element.short) }
  }
}

// MARK: Words

extension BriefMaker {
  func names(_ actors: some Sequence<Actor.ID>) -> String {
    actors.map { dossier.name(of: $0) }.joined(separator: ", ")
  }

  /// Returns who said something, `perhaps` before one whom the text does not name for certain.
  func names(_ speakers: [Attribution]) -> String {
    speakers.map { ($0.isDoubtful ? "perhaps " : "") + dossier.name(of: $0.actor) }
      .joined(separator: ", ")
  }

  /// Returns a number with its noun: `1 toll`, `2 tolls`.
  func counted(_ number: Int, _ noun: String) -> String {
    "\(Figure.grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// Returns words joined as in a sentence: `a, b and c`.
  func listed(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension String {
  /// The text with a capital at its beginning.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a small letter at its beginning.
  var uncapitalised: String { prefix(1).lowercased() + dropFirst() }
}

/// Returns values with the passages that give each, equal ones together, in the order in which they come.
func gathered<Value: Hashable>(
  _ values: some Sequence<(Value, Dossier.PassageIndex)>
) -> [(value: Value, passages: [Dossier.PassageIndex])] {
  var order: [Value] = []
  var passages: [Value: [Dossier.PassageIndex]] = [:]
  for (value, passage) in values {
    if passages[value] == nil { order.append(value) }
    passages[value, default: []].append(passage)
  }
  return order.map { ($0, passages[$0] ?? []) }
}

/// Something that sources tell, in a sentence fit to print, with what the sentence rests on.
///
/// Characters of files that would not be seen, or would act on a terminal, stand as their code points.
public struct Citation: Hashable, Sendable {
  /// The sentence first, then the passages, or the claims and their passages, a line each.
  public let lines: [String]

  private init(_ lines: [String]) {
    self.lines = lines.map(BriefText.visible)
  }
}

extension Citation {
  /// Cites claims by their rows: figure with its qualifier, of whose losses, who said it, which outlet, when published.
  ///
  /// - Complexity: O(*n*) in the dossier, as are the others.
  public init(ofClaimsAt rows: [Int], in edition: Edition) {
    let maker = BriefMaker(edition, query: .all, request: BriefRequest())
    self.init(rows.flatMap { [maker.sentence(ofClaimAt: $0), maker.line(ofClaimAt: $0)] })
  }

  /// Cites a toll: its range and what that is worth, then the claims that bound it.
  public init(of toll: Toll, in edition: Edition) {
    guard toll.claims.count > 1 else {
      self.init(ofClaimsAt: toll.claims, in: edition)
      return
    }
    let maker = BriefMaker(edition, query: .all, request: BriefRequest())
    var bounds = toll.envelope.map { [$0.lowClaim, $0.highClaim] + $0.openClaims.prefix(1) } ?? []
    if bounds.isEmpty { bounds = Array(toll.claims.prefix(1)) }
    let rows = bounds.enumerated().filter { !bounds[..<$0.offset].contains($0.element) }
    self.init(
      [maker.sentence(of: toll)]
        + rows.flatMap {
          [maker.sentence(ofClaimAt: $0.element), maker.line(ofClaimAt: $0.element)]
        }
    )
  }

  /// Cites a record: when, what, how far it has come where it is a meeting, and a passage of each document that tells it.
  public init(of record: FoldedRecord, in edition: Edition) {
    let maker = BriefMaker(edition, query: .all, request: BriefRequest())
    self.init([maker.sentence(of: record)] + maker.lines(of: record))
  }

  /// Cites what a passage says, in the coder's words.
  public init(of index: Dossier.PassageIndex, in edition: Edition) {
    let maker = BriefMaker(edition, query: .all, request: BriefRequest())
    let digest = edition.dossier.passage(at: index).digest
    self.init([
      BriefSentence("\(digest.withoutStop) (\(maker.publication(ofSource: index.source)))", [])
        .plain,
      maker.line(of: index, phrase: nil),
    ])
  }

  /// Cites a source as a whole.
  public init(ofSource row: Int, in edition: Edition) {
    let source = edition.dossier.sources[row]
    self.init([
      "\(source.publisher ?? "Publisher not named"): “\(source.title)”, \(source.published.words).",
      "Document: \(source.document)"
        + (source.sha256.isEmpty ? "" : ", SHA-256 \(source.sha256)"),
    ])
  }
}

extension BriefMaker {
  fileprivate func sentence(ofClaimAt row: Int) -> String {
    let claim = dossier.claims[row]
    let incident = claim.events.compactMap { event -> String? in
      guard let title = dossier.record(event)?.title else { return nil }
      return edition.record(event)?.date.map { "\(title), \($0.words)" } ?? title
    }
    var clauses = [speaker(of: claim)]
    if let window = claim.window { clauses.append("time covered: \(window.words)") }
    if let stated = claim.stated { clauses.append("said \(stated.words)") }
    if claim.isRunning { clauses.append("a running total") }
    clauses.append(publication(ofSource: dossier.passageOfClaim[row].source))
    // Of losses without a measure the words say already what they are.
    let losses = claim.measure == .losses ? "of" : "losses of"
    return BriefSentence(
      "\(counted(claim).capitalised), \(losses) \(dossier.name(of: claim.lossesOf)) "
        + "(\(incident.isEmpty ? "incident not told" : incident.joined(separator: "; "))): "
        + clauses.joined(separator: "; "),
      []
    ).plain
  }

  fileprivate func sentence(of toll: Toll) -> String {
    BriefSentence(
      "Losses of \(dossier.name(of: toll.id.side)): \(title(of: toll).uncapitalised): \(range(of: toll)), in "
        + "\(counted(toll.claims.count, "claim")) of \(counted(toll.passageCount, "passage")), "
        + "\(counted(toll.sources.count, "document")) (a range of claims, no confidence interval); "
        + toll.status.words + known,
      []
    ).plain
  }

  fileprivate func sentence(of record: FoldedRecord) -> String {
    let status = record.status.map { ", \($0 == .implied ? "held by implication" : $0.rawValue)" }
    let documents = Set(record.passages.map(\.source)).count
    return BriefSentence(
      "\(record.date?.words.capitalised ?? "Date not told"): \(record.record.title)\(status ?? "")"
        + "; told in \(counted(record.passages.count, "passage")) of \(counted(documents, "document"))"
        + known,
      []
    ).plain
  }

  /// A line for each document that tells a record: its first passage on it, and where it was published.
  fileprivate func lines(of record: FoldedRecord) -> [String] {
    first(record.passages).compactMap { reference in
      guard case .passage(let index, _, _) = reference else { return nil }
      let phrase = dossier.passage(at: index).tellings.lazy
        .filter { $0.record == record.id }.compactMap(\.phrase).first
      return line(of: index, phrase: phrase) + "; " + publication(ofSource: index.source)
    }
  }

  fileprivate func line(ofClaimAt row: Int) -> String {
    line(of: dossier.passageOfClaim[row], phrase: dossier.claims[row].phrase)
  }

  /// `Passage 004 S1 (gazette.txt): digest, “phrase”`.
  fileprivate func line(of index: Dossier.PassageIndex, phrase: String?) -> String {
    let words = phrase.map { "; the source’s words: “\($0)”" } ?? ""
    return "Passage \(reference(index).label) (\(dossier.sources[index.source].document)): "
      + dossier.passage(at: index).digest.withoutStop + words
  }

  /// `published 14 May 1997 by Harbour Gazette (“Two boats lost”)`.
  fileprivate func publication(ofSource row: Int) -> String {
    let source = dossier.sources[row]
    let publisher = source.publisher.map { "by \($0)" } ?? "by a publisher that is not named"
    return "published \(source.published.words) \(publisher) (“\(source.title)”)"
  }

  private var known: String {
    edition.asOf.map { "; as known on \($0.words)" } ?? ""
  }
}

extension BriefSentence {
  /// The words with the citations in brackets.
  fileprivate var plain: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .citation(let references): " [\(references.map(\.label).joined(separator: "; "))]"
      case .mention(let reference): reference.label
      }
    }.joined()
  }
}

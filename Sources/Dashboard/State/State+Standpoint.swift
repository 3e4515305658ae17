import Model

/// What the user stands on, for the keys that lead out of the screen.
enum Standpoint: Hashable, Sendable {
  case record(Record.ID)
  case toll(Toll)
  /// Claims by their rows: one, or those that are set side by side or added up.
  case claims([Int])
  case passage(Dossier.PassageIndex)
  case source(Int)
  case actor(Actor.ID)
  case problem(Problem)
}

extension State {
  /// What the user stands on; nil where that is nothing that a file or a source tells.
  var standpoint: Standpoint? {
    switch overlay {
    case .problems(let line):
      return problems.indices.contains(line) ? .problem(problems[line]) : nil
    case .sources(let line):
      return dossier.sources.indices.contains(line) ? .source(line) : nil
    case .help, .picker: return nil
    case nil: break
    }
    if let page = pages.last { return standpoint(on: page) }
    switch focus {
    case .timeline:
      if case .record(let id) = selectedTimelineItem { return .record(id) }
    case .meetings:
      switch selectedMeetingItem {
      case .record(let id), .detail(let id): return .record(id)
      case .earlier, nil: break
      }
    case .claims:
      switch selectedClaimItem {
      case .claim(let id): return claims([id])
      case .toll(let id): return edition.toll(id).map(Standpoint.toll)
      case .materiel, .side, nil: break
      }
    }
    return nil
  }

  private func standpoint(on page: Page) -> Standpoint? {
    switch content(of: page).target(of: page) {
    case .record(let id): return .record(id)
    case .toll(let id): return edition.toll(id).map(Standpoint.toll)
    case .claim(let id): return claims([id])
    case .passage(let index):
      // Almost every line of a claim's page leads to the claim's own passage.
      if case .claim(let id) = page.subject, let row = edition.row(ofClaim: id),
        dossier.passageOfClaim[row] == index
      {
        return .claims([row])
      }
      return .passage(index)
    case .comparison(let first, let second): return claims([first, second])
    case .coverage(let topic): return standpoint(of: topic)
    case nil: break
    }
    switch page.subject {
    case .record(let id): return .record(id)
    case .toll(let id): return edition.toll(id).map(Standpoint.toll)
    case .claim(let id): return claims([id])
    case .comparison(let first, let second): return claims([first, second])
    case .sum(let ids): return claims(ids)
    case .source(let id): return source(id)
    case .coverage(let topic): return standpoint(of: topic)
    case .cell, .matrix: return nil
    }
  }

  private func claims(_ ids: [Claim.ID]) -> Standpoint? {
    let rows = ids.compactMap { edition.row(ofClaim: $0) }
    return rows.isEmpty ? nil : .claims(rows)
  }

  private func source(_ id: Source.ID) -> Standpoint? {
    dossier.sources.firstIndex { $0.id == id }.map(Standpoint.source)
  }

  private func standpoint(of topic: CoverageTopic) -> Standpoint? {
    switch topic {
    case .all: nil
    case .source(let id): source(id)
    case .actor(let id): .actor(id)
    }
  }

  /// Where a file defines what the user stands on; of a toll its first claim.
  func position(of standpoint: Standpoint) -> FilePosition? {
    switch standpoint {
    case .record(let id): dossier.record(id)?.position
    case .toll(let toll): toll.claims.first.map { dossier.claims[$0].position }
    case .claims(let rows): rows.first.map { dossier.claims[$0].position }
    case .passage(let index): dossier.passage(at: index).position
    case .source(let row): dossier.sources[row].position
    case .actor(let id): dossier.actor(id)?.position
    case .problem(let problem): problem.position
    }
  }

  /// Whether a source in view tells what the user stands on, so that it can be cited.
  func isTold(_ standpoint: Standpoint) -> Bool {
    switch standpoint {
    case .record(let id): edition.record(id) != nil
    case .toll, .claims, .passage, .source: true
    case .actor, .problem: false
    }
  }

  /// The source that tells what the user stands on, and the passage of it; of several passages the first.
  func place(of standpoint: Standpoint) -> (source: Int, passage: Dossier.PassageIndex?)? {
    let passage: Dossier.PassageIndex?
    switch standpoint {
    case .record(let id): passage = edition.record(id)?.passages.first
    case .toll(let toll): passage = toll.claims.first.map { dossier.passageOfClaim[$0] }
    case .claims(let rows): passage = rows.first.map { dossier.passageOfClaim[$0] }
    case .passage(let index): passage = index
    case .source(let row): return (row, nil)
    case .actor, .problem: return nil
    }
    return passage.map { ($0.source, $0) }
  }
}

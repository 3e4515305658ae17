extension DossierBuilder {
  /// Leaves out every claim whose total takes in something that is not there, another total that is left out
  /// included.
  ///
  /// - Complexity: O(*n*) in claims and in what totals take in.
  mutating func settleTotals() {
    typealias Total = (draft: SourceDraft.ClaimDraft, log: ProblemLog)
    var totals: [Total] = []
    var users: [String: [Int]] = [:]
    for source in drafts {
      for draft in source.passages.lazy.flatMap(\.claims) {
        claims.keep(draft.claim.id.description)
        for total in draft.totals { users[total.id, default: []].append(totals.count) }
        if !draft.totals.isEmpty { totals.append((draft, source.log)) }
      }
    }
    guard !totals.isEmpty else { return }
    var leftOut: Set<String> = []
    var waiting = Array(totals.indices)
    while let index = waiting.popLast() {
      let (draft, log) = totals[index]
      let id = draft.claim.id.description
      let missing = draft.totals.filter { $0.id == id || !isThere($0.id) }
      guard !missing.isEmpty, leftOut.insert(id).inserted else { continue }
      for total in missing {
        guard let reason = problem(with: total.id, of: id, suggesting: !log.isFull) else {
          continue
        }
        log.note(reason, leavingOut: "claim", at: total.mark)
      }
      claims.drop(id)
      waiting += users[id] ?? []
    }
    guard !leftOut.isEmpty else { return }
    for source in drafts.indices {
      for passage in drafts[source].passages.indices {
        drafts[source].passages[passage].claims.removeAll {
          leftOut.contains($0.claim.id.description)
        }
      }
    }
  }

  /// Whether a sound record or claim has an id.
  private func isThere(_ id: String) -> Bool {
    records.isSound(id) || claims.isSound(id)
  }

  /// What to say of a total that takes in `id`, unless a file that could not be read is to blame.
  private func problem(
    with id: String,
    of total: String,
    suggesting: Bool
  ) -> Problem.Reason? {
    if id == total {
      return .badValue(id, key: "total-of", rule: "a total does not take itself in", nearest: nil)
    }
    if records.defines(id), case .wrong(let reason) = records.standing(of: id) { return reason }
    guard case .wrong(let reason) = claims.standing(of: id, suggesting: suggesting) else {
      return nil
    }
    return records.isIncomplete && !claims.defines(id) ? nil : reason
  }
}

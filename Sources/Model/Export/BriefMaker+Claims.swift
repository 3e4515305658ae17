extension BriefMaker {
  /// Returns a claim as a sentence: figure, what, by whom and through whom, covering when, said when.
  ///
  /// - Parameters:
  ///   - row: Its row in the dossier's claims.
  ///   - toll: Its toll where the sentence has to name the incident itself; nil below a toll's title.
  /// - Returns: The sentence, with its passage.
  func claim(at row: Int, of toll: Toll?) -> BriefSentence {
    let claim = dossier.claims[row]
    var clauses = [speaker(of: claim)]
    clauses.append(claim.window.map { "time covered: \($0.words)" } ?? "time covered not told")
    clauses.append(claim.stated.map { "said \($0.words)" } ?? "day of saying not told")
    if claim.isRunning { clauses.append("a running total") }
    if let phrase = claim.phrase, !phrase.isEmpty {
      clauses.append("the source’s words: “\(phrase)”")
    }
    let incident = toll.map { toll in
      let titles = toll.id.events.map { dossier.record($0)?.title ?? $0.description }
      return titles.isEmpty ? " (incident not told)" : " (\(titles.joined(separator: ", ")))"
    }
    let losses =
      claim.lossesOf == dossier.root(of: claim.lossesOf)
      ? "" : ", \(dossier.name(of: claim.lossesOf))"
    return BriefSentence(
      "\(counted(claim).capitalised)\(losses)\(incident ?? ""): " + clauses.joined(separator: "; "),
      [reference(ofClaim: row)]
    )
  }

  /// How many of what: `at least 34 soldiers killed`, `“scores”, soldiers neutralised`, `no personnel missing`.
  func counted(_ claim: Claim) -> String {
    let losses = claim.measure.losses(of: claim.category.name)
    switch claim.figure.meaning {
    case .words: return "“\(claim.figure.description)”, \(losses)"
    case .denied: return "denied: \(losses)"
    case .notStated: return "\(losses), without a figure"
    case .exactly(0): return "no \(losses)"
    case .exactly(1) where claim.measure == .losses, .atLeast(1) where claim.measure == .losses:
      return "\(claim.figure.inSentence) loss of \(claim.category.name) without a measure"
    default:
      let category = claim.category.name(after: claim.figure.toldNumber)
      return claim.measure == .losses
        ? "\(losses): \(claim.figure.inSentence)"
        : "\(claim.figure.inSentence) \(claim.measure.losses(of: category))"
    }
  }

  /// Who makes a claim, and who passed it on.
  func speaker(of claim: Claim) -> String {
    let isOwnVoice =
      switch claim.claimant {
      case .named(let actor): dossier.actor(actor)?.kind == .outlet
      case .doubtful, .oneOf, .notTold: false
      }
    let said =
      switch claim.claimant {
      case .named(let actor) where isOwnVoice:
        "in \(dossier.name(of: actor))’s own voice, origin not told"
      case .named(let actor): "said by \(dossier.name(of: actor))"
      case .doubtful(let actor): "perhaps said by \(dossier.name(of: actor)), not named for certain"
      case .oneOf(let actors):
        "said by " + actors.map { dossier.name(of: $0) }.joined(separator: " or ")
          + " (not told which)"
      case .notTold: "speaker not told"
      }
    let tellers = claim.chain.filter { !claim.claimant.actors.contains($0) }
    let reporters = tellers.map { actor in
      (claim.doubtfulLinks.contains(actor) ? "perhaps " : "") + dossier.name(of: actor)
    }
    return tellers.isEmpty ? said : "\(said), reported by \(reporters.joined(separator: ", then "))"
  }
}

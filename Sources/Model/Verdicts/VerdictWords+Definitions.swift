extension VerdictWords {
  /// What the measures take in: as the claims' own sources have it; of “neutralised”, which is easily taken for
  /// another word, in general too.
  var definitions: [String] {
    var clauses: [String] = []
    for row in [verdict.first, verdict.second] {
      let meaning = edition.dossier.meaning(ofClaimAt: row)
      let general =
        edition.dossier.claims[row].measure == .neutralised
        ? "“neutralised” generally takes in killed, wounded, captured and surrendered" : nil
      if let clause = meaning.clause(in: edition.dossier) ?? general, !clauses.contains(clause) {
        clauses.append(clause)
      }
    }
    return clauses
  }

  /// What one measure takes in where the claims' sources define it, unless they share the definition.
  var differingDefinitions: [String?] {
    let meanings = [verdict.first, verdict.second].map { edition.dossier.meaning(ofClaimAt: $0) }
    return meanings[0].definition == meanings[1].definition
      ? [] : meanings.map { $0.clause(in: edition.dossier) }
  }
}

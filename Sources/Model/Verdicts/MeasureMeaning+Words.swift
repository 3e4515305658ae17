extension MeasureMeaning {
  /// What the measure takes in and who says so, for a field beside the claim.
  ///
  /// `dead or unable to fight (R S15)`, `hurt, seized or sent home (W ¶12, usage of Coast guard)`, else `no
  /// definition in 004; generally dead`.
  public func words(in dossier: Dossier) -> String {
    switch self {
    case .defined(let definition, let passage):
      let usage = definition.usage(in: dossier).map { ", \($0)" } ?? ""
      return "\(definition.means) (\(citation(of: passage, in: dossier))\(usage))"
    case .general(let measure, let source):
      return "no definition in \(dossier.sources[source].short); "
        + "generally \(measure.generalMeaning)"
    }
  }

  /// The definition for a sentence on two claims; nil where the source gives none.
  ///
  /// `“neutralised” as R S15 has it: dead or unable to fight`; one that is long is only named, since the sentence is
  /// to stay short.
  func clause(in dossier: Dossier) -> String? {
    guard case .defined(let definition, let passage) = self else { return nil }
    let citation = citation(of: passage, in: dossier)
    let word = "“\(definition.measure.words)”"
    let means = definition.means
    return Columns.of(means) <= Self.widestClause
      ? "\(word) as \(citation) has it: \(means)" : "\(word) as \(citation) defines it"
  }

  /// So many columns of a definition fit into a sentence on two claims.
  private static let widestClause = 80

  private func citation(of passage: Dossier.PassageIndex, in dossier: Dossier) -> String {
    let source = dossier.sources[passage.source]
    return "\(source.short) \(source.passages[passage.passage].locator.shortForm)"
  }
}

extension MeasureDefinition {
  /// Whose usage it is: `usage of Coast guard`, `perhaps usage of …` where the text leaves that doubtful; nil for the
  /// outlet's own.
  public func usage(in dossier: Dossier) -> String? {
    by.map { ($0.isDoubtful ? "perhaps " : "") + "usage of " + dossier.name(of: $0.actor) }
  }
}

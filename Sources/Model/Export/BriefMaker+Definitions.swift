extension BriefMaker {
  /// What sources say that the measures of some tolls take in, each definition once, then which sources use
  /// “neutralised” without saying; nil where there is neither.
  func definitions(of tolls: [Toll]) -> Brief.Block? {
    var given: [Dossier.PassageIndex: Set<MeasureDefinition>] = [:]
    var silent: [Dossier.PassageIndex] = []
    for row in tolls.flatMap(\.claims) {
      switch dossier.meaning(ofClaimAt: row) {
      case .defined(let definition, let passage): given[passage, default: []].insert(definition)
      case .general(.neutralised, _): silent.append(dossier.passageOfClaim[row])
      case .general: break
      }
    }
    var sentences = given.keys.sorted().flatMap { passage -> [BriefSentence] in
      let source = dossier.sources[passage.source]
      return source.definitions.filter { given[passage]?.contains($0) == true }.map { definition in
        let usage = definition.usage(in: dossier).map { ", \($0)" } ?? ""
        let word = definition.measure.words.capitalised
        return BriefSentence(
          "“\(word)” in \(source.short)\(usage): \(definition.means)",
          [reference(passage)]
        )
      }
    }
    if !silent.isEmpty {
      let names = Set(silent.map(\.source)).sorted().map { dossier.sources[$0].short }
      sentences.append(
        BriefSentence(
          "What “neutralised” takes in is not said for the claims of \(listed(names)), and is read as generally "
            + "used",
          first(silent)
        )
      )
    }
    return sentences.isEmpty ? nil : .paragraph(sentences)
  }
}

extension TollRelation {
  /// The sign of its line: contradicted, revised, different losses, met, a remark, not added, added.
  public var mark: String {
    switch self {
    case .verdict(let verdict):
      if verdict.isContradictory { return "≠" }
      switch verdict.kind {
      case .revised: return "→"
      case .differentLosses: return "|"
      default: return "="
      }
    case .remark: return "“"
    case .mayNotBeAdded: return "×"
    case .mayBeAdded: return "+"
    }
  }

  /// Returns it as sentences fit to print, without its mark.
  public func sentence(in edition: Edition) -> String {
    let dossier = edition.dossier
    switch self {
    case .verdict(let verdict): return verdict.sentence(in: edition)
    case .remark(let row):
      let figure = dossier.claims[row].figure.inSentence
      let citation = dossier.citation(ofClaimAt: row)
      return "\(figure) (\(citation)) names no measure: a remark, no count in this toll".asSentence
    case .mayNotBeAdded(let reason, let claims, let low, let high):
      let why =
        reason == .oneIncident
        ? "one incident, \(claims) mentions" : "\(claims) mentions that may be of the same losses"
      return "Adding the \(claims) is refused: \(why) "
        + "(they would make \(Figure.words(from: low, to: high)))."
    case .mayBeAdded(let id, let low, let high):
      guard let toll = edition.toll(id), let envelope = toll.envelope else { return "" }
      let citation = dossier.citation(ofClaimAt: envelope.lowClaim)
      let date = toll.date.map { ", " + $0.shortForm(showsYear: false) } ?? ""
      return "\(envelope.shortForm) (\(citation)\(date)) lies apart and may be added: "
        + "\(Figure.words(from: low, to: high)). \(Sum.remark)"
    }
  }
}

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
        reason == .mayBeTheSameLosses
        ? "\(claims) mentions that may be of the same losses"
        : "\(reason.rawValue), \(claims) mentions"
      return "Adding the \(claims) is refused: \(why) "
        + "(they would make \(Figure.words(from: low, to: high)))."
    case .mayBeAdded(let id, let own, let low, let high):
      guard let toll = edition.toll(own), let other = edition.toll(id) else { return "" }
      let figures = [toll.cited(in: edition, namesLosses: true), other.cited(in: edition)]
      return "\(figures.joined(separator: " and ")) lie apart and may be added: ".capitalised
        + "\(Figure.words(from: low, to: high)). \(Sum.remark)"
    }
  }
}

extension Toll {
  /// The range with its passage and its incident: `23 tanks destroyed (004 S3, Turkish strikes on Syrian forces)`.
  fileprivate func cited(in edition: Edition, namesLosses: Bool = false) -> String {
    guard let envelope else { return "" }
    let dossier = edition.dossier
    let figure = dossier.claims[envelope.lowClaim].figure
    let isOne = claims.allSatisfy { dossier.claims[$0].figure.meaning == figure.meaning }
    let range =
      isOne
      ? figure.inSentence
      : Figure.words(from: envelope.low ?? 0, to: envelope.isOpen ? nil : envelope.high)
    let category = dossier.claims[envelope.lowClaim].category
    let name = categoryName(in: dossier)
    let number = isOne ? figure.toldNumber : envelope.high
    let noun = name == category.name ? category.name(after: number) : name
    let losses = namesLosses ? " " + id.measure.losses(of: noun) : ""
    return
      "\(range)\(losses) (\(dossier.citation(ofClaimAt: envelope.lowClaim))\(place(in: edition)))"
  }

  /// Which losses, in few words: the incident, or that it is a total, with its time.
  private func place(in edition: Edition) -> String {
    let time = date.map { ", " + $0.shortForm(showsYear: false) } ?? ""
    if id.isTotal { return ", a stated total\(time)" }
    let titles = id.events.map { edition.dossier.record($0)?.title ?? $0.description }
    return titles.isEmpty ? time : ", " + titles.joined(separator: ", ")
  }
}

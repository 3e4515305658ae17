extension BriefMaker {
  /// The range in words, or what stands for it where no claim gives a number.
  ///
  /// A figure that stands alone, and each end, keeps its qualifier: `more than 100`, `31 to more than 31`.
  func range(of toll: Toll) -> String {
    guard let envelope = toll.envelope else {
      return gathered(toll.wordClaims.map { (inSentence($0), dossier.passageOfClaim[$0]) })
        .map(\.value).joined(separator: ", ")
    }
    let figures = figures(of: toll)
    if figures.count == 1 || envelope.low == envelope.high {
      return figures.map(\.value).joined(separator: " or ")
    }
    guard envelope.low != nil else { return inSentence(envelope.highClaim) }
    let more = envelope.openClaims.isEmpty ? "" : ", some without an upper end"
    return "\(lowEnd(of: envelope)) to \(highEnd(of: envelope))\(more)"
  }

  /// The claims that bound a toll; all that have words only where none gives a number.
  func bounds(of toll: Toll) -> [BriefReference] {
    let rows =
      toll.envelope.map { envelope in
        envelope.low == envelope.high
          ? toll.claims.filter { dossier.claims[$0].figure.hasNumber }
          : [envelope.lowClaim, envelope.highClaim] + envelope.openClaims
      } ?? toll.wordClaims
    return all(rows.map { dossier.passageOfClaim[$0] })
  }

  /// What the claims of a toll span, each end cited for what it says itself.
  func envelope(of toll: Toll) -> BriefSentence {
    guard let envelope = toll.envelope else {
      return BriefSentence(
        "No claim gives a number",
        first(toll.claims.map { dossier.passageOfClaim[$0] })
      )
    }
    let figures = figures(of: toll)
    if figures.count == 1 || envelope.low == envelope.high {
      let isOne = toll.claims.count { dossier.claims[$0].figure.hasNumber } == 1
      var sentence = BriefSentence()
      sentence.add(isOne ? "The one claim with a number says " : "The claims with a number say ")
      for (number, figure) in figures.enumerated() {
        sentence.add((number == 0 ? "" : " or ") + figure.value, first(figure.passages))
      }
      if toll.holdsDifferentLosses { sentence.add(", over different losses") }
      sentence.end()
      return sentence
    }
    let highest = [reference(ofClaim: envelope.highClaim)]
    guard envelope.low != nil else {
      return BriefSentence(
        "The claims set no least, and at the highest \(inSentence(envelope.highClaim))",
        highest
      )
    }
    var sentence = BriefSentence()
    sentence.add(
      "The claims range from \(lowEnd(of: envelope))",
      [reference(ofClaim: envelope.lowClaim)]
    )
    sentence.add(" to \(highEnd(of: envelope))", highest)
    if !envelope.openClaims.isEmpty {
      sentence.add(
        ", some without an upper end",
        first(envelope.openClaims.map { dossier.passageOfClaim[$0] })
      )
    }
    if toll.holdsDifferentLosses { sentence.add(", over different losses") }
    sentence.end()
    return sentence
  }

  /// The figures with a number in their own words, each once, with the passages that give it.
  private func figures(
    of toll: Toll
  ) -> [(value: String, passages: [Dossier.PassageIndex])] {
    gathered(
      toll.claims.filter { dossier.claims[$0].figure.hasNumber }
        .map { (inSentence($0), dossier.passageOfClaim[$0]) }
    )
  }

  private func inSentence(_ row: Int) -> String { dossier.claims[row].figure.inSentence }

  /// The lower end: its number, with what softens it or leaves it out.
  private func lowEnd(of envelope: Envelope) -> String {
    let figure = dossier.claims[envelope.lowClaim].figure
    switch figure.meaning {
    case .moreThan, .about: return figure.inSentence
    default: return Figure.grouped(envelope.low ?? 0)
    }
  }

  /// The upper end: its number, with what softens it, leaves it out or leaves it open.
  private func highEnd(of envelope: Envelope) -> String {
    let figure = dossier.claims[envelope.highClaim].figure
    switch figure.meaning {
    case .moreThan, .about, .fewerThan: return figure.inSentence
    case .atLeast(let number): return "\(Figure.grouped(number)) and more"
    default: return Figure.grouped(envelope.high)
    }
  }
}

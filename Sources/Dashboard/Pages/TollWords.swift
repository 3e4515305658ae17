import Model

/// A toll in words and figures.
struct TollWords {
  let toll: Toll
  let edition: Edition

  init(_ toll: Toll, in edition: Edition) {
    self.toll = toll
    self.edition = edition
  }

  /// The envelope, a single claim's own form, or words where no claim gives a number.
  var figure: StyledText {
    if toll.claims.count == 1, let claim = toll.claims.first {
      let figure = edition.dossier.claims[claim].figure
      return StyledText(figure.shortForm, figure.hasNumber ? .figure : .words)
    }
    if let envelope = toll.envelope { return StyledText(envelope.shortForm, .figure) }
    return StyledText(
      toll.claims.first.map { edition.dossier.claims[$0].figure.shortForm } ?? "",
      .words
    )
  }

  /// The mark after the figure: contradiction, a stated total, another doubt, or none.
  var mark: StyledText {
    if toll.isContradicted { return StyledText("≠", .disputed, .strong) }
    if toll.id.isTotal { return StyledText("Σ", .figure) }
    let isInDoubt =
      toll.hasDoubtfulSpeaker || hasDoubtfulDate || toll.labelsDiffer
      || (toll.envelope != nil && !toll.wordClaims.isEmpty)
    return isInDoubt ? StyledText("?", .doubt) : StyledText(" ", .text)
  }

  private var hasDoubtfulDate: Bool {
    toll.id.events.contains { event in
      edition.record(event)?.doubts.contains(.datesDiffer) ?? false
    }
  }

  /// The named origins in few words: `1 own`, `2 named`, `not told`.
  var origin: StyledText {
    guard let first = toll.origins.first else { return StyledText("not told", .doubt) }
    guard toll.origins.count == 1 else { return StyledText("\(toll.origins.count) named", .text) }
    let claim = toll.claims.first { row in
      edition.dossier.origin(of: edition.dossier.claims[row]) == first
    }
    let evidence = claim.map { edition.evidence(of: edition.dossier.claims[$0]) } ?? .outlet
    return StyledText("1 \(evidence.rawValue)", .text)
  }

  /// The figure, what the claims are worth together, and what they rest on.
  var head: StyledText {
    var text = figure.with(.strong)
    text.append("  ")
    text.append(status)
    if !toll.outsideContradictions.isEmpty {
      text.append("  ≠ contradicted by a total or part", .disputed, .strong)
    }
    if toll.id.isTotal { text.append("  Σ a total that a source states", .figure) }
    text.append("   ")
    text.append(counts)
    if toll.holdsDifferentLosses {
      text.append(", different losses", .doubt)
    } else if toll.labelsDiffer {
      text.append(", labels differ", .doubt)
    }
    return text
  }

  /// What the claims are worth together: contradicted, corroborated, one origin.
  var status: StyledText {
    switch toll.status {
    case .contradicted:
      let sources = toll.selfContradictingSources
      let within =
        sources.isEmpty
        ? "" : ", also within \(sources.count == 1 ? "one document" : "\(sources.count) documents")"
      return StyledText("≠ contradicted\(within)", .disputed, .strong)
    case .contradictedWithinOneDocument:
      return StyledText("≠ contradicted within one document", .disputed, .strong)
    case .denied: return StyledText("told by one, denied by another", .doubt)
    case .corroborated: return StyledText("corroborated by independent origins", .figure)
    case .compatible: return StyledText("compatible: bounds only, nothing agreed", .figure)
    case .severalOrigins: return StyledText("several origins, not comparable", .text)
    case .oneOrigin:
      let claims = edition.dossier.claims
      let isEverywhere = toll.claims.allSatisfy { edition.dossier.origin(of: claims[$0]) != nil }
      return StyledText(isEverywhere ? "one origin" : "one origin named", .text)
    case .originNotTold: return StyledText("origin not told", .doubt)
    }
  }

  /// Passages, documents and named origins counted.
  var counts: StyledText {
    var text = StyledText(
      counted(toll.passageCount, "passage") + ", " + counted(toll.sources.count, "document") + ", ",
      .faint
    )
    text.append(
      toll.origins.isEmpty ? "origin not told" : counted(toll.origins.count, "named origin"),
      toll.origins.isEmpty ? Style(.doubt) : Style(.faint)
    )
    if toll.envelope != nil, !toll.wordClaims.isEmpty {
      text.append(", \(toll.wordClaims.count) in words", .words)
    }
    if toll.hasDoubtfulSpeaker { text.append(", \(toll.doubtfulClaims) doubtful", .doubt) }
    return text
  }
}

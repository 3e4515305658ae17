extension Verdict {
  /// Returns the verdict and its reasons as a sentence fit to print, each figure with its passage.
  ///
  /// "33 (004 S1) and 34 (001 ¶7) contradict: same incident, side and measure; Turkey’s 34 was said a day
  /// before VOA’s 33, so a growing count does not explain it; the first names no origin."
  public func sentence(in edition: Edition) -> String {
    VerdictWords(self, in: edition).sentence.asSentence
  }
}

/// The wording of verdicts; every word that a sentence on two claims can have stands in its files.
struct VerdictWords {
  let verdict: Verdict
  let edition: Edition
  private let first: Claim
  private let second: Claim

  init(_ verdict: Verdict, in edition: Edition) {
    self.verdict = verdict
    self.edition = edition
    first = edition.dossier.claims[verdict.first]
    second = edition.dossier.claims[verdict.second]
  }

  private var dossier: Dossier { edition.dossier }

  /// The sentence without its capital and its stop.
  var sentence: String {
    switch verdict.kind {
    case .differentLosses: "\(both) are different losses: \(losses(first)), and \(losses(second))"
    case .differentIncidents:
      "\(both) count different incidents, certainly apart in time\(spans); \(adding)"
    case .differentMeasure: differentMeasure
    case .mayBeTheSameLosses: "\(both) may be the same losses: \(closeness); they are never added"
    case .totalAndPart(let whole, let isContradictory):
      total(of: whole, isContradictory: isContradictory)
    case .noNumber(let holder): "\(both) cannot be compared: \(noNumber(holder))"
    case .revised(let later): revision(later)
    case .contradictory:
      joined("\(both) contradict: \(sameness)", contradiction + differingDefinitions)
    case .meeting(let meeting): self.meeting(meeting)
    }
  }

  /// "33 (004 S1) and 34 (001 ¶7)".
  private var both: String { "\(cited(.first)) and \(cited(.second))" }

  private func claim(_ which: Verdict.Which) -> Claim { which == .first ? first : second }

  /// A figure with its passage.
  private func cited(_ which: Verdict.Which) -> String {
    "\(figure(which)) (\(dossier.citation(ofClaimAt: verdict.row(which))))"
  }

  private func figure(_ which: Verdict.Which) -> String { claim(which).figure.inSentence }

  /// "Turkey’s 34", "34 (000 ¶21)" where nobody says it for certain.
  private func spoken(_ which: Verdict.Which) -> String {
    dossier.voice(of: claim(which)).map { "\(dossier.name(of: $0))’s \(figure(which))" }
      ?? cited(which)
  }

  private func losses(_ claim: Claim) -> String {
    "\(claim.category.name) of \(dossier.name(of: claim.lossesOf))"
  }

  private func ordinal(_ which: Verdict.Which) -> String {
    which == .first ? "the first" : "the second"
  }

  private func joined(_ head: String, _ clauses: [String?]) -> String {
    ([head] + clauses.compactMap { $0 }).joined(separator: "; ")
  }
}

// MARK: Claims that count different things

extension VerdictWords {
  private var adding: String {
    if verdict.mayBeAdded, first.figure.hasNumber, second.figure.hasNumber {
      return "side, category and measure agree, so they may be added"
    }
    if verdict.mayBeAdded { return "words without a number are never added" }
    return "but \(measures), so they are never added"
  }

  private var measures: String {
    "one is \(first.measure.words) and the other \(second.measure.words)"
  }

  private var differentMeasure: String {
    let remarks = verdict.notes.compactMap { note -> Verdict.Which? in
      if case .remark(let which) = note { which } else { nil }
    }
    if let which = remarks.first {
      return "\(cited(which)) names no measure: a remark on \(cited(which.other)), "
        + "\(claim(which.other).measure.words), and no count beside it"
    }
    return joined("\(both) measure different things: \(measures)", definitions)
  }

  /// The days of both, in brackets.
  private var spans: String {
    let comparison = Comparison(first, second, of: dossier) { edition.span(of: $0) }
    guard let one = comparison.span(of: first)?.words,
      let other = comparison.span(of: second)?.words
    else { return "" }
    return " (at the widest \(one), and \(other))"
  }

  private var closeness: String {
    let comparison = Comparison(first, second, of: dossier) { edition.span(of: $0) }
    let windows =
      switch comparison.windows {
      case .overlapping: "overlap"
      case .touching: "touch"
      case .mayOverlap, .before, .after: "may overlap"
      case .notTold(.both): "are not told"
      case .notTold: "may overlap, since one is not told"
      }
    return switch comparison.incidents {
    case .notTold(.both): "neither is tied to an incident, and their windows \(windows)"
    case .notTold(.first): "the first is tied to no incident, and their windows \(windows)"
    case .notTold(.second): "the second is tied to no incident, and their windows \(windows)"
    case .shared: "they have an incident in common, and each has others besides"
    case .apart: "different incidents, whose windows \(windows)"
    case .same, .oneRunningTotal, .contains, .within:
      "\(areSeveral ? "the same incidents" : "one incident"), and one label may take in the other: "
        + "\(losses(first)), \(losses(second))"
    }
  }

  private func total(of whole: Verdict.Which, isContradictory: Bool) -> String {
    let (total, part) = (cited(whole), cited(whole.other))
    return isContradictory
      ? joined(
        "\(part) is a part of \(total) and exceeds it: they contradict",
        [
          verdict.notes.contains(.withinOneDocument) ? "one document, one voice" : nil,
          labels(from: whole.other),
        ]
      )
      : joined(
        "\(total) takes in \(part): a total and its part, never added",
        [labels(from: whole)]
      )
  }
}

// MARK: Claims on the same losses

extension VerdictWords {
  private func noNumber(_ holder: Verdict.Holder) -> String {
    func reason(_ which: Verdict.Which) -> String {
      let denies = claim(which).figure.meaning == .denied
      return "\(ordinal(which)) \(denies ? "denies such losses" : "gives no number")"
    }
    switch holder {
    case .first: return reason(.first)
    case .second: return reason(.second)
    case .both:
      let areDenials = [first, second].map { $0.figure.meaning == .denied }
      if areDenials == [true, true] { return "both deny such losses" }
      return areDenials == [false, false]
        ? "neither gives a number" : "\(reason(.first)), \(reason(.second))"
    }
  }

  private func revision(_ later: Verdict.Which) -> String {
    let speaker = dossier.voice(of: first).map { dossier.name(of: $0) } ?? "one speaker"
    let dates = [later.other, later].map {
      claim($0).stated?.shortForm(showsYear: true) ?? "not told"
    }
    return joined(
      "\(speaker) revised \(cited(later.other)) to \(cited(later)): "
        + "said \(dates[0]), then \(dates[1])",
      [labels(from: later.other)]
    )
  }

  /// Whether what both count are several incidents.
  private var areSeveral: Bool { [first, second].allSatisfy { $0.events.count > 1 } }

  /// What the two have in common.
  private var sameness: String {
    let isTotal = verdict.differences.contains(.incident(.oneRunningTotal))
    let subject = isTotal ? "same running total" : areSeveral ? "same incidents" : "same incident"
    return verdict.differs(on: .losingSide)
      ? "\(subject) and measure" : "\(subject), side and measure"
  }

  private var contradiction: [String?] {
    verdict.notes.map { note in
      switch note {
      case .withinOneDocument: return withinOneDocument
      case .relayedDifferently: return "both go back to \(origin), relayed differently"
      case .mayBeALaterCount(let higher):
        let after =
          "\(inference)\(spoken(higher)) was said \(lapse)after \(spoken(higher.other))"
        return "\(after), so it may be a later count"
      case .noLaterCount(let higher):
        let before =
          "\(inference)\(spoken(higher)) was said \(lapse)before \(spoken(higher.other))"
        return "\(before), so a growing count does not explain it"
      case .labelsDiffer: return labels
      case .originNotTold(let holder):
        return verdict.notes.contains(.withinOneDocument) ? nil : untold(holder)
      case .soft: return soft
      case .compatible, .remark: return nil
      }
    }
  }

  private func meeting(_ meeting: Verdict.Meeting) -> String {
    let areBounds = verdict.notes.contains(.compatible) ? "both are bounds only" : nil
    let isSoft = verdict.notes.contains(.soft) ? soft : nil
    switch meeting {
    case .corroborated:
      return joined(
        "\(both) meet: \(origins) are named, independent origins",
        [labels, isSoft] + differingDefinitions
      )
    case .compatible:
      return joined(
        "\(both) are compatible, not agreed: \(origins) give bounds only",
        [labels] + differingDefinitions
      )
    case .sameOrigin:
      let reason =
        oneRoot.map { "\(origins) both speak for \($0)" } ?? "both go back to \(origin)"
      return joined(
        "\(both) meet, but \(reason): no corroboration",
        [areBounds, labels, isSoft] + differingDefinitions
      )
    case .originNotTold:
      let holder = verdict.notes.lazy.compactMap { note -> Verdict.Holder? in
        if case .originNotTold(let holder) = note { holder } else { nil }
      }.first
      return joined(
        "\(both) meet, but \(untold(holder ?? .both)): no corroboration",
        [areBounds, labels, isSoft] + differingDefinitions
      )
    }
  }

  private var withinOneDocument: String {
    let source = dossier.sources[dossier.passageOfClaim[verdict.first].source]
    return dossier.voice(of: first) == source.outlet
      ? "one document, its own voice both times" : "one document, one speaker both times"
  }

  private var soft: String { "“about” leaves its ends soft" }

  /// How the lost are called; nil where both call them alike.
  private var labels: String? { labels(from: .first) }

  /// How the lost are called, by one claim and then by the other.
  private func labels(from which: Verdict.Which) -> String? {
    guard verdict.notes.contains(.labelsDiffer) else { return nil }
    let claims = [claim(which), claim(which.other)]
    let names = verdict.differs(on: .losingSide) ? claims.map(losses) : claims.map(\.category.name)
    return "labels differ: " + names.joined(separator: ", ")
  }

  /// Who names no origin.
  private func untold(_ holder: Verdict.Holder) -> String {
    func isDoubtful(_ claim: Claim) -> Bool {
      switch claim.claimant {
      case .doubtful, .oneOf: true
      case .named, .notTold: false
      }
    }
    switch holder {
    case .first: return "the first names no origin" + (isDoubtful(first) ? " for certain" : "")
    case .second: return "the second names no origin" + (isDoubtful(second) ? " for certain" : "")
    case .both:
      let isEitherDoubtful = isDoubtful(first) || isDoubtful(second)
      return "neither names an origin" + (isEitherDoubtful ? " for certain" : "")
    }
  }

  /// The origins of both: "Turkey and Syria".
  private var origins: String {
    [first, second].compactMap { dossier.origin(of: $0) }.map { dossier.name(of: $0) }
      .joined(separator: " and ")
  }

  /// The one origin of both, the wider one where they nest.
  private var origin: String {
    guard let one = dossier.origin(of: first), let other = dossier.origin(of: second) else {
      return "one origin"
    }
    return "one origin, " + dossier.name(of: dossier.actor(one, contains: other) ? one : other)
  }

  /// The root of two origins that do not nest; nil for others.
  private var oneRoot: String? {
    guard verdict.differences.contains(.origin(.oneRoot)), let one = dossier.origin(of: first)
    else {
      return nil
    }
    return dossier.name(of: dossier.root(of: one))
  }

  /// What the order of two statements rests on where a day of one was worked out and may be another.
  private var inference: String {
    let inferred = [first.stated, second.stated].count { $0?.isUncertain ?? false }
    return inferred == 0 ? "" : inferred == 1 ? "by an inferred date, " : "by inferred dates, "
  }

  /// The time between two statements, where both name a day: "a day ", "about 5 days "; else nothing.
  private var lapse: String {
    guard let one = first.stated, let other = second.stated, one.span == 0, other.span == 0,
      let day = one.earliest.day, let otherDay = other.earliest.day
    else { return "" }
    let days = abs(day.number - otherDay.number)
    let about = one.isApproximate || other.isApproximate ? "about " : ""
    return about + (days == 1 ? "a day " : "\(days) days ")
  }
}

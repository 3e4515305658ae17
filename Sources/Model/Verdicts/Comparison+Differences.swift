extension Comparison {
  /// Every axis on which the two differ.
  var differences: [Verdict.Difference] {
    let axes: [Verdict.Difference?] = [
      incidents == .same ? nil : .incident(incidents),
      first.window == second.window ? nil : .window(toldWindows),
      sides == .same ? nil : .losingSide(sides),
      first.measure == second.measure ? nil : .measure,
      categories == .same ? nil : .category(categories),
      areFiguresAlike ? nil : .figure(figures),
      first.claimant == second.claimant ? nil : .claimant,
      origin(of: first) == origin(of: second) ? nil : .origin(origins),
      first.chain == second.chain ? nil : .chain,
      first.source == second.source ? nil : .document,
      first.source == second.source && first.locator == second.locator ? nil : .passage,
      first.stated == second.stated ? nil : .stated(stated),
      published,
      first.isRunning == second.isRunning ? nil : .running(first.isRunning ? .first : .second),
    ]
    return axes.compactMap { $0 }
  }

  /// Whether the figures mean the same; words do where they are the same words.
  private var areFiguresAlike: Bool {
    guard first.figure.meaning == second.figure.meaning else { return false }
    return first.figure.meaning != .words || first.figure.description == second.figure.description
  }

  private func origin(of claim: Claim) -> Actor.ID? { dossier.origin(of: claim) }

  /// The windows as the claims give them, though their incident may have another.
  private var toldWindows: Verdict.TimeRelation {
    relation(first.window.map(DaySpan.init), second.window.map(DaySpan.init)) {
      $0.relation(to: $1)
    }
  }

  private var published: Verdict.Difference? {
    let dates = (publication(of: first), publication(of: second))
    guard first.source != second.source, dates.0 != dates.1 else { return nil }
    return .published(
      relation(dates.0.map(DaySpan.init), dates.1.map(DaySpan.init)) { $0.order(to: $1) }
    )
  }

  private func publication(of claim: Claim) -> EDTF? {
    dossier.rowOfClaim[claim.id].map {
      dossier.sources[dossier.passageOfClaim[$0].source].published
    }
  }
}

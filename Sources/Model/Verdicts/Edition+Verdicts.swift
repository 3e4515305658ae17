extension Edition {
  /// Returns how two claims relate, by what is told in view of their incidents.
  ///
  /// It is total and symmetric: `verdict(between: b, and: a)` is `verdict(between: a, and: b).reversed`.
  ///
  /// - Parameters:
  ///   - first: The row of a claim in the dossier's claims.
  ///   - second: The row of another.
  /// - Complexity: O(*n* log *n*) in the tellings and claims of their incidents where these are not the same,
  ///   else O(*d*) in the depth of nesting.
  public func verdict(between first: Int, and second: Int) -> Verdict {
    Verdict(between: first, and: second, of: dossier) { self.span(of: $0) }
  }

  /// Returns the days of an incident, as tellings in view date it and as claims in view give them for it.
  func span(of incident: Record.ID) -> DaySpan? {
    guard let record = record(incident) else { return nil }
    let windows = record.claims.lazy.map { self.dossier.claims[$0] }
      .filter { $0.events.count == 1 && $0.totalOf.isEmpty }
      .compactMap(\.window)
    return DaySpan(ofIncidentDated: record.dates.map(\.date) + windows)
  }
}

extension Verdict {
  /// Compares two claims by their rows, with the days of their incidents.
  init(
    between first: Int,
    and second: Int,
    of dossier: Dossier,
    spanOfIncident: @escaping Comparison.SpanOfIncident
  ) {
    let comparison = Comparison(
      dossier.claims[first],
      dossier.claims[second],
      of: dossier,
      spanOfIncident: spanOfIncident
    )
    let kind = comparison.kind
    self.init(
      first: first,
      second: second,
      kind: kind,
      notes: comparison.notes(on: kind),
      differences: comparison.differences
    )
  }
}

extension Edition {
  /// Returns how two claims relate, by what is told in view of their incidents.
  ///
  /// It is total and symmetric: `verdict(between: b, and: a)` is `verdict(between: a, and: b).reversed`.
  ///
  /// - Parameters:
  ///   - first: The row of a claim in the dossier's claims.
  ///   - second: The row of another.
  /// - Returns: Their verdict.
  /// - Complexity: O(*n* log *n*) in the tellings and claims of their incidents where these are not the same,
  ///   else O(*d*) in the depth of nesting.
  public func verdict(between first: Int, and second: Int) -> Verdict {
    Verdict(between: first, and: second, of: dossier) { self.span(of: $0) }
  }

  /// Returns the row of the claim in view that a text names: by its id, or with the source's short name in it.
  ///
  /// `000#4.2` is `outlet-000-2020-03-05#4.2` where citations call that source 000.
  public func claimRow(named text: String) -> Int? {
    if let row = row(ofClaim: Claim.ID(text)) { return row }
    guard let mark = text.firstIndex(of: "#") else { return nil }
    let sources = dossier.sources.filter { $0.short == text[..<mark] }
    guard sources.count == 1, let source = sources.first else { return nil }
    return row(ofClaim: Claim.ID("\(source.id)\(text[mark...])"))
  }

  /// Returns the id of the claim in view whose id or short form is nearest to a text; nil where none is near.
  public func nearestClaim(to text: String) -> Claim.ID? {
    let ids = claims.map { dossier.claims[$0].id }
    if let nearest = Nearest.value(to: text, among: ids.lazy.map(\.description)) {
      return Claim.ID(nearest)
    }
    let shorts = claims.map { row in
      let source = dossier.sources[dossier.passageOfClaim[row].source]
      let id = dossier.claims[row].id.description
      return id.hasPrefix("\(source.id)#")
        ? source.short + id.dropFirst(source.id.description.count) : id
    }
    return Nearest.value(to: text, among: shorts).flatMap { near in
      shorts.firstIndex(of: near).map { ids[$0] }
    }
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

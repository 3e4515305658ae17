/// Compares many claims of one edition, with the days of each incident worked out once.
final class VerdictMaker {
  private let edition: Edition
  private var spans: [Record.ID: DaySpan?] = [:]
  private var spansOfClaims: [Int: DaySpan?] = [:]

  init(_ edition: Edition) {
    self.edition = edition
  }

  /// Returns how two claims relate, by their rows.
  func verdict(between first: Int, and second: Int) -> Verdict {
    Verdict(between: first, and: second, of: edition.dossier) { [self] in span(of: $0) }
  }

  /// Whether the losses that two claims count lie certainly apart in time, by their rows.
  func areApart(_ first: Int, _ second: Int) -> Bool {
    guard let one = span(ofClaimAt: first), let other = span(ofClaimAt: second) else {
      return false
    }
    return [.before, .after].contains(one.relation(to: other))
  }

  private func span(ofClaimAt row: Int) -> DaySpan? {
    if let known = spansOfClaims[row] { return known }
    let days = Comparison.span(of: edition.dossier.claims[row], in: edition.dossier) { [self] in
      self.span(of: $0)
    }
    spansOfClaims[row] = days
    return days
  }

  private func span(of incident: Record.ID) -> DaySpan? {
    if let span = spans[incident] { return span }
    let span = edition.span(of: incident)
    spans[incident] = span
    return span
  }
}

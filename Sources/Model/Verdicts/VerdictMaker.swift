/// Compares many claims of one edition, with the days of each incident worked out once.
final class VerdictMaker {
  private let edition: Edition
  private var spans: [Record.ID: DaySpan?] = [:]

  init(_ edition: Edition) {
    self.edition = edition
  }

  /// Returns how two claims relate, by their rows.
  func verdict(between first: Int, and second: Int) -> Verdict {
    Verdict(between: first, and: second, of: edition.dossier) { [self] in span(of: $0) }
  }

  private func span(of incident: Record.ID) -> DaySpan? {
    if let span = spans[incident] { return span }
    let span = edition.span(of: incident)
    spans[incident] = span
    return span
  }
}

import Model

/// What each source tells alone, a row for each, so that sources can be compared.
struct CoverageTable {
  private let coverage: Coverage
  private let dossier: Dossier
  private let nameColumns: Int

  /// The heads of the counts; those after the first three say what all others tell without the source.
  private static let titles = [
    "records alone", "claims alone", "tolls alone", "records missing", "tolls missing",
  ]

  /// Makes a table; nil where it has no room, or where there is but one source to tell of.
  init?(_ coverage: Coverage, in dossier: Dossier, columns: Int) {
    guard coverage.sources.count > 1 else { return nil }
    self.coverage = coverage
    self.dossier = dossier
    let counts = CoverageTable.titles.reduce(0) { $0 + Text.columns(of: $1) + 2 }
    nameColumns = min(34, columns - counts)
    guard nameColumns >= 12 else { return nil }
  }

  /// The heads of the columns.
  var heads: StyledText {
    row(StyledText("source", .faint), CoverageTable.titles.map { StyledText($0, .faint) })
  }

  /// Returns the row of a source.
  func row(of source: Coverage.OfSource) -> StyledText {
    var name = StyledText(dossier.sources[source.source].short, .source, .strong)
    name.append(" " + dossier.name(of: dossier.sources[source.source].outlet), .text)
    func missing(_ rows: [Int]) -> StyledText {
      StyledText("\(rows.count)", rows.isEmpty ? .faint : .gap)
    }
    return row(
      name,
      [
        StyledText("\(source.ownRecords.count) of \(source.recordCount)", .text),
        StyledText("\(source.ownClaims.count) of \(source.claimCount)", .text),
        StyledText("\(source.ownTolls.count)", .text),
        missing(source.missingRecords), missing(source.missingTolls),
      ]
    )
  }

  private func row(_ name: StyledText, _ cells: [StyledText]) -> StyledText {
    zip(cells, CoverageTable.titles).reduce(name.fitted(columns: nameColumns, alignment: .left)) {
      line,
      cell in
      let columns = Text.columns(of: cell.1) + 2
      return line + cell.0.fitted(columns: columns, alignment: .right)
    }
  }
}

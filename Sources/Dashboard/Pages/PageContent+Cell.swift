import Model

extension PageContent {
  /// Says what the claims of a cell of the matrix are, toll by toll.
  mutating func buildCell(_ place: ClaimMatrix.Place, in state: State) {
    let edition = state.edition
    title = StyledText(edition.dossier.name(of: place), .heading)
    subtitle = StyledText("a range of claims, no confidence interval; never added up", .faint)
    guard let cell = state.matrix.cell(at: place) else {
      add(StyledText("no claim in view, as known on this date and filtered", .gap))
      return
    }
    let words = MatrixCellWords(cell, in: edition)
    let documents = Set(cell.claims.map { edition.dossier.passageOfClaim[$0].source }).count
    var head = words.evidence
    head.append(
      "   \(counted(cell.claimCount, "claim")) on "
        + "\(counted(cell.entries.reduce(0) { $0 + $1.tolls.count }, "toll")), "
        + counted(documents, "document"),
      .faint
    )
    lines.append(PageLine(text: head, indent: 2))
    let columns = state.layout.insidePage.columns
    let figures = cell.claims.map { edition.dossier.claims[$0].figure }
    // A number is never cut: words may be, where they would take the row.
    let figureColumns = figures.reduce(6) { widest, figure in
      let wanted = Text.columns(of: figure.shortForm)
      return max(widest, figure.hasNumber ? wanted : min(wanted, columns / 4))
    }
    for entry in cell.entries {
      addBlank()
      addHead(of: entry, words: words)
      for claim in entry.claims {
        addClaim(claim, of: entry, figureColumns: figureColumns, columns: columns, in: state)
      }
    }
  }

  /// Adds what was lost, when and in what, with the range of the cell's own claims beside that of all of them.
  private mutating func addHead(of entry: ClaimMatrix.Entry, words: MatrixCellWords) {
    guard let toll = words.tolls(of: entry).first else { return }
    var text = StyledText(
      words.date(of: entry)?.shortForm(showsYear: true) ?? "not dated",
      words.date(of: entry)?.role ?? .gap
    )
    text.append("  " + words.label(of: entry, namesIncident: true), .heading, .strong)
    if !entry.isList { text += StyledText("  ", .text) + words.figure(of: entry) }
    text += StyledText(" ", .text) + words.mark(of: entry)
    if !entry.isList, toll.claims.count > entry.claims.count {
      text.append("  of all \(toll.claims.count) claims: ", .faint)
      text += TollWords(toll, in: words.edition).figure
    }
    let target: Target? =
      entry.isList ? toll.id.events.first.map { .record($0) } : .toll(toll.id)
    lines.append(PageLine(text: text, target: target, indent: 2))
  }

  private mutating func addClaim(
    _ row: Int,
    of entry: ClaimMatrix.Entry,
    figureColumns: Int,
    columns: Int,
    in state: State
  ) {
    let claim = state.dossier.claims[row]
    var text = StyledText(" ", .text)
    text += StyledText(claim.figure.shortForm, claim.figure.hasNumber ? .figure : .words)
      .fitted(columns: figureColumns, alignment: .right)
    text.append(state.marks.contains(claim.id) ? "+" : " ", .filter)
    if entry.isList {
      let isContradicted = state.edition.toll(of: claim.id)?.isContradicted ?? false
      text += StyledText(claim.category.name, .text).fitted(columns: 16, alignment: .left)
      text += isContradicted ? StyledText("≠ ", .disputed, .strong) : StyledText("  ", .text)
    }
    text += TollRow(columns: columns - text.columns).text(of: claim, row: row, in: state.edition)
    lines.append(PageLine(text: text, target: .claim(claim.id), isRow: true))
  }
}

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
    let names = cell.claims.map { edition.dossier.claims[$0].category.name }
    let table = CellTable(
      figureColumns: figureColumns,
      categoryColumns: min(22, names.map(Text.columns(of:)).max() ?? 0),
      columns: columns
    )
    addBlank()
    lines.append(PageLine(text: table.heading, isRow: true))
    for (number, entry) in cell.entries.enumerated() {
      if number > 0 { addBlank() }
      addHead(of: entry, words: words)
      for claim in entry.claims {
        addClaim(claim, in: table, of: state)
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
      text.append("  the whole toll ", .faint)
      text += TollWords(toll, in: words.edition).figure
      text.append(", \(counted(toll.claims.count, "claim"))", .faint)
    }
    let target: Target? =
      entry.isList ? toll.id.events.first.map { .record($0) } : .toll(toll.id)
    lines.append(PageLine(text: text, target: target, indent: 2))
  }

  private mutating func addClaim(_ row: Int, in table: CellTable, of state: State) {
    let claim = state.dossier.claims[row]
    lines.append(
      PageLine(
        text: table.text(
          of: claim,
          row: row,
          isMarked: state.marks.contains(claim.id),
          in: state.edition
        ),
        target: .claim(claim.id),
        isRow: true
      )
    )
  }
}

/// The columns of the claims of a cell of the matrix: figure, what was lost, and those of a toll's rows.
private struct CellTable {
  let figureColumns: Int
  let categoryColumns: Int
  private let row: TollRow

  init(figureColumns: Int, categoryColumns: Int, columns: Int) {
    self.figureColumns = figureColumns
    self.categoryColumns = columns < 60 ? 0 : categoryColumns
    let used = 1 + figureColumns + 2 + (columns < 60 ? 0 : categoryColumns + 3)
    row = TollRow(columns: columns - used)
  }

  var heading: StyledText {
    var text = StyledText(" ", .text)
    text += StyledText("figure", .faint).fitted(columns: figureColumns, alignment: .right)
    text += StyledText("  ", .text)
    if categoryColumns > 0 {
      text += StyledText("of", .faint).fitted(columns: categoryColumns + 3, alignment: .left)
    }
    return text + row.heading
  }

  func text(of claim: Claim, row number: Int, isMarked: Bool, in edition: Edition) -> StyledText {
    var text = StyledText(" ", .text)
    text += StyledText(claim.figure.shortForm, claim.figure.hasNumber ? .figure : .words)
      .fitted(columns: figureColumns, alignment: .right)
    text += isMarked ? StyledText("+ ", .filter) : StyledText("  ", .text)
    if categoryColumns > 0 {
      let isContradicted = edition.toll(of: claim.id)?.isContradicted ?? false
      text += StyledText(claim.category.name, .text)
        .fitted(columns: categoryColumns, alignment: .left)
      text +=
        isContradicted ? StyledText(" ≠ ", .disputed, .strong) : StyledText("   ", .text)
    }
    return text + row.text(of: claim, row: number, in: edition)
  }
}

import Model

/// The casualty claims: tolls by losing side with envelope, passages and origins; opened, their claims with a plot.
struct ClaimsPane {
  private let state: State
  private let links: Links
  private let placement: PanePlacement

  private static let dateColumns = 10
  private static let plotColumns = 10

  init(_ state: State, links: Links, placement: PanePlacement) {
    self.state = state
    self.links = links
    self.placement = placement
  }

  func drawn() -> Canvas {
    var canvas = Canvas(size: placement.size)
    let pane = ListPane(
      pane: .claims,
      list: state.lists.claims,
      position: state.claims,
      placement: placement,
      find: state.find?.text ?? "",
      isLinked: isLinked,
      row: row
    )
    guard placement.listsAll else {
      let tolls = state.selection.tolls.map { state.edition.tolls[$0].id }
      let linked = tolls.filter(links.tolls.contains).map(ClaimItem.toll)
      pane.drawLinked(linked, of: tolls.count, on: &canvas)
      return canvas
    }
    pane.draw(
      ListPane.Titles(
        amount: origins,
        legend: "range of claims, not a confidence interval",
        nothing: state.filter.isEmpty ? "no claims" : "no claim answers the filter"
      ),
      on: &canvas
    )
    return canvas
  }

  private var origins: String {
    let tolls = state.selection.tolls
    let several = tolls.count { state.edition.tolls[$0].origins.count > 1 }
    return "\(several) of \(counted(tolls.count, "toll")) with two origins"
  }

  private func isLinked(_ item: ClaimItem) -> Bool {
    switch item {
    case .toll(let id): links.tolls.contains(id)
    case .materiel(let id):
      (state.lists.materiel[id] ?? []).contains { links.tolls.contains(state.edition.tolls[$0].id) }
    case .side, .claim: false
    }
  }

  private func row(_ item: ClaimItem, columns: Int) -> Canvas {
    // What a line of materiel stands for depends on the filter.
    if case .materiel(let id) = item {
      let rows = state.lists.materiel[id] ?? []
      let isOpen = state.folds.toggled.contains(item)
      return state.memo.row(.materiel(rows, isOpen: isOpen), columns: columns) {
        materiel(rows, isOpen: isOpen, columns: columns)
      }
    }
    let namesSide = !placement.listsAll
    return state.memo.row(.claim(item, namesSide: namesSide), columns: columns) {
      switch item {
      case .side(let side): heading(of: side, columns: columns)
      case .toll(let id):
        state.edition.toll(id).map { line(for: $0, columns: columns, namesSide: namesSide) }
          ?? StyledText()
      case .claim(let id): claim(id)
      case .materiel: StyledText()
      }
    }
  }

  private func heading(of side: Actor.ID, columns: Int) -> StyledText {
    let name = state.dossier.name(of: side)
    let possessive = name.uppercased().hasSuffix("S") ? "’" : "’S"
    var text = StyledText(" \(name.uppercased())\(possessive) LOSSES", .heading, .strong)
      .fitted(columns: max(0, columns - 21), alignment: .left)
    text.append(" ")
    text.append("claimed  ¶ origin", .faint)
    return text
  }

  private func line(for toll: Toll, columns: Int, namesSide: Bool) -> StyledText {
    let words = TollWords(toll, in: state.edition)
    let side = namesSide ? state.dossier.name(of: toll.id.side) + ": " : ""
    let label =
      "\(side)\(state.edition.lossName(of: toll)), \(state.edition.incidentName(of: toll))"
    return row(
      date: toll.date,
      label: label,
      end: end(
        figure: words.figure,
        mark: words.mark,
        passages: toll.passageCount,
        origin: words.origin
      ),
      columns: columns
    )
  }

  private func end(
    figure: StyledText,
    mark: StyledText,
    passages: Int,
    origin: StyledText
  ) -> StyledText {
    // Words may be cut; a number that is cut would be another number.
    let isNumber = figure.plain.contains(where: \.isNumber)
    let width = isNumber ? max(7, figure.columns) : 7
    var end = StyledText(" ", .text) + figure.fitted(columns: width, alignment: .right)
    end.append(" ")
    end.append(mark)
    end.append(StyledText("\(passages)", .source).fitted(columns: 2, alignment: .right))
    end.append(" ")
    end.append(origin.fitted(columns: 8, alignment: .left))
    return end
  }

  private func row(
    date: EDTF?,
    label: String,
    end: StyledText,
    columns: Int
  ) -> StyledText {
    var text = StyledText(" ", .text)
    let words = date?.shortForm(showsYear: false) ?? "not dated"
    // A long date takes from the label rather than lose its end.
    let width = columns >= 60 ? 13 : min(13, max(ClaimsPane.dateColumns, words.count))
    text.append(StyledText(words, date?.role ?? .gap).fitted(columns: width, alignment: .left))
    text.append(" ")
    let room = max(4, columns - text.columns - end.columns)
    text.append(StyledText(label, .text).fitted(columns: room, alignment: .left))
    text.append(end)
    return text
  }

  private func materiel(_ rows: [Int], isOpen: Bool, columns: Int) -> StyledText {
    let tolls = rows.map { state.edition.tolls[$0] }
    guard let first = tolls.first else { return StyledText() }
    let label =
      "+ \(rows.count) matériel lines \(first.id.measure.name), \(state.edition.incidentName(of: first))"
    let passages = Set(tolls.flatMap(\.claims).map { state.dossier.passageOfClaim[$0] }).count
    return row(
      date: first.date,
      label: label,
      end: end(
        figure: StyledText(isOpen ? "▾" : "▸", .faint),
        mark: tolls.contains(where: \.isContradicted)
          ? StyledText("≠", .disputed, .strong) : StyledText(" ", .text),
        passages: passages,
        origin: TollWords(first, in: state.edition).origin
      ),
      columns: columns
    )
  }

  private func claim(_ id: Claim.ID) -> StyledText {
    guard let row = state.edition.row(ofClaim: id), let toll = state.edition.toll(of: id) else {
      return StyledText()
    }
    let claim = state.dossier.claims[row]
    let plot = RangePlot(toll, in: state.dossier, columns: ClaimsPane.plotColumns)
    var text = StyledText(
      claim.figure.shortForm,
      claim.figure.hasNumber ? .figure : .words
    ).fitted(columns: 9, alignment: .right)
    text.append("  ")
    text.append(
      plot.line(for: claim.figure).fitted(columns: ClaimsPane.plotColumns + 1, alignment: .left)
    )
    text.append(state.dossier.chainName(claim) + " ", .text)
    text.append(state.dossier.citation(state.dossier.passageOfClaim[row]), .source)
    return text
  }
}

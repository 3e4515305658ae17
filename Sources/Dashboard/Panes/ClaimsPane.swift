import Model

/// The casualty claims: tolls by losing side with envelope, passages and origins; opened, their claims with a plot.
///
/// It is a class, since each of its rows would otherwise copy the state.
final class ClaimsPane {
  private let state: State
  private let links: Links
  private let placement: PanePlacement

  private static let dateColumns = 10
  private static let plotColumns = 10
  /// The fewest columns in which the origins of tolls are shown.
  private static let leastOriginColumns = 46

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
      row: { self.marked(self.row($0, columns: $1), for: $0) }
    )
    guard placement.listsAll else {
      let tolls = state.selection.tolls.map { state.edition.tolls[$0].id }
      pane.drawLinked(
        linkedItems,
        count: tolls.count(where: links.tolls.contains),
        of: tolls.count,
        on: &canvas
      )
      return canvas
    }
    pane.draw(
      ListPane.Titles(
        amount: origins,
        legends: ["range of claims, not a confidence interval", "no confidence interval"],
        nothing: state.filter.isEmpty ? "no claims" : "no claim matches the filter"
      ),
      on: &canvas
    )
    return canvas
  }

  private var origins: String {
    let counts = state.lists.counts
    return "\(counts.tollsOfTwoOrigins) of \(counted(counts.tolls, "toll")) with two origins"
  }

  /// The lines that belong to the selection, its own losses ahead of what is told beside it; things in one line.
  private var linkedItems: [ClaimItem] {
    var inOpenLine: Set<Toll.ID> = []
    let linked = state.lists.claims.lines.map(\.item).filter { item in
      if case .materiel(let id) = item {
        inOpenLine.formUnion((state.lists.materiel[id] ?? []).map { state.edition.tolls[$0].id })
      }
      if case .toll(let id) = item, inOpenLine.contains(id) { return false }
      return isLinked(item)
    }
    guard state.focus != .claims, let selected = state.selectedRecord else { return linked }
    func isOwn(_ item: ClaimItem) -> Bool {
      switch item {
      case .toll(let id), .materiel(let id): id.events.contains(selected)
      case .side, .claim: false
      }
    }
    return linked.filter(isOwn) + linked.filter { !isOwn($0) }
  }

  private func isLinked(_ item: ClaimItem) -> Bool {
    switch item {
    case .toll(let id): links.tolls.contains(id)
    case .materiel(let id):
      (state.lists.materiel[id] ?? []).contains { links.tolls.contains(state.edition.tolls[$0].id) }
    case .side, .claim: false
    }
  }

  /// A claim's row with its mark, for comparing and adding; a toll's too, whose claims may be folded.
  private func marked(_ row: Canvas, for item: ClaimItem) -> Canvas {
    let isMarked =
      switch item {
      case .claim(let id): state.marks.contains(id)
      case .toll(let id): hasMark(in: state.edition.toll(id)?.claims ?? [])
      case .side, .materiel: false
      }
    guard isMarked else { return row }
    var row = row
    row.put("+", column: 1, row: 0, style: Style(.filter, .strong))
    return row
  }

  private func hasMark(in claims: [Int]) -> Bool {
    !state.marks.isEmpty && claims.contains { state.marks.contains(state.dossier.claims[$0].id) }
  }

  private func row(_ item: ClaimItem, columns: Int) -> Canvas {
    // What a line of materiel stands for depends on the filter.
    if case .materiel(let id) = item {
      let rows = state.lists.materiel[id] ?? []
      let namesSide = !placement.listsAll
      let isOpen = state.folds.toggled.contains(item)
      return state.memo.row(.materiel(rows, isOpen: isOpen, namesSide: namesSide), columns: columns)
      {
        materiel(rows, isOpen: isOpen, columns: columns)
      }
    }
    let namesSide = !placement.listsAll
    return state.memo.row(.claim(item, namesSide: namesSide), columns: columns) {
      switch item {
      case .side(let side): RowText(heading(of: side, columns: columns))
      case .toll(let id):
        state.edition.toll(id).map { line(for: $0, columns: columns, namesSide: namesSide) }
          ?? RowText()
      case .claim(let id): claim(id, columns: columns)
      case .materiel: RowText()
      }
    }
  }

  private func heading(of side: Actor.ID, columns: Int) -> StyledText {
    let name = state.dossier.name(of: side)
    let possessive = name.uppercased().hasSuffix("S") ? "’" : "’S"
    var text = StyledText(" \(name.uppercased())\(possessive) LOSSES", .heading, .strong)
    guard columns >= 34 else { return text.fitted(columns: columns) }
    let heads = columns >= ClaimsPane.leastOriginColumns ? "claimed   ¶ origin  " : "claimed   ¶"
    text = text.fitted(columns: max(0, columns - heads.count - 1), alignment: .left)
    text.append(" ")
    text.append(heads, .faint)
    return text
  }

  private func line(for toll: Toll, columns: Int, namesSide: Bool) -> RowText {
    let words = TollWords(toll, in: state.edition)
    let side = namesSide ? state.dossier.name(of: toll.id.side) + ": " : ""
    let label =
      "\(side)\(state.edition.lossName(of: toll)), \(state.edition.incidentName(of: toll))"
    let text = row(
      date: toll.date,
      label: label,
      end: end(
        figure: words.figure,
        mark: words.mark,
        passages: toll.passageCount,
        origin: words.origin,
        columns: columns
      ),
      columns: columns
    )
    let isContradicted = toll.isContradicted ? "contradicted" : ""
    return RowText(
      text,
      spoken: [
        toll.date?.shortForm(showsYear: false) ?? "not dated",
        "\(state.edition.label(of: toll)) \(words.figure.plain)",
        state.edition.incidentName(of: toll), isContradicted, words.counts.plain,
      ]
    )
  }

  private func end(
    figure: StyledText,
    mark: StyledText,
    passages: Int,
    origin: StyledText,
    columns: Int
  ) -> StyledText {
    // Words may be cut; a number that is cut would be another number.
    let isNumber = figure.plain.contains(where: \.isNumber)
    let most = isNumber ? columns - 2 : max(7, columns / 4)
    let isNarrow = columns < 34
    let width = min(max(isNarrow ? 0 : 7, figure.columns), most)
    var end = StyledText(" ", .text) + figure.fitted(columns: width, alignment: .right)
    guard !isNarrow else { return end + mark }
    end.append(" ")
    end.append(mark)
    let count = "\(passages)"
    end.append(StyledText(count, .source).fitted(columns: max(2, count.count), alignment: .right))
    // Which incident it is tells more than who speaks.
    guard columns >= ClaimsPane.leastOriginColumns else { return end }
    end.append(" ")
    end.append(origin.fitted(columns: 8, alignment: .left))
    return end
  }

  private func row(date: EDTF?, label: String, end: StyledText, columns: Int) -> StyledText {
    var text = StyledText(" ", .text)
    text.append(
      StyledText.dateCell(
        date,
        undated: "not dated",
        columns: columns >= 60
          ? 13 : columns < 34 ? 0 : min(ClaimsPane.dateColumns, columns - end.columns - 6),
        limit: max(4, columns - end.columns - 5)
      )
    )
    text.append(" ")
    let room = max(0, columns - text.columns - end.columns)
    text.append(StyledText(label, .text).fitted(columns: room, alignment: .left))
    text.append(end)
    return text
  }

  private func materiel(_ rows: [Int], isOpen: Bool, columns: Int) -> RowText {
    let tolls = rows.map { state.edition.tolls[$0] }
    guard let first = tolls.first else { return RowText() }
    let side = placement.listsAll ? "" : state.dossier.name(of: first.id.side) + ": "
    let label =
      "\(side)\(rows.count) matériel lines \(first.id.measure.name), \(state.edition.incidentName(of: first))"
    let passages = Set(tolls.flatMap(\.claims).map { state.dossier.passageOfClaim[$0] }).count
    let text = row(
      date: first.date,
      label: (placement.listsAll ? "+ " : "") + label,
      end: end(
        figure: StyledText(isOpen ? "▾" : "▸", .faint),
        mark: tolls.contains(where: \.isContradicted)
          ? StyledText("≠", .disputed, .strong) : StyledText(" ", .text),
        passages: passages,
        origin: TollWords(first, in: state.edition).origin,
        columns: columns
      ),
      columns: columns
    )
    return RowText(
      text,
      spoken: [
        first.date?.shortForm(showsYear: false) ?? "not dated", label,
        isOpen ? "open" : "folded",
      ]
    )
  }

  /// A claim below its toll: figure, place on the plot, where it is told, and by whom to whom.
  private func claim(_ id: Claim.ID, columns: Int) -> RowText {
    guard let row = state.edition.row(ofClaim: id), let toll = state.edition.toll(of: id) else {
      return RowText()
    }
    let claim = state.dossier.claims[row]
    let citation = state.dossier.citation(state.dossier.passageOfClaim[row])
    let chain = state.dossier.chainName(claim)
    let figure = StyledText(claim.figure.shortForm, claim.figure.hasNumber ? .figure : .words)
    var text = figure.fitted(columns: min(max(9, figure.columns), columns / 2), alignment: .right)
    text.append("  ")
    if columns >= 40 {
      let plot = RangePlot(toll, in: state.dossier, columns: ClaimsPane.plotColumns)
      text.append(
        plot.line(for: claim.figure).fitted(columns: ClaimsPane.plotColumns + 1, alignment: .left)
      )
    }
    text.append(citation.padded(to: 9), .source)
    text.append(chain, .text)
    return RowText(text, spoken: [figure.plain, chain, citation])
  }
}

extension String {
  /// The text with blanks after it, to so many columns and one more.
  fileprivate func padded(to columns: Int) -> String {
    self + Text.blanks(max(0, columns - Text.columns(of: self)) + 1)
  }
}

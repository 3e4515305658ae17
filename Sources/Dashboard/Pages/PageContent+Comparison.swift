import Model

extension PageContent {
  /// Sets two claims side by side, where there is room, and says how they relate and in what they differ.
  mutating func buildComparison(_ first: Claim.ID, _ second: Claim.ID, in state: State) {
    let edition = state.edition
    title = StyledText("Two claims compared", .heading)
    guard let left = edition.row(ofClaim: first), let right = edition.row(ofClaim: second) else {
      add(StyledText("one of the two is not known on this date", .gap))
      return
    }
    let verdict = edition.verdict(between: left, and: right)
    let compared = ComparedClaims(verdict, in: edition)
    let role: Role = verdict.isContradictory ? .disputed : .figure
    var head = StyledText(verdict.isContradictory ? "≠ " : "", role, .strong)
    head.append(verdict.name, role, .strong)
    add(head)
    add(StyledText(verdict.sentence(in: edition), .text))
    addBlank()
    let columns = state.layout.insidePage.columns
    for field in compared.fields {
      let target: Target? =
        switch field.name {
        case "passage": .passage(edition.dossier.passageOfClaim[left])
        case "claim": .claim(first)
        default: nil
        }
      addCompared(field, columns: columns, target: target)
      if field.name == "measure" { addMeanings(compared.meanings) }
    }
    for note in compared.notes { addField("note", note) }
    addHeading("Where they stand")
    for (id, row) in [(first, left), (second, right)] {
      let index = edition.dossier.passageOfClaim[row]
      var text = StyledText(edition.dossier.citation(index) + "  ", .source, .strong)
      text.append(edition.dossier.passage(at: index).digest, .text)
      add(text, target: .claim(id))
    }
  }

  /// Adds what the measures take in, each leading to the passage that defines it.
  private mutating func addMeanings(_ meanings: [ComparedClaims.Meaning]) {
    for (number, meaning) in meanings.enumerated() {
      addField(
        number == 0 ? "covers" : "",
        StyledText(meaning.claims + "  ", .faint) + StyledText(meaning.text, .text),
        target: meaning.passage.map(Target.passage)
      )
    }
  }

  private mutating func addCompared(
    _ field: ComparedClaims.Field,
    columns: Int,
    target: Target?
  ) {
    let width = (columns - PageContent.fieldColumn - 2) / 3
    let isSame = field.first == field.second && field.difference.isEmpty
    if isSame {
      addField(
        field.name,
        StyledText(field.first, .text) + StyledText("  both", .faint),
        target: target
      )
    } else if columns >= 72 {
      addColumns(
        field.name,
        [(field.first, .text), (field.second, .text), (field.difference, .disputed)],
        columns: width,
        target: target
      )
    } else {
      addField(field.name, StyledText(field.first, .text), target: target)
      addField("", StyledText(field.second, .text), target: target)
      addField("", StyledText(field.difference, .disputed), target: target)
    }
  }

  /// Adds a field with texts side by side, each broken in its own column.
  private mutating func addColumns(
    _ name: String,
    _ texts: [(text: String, role: Role)],
    columns: Int,
    target: Target?
  ) {
    let parts =
      [StyledText(name, .faint).wrapped(columns: PageContent.fieldColumn - 1)]
      + texts.map { StyledText($0.text, $0.role).wrapped(columns: columns) }
    let rows = (0..<(parts.map(\.count).max() ?? 0)).map { row in
      parts.enumerated().reduce(into: StyledText()) { line, part in
        let width = part.offset == 0 ? PageContent.fieldColumn : columns + 1
        let piece = part.element.indices.contains(row) ? part.element[row] : StyledText()
        line += piece.fitted(columns: width, alignment: .left)
      }
    }
    let said = ([name] + texts.map(\.text)).filter { !$0.isEmpty }.joined(separator: " · ")
    lines.append(PageLine(text: StyledText(said, .text), target: target, rows: rows))
  }

  /// Adds marked claims up, or says which of them clash and why.
  mutating func buildSum(_ ids: [Claim.ID], in state: State) {
    let edition = state.edition
    title = StyledText("\(counted(ids.count, "marked claim")) added up", .heading)
    let rows = ids.compactMap { edition.row(ofClaim: $0) }
    if rows.count < ids.count {
      add(StyledText("\(ids.count - rows.count) of them not known on this date", .gap))
    }
    switch edition.sum(of: rows) {
    case .success(let sum):
      add(StyledText("+ ", .figure) + StyledText(sum.line(in: edition), .figure, .strong))
      add(StyledText(sum.sentence(in: edition), .text))
    case .failure(let refusal):
      add(StyledText("× The sum is refused", .disputed, .strong))
      for (clash, line) in zip(refusal.clashes, refusal.lines(in: edition)) {
        lines.append(
          PageLine(text: StyledText(line, .text), target: target(of: clash, in: edition), indent: 2)
        )
      }
    }
    addHeading("The marked claims")
    for row in rows {
      let claim = edition.dossier.claims[row]
      var text = StyledText(edition.dossier.citation(ofClaimAt: row), .source)
        .fitted(columns: 10, alignment: .left)
      text.append(ClaimWords(claim, in: edition.dossier).line)
      add(text, target: .claim(claim.id))
    }
  }

  private func target(of clash: SumRefusal.Clash, in edition: Edition) -> Target? {
    let claims = edition.dossier.claims
    return switch clash {
    case .nothing: nil
    case .twice(let row), .noNumber(let row): .claim(claims[row].id)
    case .pair(let verdict, _): .comparison(claims[verdict.first].id, claims[verdict.second].id)
    }
  }
}

import Model

extension PageContent {
  /// Adds who told whom of each claim of a toll, those that go back to one origin together.
  mutating func addChains(of toll: Toll, in state: State) {
    let dossier = state.dossier
    addHeading("Who told whom")
    for origin in dossier.origins(ofClaimsAt: toll.claims) {
      lines.append(PageLine(text: origin.heading(in: dossier)))
      for row in origin.claims.prefix(PageContent.mostChains) {
        let claim = dossier.claims[row]
        let words = ChainWords(dossier.chain(ofClaimAt: row), in: dossier)
        var text = StyledText(claim.figure.shortForm, claim.figure.hasNumber ? .figure : .words)
          .fitted(columns: 7, alignment: .right)
        text.append("  ")
        text.append(words.line)
        text.append("  " + dossier.citation(dossier.passageOfClaim[row]), .source)
        // Of an outlet's own voice the heading says so.
        if origin.root.isNotOwnVoice, let weakness = words.weakness {
          text.append("  weakest: \(weakness)", .doubt)
        }
        lines.append(PageLine(text: text, target: .claim(claim.id), indent: 9))
      }
      addRest(of: origin.claims.count)
    }
  }

  /// How many claims of one origin are told hand by hand; the toll lists them all.
  private static let mostChains = 30

  private mutating func addRest(of count: Int) {
    let rest = count - PageContent.mostChains
    if rest > 0 {
      add(
        StyledText("and \(counted(rest, "claim")) more, among those of the toll", .faint),
        indent: 2
      )
    }
  }

  /// Adds who told whom of a claim, hand by hand, its weakest link, and who else tells it from the same origin.
  mutating func addChain(ofClaimAt row: Int, in state: State) {
    let dossier = state.dossier
    let words = ChainWords(dossier.chain(ofClaimAt: row), in: dossier)
    let passage = Target.passage(dossier.passageOfClaim[row])
    addHeading("Who told whom")
    let (names, parts) = words.rows
    if names.columns <= state.layout.insidePage.columns {
      lines.append(PageLine(text: names, target: passage, isRow: true))
      lines.append(PageLine(text: parts, target: passage, isRow: true))
    } else {
      for (number, hand) in words.hands.enumerated() {
        var text = StyledText(number == 0 ? "" : "─▸ ", .faint)
        text.append(hand.name)
        text.append("  \(hand.part)", .faint)
        add(text, indent: 2 * min(number, 4), target: passage)
      }
    }
    addField(
      "weakest",
      StyledText(
        words.weakness ?? "none: every hand is named",
        words.weakness == nil ? .faint : .doubt
      )
    )
    addOthers(ofClaimAt: row, in: state)
  }

  /// Says which other claims on the same losses go back to the origin of one; each leads to the two side by side.
  private mutating func addOthers(ofClaimAt row: Int, in state: State) {
    let dossier = state.dossier
    guard let toll = state.edition.toll(of: dossier.claims[row].id),
      let origin = dossier.origins(ofClaimsAt: toll.claims).first(where: { $0.claims.contains(row) }
      ),
      origin.isCollapsed
    else { return }
    lines.append(PageLine(text: origin.heading(in: dossier)))
    for other in origin.claims.prefix(PageContent.mostChains) where other != row {
      let claim = dossier.claims[other]
      var text = StyledText(dossier.citation(dossier.passageOfClaim[other]), .source)
        .fitted(columns: 9, alignment: .left)
      text.append(ClaimWords(claim, in: dossier).line)
      add(text, indent: 2, target: .comparison(dossier.claims[row].id, claim.id))
    }
    addRest(of: origin.claims.count)
  }
}

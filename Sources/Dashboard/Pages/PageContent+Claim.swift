import Model

extension PageContent {
  /// Says everything about a claim.
  mutating func buildClaim(_ id: Claim.ID, in state: State) {
    let edition = state.edition
    let dossier = edition.dossier
    guard let row = edition.row(ofClaim: id) else {
      addNotKnown(.claim(id), in: state)
      return
    }
    let claim = dossier.claims[row]
    let index = dossier.passageOfClaim[row]
    let source = dossier.sources[index.source]
    let passage = Target.passage(index)
    title = StyledText("claim \(claim.id)", .heading)
    add(ClaimWords(claim, in: dossier).line, target: passage)
    addBlank()
    addField("losses of", dossier.name(of: claim.lossesOf))
    addField("measure", claim.measure.name)
    let meaning = dossier.meaning(ofClaimAt: row)
    addField(
      "covers",
      meaning.words(in: dossier),
      target: meaning.passage.map(Target.passage) ?? passage
    )
    addField("category", claim.category.name)
    addField("figure", claim.figure.description)
    addField("means", claim.figure.intervalInWords)
    addField("claimant", dossier.claimantName(claim))
    addField("evidence", evidenceInWords(edition.evidence(of: claim)))
    addField("attacker", TollRow.attacker(of: claim, at: index, in: dossier))
    addDate("window", claim.window, basis: claim.windowBasis)
    addDate("stated", claim.stated, basis: claim.statedBasis)
    addDate("published", source.published, basis: source.publishedBasis)
    if claim.isRunning { addField("running", "a total that the claimant keeps counting") }
    addField(
      "phrase",
      claim.phrase.map { StyledText("“\($0)”", .phrase) } ?? StyledText(),
      target: passage
    )
    addField("note", claim.note)
    addChain(ofClaimAt: row, in: state)
    addHeading("Where it stands")
    var text = StyledText(dossier.citation(index), .source, .strong)
    text.append("  " + dossier.passage(at: index).digest, .text)
    add(text, target: passage)
    addHeading("What it counts")
    for event in claim.events {
      guard let record = dossier.record(event) else { continue }
      add(StyledText(record.title, .linked), target: .record(event))
    }
    if claim.events.isEmpty { add(StyledText("the text ties it to no incident", .gap)) }
    for part in claim.totalOf { addField("total of", part) }
    if let toll = edition.toll(of: id) {
      add(
        StyledText("all claims on these losses: ", .text) + TollWords(toll, in: edition).figure,
        target: .toll(toll.id)
      )
    }
    // Enter leads to the words that the claim rests on from wherever it leads to nothing else.
    for line in lines.indices where lines[line].isSelectable && lines[line].target == nil {
      lines[line].target = passage
    }
  }

  private mutating func addDate(_ name: String, _ date: EDTF?, basis: String?) {
    var value = StyledText(date?.shortForm(showsYear: true) ?? "not told", date?.role ?? .gap)
    if let basis { value.append("  \(basis)", .faint) }
    addField(name, value)
  }

  private func evidenceInWords(_ evidence: Edition.Evidence) -> String {
    switch evidence {
    case .ownLosses: "the speaker's own losses"
    case .enemyLosses: "the enemy's losses"
    case .thirdParty: "the losses of others"
    case .outlet: "origin not told: the outlet's voice, or a speaker not named for certain"
    }
  }
}

extension Figure {
  /// What the qualifier makes of the number.
  var intervalInWords: String {
    switch (low, high) {
    case (nil, nil): "no number"
    case (let low?, let high?): low == high ? "\(low), no more and no fewer" : "\(low) to \(high)"
    case (let low?, nil): "\(low) or more"
    case (nil, let high?): "\(high) or fewer"
    }
  }
}

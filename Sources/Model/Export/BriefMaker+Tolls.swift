import OrderedCollections

extension BriefMaker {
  /// The losses claimed, by who lost; people first, each toll with its range and how its claims relate.
  var tolls: Brief.Section? {
    let tolls = selection.tolls.map { edition.tolls[$0] }
    guard !tolls.isEmpty else { return nil }
    let sides = OrderedDictionary(grouping: tolls, by: \.id.side)
    var blocks: [Brief.Block] = [
      .note(
        "A toll holds the claims about the same losses side by side; no claim changes another. A range of claims is no "
          + "confidence interval. “Neutralised” generally takes in killed, wounded, captured and surrendered, and is "
          + "never counted as killed. Sums are our arithmetic where they stand, and refused where they would count twice."
      )
    ]
    if let definitions = definitions(of: tolls) { blocks.append(definitions) }
    for (side, own) in sides {
      blocks.append(.heading("Losses of \(dossier.name(of: side))"))
      blocks += own.filter { !$0.isMateriel }.map { .toll(block(of: $0)) }
      let materiel = own.filter(\.isMateriel)
      blocks += materiel.filter { $0.claims.count > 1 }.map { .toll(block(of: $0)) }
      let single = materiel.filter { $0.claims.count == 1 }
      if !single.isEmpty {
        blocks.append(
          .toll(
            Brief.Toll(
              title: "Equipment and sites, in one claim each",
              plot: nil,
              sentences: [],
              claims: single.flatMap { toll in toll.claims.map { claim(at: $0, of: toll) } },
              relations: each(single.flatMap(relations))
            )
          )
        )
      }
    }
    return Brief.Section(title: "Losses claimed", blocks: blocks)
  }

  /// Returns sentences, each once: a remark holds of every list of an incident.
  private func each(_ sentences: [BriefSentence]) -> [BriefSentence] {
    var seen: Set<BriefSentence> = []
    return sentences.filter { seen.insert($0).inserted }
  }

  private func block(of toll: Toll) -> Brief.Toll {
    let isSingle = toll.claims.count == 1
    return Brief.Toll(
      title: title(of: toll),
      plot: rangePlot(of: toll),
      sentences: (isSingle ? [] : [envelope(of: toll), status(of: toll)] + origins(of: toll))
        + words(of: toll),
      claims: toll.claims.map { claim(at: $0, of: nil) },
      relations: relations(of: toll)
    )
  }

  /// What was lost, where and when.
  func title(of toll: Toll) -> String {
    var title = lossName(of: toll).capitalised
    if toll.id.isTotal {
      title += ", a total that a source states"
      if toll.id.events.count > 1 { title += " over \(toll.id.events.count) incidents" }
    } else {
      let titles = toll.id.events.map { dossier.record($0)?.title ?? $0.description }
      title += titles.isEmpty ? ", incident not told" : ": " + titles.joined(separator: ", ")
    }
    return toll.date.map { "\(title), \($0.words)" } ?? title
  }

  /// What was lost: `soldiers killed`; `people killed` where the claims name them differently.
  func lossName(of toll: Toll) -> String {
    toll.id.measure.losses(of: toll.categoryName(in: dossier))
  }
}

// MARK: What the claims are worth together

extension BriefMaker {
  private func status(of toll: Toll) -> BriefSentence {
    let places =
      "\(counted(toll.passageCount, "passage")) of \(counted(toll.sources.count, "document"))"
    let claims = counted(toll.claims.count, "claim")
    var words = "\(toll.status.words.capitalised): \(claims) in \(places)"
    let named = toll.claims.count { dossier.origin(of: dossier.claims[$0]) != nil }
    if toll.status == .oneOrigin, named < toll.claims.count {
      let others = toll.claims.count - named == 1 ? "the other names" : "the others name"
      words =
        "One origin is named, in \(named) of \(claims), and \(others) none for certain: "
        + "\(places)"
    }
    return BriefSentence(words, first(toll.claims.map { dossier.passageOfClaim[$0] }))
  }

  /// The origins that are named, with each who speaks for them, and whose losses they speak of.
  private func origins(of toll: Toll) -> [BriefSentence] {
    var sentences: [BriefSentence] = []
    var named = BriefSentence()
    for origin in dossier.origins(ofClaimsAt: toll.claims) {
      guard case .named(let root) = origin.root, let row = origin.claims.first else { continue }
      let speakers = origin.speakers.map { speaker in
        let rows = origin.claims.filter { dossier.origin(of: dossier.claims[$0]) == speaker }
        return (name: dossier.name(of: speaker), rows: rows)
      }
      let lead =
        named.pieces.isEmpty ? counted(toll.origins.count, "named origin") + ": " : "; "
      let evidence = edition.evidence(of: dossier.claims[row]).words
      let name = speakers.count == 1 ? speakers[0].name : dossier.name(of: root)
      named.add("\(lead)\(name), on \(evidence)\(speakers.count == 1 ? "" : ", by ")")
      for (number, speaker) in speakers.enumerated() {
        let link = number == 0 ? "" : number == speakers.count - 1 ? " and " : ", "
        named.add(
          speakers.count == 1 ? "" : link + speaker.name,
          first(speaker.rows.map { dossier.passageOfClaim[$0] })
        )
      }
    }
    if !named.pieces.isEmpty {
      named.end()
      sentences.append(named)
    }
    if toll.doubtfulClaims > 0 {
      let rows = toll.claims.filter { row in
        switch dossier.claims[row].claimant {
        case .doubtful, .oneOf: true
        case .named, .notTold: false
        }
      }
      sentences.append(
        BriefSentence(
          "Speaker not named for certain in \(counted(rows.count, "claim"))",
          first(rows.map { dossier.passageOfClaim[$0] })
        )
      )
    }
    return sentences
  }

  /// The claims that give words or a denial, which no range takes in.
  private func words(of toll: Toll) -> [BriefSentence] {
    guard toll.envelope != nil, !toll.wordClaims.isEmpty else { return [] }
    let told = gathered(
      toll.wordClaims.map { (dossier.claims[$0].figure.inSentence, dossier.passageOfClaim[$0]) }
    )
    return [sentence("Without a number", told.map { ($0.value, $0.passages) })].compactMap { $0 }
  }

  /// How the claims relate, to each other and to those of other tolls.
  private func relations(of toll: Toll) -> [BriefSentence] {
    let relations = edition.relations(of: toll, by: verdicts)
    var sentences = relations.told.compactMap { relation -> BriefSentence? in
      let text = relation.sentence(in: edition)
      switch relation {
      case .verdict(let verdict):
        return BriefSentence(
          naming: text,
          of: [verdict.first, verdict.second].map { reference(ofClaim: $0) }
        )
      case .remark(let row): return BriefSentence(naming: text, of: [reference(ofClaim: row)])
      case .mayNotBeAdded:
        return BriefSentence(text, first(toll.claims.map { dossier.passageOfClaim[$0] }))
      case .mayBeAdded(let id, _, _, _):
        // Each pair of tolls is told once, at the first.
        guard let own = edition.rowOfToll[toll.id], let other = edition.rowOfToll[id], own < other
        else { return nil }
        let bounds = [toll, edition.tolls[other]].compactMap(\.envelope?.lowClaim)
        return BriefSentence(naming: text, of: bounds.map { reference(ofClaim: $0) })
      }
    }
    if relations.untold > 0 || relations.isCutShort {
      let rest =
        relations.untold > 0
        ? "\(counted(relations.untold, "more pair")) of figures" : "Further pairs"
      sentences.append(
        BriefSentence(
          "\(rest) relate in the same ways and are left out here",
          first(toll.claims.map { dossier.passageOfClaim[$0] })
        )
      )
    }
    return sentences
  }
}

extension Toll.Status {
  /// What the claims are worth together, in words.
  var words: String {
    switch self {
    case .contradicted: "contradicted"
    case .contradictedWithinOneDocument: "contradicted within one document"
    case .denied: "told by one and denied by another"
    case .corroborated: "corroborated by two named, independent origins"
    case .compatible: "compatible, not agreed: two origins give bounds only"
    case .severalOrigins: "several origins, whose claims cannot be compared"
    case .oneOrigin: "one origin, however many documents"
    case .originNotTold: "no origin is named for certain"
    }
  }
}

extension Edition.Evidence {
  /// Whose losses a named origin speaks of, in words.
  fileprivate var words: String {
    switch self {
    case .ownLosses: "its own side’s losses"
    case .enemyLosses: "its enemy’s losses"
    case .thirdParty, .outlet: "the losses of others"
    }
  }
}

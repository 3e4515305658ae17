extension BriefMaker {
  /// The losses claimed, by who lost; people first, each toll with its range and how its claims relate.
  var tolls: Brief.Section? {
    let tolls = selection.tolls.map { edition.tolls[$0] }
    guard !tolls.isEmpty else { return nil }
    var sides: [Actor.ID] = []
    for toll in tolls where !sides.contains(toll.id.side) { sides.append(toll.id.side) }
    var blocks: [Brief.Block] = [
      .note(
        "A toll holds the claims about the same losses side by side; no claim changes another. A range of claims is no "
          + "confidence interval. “Neutralised” generally takes in killed, wounded, captured and surrendered, and is "
          + "never counted as killed. Sums are our arithmetic where they stand, and refused where they would count twice."
      )
    ]
    if let definitions = definitions(of: tolls) { blocks.append(definitions) }
    for side in sides {
      blocks.append(.heading("Losses of \(dossier.name(of: side))"))
      let own = tolls.filter { $0.id.side == side }
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
    let names = Set(toll.claims.map { dossier.claims[$0].category.name })
    return lossName(names.count == 1 ? names.first ?? "" : toll.id.category.name, toll.id.measure)
  }

  /// What was lost, of a category: `soldiers killed`, `losses of personnel without a measure`.
  func lossName(_ category: String, _ measure: Measure) -> String {
    measure == .losses ? "losses of \(category) without a measure" : "\(category) \(measure.words)"
  }

  /// The range in words, or what stands for it where no claim gives a number.
  func range(of toll: Toll) -> String {
    guard let envelope = toll.envelope else {
      let words = toll.wordClaims.map { dossier.claims[$0].figure.inSentence }
      return words.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        .joined(separator: ", ")
    }
    guard let low = envelope.low else { return "up to \(Figure.grouped(envelope.high))" }
    let high = Figure.grouped(envelope.high) + (envelope.isOpen ? " and more" : "")
    return low == envelope.high ? high : "\(Figure.grouped(low)) to \(high)"
  }

  /// The claims that bound a toll; all that have words only where none gives a number.
  func bounds(of toll: Toll) -> [BriefReference] {
    let rows =
      toll.envelope.map { [$0.lowClaim, $0.highClaim] + $0.openClaims } ?? toll.wordClaims
    return all(rows.map { dossier.passageOfClaim[$0] })
  }
}

// MARK: What the claims are worth together

extension BriefMaker {
  private func envelope(of toll: Toll) -> BriefSentence {
    var sentence = BriefSentence()
    guard let envelope = toll.envelope else {
      sentence.add("No claim gives a number", first(toll.claims.map { dossier.passageOfClaim[$0] }))
      sentence.end()
      return sentence
    }
    let open = envelope.openClaims
    let isOpen = envelope.isOpen && open.isEmpty
    let high = Figure.grouped(envelope.high)
    let (lowest, highest) = (
      [reference(ofClaim: envelope.lowClaim)], [reference(ofClaim: envelope.highClaim)]
    )
    if let low = envelope.low, low != envelope.high {
      sentence.add("The claims range from \(Figure.grouped(low))", lowest)
      sentence.add(" to \(high)\(isOpen ? " and more" : "")", highest)
    } else if envelope.low == nil {
      sentence.add("The claims set no least and at most \(high)", highest)
    } else {
      sentence.add("The claims with a number say \(high)", lowest)
      if isOpen { sentence.add(", or that and more", highest) }
    }
    if !open.isEmpty {
      sentence.add(", some without an upper end", first(open.map { dossier.passageOfClaim[$0] }))
    }
    if toll.holdsDifferentLosses { sentence.add(", over different losses") }
    sentence.end()
    return sentence
  }

  private func status(of toll: Toll) -> BriefSentence {
    BriefSentence(
      "\(toll.status.words.capitalised): \(counted(toll.claims.count, "claim")) in "
        + "\(counted(toll.passageCount, "passage")) of \(counted(toll.sources.count, "document"))",
      first(toll.claims.map { dossier.passageOfClaim[$0] })
    )
  }

  /// The origins that are named, and whose losses they speak of.
  private func origins(of toll: Toll) -> [BriefSentence] {
    var sentences: [BriefSentence] = []
    if !toll.origins.isEmpty {
      let told = toll.origins.map { origin -> (String, [Dossier.PassageIndex]) in
        let root = dossier.root(of: origin)
        let rows = toll.claims.filter { row in
          dossier.origin(of: dossier.claims[row]).map { dossier.root(of: $0) == root } ?? false
        }
        let evidence = rows.first.map { edition.evidence(of: dossier.claims[$0]) } ?? .outlet
        return (
          "\(name(ofOriginsAt: rows, root: root)), on \(evidence.words)",
          rows.map { dossier.passageOfClaim[$0] }
        )
      }
      let head = counted(toll.origins.count, "named origin").capitalised
      sentences += [sentence(head, told, joinedBy: "; ")].compactMap { $0 }
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

  /// The name of one origin: of the speaker, or of the side for which several speak, with them in brackets.
  private func name(ofOriginsAt rows: [Int], root: Actor.ID) -> String {
    let speakers = gathered(
      rows.compactMap { row in
        dossier.origin(of: dossier.claims[row]).map { ($0, dossier.passageOfClaim[row]) }
      }
    ).map(\.value)
    if speakers.count == 1, let speaker = speakers.first { return dossier.name(of: speaker) }
    let others = speakers.filter { $0 != root }.map { dossier.name(of: $0) }
    return "\(dossier.name(of: root)) (\(speakers.contains(root) ? "also " : "")\(listed(others)))"
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
    let relations = edition.relations(of: toll)
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
      case .mayBeAdded(let id, _, _):
        // Each pair of tolls is told once, at the first.
        guard let own = edition.rowOfToll[toll.id], let other = edition.rowOfToll[id], own < other,
          let envelope = edition.tolls[other].envelope
        else { return nil }
        return BriefSentence(naming: text, of: [reference(ofClaim: envelope.lowClaim)])
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

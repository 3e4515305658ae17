import OrderedCollections

extension BriefMaker {
  /// Who is told of and is not heard.
  var silence: Brief.Section? {
    guard !outline.isEmpty || !selection.tolls.isEmpty else { return nil }
    let silent = Set(Voices(of: edition).silent.map(\.actor))
    let doubtfulPassages = doubtfulPassages
    var points: [[BriefSentence]] = []
    for (root, passages) in mentions where silent.contains(root) {
      var sentence = BriefSentence()
      sentence.add("\(dossier.name(of: root)): told of", first(passages))
      sentence.add(", and nobody is named as speaking for it", untold)
      if let doubtful = doubtfulPassages[root] {
        sentence.add(
          ", unless it is the speaker whom the text does not name for certain",
          first(doubtful)
        )
      }
      sentence.end()
      points.append([sentence])
    }
    points += sidesWithoutOwnFigures.map { [$0] }
    let none = BriefSentence(
      "Of every state, alliance and armed group that takes part, somebody is heard, and every side that lost has a "
        + "claim of its own",
      untold
    )
    return Brief.Section(
      title: "Who is silent",
      blocks: points.isEmpty ? [.paragraph([none])] : [.list(points)]
    )
  }

  /// The outermost states, alliances and armed groups that the brief's records and tolls name, with the passages.
  private var mentions: [(Actor.ID, [Dossier.PassageIndex])] {
    var mentions: OrderedDictionary<Actor.ID, [Dossier.PassageIndex]> = [:]
    func add(_ actor: Actor.ID, _ index: Dossier.PassageIndex) {
      let root = dossier.root(of: actor)
      switch dossier.actor(root)?.kind {
      case .state, .alliance, .armedGroup: mentions[root, default: []].append(index)
      default: break
      }
    }
    for row in selection.records {
      for index in edition.records[row].tellings {
        for part in dossier.telling(at: index).actors { add(part.actor, index.at) }
      }
    }
    for row in selection.tolls.flatMap({ edition.tolls[$0].claims }) {
      add(dossier.claims[row].lossesOf, dossier.passageOfClaim[row])
    }
    return mentions.map { ($0.key, $0.value) }
  }

  /// The passages in view in which somebody of a root may be the speaker, and is not named for certain.
  private var doubtfulPassages: [Actor.ID: [Dossier.PassageIndex]] {
    var passages: [Actor.ID: [Dossier.PassageIndex]] = [:]
    for index in edition.records.flatMap(\.tellings) {
      for speaker in dossier.telling(at: index).by where speaker.isDoubtful {
        passages[dossier.root(of: speaker.actor), default: []].append(index.at)
      }
    }
    for row in edition.claims {
      switch dossier.claims[row].claimant {
      case .doubtful, .oneOf:
        for actor in dossier.claims[row].claimant.actors {
          passages[dossier.root(of: actor), default: []].append(dossier.passageOfClaim[row])
        }
      case .named, .notTold: break
      }
    }
    return passages
  }

  /// A sentence for each losing side of the brief that makes no claim on its own losses.
  private var sidesWithoutOwnFigures: [BriefSentence] {
    let tolls = selection.tolls.map { edition.tolls[$0] }
    let ownSides = Set(
      edition.claims.compactMap { row -> Actor.ID? in
        let claim = dossier.claims[row]
        guard let origin = dossier.origin(of: claim) else { return nil }
        let side = dossier.root(of: claim.lossesOf)
        return dossier.root(of: origin) == side ? side : nil
      }
    )
    let sides = OrderedDictionary(grouping: tolls, by: \.id.side)
    return sides.filter { !ownSides.contains($0.key) }.map { side, tolls in
      let rows = tolls.flatMap(\.claims)
      var sentence = BriefSentence()
      sentence.add(
        "Losses of \(dossier.name(of: side)) are claimed by others",
        first(rows.map { dossier.passageOfClaim[$0] })
      )
      sentence.add("; no source in view tells a figure from that side itself", untold)
      sentence.end()
      return sentence
    }
  }
}

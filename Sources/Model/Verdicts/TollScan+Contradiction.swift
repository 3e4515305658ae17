extension TollScan {
  /// Two claims of different speakers that have no number in common.
  var contradictionOfSpeakers: Pair? {
    guard !isUntied else { return nil }
    var ranges = [Extremes<Speaker>](repeating: Extremes(), count: labels.count)
    for entry in entries { ranges[entry.label].add(entry.range, of: entry.speaker, at: entry.row) }
    return entries.firstPair { entry in
      labels.around(entry.label).firstRow { label in
        ranges[label].row(disjointFrom: entry.range, butOf: entry.speaker)
      }
    }
  }

  /// Two claims of one voice in two documents that have no number in common, of which neither is certainly said
  /// after the other, so that it revises nothing.
  ///
  /// Of two stretches of days that have one in common, one begins within the other. So each claim is compared
  /// with what begins while it may have been said: of the labels around its own, and of those inside it.
  ///
  /// - Complexity: O(*n* log *n*) in the entries.
  var contradictionOfVoices: Pair? {
    var groups: [Actor.ID: [Entry]] = [:]
    for entry in entries {
      if case .voice(let actor) = entry.speaker { groups[actor, default: []].append(entry) }
    }
    return groups.values.lazy.compactMap(contradiction(ofVoice:)).min { $0.first < $1.first }
  }

  private func contradiction(ofVoice group: [Entry]) -> Pair? {
    guard let first = group.first, group.contains(where: { $0.source != first.source }) else {
      return nil
    }
    var own: [Int: [Entry]] = [:]
    var inside: [Int: [Entry]] = [:]
    for entry in group {
      own[entry.label, default: []].append(entry)
      for label in labels.around(entry.label) { inside[label, default: []].append(entry) }
    }
    let ownRanges = own.mapValues(RangesByDay.init)
    let insideRanges = inside.mapValues(RangesByDay.init)
    return group.firstPair { entry in
      func row(apartFrom ranges: RangesByDay?) -> Int? {
        ranges?.extremes(startingIn: entry.stated)
          .row(disjointFrom: entry.range, butOf: entry.source)
      }
      return row(apartFrom: insideRanges[entry.label])
        ?? labels.around(entry.label).firstRow { row(apartFrom: ownRanges[$0]) }
    }
  }
}

extension Sequence<TollScan.Entry> {
  /// Returns the first entry for which there is a row, with that row.
  fileprivate func firstPair(_ row: (TollScan.Entry) -> Int?) -> TollScan.Pair? {
    for entry in self {
      if let row = row(entry) { return TollScan.Pair(entry.row, row) }
    }
    return nil
  }
}

extension Sequence<Int> {
  /// Returns the first row that there is for a label.
  fileprivate func firstRow(_ row: (Int) -> Int?) -> Int? {
    for label in self {
      if let row = row(label) { return row }
    }
    return nil
  }
}

extension TollScan {
  /// Whether one of some claims denies losses that another, not certainly of the same voice, tells of.
  ///
  /// - Parameters:
  ///   - rows: The rows of claims that one incident ties together.
  ///   - dossier: The store.
  ///   - labels: The labels of all of them.
  /// - Returns: Whether there are two such claims.
  static func hasDenial(among rows: [Int], of dossier: Dossier, labels: TollLabels) -> Bool {
    func speaker(_ row: Int) -> Speaker {
      dossier.voice(of: dossier.claims[row]).map(Speaker.voice) ?? .uncertain(row: row)
    }
    func speakers(_ rows: [Int]) -> [Differing<Speaker>] {
      var speakers = [Differing<Speaker>](repeating: Differing(), count: labels.count)
      for row in rows {
        if let label = labels.number(of: dossier.claims[row]) { speakers[label].add(speaker(row)) }
      }
      return speakers
    }
    /// Whether a claim stands beside one of somebody else's, with a label around its own.
    func isBesideOther(_ row: Int, _ others: [Differing<Speaker>]) -> Bool {
      guard let label = labels.number(of: dossier.claims[row]) else { return false }
      return labels.around(label).contains { others[$0].hasOther(than: speaker(row)) }
    }
    let denials = rows.filter { dossier.claims[$0].figure.meaning == .denied }
    guard !denials.isEmpty else { return false }
    let tellings = rows.filter { dossier.claims[$0].figure.tellsOfLosses }
    let (denying, telling) = (speakers(denials), speakers(tellings))
    return denials.contains { isBesideOther($0, telling) }
      || tellings.contains { isBesideOther($0, denying) }
  }

  /// Returns the rows of totals that take in another claim of the toll, or that only what they take in ties to
  /// incidents.
  static func totals(among rows: [Int], of dossier: Dossier) -> Set<Int> {
    let totals = rows.filter { !dossier.claims[$0].totalOf.isEmpty }
    guard rows.count > 1, !totals.isEmpty else { return [] }
    let ids = Set(rows.lazy.map { dossier.claims[$0].id })
    return Set(
      totals.filter { row in
        dossier.claims[row].events.isEmpty
          || !Incidents.claims(takenInBy: dossier.claims[row], of: dossier).isDisjoint(with: ids)
      }
    )
  }

  /// Returns those of the claims that can be compared by their figures.
  static func entries(
    _ rows: [Int],
    of dossier: Dossier,
    labels: TollLabels,
    isUntied: Bool
  ) -> [Entry] {
    rows.compactMap { row in
      let claim = dossier.claims[row]
      guard claim.figure.hasNumber, let label = labels.number(of: claim) else { return nil }
      let voice = dossier.voice(of: claim)
      // Without an incident only a running total of one voice is compared with itself.
      if isUntied, voice == nil || !claim.isRunning || !claim.totalOf.isEmpty { return nil }
      let stated = claim.stated.map(DaySpan.init)
      let start = stated?.first ?? .min
      return Entry(
        row: row,
        range: claim.figure.range,
        label: label,
        speaker: voice.map(Speaker.voice) ?? .uncertain(row: row),
        source: dossier.passageOfClaim[row].source,
        stated: start...max(start, stated?.last ?? .max),
        origin: dossier.origin(of: claim).map { dossier.root(of: $0) },
        isBound: claim.figure.isBound
      )
    }
  }
}

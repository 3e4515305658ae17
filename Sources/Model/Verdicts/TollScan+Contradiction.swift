extension TollScan {
  /// Whether figures of two speakers have no number in common.
  var differentSpeakersContradict: Bool {
    guard !isUntied else { return false }
    var ranges = [Extremes<Speaker>](repeating: Extremes(), count: labels.count)
    for entry in entries { ranges[entry.label].add(entry.range, of: entry.speaker) }
    return entries.contains { entry in
      labels.around(entry.label).contains { label in
        ranges[label].isDisjoint(from: entry.range, butOf: entry.speaker)
      }
    }
  }

  /// Whether one voice gives figures without a number in common in two documents, and does not certainly say one
  /// after the other, so that it revises nothing.
  ///
  /// Of two stretches of days that have one in common, one begins within the other. So each claim is compared
  /// with what begins while it may have been said: of the labels around its own, and of those inside it.
  ///
  /// - Complexity: O(*n* log *n*) in the entries.
  var voicesContradict: Bool {
    var groups: [Actor.ID: [Entry]] = [:]
    for entry in entries {
      if case .voice(let actor) = entry.speaker { groups[actor, default: []].append(entry) }
    }
    return groups.values.contains { group in
      guard let first = group.first, group.contains(where: { $0.source != first.source }) else {
        return false
      }
      var own: [Int: [Entry]] = [:]
      var inside: [Int: [Entry]] = [:]
      for entry in group {
        own[entry.label, default: []].append(entry)
        for label in labels.around(entry.label) { inside[label, default: []].append(entry) }
      }
      let (ownRanges, insideRanges) = (
        own.mapValues(RangesByDay.init), inside.mapValues(RangesByDay.init)
      )
      return group.contains { entry in
        func isApart(from ranges: RangesByDay?) -> Bool {
          ranges?.extremes(startingIn: entry.stated)
            .isDisjoint(from: entry.range, butOf: entry.source) ?? false
        }
        return isApart(from: insideRanges[entry.label])
          || labels.around(entry.label).contains { isApart(from: ownRanges[$0]) }
      }
    }
  }
}

extension TollScan {
  /// Returns the rows of totals that take in another claim of the toll.
  static func totals(among rows: [Int], of dossier: Dossier) -> Set<Int> {
    let totals = rows.filter { !dossier.claims[$0].totalOf.isEmpty }
    guard rows.count > 1, !totals.isEmpty else { return [] }
    let ids = Set(rows.lazy.map { dossier.claims[$0].id })
    return Set(
      totals.filter { row in
        !Incidents.claims(takenInBy: dossier.claims[row], of: dossier).isDisjoint(with: ids)
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

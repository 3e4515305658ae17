import Model

extension Lists {
  /// Lists what a filter lets through.
  ///
  /// - Complexity: O(*n* log *n*) in the records, claims and tolls of the edition.
  init(edition: Edition, selection: Selection, folds: Folds) {
    let first = edition.dossier.period?.earliest.day
    buildTimeline(edition: edition, rows: selection.records, folds: folds, periodStart: first)
    buildMeetings(edition: edition, rows: selection.records, folds: folds, periodStart: first)
    buildClaims(edition: edition, tolls: selection.tolls, folds: folds)
    counts.records = selection.records.count
    counts.tolls = selection.tolls.count
    counts.claims = selection.claims.count
    counts.contradictedTolls = selection.tolls.count { edition.tolls[$0].isContradicted }
    counts.tollsOfTwoOrigins = selection.tolls.count { edition.tolls[$0].origins.count > 1 }
  }

  private static func isEarlier(_ record: FoldedRecord, than day: Day?) -> Bool {
    guard let day, let latest = record.date?.latest.day else { return false }
    return latest < day
  }

  private mutating func buildTimeline(
    edition: Edition,
    rows: [Int],
    folds: Folds,
    periodStart: Day?
  ) {
    var earlier: [Int] = []
    var dated: [Int] = []
    var undated: [Int] = []
    let shown = rows.filter { !folds.kinds.folds(edition.records[$0].record.kind) }
    foldedRecords = rows.count - shown.count
    for entry in edition.outline(of: shown) {
      let record = edition.records[entry.row]
      depths[record.id] = entry.depth
      if Lists.isEarlier(record, than: periodStart) {
        earlier.append(entry.row)
      } else if record.date == nil && entry.depth == 0 {
        undated.append(entry.row)
      } else {
        dated.append(entry.row)
      }
    }
    earlierRecords = earlier.count
    density = Density(dated + undated, of: edition, from: periodStart)
    var lines: [ItemList<TimelineItem>.Line] = []
    func append(_ item: TimelineItem, rank: Int, isSelectable: Bool = true) {
      lines.append(.init(item: item, rank: rank, isSelectable: isSelectable))
    }
    // Earlier records rank below all others and undated ones above, whatever their rows: parts stand by their whole.
    let all = 2 * (edition.records.count + 1)
    func append(_ rows: [Int], from rank: Int) {
      for row in rows { append(.record(edition.records[row].id), rank: rank + 2 * row + 1) }
    }
    /// The rank of the last dated line: a part that stands by its own date, without its whole, ranks with what is
    /// above it.
    var reached = 0
    if dated.isEmpty, undated.isEmpty {
      // Where nothing else is listed there is nothing to fold them away for.
      append(earlier, from: -all)
    } else if !earlier.isEmpty {
      append(.earlier, rank: -all)
      if folds.showsEarlier { append(earlier, from: -all) }
    }
    var gaps = Gaps(edition: edition, from: periodStart).days[...]
    var hasListed = false
    for row in dated {
      let record = edition.records[row]
      let isRoot = depths[record.id] == 0
      if isRoot, record.depth == 0 { reached = max(reached, 2 * row) }
      if isRoot, let day = record.date?.sortDay {
        while let gap = gaps.first, gap.upperBound < day {
          if hasListed {
            append(
              .gap(first: gap.lowerBound, last: gap.upperBound),
              rank: reached,
              isSelectable: false
            )
          }
          gaps = gaps.dropFirst()
        }
        hasListed = true
      }
      reached = isRoot && record.depth > 0 ? reached : max(reached, 2 * row + 1)
      append(.record(record.id), rank: reached)
    }
    if let firstUndated = undated.first {
      append(.undated, rank: all + 2 * firstUndated, isSelectable: false)
      append(undated, from: all)
    }
    if foldedRecords > 0 { append(.folded, rank: 2 * all) }
    timeline = ItemList(lines)
  }

  private mutating func buildMeetings(
    edition: Edition,
    rows: [Int],
    folds: Folds,
    periodStart: Day?
  ) {
    let meetingRows = rows.filter { edition.records[$0].record.kind == .meeting }
    counts.meetings = meetingRows.count
    counts.talks = Set(meetingRows.map { edition.talks(of: edition.records[$0]) }).count
    let earlier = meetingRows.filter { Lists.isEarlier(edition.records[$0], than: periodStart) }
    earlierMeetings = earlier.count
    var lines: [ItemList<MeetingItem>.Line] = []
    let all = 2 * (edition.records.count + 1)
    func append(_ rows: [Int], from rank: Int) {
      for row in rows {
        let id = edition.records[row].id
        lines.append(.init(item: .record(id), rank: rank + 2 * row, isSelectable: true))
        lines.append(.init(item: .detail(id), rank: rank + 2 * row + 1, isSelectable: false))
      }
    }
    if earlier.count == meetingRows.count {
      append(earlier, from: -all)
    } else if !earlier.isEmpty {
      lines.append(.init(item: .earlier, rank: -all - 1, isSelectable: true))
      if folds.showsEarlierMeetings { append(earlier, from: -all) }
    }
    let hidden = Set(earlier)
    append(meetingRows.filter { !hidden.contains($0) }, from: 0)
    meetings = ItemList(lines)
  }

  private mutating func buildClaims(edition: Edition, tolls: [Int], folds: Folds) {
    var lines: [ItemList<ClaimItem>.Line] = []
    func append(_ item: ClaimItem, rank: Int, isSelectable: Bool = true) {
      lines.append(.init(item: item, rank: rank, isSelectable: isSelectable))
    }
    func append(toll row: Int) {
      let toll = edition.tolls[row]
      append(.toll(toll.id), rank: row << 20)
      guard folds.opens(toll) else { return }
      for (number, claim) in toll.claims.enumerated() {
        append(.claim(edition.dossier.claims[claim].id), rank: row << 20 + number + 1)
      }
    }
    var next = tolls.startIndex
    while next < tolls.endIndex {
      let toll = edition.tolls[tolls[next]]
      if next == 0 || edition.tolls[tolls[next - 1]].id.side != toll.id.side {
        append(.side(toll.id.side), rank: tolls[next] << 20 - 1, isSelectable: false)
      }
      let group = tolls[next...].prefix { edition.tolls[$0].isListed(with: toll) }
      if group.count > 1 {
        materiel[toll.id] = Array(group)
        append(.materiel(toll.id), rank: tolls[next] << 20)
        if folds.toggled.contains(.materiel(toll.id)) {
          for row in group { append(toll: row) }
        }
      } else {
        append(toll: tolls[next])
      }
      next += max(1, group.count)
    }
    claims = ItemList(lines)
  }
}

extension Edition {
  /// The outermost talks that a meeting is a sitting of; itself where it is none.
  func talks(of meeting: FoldedRecord) -> Record.ID {
    guard meeting.depth > 0, let parent = meeting.record.parent.flatMap({ record($0) }),
      parent.record.kind == .meeting
    else { return meeting.id }
    return talks(of: parent)
  }
}

extension Folds {
  /// Whether a toll is opened to its claims: contradicted ones are, unless the user closed them.
  func opens(_ toll: Toll) -> Bool {
    toll.isContradicted != toggled.contains(.toll(toll.id))
  }
}

extension Toll {
  /// Whether it is a line of the same list of things lost: one incident, side and measure.
  fileprivate func isListed(with other: Toll) -> Bool {
    materielList.map { $0 == other.materielList } ?? false
  }
}

extension EDTF {
  /// The day at which it stands in a timeline: its first, or its last where the beginning is open.
  var sortDay: Day? { earliest.day ?? latest.day }
}

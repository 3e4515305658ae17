extension BriefMaker {
  /// When what happened, with what no source dates told as gaps.
  var timeline: Brief.Section? {
    guard !outline.isEmpty else { return nil }
    var groups: [(group: Group, trees: [Tree])] = Group.allCases.map { ($0, []) }
    for tree in trees {
      let row = groups.firstIndex { $0.group == group(of: tree) } ?? 0
      groups[row].trees.append(tree)
    }
    var blocks: [Brief.Block] = []
    if let plot = timelinePlot { blocks.append(.timeline(plot)) }
    for (group, trees) in groups where !trees.isEmpty {
      if let heading = heading(of: group) { blocks.append(.heading(heading)) }
      blocks += group == .dated ? withGaps(trees) : trees.flatMap(entries)
    }
    return Brief.Section(title: "Timeline", blocks: blocks)
  }

  /// A record with its parts among those of the brief.
  typealias Tree = [Edition.OutlineEntry]

  /// What stands together in the timeline, in order.
  private enum Group: CaseIterable {
    case earlier
    case dated
    case undated
    case context
  }

  private var trees: [Tree] {
    var trees: [Tree] = []
    for entry in outline {
      if entry.depth > 0, !trees.isEmpty {
        trees[trees.count - 1].append(entry)
      } else {
        trees.append([entry])
      }
    }
    return trees
  }

  private func group(of tree: Tree) -> Group {
    guard let first = tree.first else { return .undated }
    let record = edition.records[first.row]
    if record.record.kind == .background { return .context }
    if record.date == nil { return .undated }
    return isEarlier(record) ? .earlier : .dated
  }

  private func heading(of group: Group) -> String? {
    switch group {
    case .earlier: dossier.period.map { "Before the period \($0.words)" }
    case .dated:
      dossier.period.map { "In the period \($0.words)\(reachesBeyondPeriod ? " and after" : "")" }
    case .undated: "Without a date in any source in view"
    case .context: "Context that sources give in their own voice"
    }
  }

  /// Whether a dated record certainly lies after the period, among those that do not lie before it.
  private var reachesBeyondPeriod: Bool {
    guard let end = dossier.period?.latest.day else { return false }
    return trees.contains { tree in
      guard group(of: tree) == .dated else { return false }
      return tree.contains { edition.records[$0.row].date?.earliest.day.map { $0 > end } ?? false }
    }
  }

  private func entries(_ tree: Tree) -> [Brief.Block] {
    tree.map { .entry(entry(of: edition.records[$0.row], depth: $0.depth)) }
  }

  /// Returns records with the gaps between them.
  private func withGaps(_ trees: [Tree]) -> [Brief.Block] {
    var gaps = Gaps(edition: edition, from: periodStart).days[...]
    var blocks: [Brief.Block] = []
    for tree in trees {
      let date = tree.first.flatMap { edition.records[$0.row].date }
      if let day = date?.earliest.day ?? date?.latest.day {
        while let gap = gaps.first, gap.upperBound < day {
          if !blocks.isEmpty { blocks.append(.paragraph([sentence(onGap: gap)])) }
          gaps = gaps.dropFirst()
        }
      }
      blocks += entries(tree)
    }
    return blocks
  }

  private func sentence(onGap gap: ClosedRange<Day>) -> BriefSentence {
    // Days print as the dates that name them, so this never fails.
    let days = (try? EDTF("\(gap.lowerBound)/\(gap.upperBound)"))?.words ?? ""
    return BriefSentence(
      "No source in view dates anything to the days \(days): a gap, not calm",
      untold
    )
  }
}

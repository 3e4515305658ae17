import Model

extension State {
  /// Seeks text from where the search began, and goes to the first hit.
  mutating func find(_ text: String) {
    if let origin = promptOrigin {
      timeline = origin.timeline
      meetings = origin.meetings
      claims = origin.claims
      pages = origin.pages
      overlay = origin.overlay
    }
    find = Find(text: text)
    guard !text.isEmpty else { return }
    let hits = findHits
    let here = currentLine ?? 0
    guard let first = hits.first else { return }
    let next = hits.first { $0 >= here }
    find?.wrapped = next == nil
    stand(onLine: next ?? first)
  }

  /// Goes to the next hit or the one before, round the ends.
  mutating func step(forward: Bool) {
    guard var find, !find.text.isEmpty else {
      message =
        "nothing sought yet"
        + (keymap.key(for: .startFind, in: .panes).map { ": press \($0)" } ?? "")
      return
    }
    let hits = findHits
    guard let first = hits.first, let last = hits.last else {
      message = "no hit for “\(find.text)”" + foldedHitsNote
      return
    }
    let here = currentLine ?? 0
    let next = forward ? hits.first { $0 > here } : hits.last { $0 < here }
    find.wrapped = next == nil
    if next == nil {
      message =
        hits.count == 1
        ? "the only hit" : forward ? "went on from the first" : "went on from the last"
    }
    self.find = find
    stand(onLine: next ?? (forward ? first : last))
  }

  /// The lines of what the user stands in that hold the text sought, in order.
  ///
  /// - Complexity: O(*n*) in what is listed; asked only while a search is on.
  var findHits: [Int] {
    guard let find, !find.text.isEmpty else { return [] }
    let needle = FoldedText(find.text)
    if let texts = overlayTexts {
      return texts.indices.filter { FoldedText(texts[$0]).contains(needle) }
    }
    if let page = pages.last {
      let lines = content(of: page).lines
      return lines.indices.filter { FoldedText(lines[$0].text.plain).contains(needle) }
    }
    switch focus {
    case .timeline:
      return lists.timeline.selectable.filter { line in
        foldedText(of: lists.timeline.lines[line].item).contains(needle)
      }
    case .meetings:
      return lists.meetings.selectable.filter { line in
        foldedText(of: lists.meetings.lines[line].item).contains(needle)
      }
    case .claims:
      return lists.claims.selectable.filter { line in
        foldedText(of: lists.claims.lines[line].item).contains(needle)
      }
    }
  }

  /// How many records of folded kinds hold the text sought, for those who find nothing: `; 2 in what is folded`.
  ///
  /// - Complexity: O(*n*) in the records that the filter lets through; asked only where there is no hit.
  var foldedHitsNote: String {
    guard let find, overlay == nil, pages.isEmpty, focus == .timeline else { return "" }
    let needle = FoldedText(find.text)
    let hits = selection.records.count { row in
      let record = edition.records[row]
      return folds.kinds.folds(record.record.kind)
        && foldedText(of: TimelineItem.record(record.id)).contains(needle)
    }
    guard hits > 0 else { return "" }
    let key = keymap.key(for: .foldKinds, in: .panes).map { prompt == nil ? " (\($0))" : "" }
    return "; \(hits) in what is folded" + (key ?? "")
  }

  /// The line that the cursor stands on, in the pane with the focus or on the page.
  var currentLine: Int? {
    if let overlayLine { return overlayLine }
    if let page = pages.last { return page.line }
    switch focus {
    case .timeline: return timeline.resolved(in: lists.timeline, height: 1).selected
    case .meetings: return meetings.resolved(in: lists.meetings, height: 1).selected
    case .claims: return claims.resolved(in: lists.claims, height: 1).selected
    }
  }

  private mutating func stand(onLine line: Int) {
    if overlayLine != nil { return stand(onOverlayLine: line) }
    guard var page = pages.popLast() else {
      select(line: line)
      return
    }
    let content = content(of: page)
    let area = layout.insidePage
    page.select(line, in: PageFlow(content, columns: area.columns), rows: area.rows)
    pages.append(page)
  }
}

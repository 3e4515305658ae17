import Model

extension State {
  /// Takes an action over the three panes.
  mutating func updatePanes(_ action: Action) {
    switch action {
    case .move(let count): move(by: count)
    case .pageDown: scroll(by: pageRows)
    case .pageUp: scroll(by: -pageRows)
    case .halfPageDown: scroll(by: max(1, pageRows / 2))
    case .halfPageUp: scroll(by: -max(1, pageRows / 2))
    case .first: move(by: -listLength)
    case .last: move(by: listLength)
    case .focus(let pane): focus = pane
    case .focusNext: focus = focus.next
    case .focusPrevious: focus = focus.previous
    case .zoom: isZoomed.toggle()
    case .unfold: setFold(open: true)
    case .fold: setFold(open: false)
    case .open: openSelection()
    case .back: find = nil
    default: break
    }
  }

  private var listRows: Int { layout.listRows(focus, focus: focus) }

  private var pageRows: Int { max(1, listRows - 1) }

  private var listLength: Int {
    switch focus {
    case .timeline: lists.timeline.lines.count
    case .meetings: lists.meetings.lines.count
    case .claims: lists.claims.lines.count
    }
  }

  private mutating func move(by count: Int) {
    switch focus {
    case .timeline: timeline.move(by: count, in: lists.timeline, height: listRows)
    case .meetings: meetings.move(by: count, in: lists.meetings, height: listRows)
    case .claims: claims.move(by: count, in: lists.claims, height: listRows)
    }
  }

  private mutating func scroll(by count: Int) {
    switch focus {
    case .timeline: timeline.scroll(by: count, in: lists.timeline, height: listRows)
    case .meetings: meetings.scroll(by: count, in: lists.meetings, height: listRows)
    case .claims: claims.scroll(by: count, in: lists.claims, height: listRows)
    }
  }

  /// Selects a line of the pane with the focus.
  mutating func select(line: Int) {
    switch focus {
    case .timeline: timeline.select(line, in: lists.timeline, height: listRows)
    case .meetings: meetings.select(line, in: lists.meetings, height: listRows)
    case .claims: claims.select(line, in: lists.claims, height: listRows)
    }
  }

  private mutating func openSelection() {
    switch focus {
    case .timeline:
      switch selectedTimelineItem {
      case .record(let id): open(.record(id))
      case .earlier: setFold(open: !folds.showsEarlier)
      case .folded:
        folds.kinds = .none
        list()
      case .gap, .undated, nil: break
      }
    case .meetings:
      switch selectedMeetingItem {
      case .record(let id): open(.record(id))
      case .earlier: setFold(open: !folds.showsEarlierMeetings)
      case .detail, nil: break
      }
    case .claims:
      switch selectedClaimItem {
      case .toll(let id): open(.toll(id))
      case .claim(let id): open(.claim(id))
      case .materiel(let id): setFold(open: !folds.toggled.contains(.materiel(id)))
      case .side, nil: break
      }
    }
  }

  /// Opens or closes the fold of the selected line, or of the toll that the selected claim belongs to.
  private mutating func setFold(open: Bool) {
    switch focus {
    case .timeline where selectedTimelineItem == .earlier: folds.showsEarlier = open
    case .meetings where selectedMeetingItem == .earlier: folds.showsEarlierMeetings = open
    case .claims:
      guard let toll = selectedToll else { return }
      if case .materiel(let id) = selectedClaimItem {
        set(.materiel(id), toggled: open)
      } else if !open, !folds.opens(toll), let group = materielGroup(of: toll) {
        set(.materiel(group), toggled: false)
        claims.item = .materiel(group)
      } else {
        set(.toll(toll.id), toggled: open != toll.isContradicted)
        if !open { claims.item = .toll(toll.id) }
      }
    default: return
    }
    list()
  }

  private mutating func set(_ item: ClaimItem, toggled: Bool) {
    if toggled { folds.toggled.insert(item) } else { folds.toggled.remove(item) }
  }

  private func materielGroup(of toll: Toll) -> Toll.ID? {
    lists.materiel.first { entry in entry.value.contains { edition.tolls[$0].id == toll.id } }?.key
  }

  /// Opens a page over what is shown.
  mutating func open(_ subject: Page.Subject) {
    guard pages.last?.subject != subject else { return }
    push(page(of: subject))
  }

  /// Puts a page on top of the trail.
  mutating func push(_ page: Page) {
    var page = page
    page.findBefore = find
    pages.append(page)
  }
}

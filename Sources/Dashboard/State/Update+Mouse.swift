import Model

extension State {
  /// How many lines a step of the wheel goes.
  static let wheelLines = 3

  /// Takes a press of the mouse: what lies there is selected and has the keyboard from then on.
  ///
  /// A word of the footer is as good as its key, and what narrows the view, in the header, is taken off. A line that is
  /// being typed is kept. Beside an overlay a click puts it away.
  ///
  /// - Complexity: That of drawing the screen.
  mutating func click(at place: Point) -> [Effect] {
    let hit = hit(at: place)
    message = nil
    clickOpens = false
    if case .character(let offset) = hit {
      prompt?.line.move(to: offset)
      return []
    }
    if let prompt {
      putPromptAway()
      // What was given up has changed what lies there.
      if prompt.problem != nil { return [] }
    }
    if case .key(let key) = hit { return press(key) }
    if overlay != nil {
      clickOverlay(hit)
      return []
    }
    switch hit {
    case .pane(let pane): focus = pane
    case .line(let pane, let line): click(line: line, of: pane)
    case .pageLine(let line, let column): click(pageLine: line, column: column)
    case .cell(let row, let column):
      select(row: row, column: column, of: matrixGrid)
      clickOpens = true
    case .chip(let chip): takeOff(chip)
    case .page, .overlay, .overlayLine, .character, .key, nil: break
    }
    return []
  }

  /// Takes the second press of two: opens what the first one selected, as Enter does, wherever it lies by now.
  ///
  /// Where the first press selected nothing it is a click like any other.
  mutating func doubleClick(at place: Point) -> [Effect] {
    guard clickOpens else { return click(at: place) }
    return switch overlay {
    case .picker: update(.accept)
    case .problems: update(.edit)
    default: update(.open)
    }
  }

  /// Scrolls what lies under the mouse by a number of lines; what has the keyboard stays as it is.
  ///
  /// The selection of what is scrolled moves only where it would come out of sight.
  mutating func scroll(at place: Point, by count: Int) {
    let hit = hit(at: place)
    clickOpens = false
    switch hit {
    case .overlay, .overlayLine: scrollOverlay(by: count)
    case .pane(let pane), .line(let pane, _): if overlay == nil { scroll(pane, by: count) }
    case .page, .pageLine, .cell:
      guard overlay == nil else { return }
      if keyContext == .matrix || pages.last?.subject == .matrix {
        scrollMatrix(by: count.signum())
      } else {
        scrollPage(by: count)
      }
    case .character, .key, .chip, nil: break
    }
  }

  private func hit(at place: Point) -> Hit? { Frame(self).drawn().region(at: place)?.hit }

  private mutating func click(line: Int, of pane: Pane) {
    focus = pane
    switch pane {
    case .timeline: clickOpens = lists.timeline.isSelectable(line)
    case .meetings:
      guard case .detail(let id)? = lists.meetings.lines[safely: line]?.item,
        let whole = lists.meetings.line(of: .record(id))
      else {
        clickOpens = lists.meetings.isSelectable(line)
        break
      }
      // The second line of a meeting stands for the first.
      select(line: whole)
      clickOpens = true
      return
    case .claims: clickOpens = lists.claims.isSelectable(line)
    }
    select(line: line)
  }

  private mutating func click(pageLine line: Int, column: Int?) {
    guard var page = pages.popLast() else { return }
    let content = content(of: page)
    let area = layout.insidePage
    if content.lines.indices.contains(line), content.lines[line].isSelectable {
      page.select(line, in: PageFlow(content, columns: area.columns), rows: area.rows)
      if let column { page.column = column }
      clickOpens = true
    }
    pages.append(page)
  }

  /// Takes what narrows the view off.
  private mutating func takeOff(_ chip: Hit.Chip) {
    var filter = filter
    switch chip {
    case .date: return show(asOf: nil)
    case .marks:
      marks = []
      return
    case .kinds:
      folds.kinds = .none
      return list()
    case .actors: filter.actors = ActorFilter()
    case .text: filter.text = ""
    case .disputed: filter.isDisputedOnly = false
    }
    let before = self.filter
    set(filter)
    tellOfPanesBeneath(since: before)
  }

  private mutating func scroll(_ pane: Pane, by count: Int) {
    // Beside the pane with the focus only what belongs to the selection is listed.
    guard layout.listsAll(pane, focus: focus) else { return }
    let rows = layout.listRows(pane, focus: focus)
    switch pane {
    case .timeline: timeline.scrollView(by: count, in: lists.timeline, height: rows)
    case .meetings: meetings.scrollView(by: count, in: lists.meetings, height: rows)
    case .claims: claims.scrollView(by: count, in: lists.claims, height: rows)
    }
  }

  private mutating func scrollPage(by count: Int) {
    guard var page = pages.popLast() else { return }
    let area = layout.insidePage
    page.scrollView(
      by: count,
      in: PageFlow(content(of: page), columns: area.columns),
      rows: area.rows
    )
    pages.append(page)
  }
}

extension Array {
  /// The element at an index; nil where there is none.
  fileprivate subscript(safely index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}

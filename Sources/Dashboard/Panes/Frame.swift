import Model

/// The whole screen: what a state looks like at its size.
struct Frame {
  let state: State

  init(_ state: State) { self.state = state }

  /// Draws the screen; it is as large as the state says, whatever that is.
  ///
  /// - Complexity: O(cells) and O(what is shown), whatever the size of the dossier.
  func drawn() -> Canvas {
    let layout = state.layout
    guard layout.kind != .tooSmall else { return TooSmallNotice(size: state.size).drawn() }
    let columns = state.size.columns
    var canvas = Canvas(size: state.size)
    canvas.draw(
      Header(state, rows: layout.header.rows).drawn(columns: columns),
      at: layout.header.origin
    )
    if !state.pages.isEmpty { canvas.regions.append(Canvas.Region(area: layout.body, hit: .page)) }
    if state.pages.last?.subject == .matrix {
      canvas.draw(
        MatrixPane(state, placement: state.matrixPlacement).drawn(),
        at: layout.body.origin,
        focused: state.overlay == nil
      )
    } else if let page = state.pages.last {
      drawPage(page, layout: layout, on: &canvas)
    } else {
      drawPanes(layout: layout, on: &canvas)
    }
    drawOverlay(on: &canvas)
    canvas.draw(
      Footer(state).drawn(columns: columns),
      at: layout.footer.origin,
      focused: state.prompt != nil
    )
    return canvas
  }

  /// Draws one pane alone, with everything that it lists, in the size of the screen.
  func drawn(_ pane: Pane) -> Canvas {
    var state = state
    state.focus = pane
    state.overlay = nil
    let hasBox = state.size.columns >= 40 && state.size.rows >= 8
    return self.pane(
      pane,
      of: state,
      links: Links(of: state),
      placement: PanePlacement(size: state.size, hasBox: hasBox, hasFocus: true, listsAll: true)
    )
  }

  private func drawPanes(layout: ScreenLayout, on canvas: inout Canvas) {
    let links = Links(of: state)
    for pane in Pane.allCases {
      guard let area = layout.panes[pane] else { continue }
      let hasFocus = pane == state.focus && state.overlay == nil
      let placement = PanePlacement(
        size: area.size,
        hasBox: layout.hasBox(pane, focus: state.focus),
        hasFocus: hasFocus,
        listsAll: layout.listsAll(pane, focus: state.focus)
      )
      canvas.regions.append(Canvas.Region(area: area, hit: .pane(pane)))
      canvas.draw(
        self.pane(pane, of: state, links: links, placement: placement),
        at: area.origin,
        focused: hasFocus
      )
    }
  }

  private func pane(
    _ pane: Pane,
    of state: State,
    links: Links,
    placement: PanePlacement
  ) -> Canvas {
    switch pane {
    case .timeline: TimelinePane(state, links: links, placement: placement).drawn()
    case .meetings: MeetingsPane(state, links: links, placement: placement).drawn()
    case .claims: ClaimsPane(state, links: links, placement: placement).drawn()
    }
  }

  private func drawPage(_ page: Page, layout: ScreenLayout, on canvas: inout Canvas) {
    let content = state.content(of: page)
    let pane = PagePane(
      page,
      content: content,
      find: state.find?.text ?? "",
      isBoxed: layout.kind != .small
    )
    canvas.draw(
      pane.drawn(size: layout.page.size),
      at: layout.page.origin,
      focused: state.overlay == nil
    )
    guard layout.previewRows > 0 else { return }
    let preview = PassagePreview(target: content.target(of: page), on: page, in: state)
    canvas.draw(preview.drawn(size: layout.preview.size), at: layout.preview.origin)
  }

  private func drawOverlay(on canvas: inout Canvas) {
    guard let overlay = state.overlay else { return }
    let area = OverlayLayout(state).area
    let drawn: Canvas =
      switch overlay {
      case .picker(let picker): PickerOverlay(picker, in: state).drawn(size: area.size)
      case .help(let scroll): HelpOverlay(scroll: scroll, of: state.keymap).drawn(size: area.size)
      case .sources(let line): SourcesOverlay(line: line, in: state).drawn(size: area.size)
      case .problems(let line): ProblemsOverlay(line: line, in: state).drawn(size: area.size)
      }
    canvas.regions.append(Canvas.Region(area: area, hit: .overlay))
    canvas.draw(drawn, at: area.origin, focused: true)
  }
}

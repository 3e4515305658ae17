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
    let footer = Footer(state)
    canvas.draw(
      footer.drawn(columns: columns),
      at: layout.footer.origin,
      focused: state.prompt != nil
    )
    if let told = footer.cutText(columns: columns) { draw(told, layout: layout, on: &canvas) }
    return canvas
  }

  /// Draws what the footer has no room for over the rows above it, until the next key; where the cursor stands there, and
  /// nothing is typed, over the first rows.
  private func draw(_ told: StyledText, layout: ScreenLayout, on canvas: inout Canvas) {
    let lines = told.wrapped(columns: canvas.columns - 2).prefix(layout.body.rows)
    var block = Canvas(
      size: Size(columns: canvas.columns, rows: lines.count),
      style: Style(.footer)
    )
    for (row, line) in lines.enumerated() { block.put(line, column: 1, row: row) }
    let isTyped = state.prompt != nil
    let end = isTyped ? layout.footer.origin.row : layout.footer.endRow
    var row = end - lines.count
    if !isTyped, let cursor = canvas.cursor, cursor.row >= row { row = layout.body.origin.row }
    let area = Area(column: 0, row: row, columns: canvas.columns, rows: lines.count)
    canvas.regions.append(Canvas.Region(area: area, hit: .overlay))
    canvas.draw(block, at: area.origin)
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
      case .help(let scroll):
        HelpOverlay(scroll: scroll, of: state.keymap, find: state.find?.text ?? "")
          .drawn(size: area.size)
      case .sources(let line): SourcesOverlay(line: line, in: state).drawn(size: area.size)
      case .problems(let line): ProblemsOverlay(line: line, in: state).drawn(size: area.size)
      }
    canvas.regions.append(Canvas.Region(area: area, hit: .overlay))
    canvas.draw(drawn, at: area.origin, focused: true)
  }
}

import Model

/// The timeline: a density chart over the records in time order.
struct TimelinePane {
  private let state: State
  private let links: Links
  private let placement: PanePlacement

  init(_ state: State, links: Links, placement: PanePlacement) {
    self.state = state
    self.links = links
    self.placement = placement
  }

  func drawn() -> Canvas {
    var canvas = Canvas(size: placement.size)
    guard placement.listsAll else {
      drawLinked(on: &canvas)
      return canvas
    }
    let inside = placement.inside
    let chartRows = ScreenLayout.chartRows(insideRows: inside.rows, columns: inside.columns)
    let drawing = ListDrawing(
      list: state.lists.timeline,
      position: state.timeline,
      area: Area(
        column: inside.origin.column,
        row: inside.origin.row + chartRows,
        columns: inside.columns,
        rows: inside.rows - chartRows
      ),
      hasFocus: placement.hasFocus,
      find: placement.hasFocus ? state.find?.text ?? "" : ""
    )
    placement.drawBorder(titles(drawing), on: &canvas)
    if chartRows > 0 {
      let chart = DensityChart(state.lists.density, columns: inside.columns - 2)
      canvas.draw(
        chart.drawn(),
        at: Point(column: inside.origin.column + 1, row: inside.origin.row)
      )
    }
    let rows = TimelineRow(columns: inside.columns, in: state, links: links)
    drawing.draw(on: &canvas) { line, item in rows.text(for: item, line: line) }
    if state.lists.timeline.lines.isEmpty {
      drawEmpty(in: drawing.area, on: &canvas)
    }
    return canvas
  }

  private func titles(_ drawing: ListDrawing<TimelineItem>) -> Canvas.Titles {
    let role: Role = placement.hasFocus ? .focusedBorder : .border
    return Canvas.Titles(
      topLeft: StyledText("1 Timeline", role, .strong),
      topRight: StyledText("row \(drawing.place)", role),
      bottomLeft: StyledText("● event ◆ talk “ said - context ▲ deployed ■ accord", .faint),
      bottomRight: scrollHint(above: drawing.above, below: drawing.below)
    )
  }

  private func drawEmpty(in area: Area, on canvas: inout Canvas) {
    let text =
      state.dossier.recordCount == 0
      ? "this dossier has no records" : "no record answers the filter; X clears it"
    canvas.put(
      StyledText(text, .gap),
      column: area.origin.column + 1,
      row: area.origin.row,
      limit: area.columns - 1
    )
  }

  /// Draws only what belongs to the selection of the pane with the focus.
  private func drawLinked(on canvas: inout Canvas) {
    let rows = state.lists.timeline.lines.enumerated().filter { _, line in
      if case .record(let id) = line.item { links.records.contains(id) } else { false }
    }
    let area = placement.inside
    placement.drawBorder(
      Canvas.Titles(
        topLeft: StyledText("1 Timeline", .border),
        topRight: StyledText("of the selection: \(rows.count)", .border)
      ),
      on: &canvas
    )
    let row = TimelineRow(columns: area.columns, in: state, links: links)
    for (offset, line) in rows.prefix(area.rows).enumerated() {
      canvas.put(
        row.text(for: line.element.item, line: line.offset),
        column: area.origin.column,
        row: area.origin.row + offset,
        limit: area.columns
      )
    }
  }
}

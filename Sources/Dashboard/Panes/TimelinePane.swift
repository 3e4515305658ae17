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
    let rows = TimelineRow(in: state)
    let pane = ListPane(
      pane: .timeline,
      list: state.lists.timeline,
      position: state.timeline,
      placement: placement,
      find: state.find?.text ?? "",
      isLinked: isLinked,
      row: { rows.drawn($0, columns: $1) }
    )
    guard placement.listsAll else {
      pane.drawLinked(state.lists.timeline.lines.map(\.item).filter(isLinked), on: &canvas)
      return canvas
    }
    let inside = placement.inside
    let chartRows = ScreenLayout.chartRows(insideRows: inside.rows, columns: inside.columns)
    pane.draw(titles, rowsAbove: chartRows, on: &canvas)
    if chartRows > 0 {
      let chart = DensityChart(state.lists.density, columns: inside.columns - 2)
      canvas.draw(
        chart.drawn(),
        at: Point(column: inside.origin.column + 1, row: inside.origin.row)
      )
    }
    return canvas
  }

  private var titles: ListPane<TimelineItem>.Titles {
    ListPane.Titles(
      legend: "● event ◆ talk “ said - context ▲ deployed ■ accord",
      nothing: state.dossier.recordCount == 0
        ? "this dossier has no records" : "no record answers the filter; X clears it"
    )
  }

  private func isLinked(_ item: TimelineItem) -> Bool {
    if case .record(let id) = item { links.records.contains(id) } else { false }
  }
}

import Model

/// The timeline: a density chart over the records in time order.
///
/// It is a class, since each of its rows would otherwise copy the state.
final class TimelinePane {
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
      legends: legends,
      nothing: nothing
    )
  }

  /// What is said where nothing is listed.
  private var nothing: String {
    guard state.lists.timeline.lines.isEmpty else { return "" }
    return state.dossier.recordCount > 0
      ? "no record matches the filter" + clearing
      : state.dossier.filesCutShort.isEmpty
        ? "this dossier has no records" : "no record could be read" + state.seeProblems
  }

  /// How to clear the filter, where a key does.
  private var clearing: String {
    state.keymap.key(for: .clearFilters, in: .panes).map { "; \($0) clears it" } ?? ""
  }

  /// What the marks mean, of those kinds that are not folded.
  private var legends: [String] {
    var kinds = "● event ◆ talk ▲ deployed ■ accord"
    if !state.folds.kinds.folds(.statement) { kinds += " “ said" }
    if !state.folds.kinds.folds(.background) { kinds += " - context" }
    let losses = "  k killed w wounded n neutralised d destroyed"
    return [
      kinds + losses, kinds + "  k killed n neutralised d destroyed",
      "● event ◆ talk  k killed n neutralised d destroyed", kinds,
    ]
  }

  private func isLinked(_ item: TimelineItem) -> Bool {
    if case .record(let id) = item { links.records.contains(id) } else { false }
  }
}

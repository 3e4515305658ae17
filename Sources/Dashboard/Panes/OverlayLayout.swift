import Model

/// Where an overlay lies on the screen, and how much of it is seen.
struct OverlayLayout {
  /// The area, border included.
  let area: Area
  /// How many lines it has in all.
  let length: Int

  init(_ state: State) {
    let body = state.layout.body
    let wanted: Size
    switch state.overlay {
    case .picker(let picker):
      length = PickerList(picker, in: state).rows.count
      wanted = Size(columns: 64, rows: body.rows)
    case .help:
      length = HelpOverlay.lines.count
      wanted = Size(columns: 78, rows: length + 2)
    case .sources:
      length = state.dossier.sources.count
      wanted = Size(columns: 118, rows: max(4, 2 * length + 2))
    case .problems:
      length = max(1, state.dossier.problems.count)
      wanted = Size(columns: 118, rows: max(6, 2 * length + 2))
    case nil:
      length = 0
      wanted = Size(columns: 0, rows: 0)
    }
    let columns = min(body.columns, wanted.columns)
    let rows = min(body.rows, wanted.rows)
    area = Area(
      column: body.origin.column + (body.columns - columns) / 2,
      row: body.origin.row,
      columns: columns,
      rows: rows
    )
  }

  /// The rows inside the border.
  var rows: Int { max(0, area.rows - 2) }

  /// Returns the first line shown so that one of them is seen, keeping it in the middle of a long list.
  static func top(showing line: Int, of length: Int, rows: Int) -> Int {
    min(max(0, line - rows / 2), max(0, length - rows))
  }
}

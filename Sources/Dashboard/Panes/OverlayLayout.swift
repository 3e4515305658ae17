import Model

/// Where an overlay lies on the screen, and how much of it is seen.
struct OverlayLayout {
  /// The area, border included.
  let area: Area
  private let state: State

  init(_ state: State) {
    self.state = state
    let body = state.layout.body
    // A rim of a column or two of what lies below would look like part of the overlay.
    let wanted = OverlayLayout.columns(of: state)
    let columns = wanted + 4 > body.columns ? body.columns : wanted
    let length = OverlayLayout.length(of: state, columns: columns)
    let rows =
      switch state.overlay {
      case .picker: body.rows
      case .help: length + 2
      case .sources: max(4, 2 * length + 2)
      case .problems: max(6, 2 * length + 2)
      case nil: 0
      }
    area = Area(
      column: body.origin.column + (body.columns - columns) / 2,
      row: body.origin.row,
      columns: columns,
      rows: min(body.rows, rows)
    )
  }

  /// The width in which nothing is cut, border included, but no less than what looks well.
  private static func columns(of state: State) -> Int {
    switch state.overlay {
    case .picker: max(64, PickerOverlay.widest(in: state) + 2)
    case .help: max(100, HelpOverlay.widest(of: state.keymap) + 4)
    case .sources: max(118, SourcesOverlay.widest(in: state) + 2)
    case .problems: 118
    case nil: 0
    }
  }

  /// How many lines it has in all; the picker, which is as tall as the screen, has none of its own.
  var length: Int { OverlayLayout.length(of: state, columns: area.columns) }

  private static func length(of state: State, columns: Int) -> Int {
    switch state.overlay {
    case .help:
      HelpOverlay.lines(
        of: state.keymap,
        columns: HelpOverlay.inside(Size(columns: columns, rows: 2)).columns
      ).count
    case .sources: state.dossier.sources.count
    case .problems: max(1, state.problems.count)
    case .picker, nil: 0
    }
  }

  /// The rows inside the border.
  var rows: Int { max(0, area.rows - 2) }

  /// How many lines of a list it shows: below what is typed, or two rows each.
  var shownLines: Int {
    switch state.overlay {
    case .picker: max(0, rows - 1)
    case .sources: max(1, rows / 2)
    case .help, .problems, nil: rows
    }
  }

  /// The first line of its list that is shown.
  var top: Int {
    switch state.overlay {
    case .picker(let picker):
      let list = PickerList(picker, in: state)
      return top(showing: list.selected, of: list.rows.count)
    case .sources(let line): return top(showing: line, of: length)
    case .help(let scroll): return scroll
    case .problems(let line): return ProblemsOverlay(line: line, in: state).top(in: area.size)
    case nil: return 0
    }
  }

  /// Returns the first line shown so that one of them is seen: the one that the mouse chose, where it serves, else such
  /// that the line is in the middle of a long list.
  func top(showing line: Int, of length: Int) -> Int {
    let last = max(0, length - shownLines)
    if let top = state.overlayTop, top <= last, (top..<top + shownLines).contains(line) {
      return top
    }
    return min(max(0, line - shownLines / 2), last)
  }
}

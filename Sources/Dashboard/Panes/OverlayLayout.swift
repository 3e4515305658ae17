import Model

/// Where an overlay lies on the screen, and how much of it is seen.
struct OverlayLayout {
  /// The area, border included.
  let area: Area
  private let state: State

  init(_ state: State) {
    self.state = state
    let body = state.layout.body
    let length = OverlayLayout.length(of: state)
    let wanted: Size
    switch state.overlay {
    case .picker:
      wanted = Size(columns: 64, rows: body.rows)
    case .help:
      wanted = Size(columns: 100, rows: length + 2)
    case .sources:
      wanted = Size(columns: 118, rows: max(4, 2 * length + 2))
    case .problems:
      wanted = Size(columns: 118, rows: max(6, 2 * length + 2))
    case nil:
      wanted = Size(columns: 0, rows: 0)
    }
    // A rim of a column or two of what lies below would look like part of the overlay.
    let isNearlyAll = wanted.columns + 4 > body.columns
    let columns = isNearlyAll ? body.columns : wanted.columns
    let rows = min(body.rows, wanted.rows)
    area = Area(
      column: body.origin.column + (body.columns - columns) / 2,
      row: body.origin.row,
      columns: columns,
      rows: rows
    )
  }

  /// How many lines it has in all; the picker, which is as tall as the screen, has none of its own.
  var length: Int { OverlayLayout.length(of: state) }

  private static func length(of state: State) -> Int {
    switch state.overlay {
    case .help: HelpOverlay.lines(of: state.keymap).count
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

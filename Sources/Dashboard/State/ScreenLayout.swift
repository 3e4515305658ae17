/// Where everything stands on a screen of a size.
struct ScreenLayout: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// From 100 columns: all three panes.
    case wide
    /// From 60 columns: the pane with the focus, and what belongs to its selection in the others.
    case medium
    /// One pane.
    case small
    /// Below 20 by 5: a notice.
    case tooSmall
  }

  let kind: Kind
  let header: Area
  let body: Area
  let footer: Area
  /// Where each pane stands, border included; panes that are not shown have no entry.
  let panes: [Pane: Area]

  init(size: Size, focus: Pane, isZoomed: Bool) {
    let headerRows: Int
    switch (size.columns, size.rows) {
    case (..<20, _), (_, ..<5):
      kind = .tooSmall
      headerRows = 0
    case (100..., 20...):
      kind = .wide
      headerRows = 2
    case (60..., 18...):
      kind = .medium
      headerRows = 2
    default:
      kind = .small
      headerRows = size.columns >= 60 && size.rows >= 12 ? 2 : 1
    }
    let columns = size.columns
    let bodyRows = max(0, size.rows - headerRows - 1)
    header = Area(column: 0, row: 0, columns: columns, rows: headerRows)
    body = Area(column: 0, row: headerRows, columns: columns, rows: bodyRows)
    footer = Area(column: 0, row: max(0, size.rows - 1), columns: columns, rows: 1)
    var panes: [Pane: Area] = [:]
    switch kind {
    case .tooSmall: break
    case .wide where !isZoomed:
      let left = columns * 11 / 20
      let meetings = bodyRows * 2 / 5
      panes[.timeline] = Area(column: 0, row: headerRows, columns: left, rows: bodyRows)
      panes[.meetings] = Area(
        column: left,
        row: headerRows,
        columns: columns - left,
        rows: meetings
      )
      panes[.claims] = Area(
        column: left,
        row: headerRows + meetings,
        columns: columns - left,
        rows: bodyRows - meetings
      )
    case .medium where !isZoomed:
      let linked = min(max(3, bodyRows / 5), 8)
      let main = bodyRows - 2 * linked
      panes[focus] = Area(column: 0, row: headerRows, columns: columns, rows: main)
      var row = headerRows + main
      for pane in Pane.allCases where pane != focus {
        panes[pane] = Area(column: 0, row: row, columns: columns, rows: linked)
        row += linked
      }
    default: panes[focus] = body
    }
    self.panes = panes
  }

  /// Whether a pane has a border all round; the others have a line above them.
  func hasBox(_ pane: Pane, focus: Pane) -> Bool {
    switch kind {
    case .wide: true
    case .medium: pane == focus
    case .small, .tooSmall: false
    }
  }

  /// Whether a pane lists everything; the others list what belongs to the selection.
  func listsAll(_ pane: Pane, focus: Pane) -> Bool {
    kind != .medium || pane == focus
  }

  /// Returns the inside of a pane, without border or line above.
  func inside(_ pane: Pane, focus: Pane) -> Area {
    guard let area = panes[pane] else { return Area(column: 0, row: 0, columns: 0, rows: 0) }
    return hasBox(pane, focus: focus) ? area.inset(columns: 1, rows: 1) : area.withoutFirstRow
  }

  /// How many rows the density chart takes at the top of the timeline's inside, the blank below it included.
  static func chartRows(insideRows: Int, columns: Int) -> Int {
    insideRows >= 11 && columns >= 40 ? 4 : 0
  }

  /// How many lines of its list a pane shows.
  func listRows(_ pane: Pane, focus: Pane) -> Int {
    let inside = inside(pane, focus: focus)
    guard pane == .timeline, listsAll(pane, focus: focus) else { return inside.rows }
    return inside.rows - ScreenLayout.chartRows(insideRows: inside.rows, columns: inside.columns)
  }

  /// How many rows the preview of a passage takes below a page; none where there is too little room.
  var previewRows: Int { body.rows >= 20 ? 7 : 0 }

  /// Where a page stands over the panes, border included.
  var page: Area {
    Area(
      column: body.origin.column,
      row: body.origin.row,
      columns: body.columns,
      rows: body.rows - previewRows
    )
  }

  /// Where the preview of a passage stands below a page.
  var preview: Area {
    Area(
      column: body.origin.column,
      row: body.origin.row + page.rows,
      columns: body.columns,
      rows: previewRows
    )
  }

  /// The inside of a page: small screens have a line above it instead of a border.
  var insidePage: Area {
    kind == .small ? page.withoutFirstRow : page.inset(columns: 1, rows: 1)
  }
}

extension Area {
  /// The area below its first row.
  var withoutFirstRow: Area {
    Area(
      column: origin.column,
      row: origin.row + min(1, rows),
      columns: columns,
      rows: max(0, rows - 1)
    )
  }
}

extension State {
  /// Where everything stands now.
  var layout: ScreenLayout {
    ScreenLayout(size: size, focus: focus, isZoomed: isZoomed)
  }
}

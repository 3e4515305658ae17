import Model

/// The rows of the matrix: their heads and their cells.
extension MatrixPane {
  func draw(_ number: Int, in area: Area, on canvas: inout Canvas) {
    let line = grid.lines[number]
    let isSelected = number == grid.selectedRow
    if let column = grid.selectedColumn {
      canvas.regions.append(Canvas.Region(area: area, hit: .cell(row: number, column: column)))
    }
    if grid.isStacked {
      drawStacked(line, isSelected: isSelected, in: area, on: &canvas)
      return
    }
    drawHead(of: line, isSelected: isSelected, in: area, on: &canvas)
    for (column, cell) in cellAreas(in: area, rows: area.rows) {
      let isDouble =
        isOwn(row: number, column: column) || isOwn(row: number, column: column - 1)
      let edge = Area(
        column: cell.origin.column - 1,
        row: cell.origin.row,
        columns: 1,
        rows: cell.rows
      )
      canvas.fill(edge, with: isDouble ? "║" : "│", style: Style(.border))
      canvas.regions.append(Canvas.Region(area: cell, hit: .cell(row: number, column: column)))
      let inside = cell.inset(columns: 1, rows: 0)
      drawCell(line.row.cells[column], isOpen: line.isOpen, in: inside, on: &canvas)
      if isSelected, column == grid.selectedColumn { mark(cell, on: &canvas) }
    }
  }

  /// The fold of a row, or the branch of a speaker in it.
  func fold(of line: MatrixPosition.Line) -> String {
    if line.isSpeaker { return "  └ " }
    return line.row.speakers.isEmpty ? "  " : line.isOpen ? "▾ " : "▸ "
  }

  func style(of line: MatrixPosition.Line, _ traits: Style.Traits) -> Style {
    let role: Role =
      line.row.id == .originNotTold ? .doubt : line.isSpeaker ? .text : .heading
    return Style(role, traits)
  }

  func drawHead(
    of line: MatrixPosition.Line,
    isSelected: Bool,
    in area: Area,
    on canvas: inout Canvas
  ) {
    let style = style(of: line, isSelected ? .strong : [])
    let fold = StyledText(fold(of: line), style)
    let column = area.origin.column + 1 + fold.columns
    let columns = grid.headColumns - 2 - fold.columns
    canvas.put(fold, column: area.origin.column + 1, row: area.origin.row)
    let rows = StyledText(edition.dossier.name(of: line.row.id), style).wrapped(columns: columns)
    for (offset, text) in rows.prefix(area.rows).enumerated() {
      // What has no row of its own is cut at the end of the last.
      let rest = offset == area.rows - 1 ? rows[(offset + 1)...] : []
      let whole = rest.reduce(text) { $0 + StyledText(" ", style) + $1 }
      canvas.put(whole, column: column, row: area.origin.row + offset, limit: columns)
    }
  }

  /// Draws a row for a screen of one column: its head with whose losses it speaks of, then its tolls.
  func drawStacked(
    _ line: MatrixPosition.Line,
    isSelected: Bool,
    in area: Area,
    on canvas: inout Canvas
  ) {
    let cell = line.row.cells[grid.columns.lowerBound]
    let words = cell.map { MatrixCellWords($0, in: edition) }
    let tag = words?.evidence ?? StyledText("no claim", .gap)
    let showsTag = area.columns >= tag.columns + 13
    canvas.put(
      StyledText(fold(of: line) + edition.dossier.name(of: line.row.id), style(of: line, .strong)),
      column: area.origin.column + 1,
      row: area.origin.row,
      limit: area.columns - (showsTag ? tag.columns + 3 : 1)
    )
    if showsTag { canvas.put(tag, before: area.endColumn - 1, row: area.origin.row) }
    if let words, !line.isOpen, area.rows > 1 {
      // A double line stands beside own losses here too.
      let edge = Area(
        column: area.origin.column + 1,
        row: area.origin.row + 1,
        columns: 1,
        rows: area.rows - 1
      )
      canvas.fill(edge, with: words.isOwn ? "║" : "│", style: Style(.border))
      let below = Area(
        column: area.origin.column + 3,
        row: area.origin.row + 1,
        columns: area.columns - 4,
        rows: area.rows - 1
      )
      drawEntries(of: words, in: below, on: &canvas)
    }
    if isSelected { mark(area, on: &canvas) }
  }

  func mark(_ area: Area, on canvas: inout Canvas) {
    if placement.hasFocus {
      canvas.markSelected(area)
      canvas.cursor = area.origin
    } else {
      canvas.addTraits(.kept, to: area)
    }
  }
}

import Model

/// What stands around the cells: border, heads of columns, rules.
extension MatrixPane {
  var hint: StyledText {
    var parts: [String] = []
    if grid.columns.lowerBound > 0 { parts.append("◂\(grid.columns.lowerBound)") }
    let after = matrix.columns.count - grid.columns.upperBound
    if after > 0 { parts.append("▸\(after)") }
    var text = StyledText(parts.joined(separator: " "), .border)
    let rows = scrollHint(above: grid.above, below: grid.below)
    if !text.isEmpty, !rows.isEmpty { text.append(" ", .border) }
    text += rows
    return text
  }

  func drawBorder(on canvas: inout Canvas) {
    let role: Role = placement.hasFocus ? .focusedBorder : .border
    let hint = grid.selectedRow == nil ? StyledText() : hint
    let legends = [
      "a range of claims, no confidence interval; never added up",
      "range of claims; never added up", "never added up",
    ]
    let rim = placement.hasBox ? 6 : 2
    let room = placement.size.columns - rim - (hint.isEmpty ? 0 : hint.columns + 1)
    let legend = legends.first { Text.columns(of: $0) <= room } ?? ""
    let title = "Matrix: claimed by ↓ / losses of →"
    let place =
      grid.selectedRow.flatMap { row in
        grid.selectedColumn.map { column in
          "row \(row + 1) of \(grid.lines.count), column \(column + 1) of \(matrix.columns.count)"
        }
      } ?? ""
    placement.drawBorder(
      Canvas.Titles(
        topLeft: StyledText(title, role, .strong),
        topRight: StyledText(place, role),
        bottomLeft: StyledText(legend, .faint),
        bottomRight: hint
      ),
      on: &canvas
    )
    guard placement.insideMatrix.rows < placement.inside.rows else { return }
    // Without a lower border a line says the same.
    canvas.put(StyledText(legend, .faint), column: 1, row: canvas.rows - 1)
    canvas.put(hint, before: canvas.columns - 1, row: canvas.rows - 1)
  }

  func drawColumnHeads(in area: Area, on canvas: inout Canvas) {
    let row = area.origin.row
    if grid.isStacked {
      let number = grid.columns.lowerBound
      let side = edition.dossier.name(of: matrix.columns[number])
      let all = matrix.columns.count
      let place = StyledText(
        all < 2 ? "" : area.columns < 30 ? "‹\(number + 1)/\(all)›" : "‹ \(number + 1) of \(all) ›",
        .faint
      )
      canvas.put(
        StyledText("losses of \(side)", .heading, .strong),
        column: area.origin.column + 1,
        row: row,
        limit: area.columns - 2 - place.columns
      )
      canvas.put(place, before: area.endColumn, row: row)
      if grid.headRows > 1 { rule(double: nil, row: row + 1, in: area, on: &canvas) }
      return
    }
    canvas.put(
      StyledText("claimed by", .faint),
      column: area.origin.column + 1,
      row: row,
      limit: grid.headColumns - 1
    )
    for (column, cell) in cellAreas(in: area, rows: 1) {
      canvas.put("│", column: cell.origin.column - 1, row: row, style: Style(.border))
      let isSelected = column == grid.selectedColumn
      canvas.put(
        StyledText(
          "losses of \(edition.dossier.name(of: matrix.columns[column]))",
          Style(.heading, isSelected ? .strong : [])
        ),
        column: cell.origin.column + 1,
        row: row,
        limit: cell.columns - 2
      )
    }
    drawRule(below: grid.rows.lowerBound - 1, row: row + 1, in: area, on: &canvas)
  }

  /// The columns that are seen with the insides of their cells in a row of an area.
  func cellAreas(in area: Area, rows: Int) -> [(column: Int, area: Area)] {
    var column = area.origin.column + grid.headColumns
    return zip(grid.columns, grid.columnWidths).map { number, width in
      defer { column += width }
      return (
        number,
        Area(column: column + 1, row: area.origin.row, columns: width - 1, rows: rows)
      )
    }
  }

  func isOwn(row: Int, column: Int) -> Bool {
    guard grid.rows.contains(row), grid.columns.contains(column) else { return false }
    return grid.lines[row].row.cells[column]?.evidence.contains(.ownLosses) ?? false
  }

  /// Draws the line below a row, which is double along own losses; above the first row for the one before it.
  func drawRule(below number: Int, row: Int, in area: Area, on canvas: inout Canvas) {
    rule(
      double: { isOwn(row: number, column: $0) || isOwn(row: number + 1, column: $0) },
      row: row,
      in: area,
      on: &canvas
    )
    for (column, cell) in cellAreas(in: area, rows: 1) {
      let isDouble = [number, number + 1].contains { row in
        isOwn(row: row, column: column) || isOwn(row: row, column: column - 1)
      }
      canvas.put(
        isDouble ? "╬" : "┼",
        column: cell.origin.column - 1,
        row: row,
        style: Style(.border)
      )
    }
  }

  func rule(double: ((Int) -> Bool)?, row: Int, in area: Area, on canvas: inout Canvas) {
    let line = Area(column: area.origin.column, row: row, columns: area.columns, rows: 1)
    canvas.fill(line, with: "─", style: Style(.border))
    guard let double else { return }
    for (column, cell) in cellAreas(in: line, rows: 1) where double(column) {
      canvas.fill(cell, with: "═", style: Style(.border))
    }
  }
}

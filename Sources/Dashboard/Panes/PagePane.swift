/// A page opened over the panes: its lines, wrapped, with the cursor on one of them.
struct PagePane {
  private let page: Page
  private let content: PageContent
  private let find: String
  private let isBoxed: Bool

  init(_ page: Page, content: PageContent, find: String, isBoxed: Bool) {
    // On another date a page may say less than when the cursor was put on its line.
    var page = page
    page.line = min(page.line, max(0, content.lines.count - 1))
    self.page = page
    self.content = content
    self.find = find
    self.isBoxed = isBoxed
  }

  func drawn(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let placement = PanePlacement(size: size, hasBox: isBoxed, hasFocus: true, listsAll: true)
    let area = placement.inside
    let flow = PageFlow(content, columns: area.columns)
    let top = flow.top(showing: page.line, from: page.top, rows: area.rows)
    var above = 0
    var below = 0
    var row = 0
    var next = top
    while row < area.rows, next < flow.lines.count {
      let block = flow.block(of: next)
      let places = flow.places(in: block)
      let height = places.reduce(0) { max($0, $1.endRow) }
      if row == 0 {
        row = -(places.first { $0.line == top }?.row ?? 0)
        above = block.lowerBound
      }
      drawDivider(of: block, in: flow, rows: row..<(row + height), area: area, on: &canvas)
      for place in places {
        draw(place, in: flow, startingAt: row + place.row, area: area, on: &canvas)
        if row + place.row < 0 { above += 1 }
        if row + place.row >= area.rows { below += 1 }
      }
      row += height
      next = block.upperBound
    }
    below += flow.lines.count - next
    let selectable = content.lines.indices.filter { content.lines[$0].isSelectable }
    let number = selectable.firstIndex(of: page.line).map { line in
      size.columns < 60
        ? "\(line + 1)/\(selectable.count)" : "line \(line + 1) of \(selectable.count)"
    }
    let hint = scrollHint(above: above, below: below)
    var place = StyledText(number ?? "", .border)
    if !isBoxed, !hint.isEmpty { place += StyledText(" ", .border) + hint }
    placement.drawBorder(
      Canvas.Titles(
        topLeft: content.title.with(.strong),
        topRight: place,
        bottomLeft: content.subtitle ?? StyledText(),
        bottomRight: hint,
        keepsTopRight: true
      ),
      on: &canvas
    )
    return canvas
  }

  /// Draws the part of a line that is in view.
  private func draw(
    _ place: PageFlow.Place,
    in flow: PageFlow,
    startingAt row: Int,
    area: Area,
    on canvas: inout Canvas
  ) {
    let rows = (row..<(row + place.rows.count)).clamped(to: 0..<area.rows)
    guard !rows.isEmpty else { return }
    let line = flow.lines[place.line]
    let lineArea = Area(
      column: area.origin.column + place.column,
      row: area.origin.row + rows.lowerBound,
      columns: place.columns,
      rows: rows.count
    )
    for (offset, text) in place.rows[(rows.lowerBound - row)..<(rows.upperBound - row)].enumerated()
    {
      let origin = lineArea.origin
      let used = canvas.put(
        text,
        column: origin.column,
        row: origin.row + offset,
        limit: lineArea.columns
      )
      if line.isHeading, flow.rulesHeadings,
        lineArea.columns > used + 1
      {
        let rule = Area(
          column: origin.column + used + 1,
          row: origin.row + offset,
          columns: lineArea.columns - used - 1,
          rows: 1
        )
        canvas.fill(rule, with: "─", style: Style(.border))
      }
    }
    canvas.light(find, in: lineArea)
    canvas.regions.append(Canvas.Region(area: lineArea, hit: .pageLine(place.line, column: nil)))
    for cell in line.cells {
      let hit = Hit.pageLine(place.line, column: cell.column)
      canvas.regions.append(Canvas.Region(area: cell.area(in: lineArea), hit: hit))
    }
    guard place.line == page.line else { return }
    let cell = line.cell(inColumn: page.column)
    let selected = cell.map { $0.area(in: lineArea) } ?? lineArea
    canvas.addTraits(.selected, to: selected)
    canvas.cursor = selected.origin
    canvas.spoken = cell?.spoken ?? line.text.plain
  }

  /// Draws the line between the sides of a block, where it has sides.
  private func drawDivider(
    of block: Range<Int>,
    in flow: PageFlow,
    rows: Range<Int>,
    area: Area,
    on canvas: inout Canvas
  ) {
    guard let divider = flow.divider(of: block) else { return }
    let shown = rows.clamped(to: 0..<area.rows)
    let line = Area(
      column: area.origin.column + divider,
      row: area.origin.row + shown.lowerBound,
      columns: 1,
      rows: shown.count
    )
    canvas.fill(line, with: "│", style: Style(.border))
  }
}

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
    var row = 0
    let top = flow.top(showing: page.line, from: page.top, rows: area.rows)
    var line = top
    while row < area.rows, line < flow.lines.count {
      let start = row
      for text in flow.rows(ofLine: line) where row < area.rows {
        canvas.put(
          text,
          column: area.origin.column,
          row: area.origin.row + row,
          limit: area.columns
        )
        row += 1
      }
      let lineArea = Area(
        column: area.origin.column,
        row: area.origin.row + start,
        columns: area.columns,
        rows: row - start
      )
      canvas.light(find, in: lineArea)
      if line == page.line {
        let cell = flow.lines[line].cell(inColumn: page.column)
        let selected = cell.map { $0.area(in: lineArea) } ?? lineArea
        canvas.addTraits(.selected, to: selected)
        canvas.cursor = selected.origin
        canvas.spoken = cell?.spoken ?? flow.lines[line].text.plain
      }
      line += 1
    }
    let selectable = content.lines.indices.filter { content.lines[$0].isSelectable }
    let number =
      selectable.firstIndex(of: page.line).map { "line \($0 + 1) of \(selectable.count)" } ?? ""
    let hint = scrollHint(above: top, below: flow.lines.count - line)
    var place = StyledText(number, .border)
    if !isBoxed, !hint.isEmpty { place += StyledText(" ", .border) + hint }
    placement.drawBorder(
      Canvas.Titles(
        topLeft: content.title.with(.strong),
        topRight: place,
        bottomLeft: content.subtitle ?? StyledText(),
        bottomRight: hint
      ),
      on: &canvas
    )
    return canvas
  }
}

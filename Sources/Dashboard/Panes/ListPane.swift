import Model

/// What the three panes have in common: a list within a border, or those of its lines that belong to the selection.
struct ListPane<Item: Hashable & Sendable> {
  let pane: Pane
  let list: ItemList<Item>
  let position: ListPosition<Item>
  let placement: PanePlacement
  /// The text sought, to be lit; empty for none.
  let find: String
  /// Whether a line belongs to the selection.
  let isLinked: (Item) -> Bool
  /// Draws a line as a canvas of one row.
  let row: (_ item: Item, _ columns: Int) -> Canvas

  /// What stands in the border around everything that is listed.
  struct Titles {
    /// How much there is, for a pane without the focus; nil for the place in it.
    var amount: String?
    /// What the marks mean, the fullest wording first.
    let legends: [String]
    /// What is said where there is nothing to list.
    let nothing: String
  }

  /// Draws the border and the part of the list that there is room for.
  ///
  /// - Parameters:
  ///   - titles: What stands in the border.
  ///   - rowsAbove: How many rows the pane keeps for itself above the list.
  ///   - canvas: What is drawn on, as large as the pane.
  func draw(_ titles: Titles, rowsAbove: Int = 0, on canvas: inout Canvas) {
    let inside = placement.inside
    let area = Area(
      column: inside.origin.column,
      row: inside.origin.row + rowsAbove,
      columns: inside.columns,
      rows: inside.rows - rowsAbove
    )
    let drawing = ListDrawing(
      pane: pane,
      list: list,
      position: position,
      area: area,
      hasFocus: placement.hasFocus,
      find: placement.hasFocus ? find : ""
    )
    let role: Role = placement.hasFocus ? .focusedBorder : .border
    let place = "row \(drawing.place)"
    let hint = scrollHint(above: drawing.above, below: drawing.below)
    var amount = StyledText(placement.hasFocus ? place : titles.amount ?? place, role)
    // Without a lower border the hint stands in the line above.
    if !placement.hasBox, !hint.isEmpty { amount += StyledText(" ", role) + hint }
    let room = placement.size.columns - 6 - (hint.isEmpty ? 0 : hint.columns + 2)
    let legend = titles.legends.first { Text.columns(of: $0) <= room } ?? titles.legends.last
    placement.drawBorder(
      Canvas.Titles(
        topLeft: StyledText("\(pane.rawValue) \(pane.title)", role, .strong),
        topRight: amount,
        bottomLeft: StyledText(legend ?? "", .faint),
        bottomRight: hint
      ),
      on: &canvas
    )
    drawing.draw(on: &canvas) { drawn($0, columns: area.columns) }
    guard list.lines.isEmpty else { return }
    canvas.put(
      StyledText(titles.nothing, .gap),
      column: area.origin.column + 1,
      row: area.origin.row,
      limit: area.columns - 1
    )
  }

  /// Draws the border and the items that belong to the selection of another pane, as many as there is room for.
  ///
  /// - Parameters:
  ///   - linked: What belongs to the selection.
  ///   - count: How many they count as; nil for one each.
  ///   - all: How many there are in all; nil says nothing of it.
  ///   - canvas: What is drawn on, as large as the pane.
  func drawLinked(
    _ linked: [Item],
    count: Int? = nil,
    of all: Int? = nil,
    on canvas: inout Canvas
  ) {
    let area = placement.inside
    var amount = StyledText("with the selection: \(count ?? linked.count)", .border)
    if let all { amount.append(" of \(all)", .border) }
    if linked.count > area.rows { amount.append(" ↓\(linked.count - area.rows)", .border) }
    placement.drawBorder(
      Canvas.Titles(
        topLeft: StyledText("\(pane.rawValue) \(pane.title)", .border),
        topRight: amount
      ),
      on: &canvas
    )
    if linked.isEmpty {
      canvas.put(
        StyledText("nothing here is told with the selection", .gap),
        column: area.origin.column + 1,
        row: area.origin.row,
        limit: area.columns - 1
      )
    }
    for (offset, item) in linked.prefix(area.rows).enumerated() {
      let place = Area(
        column: area.origin.column,
        row: area.origin.row + offset,
        columns: area.columns,
        rows: 1
      )
      canvas.draw(drawn(item, columns: area.columns), at: place.origin)
      if let line = list.line(of: item) {
        canvas.regions.append(Canvas.Region(area: place, hit: .line(pane, line)))
      }
    }
  }

  /// The row of an item, marked where it belongs to the selection.
  private func drawn(_ item: Item, columns: Int) -> Canvas {
    var row = row(item, columns)
    if isLinked(item) { row.put("›", column: 0, row: 0, style: Style(.linked)) }
    return row
  }
}

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
    /// What the marks mean.
    let legend: String
    /// What is said where there is nothing to list.
    let nothing: String
  }

  /// Draws the border and the part of the list that there is room for.
  ///
  /// - Parameter rowsAbove: How many rows the pane keeps for itself above the list.
  func draw(_ titles: Titles, rowsAbove: Int = 0, on canvas: inout Canvas) {
    let inside = placement.inside
    let area = Area(
      column: inside.origin.column,
      row: inside.origin.row + rowsAbove,
      columns: inside.columns,
      rows: inside.rows - rowsAbove
    )
    let drawing = ListDrawing(
      list: list,
      position: position,
      area: area,
      hasFocus: placement.hasFocus,
      find: placement.hasFocus ? find : ""
    )
    let role: Role = placement.hasFocus ? .focusedBorder : .border
    let place = "row \(drawing.place)"
    placement.drawBorder(
      Canvas.Titles(
        topLeft: StyledText("\(pane.rawValue) \(pane.title)", role, .strong),
        topRight: StyledText(
          placement.hasFocus ? place : titles.amount ?? place,
          role
        ),
        bottomLeft: StyledText(titles.legend, .faint),
        bottomRight: scrollHint(above: drawing.above, below: drawing.below)
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
  ///   - all: How many items there are in all; nil says nothing of it.
  func drawLinked(_ linked: [Item], of all: Int? = nil, on canvas: inout Canvas) {
    let area = placement.inside
    var amount = StyledText("of the selection: \(linked.count)", .border)
    if let all { amount.append(" of \(all)", .border) }
    if linked.count > area.rows { amount.append(" ↓\(linked.count - area.rows)", .border) }
    placement.drawBorder(
      Canvas.Titles(
        topLeft: StyledText("\(pane.rawValue) \(pane.title)", .border),
        topRight: amount
      ),
      on: &canvas
    )
    for (offset, item) in linked.prefix(area.rows).enumerated() {
      canvas.draw(
        drawn(item, columns: area.columns),
        at: Point(column: area.origin.column, row: area.origin.row + offset)
      )
    }
  }

  /// The row of an item, marked where it belongs to the selection.
  private func drawn(_ item: Item, columns: Int) -> Canvas {
    var row = row(item, columns)
    if isLinked(item) { row.put("›", column: 0, row: 0, style: Style(.linked)) }
    return row
  }
}

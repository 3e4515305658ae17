/// How a pane stands on the screen.
struct PanePlacement: Hashable, Sendable {
  let size: Size
  /// Whether it has a border all round; else a line above it.
  let hasBox: Bool
  let hasFocus: Bool
  /// Whether it lists everything; else what belongs to the selection.
  let listsAll: Bool

  /// The area inside the border or below the line.
  var inside: Area {
    let area = Area(size)
    return hasBox ? area.inset(columns: 1, rows: 1) : area.withoutFirstRow
  }

  /// Draws the border, or the line above, with titles.
  func drawBorder(_ titles: Canvas.Titles, on canvas: inout Canvas) {
    let style = Style(hasFocus ? .focusedBorder : .border)
    if hasBox {
      canvas.box(Area(size), titles: titles, style: style)
    } else {
      canvas.rule(
        Area(size),
        left: titles.topLeft,
        right: titles.topRight,
        isRightFirst: titles.keepsTopRight,
        style: style
      )
    }
  }
}

extension Canvas {
  /// What stands in the border of a box.
  struct Titles: Hashable, Sendable {
    var topLeft = StyledText()
    var topRight = StyledText()
    var bottomLeft = StyledText()
    var bottomRight = StyledText()
    /// Whether the left title of the top is cut to make room for the right one.
    var keepsTopRight = false
  }

  /// Draws a border with rounded corners along an area's edge, and titles in it.
  ///
  /// The titles of the top begin and end at the corners, those of the bottom a line's column
  /// away from them. An area of one row is a line with the top's titles, one of one column a bar.
  /// What the border encloses stays as it is.
  mutating func box(_ area: Area, titles: Titles = Titles(), style: Style) {
    guard !area.isEmpty else { return }
    let (column, row) = (area.origin.column, area.origin.row)
    guard area.rows > 1, area.columns > 1 else {
      if area.rows == 1 {
        rule(
          area,
          left: titles.topLeft,
          right: titles.topRight,
          isRightFirst: titles.keepsTopRight,
          style: style
        )
      } else {
        fill(area, with: "│", style: style)
      }
      return
    }
    let top = Area(column: column, row: row, columns: area.columns, rows: 1)
    let bottom = top.moved(by: Point(column: 0, row: area.rows - 1))
    rule(
      top,
      ends: ("╭", "╮"),
      left: titles.topLeft,
      right: titles.topRight,
      isRightFirst: titles.keepsTopRight,
      style: style
    )
    rule(
      bottom,
      ends: ("╰", "╯"),
      inset: 1,
      left: titles.bottomLeft,
      right: titles.bottomRight,
      isRightFirst: true,
      style: style
    )
    let side = Area(column: column, row: row + 1, columns: 1, rows: area.rows - 2)
    fill(side, with: "│", style: style)
    fill(side.moved(by: Point(column: area.columns - 1, row: 0)), with: "│", style: style)
  }

  /// Draws a line along an area's first row, with a title at each end of it.
  ///
  /// The left title is cut where it is too long; the right one stands only where all of it fits
  /// beside the left, unless it comes first. `ends` are the first and last glyph (corners, tees, or plain line), `inset`
  /// the columns of line between an end and its title.
  mutating func rule(
    _ area: Area,
    ends: (first: String, last: String) = ("─", "─"),
    inset: Int = 0,
    left: StyledText = StyledText(),
    right: StyledText = StyledText(),
    isRightFirst: Bool = false,
    style: Style
  ) {
    guard !area.isEmpty else { return }
    let (column, row) = (area.origin.column, area.origin.row)
    let line = Area(column: column, row: row, columns: area.columns, rows: 1)
    fill(line, with: "─", style: style)
    put(ends.first, column: column, row: row, style: style)
    if area.columns > 1 { put(ends.last, column: area.endColumn - 1, row: row, style: style) }
    // An end, the inset and a blank on either side of a title.
    let edge = 2 + inset
    let blank = StyledText(" ", style)
    var room = area.columns - 2 * edge
    guard room > 0 else { return }
    let width = right.columns
    let kept = isRightFirst && width > 0 && width + 3 < room ? width + 3 : 0
    if !left.isEmpty, room > kept {
      let title = blank + left.fitted(columns: room - kept) + blank
      put(title, column: column + edge - 1, row: row)
      room -= title.columns + 1
    }
    if width > 0, width <= room {
      put(blank + right + blank, column: area.endColumn - edge - width - 1, row: row)
    }
  }
}

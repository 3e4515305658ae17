/// What of the screen lies under the mouse.
enum Hit: Hashable, Sendable {
  /// A pane, where no line of its list lies.
  case pane(Pane)
  /// A line of a pane's list.
  case line(Pane, Int)
  /// The page on top, the matrix too, where none of its lines lies.
  case page
  /// A line of the page; in a row of a grid its cell in a column.
  case pageLine(Int, column: Int?)
  /// A cell of the matrix, by its row as listed and its column.
  case cell(row: Int, column: Int)
  /// What lies over the screen, where none of its lines lies.
  case overlay
  case overlayLine(Int)
  /// A character of the line that is typed, from 0; its count is the place behind them.
  case character(Int)
  /// The word for a key in the footer.
  case key(Key)
  /// Something that narrows the view, in the header.
  case chip(Chip)

  /// What narrows the view, in the order of the header.
  enum Chip: Hashable, Sendable {
    case date, actors, text, disputed, marks, kinds
  }
}

import CNcurses

extension Screen {
  /// Shows a frame, writing only what differs from the one before.
  ///
  /// A frame of another size than the screen's is cut or filled with blanks: the event that tells the size comes.
  ///
  /// - Parameters:
  ///   - cells: The frame, row by row from the top.
  ///   - frame: Its size; the cells are `columns` times `rows`.
  ///   - cursor: Where the hardware cursor rests, for eyes and for screen readers.
  ///   - cursorIsVisible: Whether the cursor is also drawn, as in a prompt.
  /// - Complexity: O(cells) to compare, and the work of curses for the rows that changed.
  mutating func paint(
    _ cells: [PaintedCell],
    of frame: Size,
    cursor: Point,
    cursorIsVisible: Bool
  ) {
    precondition(cells.count == frame.columns * frame.rows, "a frame has a cell for each place")
    let isComparable = frame == size && shown.count == cells.count
    for row in 0..<size.rows {
      let range = row * frame.columns..<(row + 1) * frame.columns
      if isComparable, cells[range] == shown[range] { continue }
      lay(row < frame.rows ? cells[range] : [], inRow: row)
    }
    shown = frame == size ? cells : []
    let row = min(max(0, cursor.row), max(0, size.rows - 1))
    let column = min(max(0, cursor.column), max(0, size.columns - 1))
    cn_show(CInt(row), CInt(column), cursorIsVisible)
  }

  /// Has the next frame written whole, whatever another program left on the screen.
  mutating func repaintWhole() {
    shown = []
    cn_forget()
  }

  private mutating func lay(_ cells: ArraySlice<PaintedCell>, inRow row: Int) {
    laid.removeAll(keepingCapacity: true)
    var column = 0
    for cell in cells where cell.columns > 0 && column < size.columns {
      let ink = inks[cell.style]
      let columns = min(Int(cell.columns), size.columns - column)
      column += columns
      if columns == Int(cell.columns), let scalars = Self.paintable(cell) {
        laid.append(cn_cell(scalars: scalars, pair: ink.pair, attributes: ink.attributes))
      } else {
        let mark = cn_cell(
          scalars: (0x3F, 0, 0, 0, 0),
          pair: ink.pair,
          attributes: ink.attributes
        )
        laid.append(contentsOf: repeatElement(mark, count: columns))
      }
    }
    let blank = cn_cell(scalars: (0x20, 0, 0, 0, 0), pair: 0, attributes: 0)
    laid.append(contentsOf: repeatElement(blank, count: size.columns - column))
    cn_paint(CInt(row), laid, CInt(laid.count))
  }

  /// The cell's scalars if the terminal may have them; none where the C library would measure it otherwise than the
  /// canvas did, which would shift the row, and none for control characters.
  private static func paintable(_ cell: PaintedCell) -> (UInt32, UInt32, UInt32, UInt32, UInt32)? {
    let scalars = cell.scalars
    if scalars.1 == 0, cell.columns == 1, (0x20...0x7E).contains(scalars.0) { return scalars }
    guard cn_columns(scalars.0) == cell.columns else { return nil }
    for value in [scalars.1, scalars.2, scalars.3, scalars.4] where value != 0 {
      guard let mark = Unicode.Scalar(value), mark.properties.generalCategory != .format,
        cn_columns(value) == 0
      else { return nil }
    }
    return scalars
  }
}

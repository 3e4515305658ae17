import CNcurses

extension Screen {
  /// Shows a frame, writing only what differs from the one before.
  ///
  /// A canvas of another size than the screen's is cut, or filled up with blanks: the event that tells the size is on
  /// its way. The hardware cursor rests where the canvas says, seen or not, for the sake of screen readers.
  ///
  /// - Complexity: O(cells) to compare, and the work of curses for the rows that changed.
  mutating func paint(_ canvas: Canvas) {
    for row in canvas.rowsChanged(since: shown) where row < size.rows {
      let columns = canvas.columnsChanged(inRow: row, since: shown)
      lay(
        canvas.row(row).dropFirst(columns.lowerBound).prefix(columns.count),
        at: columns.lowerBound,
        row
      )
      if canvas.columns < size.columns { lay([], at: canvas.columns, row) }
    }
    for row in min(canvas.rows, size.rows)..<size.rows { lay([], at: 0, row) }
    shown = canvas
    let cursor = canvas.cursor ?? Point(column: size.columns - 1, row: size.rows - 1)
    cn_show(
      CInt(min(max(0, cursor.row), max(0, size.rows - 1))),
      CInt(min(max(0, cursor.column), max(0, size.columns - 1))),
      canvas.showsCursor && canvas.cursor != nil
    )
  }

  /// Has the next frame written whole, whatever another program left on the screen.
  mutating func repaintWhole() {
    shown = nil
    cn_forget()
  }

  /// Lays cells into a row; none blank the row from the column on.
  private mutating func lay(_ cells: ArraySlice<Cell>, at first: Int, _ row: Int) {
    laid.removeAll(keepingCapacity: true)
    var column = first
    for cell in cells where !cell.isRightHalf && column < size.columns {
      let columns = min(cell.columns, size.columns - column)
      column += columns
      var painted = inks.cell(style: cell.style)
      if columns == cell.columns, Self.fill(&painted, with: cell) {
        laid.append(painted)
      } else {
        painted.scalars = (0x3F, 0, 0, 0, 0)
        laid.append(contentsOf: repeatElement(painted, count: columns))
      }
    }
    if cells.isEmpty {
      let blank = cn_cell(scalars: (0x20, 0, 0, 0, 0), pair: 0, attributes: 0)
      laid.append(contentsOf: repeatElement(blank, count: size.columns - column))
    }
    cn_paint(CInt(row), CInt(first), laid, CInt(laid.count))
  }

  /// Puts a cell's scalars into one of curses if the terminal may have them.
  ///
  /// - Returns: False where the C library would measure them otherwise than the canvas did, which would shift the row,
  ///   and for control and format characters.
  private static func fill(_ painted: inout cn_cell, with cell: Cell) -> Bool {
    let base = cell.base.value
    painted.scalars.0 = base
    if cell.markCount == 0, cell.columns == 1, (0x20...0x7E).contains(base) { return true }
    guard Int(cn_columns(base)) == cell.columns else { return false }
    var place = 0
    var isPaintable = true
    cell.forEachScalar { scalar in
      switch place {
      case 1: painted.scalars.1 = scalar.value
      case 2: painted.scalars.2 = scalar.value
      case 3: painted.scalars.3 = scalar.value
      case 4: painted.scalars.4 = scalar.value
      default: break
      }
      if place > 0 {
        let isFormat = scalar.properties.generalCategory == .format
        isPaintable = isPaintable && !isFormat && cn_columns(scalar.value) == 0
      }
      place += 1
    }
    return isPaintable
  }
}

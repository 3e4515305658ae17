/// A screen or a part of one: rows of cells, and what else drawing yields.
///
/// The halves of a wide glyph always stand side by side; every verb keeps it so.
struct Canvas: Hashable, Sendable {
  /// An area that a mouse may hit.
  struct Region: Hashable, Sendable {
    let area: Area
    /// What is hit.
    let hit: Hit
  }

  let size: Size
  /// The cells, row by row.
  private(set) var cells: [Cell]
  /// Where the hardware cursor rests; a screen reader follows it even where it is not shown.
  var cursor: Point?
  /// Whether the cursor is seen: only while something is typed.
  var showsCursor = false
  /// What a mouse may hit; a later region lies over an earlier one.
  var regions: [Region] = []
  /// The line that a screen reader would speak; nothing in it is left that a terminal obeys.
  var spoken: String {
    get { cleanedSpoken }
    set { cleanedSpoken = Text.cleaned(newValue) }
  }
  private var cleanedSpoken = ""

  /// Takes over what another canvas would have spoken, which is clean already.
  mutating func speak(as other: Canvas) { cleanedSpoken = other.cleanedSpoken }

  /// Makes a canvas of blanks.
  init(size: Size, style: Style = Style(.text)) {
    self.size = size
    cells = Array(repeating: .blank(style), count: size.columns * size.rows)
  }

  var columns: Int { size.columns }
  var rows: Int { size.rows }

  /// The whole canvas as an area.
  var area: Area { Area(size) }

  /// Returns the cells of a row.
  func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * columns..<(row + 1) * columns]
  }

  /// The cell at a place of the canvas.
  subscript(column: Int, row: Int) -> Cell { cells[row * columns + column] }

  /// Returns the rows in which the cells differ from another canvas; all of them where the sizes
  /// differ.
  ///
  /// - Complexity: O(cells).
  func rowsChanged(since other: Canvas?) -> [Int] {
    guard let other, other.size == size else { return Array(0..<rows) }
    return cells.withUnsafeBufferPointer { cells in
      other.cells.withUnsafeBufferPointer { others in
        (0..<rows).filter { row in
          (row * columns..<(row + 1) * columns).contains { cells[$0] != others[$0] }
        }
      }
    }
  }

  /// Returns the columns of a row from the first cell that differs from another canvas to the last, whole glyphs on
  /// both; all of them where the sizes differ.
  ///
  /// - Complexity: O(columns).
  func columnsChanged(inRow row: Int, since other: Canvas?) -> Range<Int> {
    guard let other, other.size == size else { return 0..<columns }
    let start = row * columns
    var first = 0
    var end = columns
    while first < end, cells[start + first] == other.cells[start + first] { first += 1 }
    while end > first, cells[start + end - 1] == other.cells[start + end - 1] { end -= 1 }
    guard first < end else { return first..<first }
    func cuts(_ column: Int) -> Bool {
      cells[start + column].isRightHalf || other.cells[start + column].isRightHalf
    }
    while first > 0, cuts(first) { first -= 1 }
    while end < columns, cuts(end) { end += 1 }
    return first..<end
  }

  /// Returns what a mouse hits at a place: the last region that holds it.
  func region(at point: Point) -> Region? {
    regions.last { $0.area.contains(point) }
  }

  /// Puts a cell, and a right half after a wide one; outside the canvas nothing happens.
  ///
  /// A wide glyph of which one half lies outside leaves a blank. A glyph of which a half is
  /// overwritten becomes blank.
  mutating func set(_ cell: Cell, column: Int, row: Int) {
    guard row >= 0, row < rows, column < columns, column + cell.columns > 0 else { return }
    let start = row * columns
    if cell.columns == 2 {
      if column < 0 || column + 1 >= columns {
        set(.blank(cell.style), column: max(0, column), row: row)
        return
      }
      freeHalves(from: column, to: column + 2, row: row)
      cells[start + column] = cell
      cells[start + column + 1] = .rightHalf(cell.style)
    } else if cell.columns == 1, column >= 0 {
      freeHalves(from: column, to: column + 1, row: row)
      cells[start + column] = cell
    }
  }

  /// Puts so many cells of one column each side by side, clipped to the canvas.
  mutating func set(_ narrow: some Sequence<Cell>, count: Int, column: Int, row: Int) {
    let first = max(0, column)
    let end = min(columns, column + count)
    guard row >= 0, row < rows, first < end else { return }
    freeHalves(from: first, to: end, row: row)
    let start = row * columns
    cells.withUnsafeMutableBufferPointer { cells in
      var index = start + first
      var skipped = column
      for cell in narrow {
        if index == start + end { break }
        skipped += 1
        if skipped <= first { continue }
        cells[index] = cell
        index += 1
      }
    }
  }

  /// Blanks the glyphs that cross the edges of a stretch which is about to be overwritten.
  private mutating func freeHalves(from first: Int, to end: Int, row: Int) {
    let start = row * columns
    if first > 0, cells[start + first].isRightHalf {
      cells[start + first - 1] = .blank(cells[start + first - 1].style)
    }
    if end < columns, cells[start + end].isRightHalf {
      cells[start + end] = .blank(cells[start + end].style)
    }
  }

  /// Changes the styles in an area; a wide glyph that crosses its edge is changed whole.
  mutating func restyle(_ area: Area, _ change: (inout Style) -> Void) {
    let area = area.intersection(self.area)
    for row in area.origin.row..<area.endRow {
      let start = row * columns
      var first = area.origin.column
      var end = area.endColumn
      if first < end, cells[start + first].isRightHalf { first -= 1 }
      if first < end, end < columns, cells[start + end].isRightHalf { end += 1 }
      for index in start + first..<start + end { change(&cells[index].style) }
    }
  }

  /// Draws another canvas with its top left at a place, clipped; its regions come with it.
  ///
  /// Where it is `focused`, its cursor and its spoken line come with it too.
  mutating func draw(_ other: Canvas, at place: Point, focused: Bool = false) {
    let target = other.area.moved(by: place).intersection(area)
    if !target.isEmpty { copyCells(of: other, at: place, to: target) }
    for region in other.regions {
      let shown = region.area.moved(by: place).intersection(target)
      if !shown.isEmpty {
        regions.append(Region(area: shown, hit: region.hit))
      }
    }
    guard focused else { return }
    speak(as: other)
    let moved = other.cursor.map {
      Point(column: $0.column + place.column, row: $0.row + place.row)
    }
    cursor = moved.flatMap { target.contains($0) ? $0 : nil }
    showsCursor = other.showsCursor && cursor != nil
  }

  /// Copies the cells of another canvas that lie in an area of this one, with no half of a glyph alone at its edges.
  private mutating func copyCells(of other: Canvas, at place: Point, to target: Area) {
    for row in target.origin.row..<target.endRow {
      freeHalves(from: target.origin.column, to: target.endColumn, row: row)
    }
    let columns = columns
    cells.withUnsafeMutableBufferPointer { cells in
      other.cells.withUnsafeBufferPointer { others in
        for row in target.origin.row..<target.endRow {
          let from = (row - place.row) * other.columns + target.origin.column - place.column
          let first = row * columns + target.origin.column
          let last = first + target.columns - 1
          for offset in 0..<target.columns { cells[first + offset] = others[from + offset] }
          if cells[first].isRightHalf { cells[first] = .blank(cells[first].style) }
          if cells[last].columns == 2 { cells[last] = .blank(cells[last].style) }
        }
      }
    }
  }
}

import Model

/// A table whose first columns name what is told and whose others stand for one source each.
///
/// Each cell is broken in its own column, so that a row of the grid takes as many rows of the screen as its highest
/// cell.
struct PageGrid {
  /// A cell before it is broken.
  struct Entry {
    let text: StyledText
    var target: Target?
  }

  /// The columns of the screen that names of fields take.
  static let nameColumns = 10
  private static let leastValueColumns = 22
  private static let mostValueColumns = 46
  private static let leastCellColumns = 10
  private static let mostCellColumns = 26

  /// The columns of the screen that values take.
  let valueColumns: Int
  /// The columns of the screen that each source takes, the blank after it included.
  let cellColumns: Int
  private let mostRows: Int

  /// Makes a grid for a number of sources; nil where they do not fit beside each other.
  ///
  /// - Parameters:
  ///   - count: How many sources stand side by side; one alone needs no grid.
  ///   - size: The inside of the page.
  init?(of count: Int, in size: Size) {
    guard count > 1 else { return nil }
    let room = size.columns - PageGrid.nameColumns
    let cell = min(PageGrid.mostCellColumns, (room - PageGrid.leastValueColumns) / count)
    guard cell >= PageGrid.leastCellColumns else { return nil }
    cellColumns = cell
    valueColumns = min(PageGrid.mostValueColumns, room - count * cell)
    mostRows = max(1, size.rows / 2)
  }

  /// Returns the lines of a row; more than one where it is high for the page, so that all of it can be reached.
  ///
  /// - Parameters:
  ///   - name: The field; empty where it is that of the row before.
  ///   - value: What is told.
  ///   - entries: What each source says to that.
  /// - Returns: Lines whose cells lead where their entries do.
  func lines(name: StyledText, value: StyledText, entries: [Entry]) -> [PageLine] {
    let parts =
      [name.wrapped(columns: PageGrid.nameColumns - 1), value.wrapped(columns: valueColumns - 1)]
      + entries.map { $0.text.wrapped(columns: cellColumns - 1) }
    let height = max(1, parts.map(\.count).max() ?? 1)
    let rows = (0..<height).map { row in
      parts.enumerated().reduce(into: StyledText()) { text, part in
        let columns = part.offset == 0 ? PageGrid.nameColumns : width(ofPart: part.offset)
        let piece = part.element.indices.contains(row) ? part.element[row] : StyledText()
        text.append(piece.fitted(columns: columns, alignment: .left))
      }
    }
    let spoken = ([name, value] + entries.map(\.text)).map(\.plain).filter { !$0.isEmpty }
    let cells = entries.enumerated().compactMap { column, entry in
      entry.target.map { target in
        let start = PageGrid.nameColumns + valueColumns + column * cellColumns
        return PageCell(
          column: column,
          columns: start..<(start + cellColumns - 1),
          target: target,
          spoken: [value.plain, entry.text.plain].joined(separator: ": ")
        )
      }
    }
    return stride(from: 0, to: height, by: mostRows).map { start in
      PageLine(
        text: StyledText(spoken.joined(separator: " · "), .text),
        target: cells.first?.target,
        isContinuation: start > 0,
        rows: Array(rows[start..<min(height, start + mostRows)]),
        cells: cells
      )
    }
  }

  private func width(ofPart part: Int) -> Int { part == 1 ? valueColumns : cellColumns }
}

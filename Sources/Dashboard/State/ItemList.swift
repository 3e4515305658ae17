/// The lines of a pane, in order, some of which can be selected.
struct ItemList<Item: Hashable & Sendable>: Hashable, Sendable {
  /// A line with its place in the order of everything that the pane could show.
  struct Line: Hashable, Sendable {
    let item: Item
    /// Where the line stands among all that the pane could show; grows from line to line.
    let rank: Int
    let isSelectable: Bool
  }

  let lines: [Line]
  /// The line of each item.
  private let lineOf: [Item: Int]
  /// The lines that can be selected.
  let selectable: [Int]

  init(_ lines: [Line] = []) {
    self.lines = lines
    lineOf = Dictionary(
      lines.enumerated().map { ($1.item, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    selectable = lines.indices.filter { lines[$0].isSelectable }
  }

  /// Whether there is a line of a number that can be selected.
  func isSelectable(_ line: Int) -> Bool {
    lines.indices.contains(line) && lines[line].isSelectable
  }

  /// Returns the line of an item; nil where it is not shown.
  func line(of item: Item) -> Int? { lineOf[item] }

  /// Returns the selectable line that stands for a rank: its own, else the next, else the last.
  ///
  /// - Complexity: O(log *n*).
  func line(nearest rank: Int) -> Int? {
    var low = 0
    var high = selectable.count
    while low < high {
      let middle = (low + high) / 2
      if lines[selectable[middle]].rank < rank { low = middle + 1 } else { high = middle }
    }
    return low < selectable.count ? selectable[low] : selectable.last
  }

  /// Returns how many selectable lines come before a line: the selection's number, from 0.
  ///
  /// - Complexity: O(log *n*).
  func number(ofLine line: Int) -> Int {
    var low = 0
    var high = selectable.count
    while low < high {
      let middle = (low + high) / 2
      if selectable[middle] < line { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Which item a pane's user wants selected, and how far below the pane's top.
///
/// It names the item, not its line, and is not changed when a filter hides it: when the filter goes, the selection and
/// the scroll position are as before.
struct ListPosition<Item: Hashable & Sendable>: Hashable, Sendable {
  /// The item that was last chosen; nil before any was, which selects the first.
  var item: Item?
  /// Its rank, for the nearest line when it is hidden.
  var rank = 0
  /// How many lines the user wants above it, where there are so many: at first as many as there is room for.
  var above = Int.max

  /// Where a list stands in a pane.
  struct Resolved: Hashable, Sendable {
    /// The selected line; nil in a list with nothing to select.
    let selected: Int?
    /// The first line shown.
    let top: Int
  }

  /// Returns the selected line and the first line shown, for a pane of `height` lines.
  func resolved(in list: ItemList<Item>, height: Int) -> Resolved {
    let chosen = item.flatMap { list.line(of: $0) }.flatMap { line in
      list.lines[line].isSelectable ? line : nil
    }
    let selected = chosen ?? list.line(nearest: rank)
    guard let selected else { return Resolved(selected: nil, top: 0) }
    let offset = min(max(above, 0), max(0, height - 1))
    let top = min(max(0, selected - offset), max(0, list.lines.count - height))
    return Resolved(selected: selected, top: max(top, selected - max(0, height - 1)))
  }

  /// Takes the item that stands for the rank as the one wanted, so that it stays selected from now on.
  mutating func settle(in list: ItemList<Item>) {
    guard item == nil, let line = resolved(in: list, height: 1).selected else { return }
    item = list.lines[line].item
    rank = list.lines[line].rank
  }

  /// Selects a line of a list that is shown in `height` lines, and scrolls no more than needed.
  mutating func select(_ line: Int, in list: ItemList<Item>, height: Int) {
    let before = resolved(in: list, height: height)
    guard list.lines.indices.contains(line), list.lines[line].isSelectable else { return }
    item = list.lines[line].item
    rank = list.lines[line].rank
    // The lines before the first that can be selected scroll into view with it.
    let isFirst = line == list.selectable.first
    above = isFirst ? line : min(max(line - before.top, 0), max(0, height - 1))
  }

  /// Moves the selection by a number of selectable lines, stopping at the ends.
  mutating func move(by count: Int, in list: ItemList<Item>, height: Int) {
    guard let selected = resolved(in: list, height: height).selected else { return }
    let number = list.number(ofLine: selected) + count
    let row = list.selectable[min(max(number, 0), list.selectable.count - 1)]
    select(row, in: list, height: height)
  }

  /// Moves the view and the selection by a number of lines, as page keys do.
  mutating func scroll(by count: Int, in list: ItemList<Item>, height: Int) {
    let before = resolved(in: list, height: height)
    guard let selected = before.selected else { return }
    let wanted = min(max(selected + count, 0), list.lines.count - 1)
    // The nearest selectable line in the direction of travel, else the last one on the way.
    let next =
      count > 0
      ? list.selectable.first { $0 >= wanted } ?? list.selectable.last
      : list.selectable.last { $0 <= wanted } ?? list.selectable.first
    guard let next else { return }
    let top = min(max(0, before.top + count), max(0, list.lines.count - height))
    item = list.lines[next].item
    rank = list.lines[next].rank
    above = min(max(next - top, 0), max(0, height - 1))
  }

  /// Moves the view by a number of lines; the selection moves only where it would come out of sight.
  mutating func scrollView(by count: Int, in list: ItemList<Item>, height: Int) {
    let before = resolved(in: list, height: height)
    guard let selected = before.selected, height > 0 else { return }
    let top = min(max(0, before.top + count), max(0, list.lines.count - height))
    guard top != before.top else { return }
    let isSeen = (top..<top + height).contains(selected)
    let nearest =
      count > 0
      ? list.selectable.first { $0 >= top } : list.selectable.last { $0 < top + height }
    let line = isSeen ? selected : nearest ?? selected
    if line != selected {
      item = list.lines[line].item
      rank = list.lines[line].rank
    }
    above = min(max(line - top, 0), height - 1)
  }
}

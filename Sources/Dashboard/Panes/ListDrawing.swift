import Model

/// Draws the part of a list that a pane has room for.
struct ListDrawing<Item: Hashable & Sendable> {
  /// The pane that the list is of.
  let pane: Pane
  let list: ItemList<Item>
  let position: ListPosition<Item>
  let area: Area
  let hasFocus: Bool
  /// The text sought, to be lit; empty for none.
  let find: String

  /// The lines shown.
  var visible: Range<Int> {
    let top = position.resolved(in: list, height: area.rows).top
    return top..<min(list.lines.count, top + area.rows)
  }

  /// How many lines stand below the last one shown.
  var below: Int { list.lines.count - visible.upperBound }

  /// How many lines stand above the first one shown.
  var above: Int { visible.lowerBound }

  /// `3 of 24`: the selected one of those that can be.
  var place: String {
    guard let selected = position.resolved(in: list, height: area.rows).selected else {
      return "none"
    }
    return "\(list.number(ofLine: selected) + 1) of \(list.selectable.count)"
  }

  /// Draws each line as `row` gives it, a canvas of one row; the selected one is marked and holds the cursor.
  func draw(on canvas: inout Canvas, row: (Item) -> Canvas) {
    let selected = position.resolved(in: list, height: area.rows).selected
    for (offset, line) in visible.enumerated() {
      let row = row(list.lines[line].item)
      let place = Area(
        column: area.origin.column,
        row: area.origin.row + offset,
        columns: area.columns,
        rows: 1
      )
      canvas.draw(row, at: place.origin)
      canvas.light(find, in: place)
      canvas.regions.append(Canvas.Region(area: place, hit: .line(pane, line)))
      guard line == selected else { continue }
      canvas.addTraits(hasFocus ? .selected : .kept, to: place)
      if hasFocus {
        canvas.put(
          StyledText("▌", .focusedBorder, .selected),
          column: place.origin.column,
          row: place.origin.row
        )
        canvas.cursor = place.origin
        canvas.speak(as: row)
      }
    }
  }
}

extension Canvas {
  /// Marks the rows of an area as selected, with a glyph too, since meaning is never carried by colour alone.
  mutating func markSelected(_ area: Area) {
    addTraits(.selected, to: area)
    put(
      StyledText("▌", .focusedBorder, .selected),
      column: area.origin.column,
      row: area.origin.row
    )
  }
}

/// How many lines a list goes on beyond what is shown: `↑3 ↓5`, or nothing.
func scrollHint(above: Int, below: Int) -> StyledText {
  let parts = [above > 0 ? "↑\(above)" : "", below > 0 ? "↓\(below)" : ""].filter { !$0.isEmpty }
  return StyledText(parts.joined(separator: " "), .border)
}

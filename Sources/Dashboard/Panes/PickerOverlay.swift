import Model

/// The actor picker: what is typed, the tree of actors with counts, and how they are asked for.
struct PickerOverlay {
  private let picker: Picker
  private let state: State

  init(_ picker: Picker, in state: State) {
    self.picker = picker
    self.state = state
  }

  func drawn(size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    let list = PickerList(picker, in: state)
    let area = canvas.area.inset(columns: 1, rows: 1)
    let filter = state.filter.actors
    canvas.box(
      canvas.area,
      titles: Canvas.Titles(
        topLeft: StyledText("Actors", .focusedBorder, .strong),
        topRight: StyledText(
          "\(filter.needsAll ? "all of them" : "any of them"), \(filter.part.name)",
          .filter
        ),
        bottomLeft: StyledText("+ in  ! out", .faint),
        bottomRight: StyledText("\(state.lists.counts.records) records", .focusedBorder)
      ),
      style: Style(.focusedBorder)
    )
    guard area.rows > 0 else { return canvas }
    let start = canvas.put(
      StyledText(" narrow: ", .faint),
      column: area.origin.column,
      row: area.origin.row,
      limit: area.columns
    )
    let used = canvas.put(
      StyledText(picker.text.text, .prompt),
      column: area.origin.column + start,
      row: area.origin.row,
      limit: area.columns - start - 1
    )
    drawRows(list, in: area.withoutFirstRow, on: &canvas)
    if area.rows == 1, let actor = list.current?.actor {
      // No row is left for the tree: the actor under the cursor stands beside what is typed.
      let column = area.origin.column + start + used + 1
      canvas.put(
        StyledText(state.dossier.name(of: actor), .text, .selected),
        column: column,
        row: area.origin.row,
        limit: area.endColumn - column
      )
    }
    let before = picker.text.characters.prefix(picker.text.insertion)
      .reduce(0) { $0 + Text.columns(of: $1) }
    canvas.cursor = Point(
      column: area.origin.column + start + min(before, used),
      row: area.origin.row
    )
    canvas.showsCursor = true
    return canvas
  }

  private func drawRows(_ list: PickerList, in area: Area, on canvas: inout Canvas) {
    guard !list.rows.isEmpty else {
      canvas.put(
        StyledText("no actor of that name", .gap),
        column: area.origin.column + 1,
        row: area.origin.row,
        limit: area.columns
      )
      return
    }
    let top = OverlayLayout(state).top(showing: list.selected, of: list.rows.count)
    for (offset, row) in list.rows.dropFirst(top).prefix(area.rows).enumerated() {
      let place = Area(
        column: area.origin.column,
        row: area.origin.row + offset,
        columns: area.columns,
        rows: 1
      )
      canvas.put(
        text(for: row, columns: area.columns),
        column: place.origin.column,
        row: place.origin.row
      )
      canvas.regions.append(Canvas.Region(area: place, hit: .overlayLine(top + offset)))
      if top + offset == list.selected {
        canvas.markSelected(place)
        canvas.spoken = state.dossier.name(of: row.actor)
      }
    }
  }

  /// The width in which no actor's name is cut, were all of them shown; their other names may be.
  static func widest(in state: State) -> Int {
    state.dossier.actors.reduce(0) { widest, entry in
      max(widest, Text.columns(of: entry.value.name) + signColumns + 2 * mostSteps + endColumns)
    }
  }

  private static let signColumns = 3
  /// Deeper ones are set in no further.
  private static let mostSteps = 6
  /// The columns of kind and count.
  private static let endColumns = 20

  /// The row of an actor.
  ///
  /// Where there is little room the kind goes first, then the indent; a count is never cut.
  private func text(for row: PickerList.Row, columns: Int) -> StyledText {
    let filter = state.filter.actors
    let actor = state.dossier.actor(row.actor)
    let sign =
      filter.included.contains(row.actor)
      ? " + " : filter.excluded.contains(row.actor) ? " ! " : "   "
    let isNarrow = columns < 40
    var text = StyledText(sign, .filter, .strong)
    let steps = min(row.depth, columns < 24 ? 0 : isNarrow ? 2 : Self.mostSteps)
    text.append(String(repeating: "  ", count: steps), .text)
    text.append(actor?.name ?? row.actor.description, .text)
    if let aliases = actor?.aliases, !aliases.isEmpty {
      text.append("  " + aliases.joined(separator: ", "), .faint)
    }
    var end = StyledText()
    if !isNarrow {
      end = StyledText("  \(actor?.kind.rawValue ?? "")", .faint)
        .fitted(columns: 14, alignment: .right)
    }
    let count = StyledText("\(row.count)", row.count == 0 ? .faint : .figure)
    end.append(count.fitted(columns: max(count.columns + 1, isNarrow ? 0 : 5), alignment: .right))
    end.append(" ")
    return text.fitted(columns: max(0, columns - end.columns), alignment: .left) + end
  }
}

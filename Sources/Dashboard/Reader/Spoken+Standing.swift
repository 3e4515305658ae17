import Model

extension Spoken {
  /// Where the user stands in a state.
  struct Standing {
    var place: [String] = []
    var position = ""
    /// The line stood on; empty where there is none.
    var line = ""
    /// What is said instead of an empty line.
    var nothing = "blank"
    var rest: [String] = []

    init(_ state: State) {
      switch state.overlay {
      case .picker(let picker): stand(in: picker, of: state)
      case .help(let scroll): stand(inHelp: scroll, of: state)
      case .sources(let line):
        stand(in: "Sources", number: line, of: state.dossier.sources.count, noun: "source")
      case .problems(let line):
        stand(in: "Problems", number: line, of: state.problems.count, noun: "problem")
        if state.problems.isEmpty { nothing = "no problems: every file was read whole" }
      case nil:
        guard let page = state.pages.last else {
          stand(in: state.focus, of: state)
          break
        }
        if page.subject == .matrix { standInMatrix(of: state) } else { stand(on: page, of: state) }
      }
      if line.isEmpty { line = Standing.line(of: state) }
    }

    /// The line of the selection, as the screen tells it; what is typed below does not hide it.
    private static func line(of state: State) -> String {
      var state = state
      state.prompt = nil
      return Frame(state).drawn().spoken
    }

    private mutating func stand(in name: String, number: Int, of count: Int, noun: String) {
      place = [name]
      position = count == 0 ? "" : "\(noun) \(number + 1) of \(count)"
    }

    private mutating func stand(in pane: Pane, of state: State) {
      let (number, count) =
        switch pane {
        case .timeline: Standing.number(in: state.lists.timeline, line: state.currentLine)
        case .meetings: Standing.number(in: state.lists.meetings, line: state.currentLine)
        case .claims: Standing.number(in: state.lists.claims, line: state.currentLine)
        }
      place = [pane.title]
      position = number.map { "row \($0 + 1) of \(count)" } ?? ""
      nothing = state.filter.isEmpty ? "nothing to list" : "nothing matches the filter"
      if case .toll(let id) = state.selectedClaimItem, pane == .claims,
        let toll = state.edition.toll(id)
      {
        let isOpen = state.folds.opens(toll)
        line = Standing.line(of: state) + (isOpen ? ", open" : ", folded")
      }
    }

    private static func number<Item>(
      in list: ItemList<Item>,
      line: Int?
    ) -> (number: Int?, count: Int) {
      (line.map(list.number(ofLine:)), list.selectable.count)
    }

    private mutating func stand(on page: Page, of state: State) {
      let content = state.content(of: page)
      place = [content.title.plain] + (content.subtitle.map { [$0.plain] } ?? [])
      let lines = content.lines.indices.filter { content.lines[$0].isSelectable }
      let number = lines.firstIndex(of: page.line)
      position = number.map { "line \($0 + 1) of \(lines.count)" } ?? ""
      nothing = "nothing to read"
      if let cells = number.map({ content.lines[lines[$0]].cells }), cells.count > 1,
        let cell = content.lines[page.line].cell(inColumn: page.column),
        let column = cells.firstIndex(of: cell)
      {
        position += ", column \(column + 1) of \(cells.count)"
      }
    }

    private mutating func standInMatrix(of state: State) {
      let grid = state.matrixGrid
      place = ["Matrix of claims: claimed by, losses of"]
      nothing = state.filter.isEmpty ? "no claims" : "no claim matches the filter"
      if let row = grid.selectedRow, let column = grid.selectedColumn {
        position =
          "row \(row + 1) of \(grid.lines.count), column \(column + 1) of \(state.matrix.columns.count)"
      }
    }

    private mutating func stand(inHelp scroll: Int, of state: State) {
      let lines = HelpOverlay.lines(of: state.keymap).map(\.plain)
      let last = max(0, lines.count - OverlayLayout(state).rows)
      let top = min(scroll, last)
      // What was found may stand below the first line shown.
      let isFound = state.find.map { !$0.text.isEmpty } ?? false
      let here = isFound ? min(scroll, lines.count - 1) : top
      stand(in: "Help", number: here, of: lines.count, noun: "line")
      line = lines.indices.contains(here) ? lines[here] : ""
      if top == last { rest = Array(lines.dropFirst(top + 1)) }
    }

    private mutating func stand(in picker: Picker, of state: State) {
      let list = PickerList(picker, in: state)
      let filter = state.filter.actors
      place = ["Actors, \(filter.needsAll ? "all of them" : "any of them"), \(filter.part.name)"]
      nothing = "no actor of that name"
      guard let row = list.current else { return }
      position = "actor \(list.selected + 1) of \(list.rows.count)"
      let standing =
        filter.included.contains(row.actor)
        ? ["in"] : filter.excluded.contains(row.actor) ? ["left out"] : []
      let kind = state.dossier.actor(row.actor).map { [$0.kind.rawValue] } ?? []
      let words = [state.dossier.name(of: row.actor)] + standing + kind
      line = (words + [counted(row.count, "record")]).joined(separator: ", ")
    }
  }
}

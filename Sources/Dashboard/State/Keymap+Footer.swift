import Model

extension Keymap {
  /// The order of the footer: ways in and out, then what narrows the view, then what is done with claims.
  private static let footerGroups: [Binding.Group] = [
    .open, .pick, .type, .filter, .claims, .time, .matrix, .more,
  ]

  /// Returns the bindings whose words stand in the footer, the most used first, help last.
  ///
  /// On a page what changes the panes beneath comes after what is done with the page.
  static func footer(of bindings: [Binding], in context: KeyContext) -> [Binding] {
    let named = bindings.filter {
      $0.footer != nil && !$0.keys.isEmpty && $0.contexts.contains(context)
    }
    let ordered = Self.footerGroups.flatMap { group in named.filter { $0.group == group } }
    func isBeneath(_ binding: Binding) -> Bool {
      context == .page && binding.group == .filter && binding.action != .startFind
    }
    let help = ordered.filter { $0.action == .showHelp }
    let others = ordered.filter { $0.action != .showHelp }
    return others.filter { !isBeneath($0) } + others.filter(isBeneath) + help
  }
}

extension State {
  /// The bindings whose words stand in the footer now: those that do something where the user stands.
  var footerBindings: [Binding] {
    keymap.footer(in: keyContext).filter { offers($0.action) }
  }

  /// Whether Enter leads on from where a page stands; a passage of a source is where one is already.
  private func isDoor(_ page: Page) -> Bool {
    switch (content(of: page).target(of: page), page.subject) {
    case (nil, _), (.passage, .source): false
    default: true
    }
  }

  /// Whether an action would do more here than say why it cannot be done.
  private func offers(_ action: Action) -> Bool {
    switch action {
    case .markClaim: selectedClaim != nil
    case .addMarked: marks.count > 1
    case .filterBySelection: !actorsOfSelection.isEmpty
    case .clearFilters: !filter.isEmpty
    case .laterEdition: edition.asOf != nil
    case .earlierEdition:
      edition.publicationDays.first.map { first in
        (edition.asOf?.latest.day ?? edition.publicationDays.last).map { first < $0 } ?? false
      } ?? false
    case .foldSpeakers:
      matrixGrid.selectedRow.map { row in
        matrixGrid.lines[row].isSpeaker || !matrixGrid.lines[row].row.speakers.isEmpty
      } ?? false
    case .startFind: keyContext != .matrix
    case .edit: standpoint.flatMap(position) != nil
    case .cite: standpoint.map(isTold) ?? false
    case .showOriginal: originals != nil && standpoint.flatMap(place) != nil
    case .open:
      keyContext == .matrix
        ? selectedCell != nil : pages.last.map(isDoor) ?? (overlay != nil || currentLine != nil)
    case .nextColumn:
      pages.last.map { page in
        let flow = PageFlow(content(of: page), columns: layout.insidePage.columns)
        return flow.lines.indices.contains(page.line)
          && (flow.line(beside: page.line) != nil || flow.lines[page.line].cells.count > 1)
      } ?? false
    default: true
    }
  }
}

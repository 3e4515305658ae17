import Model

extension State {
  /// Takes what changes which records are listed, over the panes and over a page alike; false for all else.
  ///
  /// A page stays as it is, since it is of one thing: what the panes beneath it list then is told in the footer.
  mutating func updateFilter(_ action: Action) -> Bool {
    let before = filter
    switch action {
    case .pickActors:
      overlay = .picker(Picker(before: filter.actors, records: recordsWithoutActorFilter))
    case .startFilter:
      rememberForPrompt()
      prompt = Prompt(purpose: .filter, line: EditedLine(filter.text))
    case .filterBySelection: filterBySelection()
    case .clearFilters:
      if filter.isEmpty { message = "no filter to clear" } else { set(Filter()) }
    case .disputedOnly:
      var filter = filter
      filter.isDisputedOnly.toggle()
      set(filter)
    case .foldKinds:
      folds.kinds = folds.kinds.next
      list()
      if !pages.isEmpty {
        message = "in the timeline beneath, " + (folds.kinds.label ?? "nothing folded")
      }
    default: return false
    }
    tellOfPanesBeneath(since: before)
    return true
  }

  /// Says over a page what a filter that is no longer as it was makes of the panes beneath.
  mutating func tellOfPanesBeneath(since before: Filter) {
    // The matrix shows what the filter makes of it.
    guard let page = pages.last, page.subject != .matrix, filter != before, message == nil else {
      return
    }
    let words = ListedWords(self)
    let filters = filter.isEmpty ? "no filter" : filter.words(in: dossier).joined(separator: "; ")
    message = "\(words.records), \(words.tolls) beneath; \(filters)"
  }

  /// Takes over a filter that the program made.
  mutating func set(_ filter: Filter) {
    do throws(QueryError) {
      try apply(filter)
    } catch {
      message = error.description
    }
  }

  private mutating func filterBySelection() {
    let actors = actorsOfSelection
    guard !actors.isEmpty else {
      message = "nothing selected that names an actor"
      return
    }
    var filter = filter
    filter.actors = ActorFilter(included: actors)
    set(filter)
  }

  /// Those who take part in the selected record, or lost and claimed in the selected toll or cell; outlets left out.
  var actorsOfSelection: [Actor.ID] {
    var actors: [Actor.ID] = []
    func add(_ actor: Actor.ID) {
      if dossier.actor(actor)?.kind != .outlet, !actors.contains(actor) { actors.append(actor) }
    }
    if keyContext == .matrix {
      guard let cell = selectedCell else { return [] }
      add(cell.side)
      if case .side(let actor) = cell.row { add(actor) }
    } else if pages.isEmpty, focus == .claims, let toll = selectedToll {
      add(toll.id.side)
      toll.claims.flatMap { dossier.claims[$0].claimant.actors }.forEach(add)
    } else if let record = selectedRecord.flatMap({ edition.record($0) }) {
      record.actors.map(\.actor).forEach(add)
    }
    return actors
  }
}

import Model

/// What `y` copies.
struct CopiedCitation: Hashable, Sendable {
  /// The sentence, what it rests on, and the command line that reopens the view.
  let lines: [String]
}

extension State {
  /// Returns what is copied of what the user stands on; nil for what no source tells.
  func citation(of standpoint: Standpoint) -> CopiedCitation? {
    let citation: Citation
    switch standpoint {
    case .claims(let rows): citation = Citation(ofClaimsAt: rows, in: edition)
    case .toll(let toll): citation = Citation(of: toll, in: edition)
    case .record(let id):
      guard let record = edition.record(id) else { return nil }
      citation = Citation(of: record, in: edition)
    case .passage(let index): citation = Citation(of: index, in: edition)
    case .source(let row): citation = Citation(ofSource: row, in: edition)
    case .actor, .problem: return nil
    }
    return CopiedCitation(lines: citation.lines + [viewCommand(of: standpoint)])
  }

  /// The command line that reopens the view in a shell: the dossier as it was named, what filters, as known when, the
  /// pane, and the record or claim that the user stands on.
  ///
  /// What cannot be selected there, since the filter hides it, is left out; nothing that is remembered or configured
  /// takes its place.
  func viewCommand(of standpoint: Standpoint) -> String {
    var words = ["dashboard"]
    if let input { words.append(input) }
    func add(_ option: String, _ value: String) {
      // A value that looks like an option has to stand in one word with it.
      if value.hasPrefix("-") {
        words.append("\(option)=\(value)")
      } else {
        words += [option, value]
      }
    }
    let query = queryText
    let (pane, id) = selection(of: standpoint)
    let selected = id.flatMap { canReopen(at: $0, in: pane, query: query) ? $0 : nil }
    if selected == nil { words.append("--fresh") }
    if selected == nil || !query.isEmpty { add("--query", query) }
    if let asOf = edition.asOf { add("--as-of", asOf.description) }
    add("--pane", pane.name)
    if let selected { add("--select", selected) }
    if let originals { add("--documents", originals.folder) }
    return words.map(ShellWord.quoted).joined(separator: " ")
  }

  /// Everything that filters as one query, as typed where nothing but a query does.
  private var queryText: String {
    if filter.actors.isEmpty, !filter.isDisputedOnly { return filter.text }
    return (try? filter.query(in: dossier).description) ?? filter.text
  }

  /// The pane in which what the user stands on is listed, and its id there.
  private func selection(of standpoint: Standpoint) -> (Pane, id: String?) {
    switch standpoint {
    case .claims(let rows):
      return (.claims, rows.first.map { dossier.claims[$0].id.description })
    case .toll(let toll):
      return (.claims, toll.claims.first.map { dossier.claims[$0].id.description })
    case .record(let id):
      return (focus == .meetings ? .meetings : .timeline, id.description)
    case .passage(let index):
      let passage = dossier.passage(at: index)
      if let claim = passage.claims.first { return (.claims, claim.id.description) }
      return (.timeline, passage.tellings.first?.record.description)
    case .source, .actor, .problem: return (focus, nil)
    }
  }

  private func canReopen(at id: String, in pane: Pane, query: String) -> Bool {
    var state = State(edition, size: size)
    state.focus = pane
    var filter = Filter()
    filter.text = query
    state.set(filter)
    return state.stand(on: id, mayChangePane: false)
  }
}

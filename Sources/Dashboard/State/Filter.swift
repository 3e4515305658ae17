import Model

/// What narrows the panes: actors, a query, what is disputed; all must hold.
struct Filter: Hashable, Sendable {
  /// The actors picked, with their role.
  var actors = ActorFilter()
  /// The query as typed, the last that was sound.
  var text = ""
  /// Whether only what is disputed is shown.
  var isDisputedOnly = false

  /// Whether it lets everything through.
  var isEmpty: Bool { actors.isEmpty && text.isEmpty && !isDisputedOnly }

  /// Returns the whole filter as one query of the language that the command line takes.
  ///
  /// - Throws: What is wrong with the text; actors that the dossier no longer has match nothing.
  func query(in dossier: Dossier) throws(QueryError) -> Query {
    var query = try Query.parse(text, in: dossier)
    query = query.and(actors.query)
    if isDisputedOnly { query = query.and(try Query.parse("is:disputed", in: dossier)) }
    return query
  }

  /// What filters, in words, one text each: `actor: Turkey, any role`, `filter: drone`, `disputed only`.
  func words(in dossier: Dossier) -> [String] {
    var words: [String] = []
    if !actors.isEmpty { words.append("actor: " + actors.label(in: dossier)) }
    if !text.isEmpty { words.append("filter: " + text) }
    if isDisputedOnly { words.append("disputed only") }
    return words
  }
}

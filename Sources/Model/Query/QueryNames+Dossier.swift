import OrderedCollections

extension QueryNames {
  /// The names of one entity of a dossier.
  private struct Named<ID> {
    let id: ID
    /// Its id as text.
    let text: String
    /// Its other names.
    let names: [String]
  }

  func actors(_ values: [QueryPiece], of field: Query.Field) throws(QueryError) -> [Actor.ID] {
    var found: [Actor.ID] = []
    for value in values {
      for actor in try actors(value, of: field) where !found.contains(actor) { found.append(actor) }
    }
    return found
  }

  /// Returns the actors that a value names, nobody being `not-told`.
  func speakers(_ value: QueryPiece) throws(QueryError) -> [Query.Speaker] {
    let word = value.text.lowercased()
    if word == Query.notTold || word == "not told" { return [.notTold] }
    return try actors(value, of: .claimant).map(Query.Speaker.actor)
  }

  func places(_ value: QueryPiece) throws(QueryError) -> [Place.ID] {
    try ids(
      value,
      of: .place,
      among: dossier.places.values.lazy.map { place in
        Named(id: place.id, text: place.id.description, names: [place.name] + place.aliases)
      }
    )
  }

  /// Returns the sources that a value names by id, short name, document or publisher.
  func sources(_ value: QueryPiece) throws(QueryError) -> [Source.ID] {
    try ids(
      value,
      of: .source,
      among: dossier.sources.lazy.map { source in
        Named(
          id: source.id,
          text: source.id.description,
          names: [source.short, source.document] + (source.publisher.map { [$0] } ?? [])
        )
      }
    )
  }

  /// Returns the id of a record or a claim, which has to be there.
  func ids(_ value: QueryPiece) throws(QueryError) -> [String] {
    let text = value.text
    if dossier.records[Record.ID(text)] != nil { return [text] }
    if dossier.claims.contains(where: { $0.id.description == text }) { return [text] }
    throw value.error(
      .unknownName(.id, text),
      suggestion: Nearest.value(
        to: text,
        among: dossier.records.keys.map(\.description) + dossier.claims.map(\.id.description)
      )
    )
  }

  private func actors(_ value: QueryPiece, of field: Query.Field) throws(QueryError) -> [Actor.ID] {
    try ids(
      value,
      of: field,
      among: dossier.actors.values.lazy.map { actor in
        Named(id: actor.id, text: actor.id.description, names: [actor.name] + actor.aliases)
      }
    )
  }

  /// Returns what a value names: by its id, else by exact name, else by name without case and accents.
  ///
  /// A name that several share means any of them.
  private func ids<ID>(
    _ value: QueryPiece,
    of field: Query.Field,
    among all: some Sequence<Named<ID>>
  ) throws(QueryError) -> [ID] {
    let text = value.text
    if let named = all.first(where: { $0.text == text }) { return [named.id] }
    let exact = all.filter { $0.names.contains(text) }
    if !exact.isEmpty { return exact.map(\.id) }
    let folded = FoldedText(text)
    let alike = all.filter { named in
      FoldedText(named.text) == folded || named.names.contains { FoldedText($0) == folded }
    }
    if !alike.isEmpty { return alike.map(\.id) }
    let texts = all.map(\.text)
    let names = all.flatMap(\.names)
    throw value.error(
      .unknownName(field, text),
      suggestion: Nearest.value(to: text, among: texts) ?? Nearest.value(to: text, among: names)
        ?? (folded.bytes.count < 3
          ? nil : (texts + names).first { FoldedText($0).hasPrefix(folded) })
    )
  }
}

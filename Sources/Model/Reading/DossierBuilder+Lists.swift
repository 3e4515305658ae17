internal import OrderedCollections

extension DossierBuilder {
  /// The keys of an actor.
  static let actorKeys = ["id", "name", "kind", "parent", "member-of", "aliases"]
  /// The keys of a place.
  static let placeKeys = [
    "id", "name", "latitude", "longitude", "precision", "within", "aliases",
  ]
  /// The keys of a record.
  static let recordKeys = ["id", "kind", "title", "part-of"]

  /// Takes the mappings of a list, and registers the ids; those whose id is missing, wrong or taken have none, and
  /// are read for their other problems.
  private func identified(
    _ items: [YAMLNode],
    noun: String,
    keys: [String],
    in namespace: inout Namespace,
    log: ProblemLog
  ) -> [(id: String?, fields: Fields)] {
    items.compactMap { item in
      guard var fields = Fields(item, noun: noun, keys: keys, log: log) else { return nil }
      guard let (id, node) = fields.identified() else { return (nil, fields) }
      if let first = namespace.define(id, at: fields.position) {
        fields.note(.duplicateID(id, noun: noun, first: first), .required, at: node.mark)
        return (nil, fields)
      }
      return (id, fields)
    }
  }

  /// Reads `actors.yaml`.
  mutating func readActors(_ items: [YAMLNode], log: ProblemLog) {
    typealias Draft = (id: String, fields: Fields, name: String, kind: Actor.Kind)
    var drafts: [Draft] = []
    for (id, fields) in identified(
      items,
      noun: "actor",
      keys: Self.actorKeys,
      in: &actors,
      log: log
    ) {
      var fields = fields
      let name = fields.text("name", .required)
      let kind = fields.word("kind", Actor.Kind.self, .required)
      guard let id, let name, let kind else { continue }
      actors.keep(id)
      drafts.append((id, fields, name, kind))
    }
    let alliances = Set(drafts.filter { $0.kind == .alliance }.map(\.id))
    var parents = ParentLinks<Actor>(key: "parent")
    var found: [Actor] = []
    for index in drafts.indices { parents.add(drafts[index].id, &drafts[index].fields, in: actors) }
    for (id, fields, parent) in parents.all where alliances.contains(parent.description) {
      log.note(.allianceAsParent(parent.description), at: fields.mark(of: "parent"))
      parents.remove(id)
    }
    parents.cut()
    for (id, fields, name, kind) in drafts {
      var fields = fields
      found.append(
        Actor(
          id: Identifier(id),
          name: name,
          kind: kind,
          parent: parents[id],
          memberOf: fields.references("member-of", in: actors, .optional),
          aliases: fields.texts("aliases", .optional).map(\.text),
          position: fields.position
        )
      )
    }
    for actor in found { contents.actors[actor.id] = actor }
  }

  /// Reads `places.yaml`.
  mutating func readPlaces(_ items: [YAMLNode], log: ProblemLog) {
    typealias Draft = (
      id: String, fields: Fields, name: String, latitude: Double, longitude: Double,
      precision: Place.Precision
    )
    var drafts: [Draft] = []
    for (id, fields) in identified(
      items,
      noun: "place",
      keys: Self.placeKeys,
      in: &places,
      log: log
    ) {
      var fields = fields
      let name = fields.text("name", .required)
      let latitude = fields.degrees("latitude", limit: 90)
      let longitude = fields.degrees("longitude", limit: 180)
      let precision = fields.word("precision", Place.Precision.self, .required)
      guard let id, let name, let latitude, let longitude, let precision else { continue }
      places.keep(id)
      drafts.append((id, fields, name, latitude, longitude, precision))
    }
    var parents = ParentLinks<Place>(key: "within")
    for index in drafts.indices { parents.add(drafts[index].id, &drafts[index].fields, in: places) }
    parents.cut()
    for draft in drafts {
      var fields = draft.fields
      let place = Place(
        id: Identifier(draft.id),
        name: draft.name,
        latitude: draft.latitude,
        longitude: draft.longitude,
        precision: draft.precision,
        within: parents[draft.id],
        aliases: fields.texts("aliases", .optional).map(\.text),
        position: fields.position
      )
      contents.places[place.id] = place
    }
  }

  /// Reads `records.yaml`.
  mutating func readRecords(_ items: [YAMLNode], log: ProblemLog) {
    typealias Draft = (id: String, fields: Fields, title: String, kind: Record.Kind)
    var drafts: [Draft] = []
    for (id, fields) in identified(
      items,
      noun: "record",
      keys: Self.recordKeys,
      in: &records,
      log: log
    ) {
      var fields = fields
      let title = fields.scalar("title", .required)
      let kind = fields.word("kind", Record.Kind.self, .required)
      if let title, let figure = RecordTitle.figure(in: title.text) {
        log.note(.figureInTitle(figure), at: title.node.mark)
      }
      guard let id, let title, let kind else { continue }
      records.keep(id)
      drafts.append((id, fields, title.text, kind))
    }
    var parents = ParentLinks<Record>(key: "part-of")
    for index in drafts.indices {
      parents.add(drafts[index].id, &drafts[index].fields, in: records)
    }
    parents.cut()
    for (id, fields, title, kind) in drafts {
      let record = Record(
        id: Identifier(id),
        kind: kind,
        title: title,
        parent: parents[id],
        position: fields.position
      )
      contents.records[record.id] = record
    }
  }
}

extension Fields {
  /// The id of a mapping with the node that it stands in.
  mutating func identified() -> (id: String, node: YAMLNode)? {
    guard let id = id(), let node = node("id", .optional) else { return nil }
    return (id, node)
  }
}

import Model

extension Position {
  /// The keys of a file that keeps a position.
  enum Key: String, CaseIterable {
    case dossier, pane, zoomed
    case asOf = "as-of"
    case query, actors
    case excluded = "not-actors"
    case needsAll = "all-actors"
    case part, disputed, kinds, earlier
    case earlierMeetings = "earlier-meetings"
    case toggled, timeline, meetings, claims
  }

  /// The position as a YAML file, for the dossier at a path.
  func yaml(of dossier: String) -> String {
    var file = "# Where the dossier was left; written by dashboard, and safe to delete.\n"
    func add(_ key: Key, _ value: String) { file += "\(key.rawValue): \(value)\n" }
    func add(_ key: Key, _ values: [String]) {
      if !values.isEmpty {
        add(key, "[\(values.map(YAMLText.quoted).joined(separator: ", "))]")
      }
    }
    func add<Item>(_ key: Key, _ line: Line<Item>?, _ name: (Item) -> String) {
      if let line { add(key, [name(line.item), "\(line.above)"]) }
    }
    add(.dossier, YAMLText.quoted(dossier))
    add(.pane, pane.name)
    add(.zoomed, "\(isZoomed)")
    if let asOf { add(.asOf, YAMLText.quoted(asOf)) }
    if !filter.text.isEmpty { add(.query, YAMLText.quoted(filter.text)) }
    add(.actors, filter.actors.included.map(\.description))
    add(.excluded, filter.actors.excluded.map(\.description))
    add(.needsAll, "\(filter.actors.needsAll)")
    add(.part, YAMLText.quoted(filter.actors.part.positionName))
    add(.disputed, "\(filter.isDisputedOnly)")
    add(.kinds, kinds.name)
    add(.earlier, "\(showsEarlier)")
    add(.earlierMeetings, "\(showsEarlierMeetings)")
    add(.toggled, toggled.map(\.name).sorted())
    add(.timeline, timeline, \.name)
    add(.meetings, meetings, \.name)
    add(.claims, claims, \.name)
    return file
  }

  /// Reads a file that keeps a position of the dossier at a path; nil for one of another dossier.
  ///
  /// What is wrong in it is passed over.
  init?(_ file: YAMLFile, of dossier: String) {
    let keys = Key.allCases.map(\.rawValue)
    guard let root = file.root, !root.isTruncated,
      var fields = Fields(root, noun: "position", keys: keys, log: file.log),
      fields.text(.dossier) == dossier
    else { return nil }
    pane = fields.text(.pane).flatMap(Pane.init(name:)) ?? pane
    isZoomed = fields.isTrue(.zoomed)
    asOf = fields.text(.asOf)
    filter.text = fields.text(.query) ?? ""
    filter.actors.included = fields.texts(.actors).map { Actor.ID($0) }
    filter.actors.excluded = fields.texts(.excluded).map { Actor.ID($0) }
    filter.actors.needsAll = fields.isTrue(.needsAll)
    filter.actors.part = fields.text(.part).flatMap(ActorFilter.Part.init(positionName:)) ?? .any
    filter.isDisputedOnly = fields.isTrue(.disputed)
    kinds = fields.text(.kinds).flatMap(KindFold.init(name:)) ?? kinds
    showsEarlier = fields.isTrue(.earlier)
    showsEarlierMeetings = fields.isTrue(.earlierMeetings)
    toggled = Set(fields.texts(.toggled).compactMap(Claimed.init(name:)))
    timeline = fields.line(.timeline, TimelineItem.init(name:))
    meetings = fields.line(.meetings, MeetingItem.init(name:))
    claims = fields.line(.claims, Claimed.init(name:))
  }
}

extension Fields {
  fileprivate mutating func text(_ key: Position.Key) -> String? { text(key.rawValue, .optional) }

  fileprivate mutating func texts(_ key: Position.Key) -> [String] {
    texts(key.rawValue, .optional).map(\.text)
  }

  fileprivate mutating func isTrue(_ key: Position.Key) -> Bool { text(key) == "true" }

  /// A line by the name of its item, and the count of lines above it.
  fileprivate mutating func line<Item>(
    _ key: Position.Key,
    _ item: (String) -> Item?
  ) -> Position.Line<Item>? {
    let texts = texts(key)
    guard texts.count == 2, let item = item(texts[0]), let above = Int(texts[1]) else { return nil }
    return Position.Line(item: item, above: max(0, above))
  }
}

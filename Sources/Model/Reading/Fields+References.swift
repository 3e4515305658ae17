extension Fields {
  /// An id that something else defines; nil, with its problem, where nothing sound does.
  mutating func reference<Entity>(
    _ key: String,
    in namespace: Namespace,
    _ need: Need,
    as entity: Entity.Type = Entity.self
  ) -> Identifier<Entity>? {
    guard let (text, node) = scalar(key, need) else { return nil }
    return reference(text, in: namespace, need, at: node.mark)
  }

  /// The ids of a list; each that nothing sound defines is a problem and absent.
  mutating func references<Entity>(
    _ key: String,
    in namespace: Namespace,
    _ need: Need,
    as entity: Entity.Type = Entity.self
  ) -> [Identifier<Entity>] {
    texts(key, need).compactMap { text, node in
      reference(text, in: namespace, need, at: node.mark)
    }
  }

  /// The id `text`, where something sound defines it.
  mutating func reference<Entity>(
    _ text: String,
    in namespace: Namespace,
    _ need: Need,
    at mark: YAMLMark,
    as entity: Entity.Type = Entity.self
  ) -> Identifier<Entity>? {
    switch namespace.standing(of: text, suggesting: !log.isFull) {
    case .sound: return Identifier(text)
    case .wrong(let reason): note(reason, need, at: mark)
    case .unread: lose(need)
    }
    return nil
  }
}

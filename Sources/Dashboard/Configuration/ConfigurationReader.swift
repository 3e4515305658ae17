import Model

/// A configuration with what is wrong in the file that it was read from.
struct ConfigurationReading: Hashable, Sendable {
  /// What holds: what the file says, and where it is silent or wrong what the program does by itself.
  var configuration = Configuration()
  /// Everything that is wrong, by line and column.
  var problems: [Problem] = []
  /// Where the start query stands; nil where there is none.
  var queryPosition: FilePosition?
}

/// Reads a configuration file.
///
/// What is wrong in it never stops the program: each problem is told with its place, and all that is sound holds.
struct ConfigurationReader {
  private let log: ProblemLog
  private var reading = ConfigurationReading()

  /// Reads the file at a path.
  ///
  /// - Throws: Why it cannot be read.
  static func read(path: String) throws(FileFailure) -> ConfigurationReading {
    read(try YAMLFile(path: path))
  }

  /// Reads a file whose bytes are there already.
  static func read(_ file: YAMLFile) -> ConfigurationReading {
    var reader = ConfigurationReader(log: file.log)
    if let root = file.root { reader.take(root) }
    reader.reading.problems = file.log.sorted
    return reader.reading
  }

  private init(log: ProblemLog) {
    self.log = log
  }

  private mutating func take(_ root: YAMLNode) {
    let keys = Configuration.Key.allCases.map(\.rawValue)
    guard var fields = Fields(root, noun: "configuration", keys: keys, log: log) else { return }
    if let theme = fields.word(.theme, ThemeChoice.self) { reading.configuration.theme = theme }
    if let value = fields.isOn(.ascii) { reading.configuration.ascii = value }
    if let value = fields.isOn(.mouse) { reading.configuration.mouse = value }
    if let value = fields.isOn(.remember) { reading.configuration.remember = value }
    takeQuery(&fields, of: root)
    takeKeys(&fields)
  }

  /// Takes the start query as text: only a dossier tells whether it is sound.
  private mutating func takeQuery(_ fields: inout Fields, of root: YAMLNode) {
    let key = Configuration.Key.query.rawValue
    // An empty one, as it is printed, says what is so anyway.
    if case .mapping(let pairs) = root.content,
      pairs.contains(where: { $0.key == key && $0.value.text == "" })
    {
      return
    }
    guard let (text, node) = fields.scalar(key, .optional) else { return }
    reading.configuration.query = text
    reading.queryPosition = log.position(node.mark(ofCharacter: 1, in: text))
  }

  private mutating func takeKeys(_ fields: inout Fields) {
    let key = Configuration.Key.keys.rawValue
    guard let node = fields.node(key, .optional) else { return }
    guard case .mapping(let pairs) = node.content else {
      let wanted = "names of actions with their keys"
      log.note(.wrongNode(key: key, wanted: wanted, found: node.noun), at: node.mark)
      return
    }
    let keymap = Keymap.standard
    let names = keymap.bindings.map(\.name)
    var rebindings: [Rebinding] = []
    var marks: [(action: YAMLMark, keys: [YAMLMark])] = []
    for pair in pairs {
      guard names.contains(pair.key) else {
        let nearest = Nearest.value(to: pair.key, among: names)
        log.note(.unknownID(pair.key, noun: "action", nearest: nearest), at: pair.keyMark)
        continue
      }
      guard let keys = keys(of: pair) else { continue }
      rebindings.append(Rebinding(name: pair.key, keys: keys.map(\.key)))
      marks.append((pair.keyMark, keys.map(\.mark)))
    }
    let (rebound, refusals) = keymap.rebound(rebindings)
    reading.configuration.keymap = rebound
    for refusal in refusals {
      let mark =
        switch refusal {
        case .taken(let number, let key, _), .typed(let number, let key): marks[number].keys[key]
        case .needed(let number): marks[number].action
        case .leftWithout: node.mark
        }
      log.note(.said(refusal.sentence(about: rebindings)), at: mark)
    }
  }

  /// The keys of an action; nil where none of those written is a key.
  private func keys(of pair: YAMLNode.Pair) -> [(key: Key, mark: YAMLMark)]? {
    let nodes: [YAMLNode]
    switch pair.value.content {
    case .scalar: nodes = [pair.value]
    case .sequence(let items) where items.isEmpty: return []
    case .sequence(let items): nodes = items
    case .mapping:
      let wanted = "a key or a list of keys"
      log.note(
        .wrongNode(key: pair.key, wanted: wanted, found: pair.value.noun),
        at: pair.value.mark
      )
      return nil
    case .refused: return nil
    }
    let keys = nodes.compactMap { node in key(node, of: pair).map { (key: $0, mark: node.mark) } }
    return keys.isEmpty ? nil : keys
  }

  private func key(_ node: YAMLNode, of pair: YAMLNode.Pair) -> Key? {
    guard let text = node.text else {
      if case .refused = node.content { return nil }
      log.note(.wrongNode(key: pair.key, wanted: "a key", found: node.noun), at: node.mark)
      return nil
    }
    if text.isEmpty {
      let rule = "`[]` takes every key away, and a key that YAML has a use for is quoted"
      log.note(.said("`\(pair.key)` is given no key: \(rule)"), at: pair.keyMark)
      return nil
    }
    do throws(KeyNotationError) {
      return try Key(notation: text)
    } catch {
      let nearest = Key.notation(near: text)
      log.note(
        .badValue(text, key: pair.key, rule: error.rule, nearest: nearest),
        at: node.mark
      )
      return nil
    }
  }
}

extension RebindingRefusal {
  /// What is wrong and what holds instead.
  fileprivate func sentence(about rebindings: [Rebinding]) -> String {
    switch self {
    case .taken(let number, let key, let holder):
      "`\(rebindings[number].keys[key].notation)` of `\(rebindings[number].name)` is "
        + "a key of `\(holder)` in the same place; give that another one"
    case .typed(let number, let key):
      "`\(rebindings[number].name)` cannot be `\(rebindings[number].keys[key].notation)`: "
        + "that is a character where text is typed"
    case .needed(let number): "`\(rebindings[number].name)` has to keep a key"
    case .leftWithout(let name):
      "these leave `\(name)` without a key, so none of them holds"
    }
  }
}

extension Fields {
  fileprivate mutating func word<Word>(_ key: Configuration.Key, _ type: Word.Type) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    word(key.rawValue, type, .optional)
  }

  /// Whether a key is set to `true`; nil where it is not there, or neither true nor false.
  fileprivate mutating func isOn(_ key: Configuration.Key) -> Bool? {
    word(key, Switch.self).map { $0 == .true }
  }

  private enum Switch: String, CaseIterable {
    case `true`, `false`
  }
}

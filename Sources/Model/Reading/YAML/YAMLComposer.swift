internal import CYaml

/// Makes the tree of one YAML file from the parse events of Yams's parser.
///
/// This file alone knows that parser (libyaml, which Yams ships as the module CYaml). Yams's own nodes are
/// no help to a strict reader: they resolve types, expand aliases before anyone can refuse them, stop at the
/// first key that stands twice without its place, and cost many times as much. Events come one by one: an
/// anchor, an alias or a tag is refused as it passes and nothing is ever expanded.
struct YAMLComposer {
  /// Deeper files are refused; the deepest place of a dossier is nine levels down.
  static let deepest = 24

  private let log: ProblemLog
  private var parser = yaml_parser_t()
  private var open: [Container] = []
  private var root: YAMLNode?

  /// A list or a mapping whose end has not been read.
  private struct Container {
    let mark: YAMLMark
    let isMapping: Bool
    var items: [YAMLNode] = []
    var pairs: [YAMLNode.Pair] = []
    /// The places of keys, once there are too many to look through.
    var index: [String: Int] = [:]
    var key: (text: String, mark: YAMLMark)?
    var keyIsRefused = false

    /// The line of a key that has stood before.
    mutating func line(of text: String) -> Int? {
      guard pairs.count > 24 else { return pairs.first { $0.key == text }?.keyMark.line }
      for place in index.count..<pairs.count { index[pairs[place].key] = place }
      return index[text].map { pairs[$0].keyMark.line }
    }

    func node(isTruncated: Bool) -> YAMLNode {
      YAMLNode(
        content: isMapping ? .mapping(pairs) : .sequence(items),
        mark: mark,
        isTruncated: isTruncated
      )
    }
  }

  /// Returns the tree of a file; nil where it holds nothing.
  ///
  /// What was complete before the file stopped being YAML is kept, in a tree that says it is truncated.
  ///
  /// - Complexity: O(*n*) in the file's bytes.
  static func compose(_ text: String, log: ProblemLog) -> YAMLNode? {
    var text = text
    return text.withUTF8 { bytes in
      var composer = YAMLComposer(log: log)
      return composer.compose(bytes)
    }
  }

  private init(log: ProblemLog) {
    self.log = log
  }

  private mutating func compose(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLNode? {
    guard yaml_parser_initialize(&parser) == 1 else {
      log.note(.unreadable("no memory"), line: 1, column: 1)
      return nil
    }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    var event = yaml_event_t()
    while true {
      guard yaml_parser_parse(&parser, &event) == 1 else {
        YAMLFailure(parser, in: bytes).note(in: log)
        return truncated()
      }
      defer { yaml_event_delete(&event) }
      guard take(event) else { return truncated() }
      if event.type == YAML_STREAM_END_EVENT { return root }
    }
  }

  /// Closes what is open where reading stopped; a mapping inside a list is left out, being incomplete.
  private mutating func truncated() -> YAMLNode? {
    log.isTruncated = true
    while let container = open.popLast() {
      if container.isMapping, open.last?.isMapping == false { continue }
      add(container.node(isTruncated: true))
    }
    return root
  }

  /// Takes one event in; false where reading has to stop.
  private mutating func take(_ event: yaml_event_t) -> Bool {
    let mark = YAMLMark(line: event.start_mark.line + 1, column: event.start_mark.column + 1)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      guard root == nil else {
        log.note(.secondDocument, line: mark.line, column: mark.column)
        return false
      }
    case YAML_ALIAS_EVENT:
      log.note(.alias(text(event.data.alias.anchor)), line: mark.line, column: mark.column)
      add(YAMLNode(content: .refused, mark: mark))
    case YAML_SCALAR_EVENT:
      refuse(event.data.scalar.anchor, event.data.scalar.tag, at: mark)
      add(scalar(event, at: mark))
    case YAML_SEQUENCE_START_EVENT:
      refuse(event.data.sequence_start.anchor, event.data.sequence_start.tag, at: mark)
      return enter(Container(mark: mark, isMapping: false))
    case YAML_MAPPING_START_EVENT:
      refuse(event.data.mapping_start.anchor, event.data.mapping_start.tag, at: mark)
      return enter(Container(mark: mark, isMapping: true))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      if let container = open.popLast() { add(container.node(isTruncated: false)) }
    default: break
    }
    return true
  }

  private mutating func enter(_ container: Container) -> Bool {
    guard open.count < Self.deepest else {
      log.note(
        .tooDeep(limit: Self.deepest),
        line: container.mark.line,
        column: container.mark.column
      )
      return false
    }
    open.append(container)
    return true
  }

  private func refuse(
    _ anchor: UnsafeMutablePointer<yaml_char_t>?,
    _ tag: UnsafeMutablePointer<yaml_char_t>?,
    at mark: YAMLMark
  ) {
    if anchor != nil { log.note(.anchor(text(anchor)), line: mark.line, column: mark.column) }
    if tag != nil { log.note(.tag(text(tag)), line: mark.line, column: mark.column) }
  }

  private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }

  private func scalar(_ event: yaml_event_t, at mark: YAMLMark) -> YAMLNode {
    let data = event.data.scalar
    let text = String(
      decoding: UnsafeBufferPointer(start: data.value, count: data.length),
      as: UTF8.self
    )
    var node = YAMLNode(content: .scalar(text), mark: mark)
    let quotes = data.style == YAML_PLAIN_SCALAR_STYLE ? 0 : 1
    let isOnOneLine = event.start_mark.line == event.end_mark.line
    if isOnOneLine, data.tag == nil, data.anchor == nil,
      event.end_mark.column - event.start_mark.column == text.unicodeScalars.count + 2 * quotes
    {
      node.textColumn = mark.column + quotes
    }
    return node
  }

  /// Puts a complete node where it belongs: the root, the next item, a key or the value of the last key.
  private mutating func add(_ node: YAMLNode) {
    guard var container = open.popLast() else {
      root = node
      return
    }
    defer { open.append(container) }
    if !container.isMapping {
      container.items.append(node)
    } else if container.keyIsRefused {
      container.keyIsRefused = false
    } else if let key = container.key {
      container.key = nil
      container.pairs.append(.init(key: key.text, keyMark: key.mark, value: node))
    } else {
      take(key: node, into: &container)
    }
  }

  private func take(key node: YAMLNode, into container: inout Container) {
    guard let text = node.text else {
      if case .refused = node.content {} else { log.note(.keyIsNoText, at: node.mark) }
      container.keyIsRefused = true
      return
    }
    if text == "<<" {
      log.note(.mergeKey, at: node.mark)
      container.keyIsRefused = true
    } else if let line = container.line(of: text) {
      log.note(.duplicateKey(text, line: line), at: node.mark)
      container.keyIsRefused = true
    } else {
      container.key = (text, node.mark)
    }
  }
}

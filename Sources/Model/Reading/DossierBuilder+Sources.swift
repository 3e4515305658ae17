internal import OrderedCollections

extension DossierBuilder {
  /// The keys of a source.
  static let sourceKeys = [
    "id", "document", "sha256", "publisher", "title", "outlet", "author", "published",
    "published-basis", "short", "mark", "definitions", "passages",
  ]

  /// Reads a file of `sources`.
  mutating func readSource(_ node: YAMLNode, log: ProblemLog) {
    guard var fields = Fields(node, noun: "source", keys: Self.sourceKeys, log: log) else { return }
    let id = sourceID(&fields)
    let document = documentName(&fields)
    let sha256 = digest(&fields)
    let publisher = fields.text("publisher", .expected)
    let title = fields.text("title", .expected)
    let author = fields.text("author", .optional)
    let outlet = fields.reference("outlet", in: actors, .required, as: Actor.self)
    if let outlet, let actor = contents.actors[outlet], actor.kind != .outlet {
      let rule = "an actor of kind `outlet` is wanted"
      let reason = Problem.Reason.badValue(
        outlet.description,
        key: "outlet",
        rule: rule,
        nearest: nil
      )
      fields.note(reason, .expected, at: fields.mark(of: "outlet"))
    }
    let published = fields.date("published", .required)
    let basis = fields.text("published-basis", .expected)
    let short = fields.text("short", .optional)
    let mark = markCharacter(&fields)
    let context = SourceContext(id: id ?? "", outlet: outlet, registersClaims: id != nil, log: log)
    var (passages, list) = readPassages(fields.list("passages", .required), of: context)
    list.isIncomplete = list.isIncomplete || node.isTruncated || !fields.has("passages")
    let definitions = definitions(&fields, of: context, in: list)
    guard !fields.isBroken, let id, let document, let outlet, let published else { return }
    drafts.append(
      SourceDraft(
        id: id,
        document: document,
        sha256: sha256 ?? "",
        publisher: publisher == "not told" ? nil : publisher,
        title: title ?? "",
        author: author,
        outlet: outlet,
        published: published,
        publishedBasis: basis ?? "",
        short: short,
        mark: mark,
        definitions: definitions,
        passages: passages,
        position: fields.position,
        log: log
      )
    )
  }

  /// A source's id where no other source has it.
  private mutating func sourceID(_ fields: inout Fields) -> Source.ID? {
    guard let (id, node) = fields.identified() else { return nil }
    if let first = sources.define(id, at: fields.position) {
      let reason = Problem.Reason.duplicateID(id, noun: "source", first: first)
      fields.note(reason, .required, at: node.mark)
      return nil
    }
    return Source.ID(id)
  }

  /// A file name without a folder that no other source names.
  private mutating func documentName(_ fields: inout Fields) -> String? {
    guard let (name, node) = fields.scalar("document", .required) else { return nil }
    guard name != ".", name != "..", !name.contains("/"), !name.contains("\\") else {
      let rule = "the name of a file, without a folder"
      let nearest = name.split { $0 == "/" || $0 == "\\" }.last { $0 != ".." && $0 != "." }
      let reason = Problem.Reason.badValue(
        name,
        key: "document",
        rule: rule,
        nearest: nearest.map(String.init)
      )
      fields.note(reason, .required, at: node.mark)
      return nil
    }
    if let first = documents.define(name, at: fields.log.position(node.mark)) {
      fields.note(.taken(name, key: "document", first: first), .expected, at: node.mark)
    }
    return name
  }

  /// A SHA-256 as 64 lower-case hexadecimal digits.
  private func digest(_ fields: inout Fields) -> String? {
    guard let (text, node) = fields.scalar("sha256", .expected) else { return nil }
    let isHexadecimal = text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (97...102).contains(byte | 0x20)
    }
    guard text.utf8.count == 64, isHexadecimal else {
      let rule =
        text.count == 64
        ? "a SHA-256 has the digits 0 to 9 and a to f"
        : "a SHA-256 has 64 digits, and here are \(text.count)"
      let reason = Problem.Reason.badValue(text, key: "sha256", rule: rule, nearest: nil)
      fields.note(reason, .expected, at: node.mark)
      return nil
    }
    return text.lowercased()
  }

  /// A mark of one column.
  private func markCharacter(_ fields: inout Fields) -> Character? {
    guard let (text, node) = fields.scalar("mark", .optional) else { return nil }
    guard Columns.isMark(text) else {
      let rule = "one character that takes one column is wanted"
      let reason = Problem.Reason.badValue(text, key: "mark", rule: rule, nearest: nil)
      fields.note(reason, .optional, at: node.mark)
      return nil
    }
    return text.first
  }
}

/// What the passages of a source need to know of it.
struct SourceContext {
  /// Its id; empty where it has none, and then no claim of it is registered.
  let id: Source.ID
  /// Its outlet, where that is known.
  let outlet: Actor.ID?
  /// Whether its claims can be referred to.
  let registersClaims: Bool
  /// Where its problems go.
  let log: ProblemLog
}

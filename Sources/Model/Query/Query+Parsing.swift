extension Query {
  /// Reads a query, with the names of a dossier; an empty text is the query that every record answers.
  ///
  /// - Throws: `QueryError` for the first part that is wrong, from the left; quotes and colons are looked at first.
  /// - Complexity: O(*n*) in the text, and for a name O(*m*) in the names of the dossier.
  public static func parse(_ text: String, in dossier: Dossier) throws(QueryError) -> Query {
    var lexer = QueryLexer(text)
    let tokens = try lexer.tokens()
    guard !tokens.isEmpty else { return .all }
    var parser = QueryParser(tokens: tokens, names: QueryNames(dossier: dossier))
    return Query(node: try parser.query())
  }
}

/// Reads the grammar of a query: groups, joining words, negations and parentheses.
private struct QueryParser {
  /// How deep parentheses and negations may nest; much deeper would exhaust the stack.
  private static let deepest = 50

  private let tokens: [QueryToken]
  private let names: QueryNames
  private var position = 0
  private var depth = 0

  init(tokens: [QueryToken], names: QueryNames) {
    self.tokens = tokens
    self.names = names
  }

  private var next: QueryToken? { position < tokens.count ? tokens[position] : nil }

  /// Reads all tokens.
  mutating func query() throws(QueryError) -> Query.Node {
    let node = try alternatives(after: nil)
    if let next { throw next.piece.error(.strayParenthesis) }
    return node
  }

  /// Reads groups with `or` between them, up to a closing parenthesis or the end.
  private mutating func alternatives(after open: QueryToken?) throws(QueryError) -> Query.Node {
    var nodes = [try group(after: open)]
    while let word = next, word.kind == .or {
      position += 1
      nodes.append(try group(after: word))
    }
    return nodes.count == 1 ? nodes[0] : .any(nodes)
  }

  /// Reads terms up to an `or`, a closing parenthesis or the end; `previous` is the parenthesis or `or` before
  /// them, nil at the beginning of the text.
  private mutating func group(after previous: QueryToken?) throws(QueryError) -> Query.Node {
    var nodes: [Query.Node] = []
    while let token = next, token.kind != .close, token.kind != .or {
      if token.kind == .and {
        if nodes.isEmpty { throw token.piece.error(.missingLeft(token.piece.text)) }
        position += 1
        guard let next, next.kind.beginsTerm else {
          throw token.piece.error(.missingRight(token.piece.text))
        }
      }
      nodes.append(try negation())
    }
    guard nodes.isEmpty else { return .group(nodes) }
    if let previous, previous.kind == .or {
      throw previous.piece.error(.missingRight(previous.piece.text))
    }
    guard let next else {
      throw (previous ?? tokens[0]).piece.error(.unclosedParenthesis)
    }
    if next.kind == .or { throw next.piece.error(.missingLeft(next.piece.text)) }
    throw next.piece.error(previous == nil ? .strayParenthesis : .emptyParentheses)
  }

  /// Reads a term, perhaps negated.
  private mutating func negation() throws(QueryError) -> Query.Node {
    guard let token = next else { return .every([]) }
    position += 1
    switch token.kind {
    case .not:
      guard let next, next.kind.beginsTerm else {
        throw token.piece.error(.missingRight(token.piece.text))
      }
      try deepen(at: token)
      defer { depth -= 1 }
      return .no(try negation())
    case .open:
      try deepen(at: token)
      defer { depth -= 1 }
      let node = try alternatives(after: token)
      guard let next, next.kind == .close else { throw token.piece.error(.unclosedParenthesis) }
      position += 1
      return node
    case .text(let text): return .term(.text(text))
    case .field(let name, let values):
      return .term(try names.term(field: name, values: values, at: token.piece))
    case .close, .or, .and: return .every([])
    }
  }

  private mutating func deepen(at token: QueryToken) throws(QueryError) {
    depth += 1
    if depth > Self.deepest { throw token.piece.error(.tooDeep(Self.deepest)) }
  }
}

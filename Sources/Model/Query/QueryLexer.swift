/// A stretch of a query's text.
struct QueryPiece: Equatable {
  /// What stands there; for a quoted value, what it quotes.
  let text: String
  /// Where it begins, in characters from 0.
  let start: Int
  /// Where it ends.
  let end: Int

  /// Returns an error about it.
  func error(_ reason: QueryError.Reason, suggestion: String? = nil) -> QueryError {
    QueryError(column: start + 1, length: end - start, reason: reason, suggestion: suggestion)
  }
}

/// The smallest part of a query that means something.
struct QueryToken: Equatable {
  enum Kind: Equatable {
    case open
    case close
    case and
    case or
    /// `not`, or the minus before a term.
    case not
    /// A word or a phrase.
    case text(String)
    /// A field by the name that was typed, with its values.
    case field(String, [QueryPiece])

    /// Whether a term can begin with it.
    var beginsTerm: Bool {
      switch self {
      case .open, .not, .text, .field: true
      case .close, .and, .or: false
      }
    }
  }

  let kind: Kind
  let piece: QueryPiece
}

/// Cuts a query's text into tokens.
struct QueryLexer {
  private let characters: [Character]
  private var position = 0

  init(_ text: String) {
    characters = Array(text)
  }

  private var current: Character? { position < characters.count ? characters[position] : nil }

  /// Returns every token of the text.
  mutating func tokens() throws(QueryError) -> [QueryToken] {
    var tokens: [QueryToken] = []
    while let character = current {
      if character.isWhitespace {
        position += 1
      } else {
        tokens.append(try token(beginningWith: character))
      }
    }
    return tokens
  }

  private mutating func token(beginningWith character: Character) throws(QueryError) -> QueryToken {
    let start = position
    switch character {
    case "(", ")", "-":
      position += 1
      let piece = piece(from: start)
      if character == "(" { return QueryToken(kind: .open, piece: piece) }
      if character == ")" { return QueryToken(kind: .close, piece: piece) }
      guard let current, !current.isWhitespace, current != ")" else {
        throw piece.error(.missingRight("-"))
      }
      return QueryToken(kind: .not, piece: piece)
    case "\"":
      let quoted = try quotation()
      if FoldedText(quoted.text).isBlank { throw quoted.error(.emptyQuotes) }
      return QueryToken(kind: .text(quoted.text), piece: quoted)
    default: return try word()
    }
  }

  private mutating func word() throws(QueryError) -> QueryToken {
    let start = position
    while let current, !endsWord(current) {
      position += 1
      if current == ":", let name = Query.fieldName(of: piece(from: start).text) {
        let values = try values(of: name)
        return QueryToken(kind: .field(name, values), piece: piece(from: start))
      }
    }
    let word = piece(from: start)
    let kind: QueryToken.Kind =
      switch word.text.lowercased() {
      case "and": .and
      case "or": .or
      case "not": .not
      default: .text(word.text)
      }
    return QueryToken(kind: kind, piece: word)
  }

  /// Reads what stands after a field's colon: values with commas between them, or one date.
  private mutating func values(of name: String) throws(QueryError) -> [QueryPiece] {
    let hasOne = Query.Field(named: name)?.isDate ?? false
    var values: [QueryPiece] = []
    while true {
      if current == "\"" {
        values.append(try quotation())
      } else {
        let start = position
        while let current, !endsWord(current), hasOne || current != "," { position += 1 }
        values.append(piece(from: start))
      }
      guard !hasOne, current == "," else { return values }
      position += 1
    }
  }

  /// Reads from an opening quote to its end; a backslash keeps a quote, or a backslash, as it is.
  private mutating func quotation() throws(QueryError) -> QueryPiece {
    let start = position
    var text = ""
    position += 1
    while let character = current {
      position += 1
      if character == "\"" { return QueryPiece(text: text, start: start, end: position) }
      if character == "\\", let escaped = current, escaped == "\"" || escaped == "\\" {
        text.append(escaped)
        position += 1
      } else {
        text.append(character)
      }
    }
    throw piece(from: start).error(.unclosedQuote)
  }

  private func endsWord(_ character: Character) -> Bool {
    character.isWhitespace || character == "(" || character == ")" || character == "\""
  }

  private func piece(from start: Int) -> QueryPiece {
    QueryPiece(text: String(characters[start..<position]), start: start, end: position)
  }
}

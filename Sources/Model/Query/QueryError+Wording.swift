extension QueryError: CustomStringConvertible {
  /// What is wrong and what would be right, in one line without control characters.
  public var description: String {
    switch reason {
    case .unknownField(let name):
      if suggestion != nil {
        "unknown field \(quoted(name + ":"))\(meant)"
      } else {
        "unknown field \(quoted(name + ":")); to find it as text, put it in quotes"
      }
    case .missingValue(let field): "\(quoted(field.rawValue + ":")) needs \(field.need)"
    case .unknownName(let field, let name): "unknown \(field.noun) \(quoted(name))\(meant)"
    case .unknownWord(let field, let word):
      if suggestion != nil {
        "unknown \(field.noun) \(quoted(word))\(meant)"
      } else {
        "unknown \(field.noun) \(quoted(word)): one of \(field.words.joined(separator: ", "))"
      }
    case .wrongDate(let field, let text, let error):
      "\(quoted(field.rawValue + ":")) needs an EDTF date; \(quoted(text)), column \(error.column): "
        + VisibleText.line(error.reason, limit: 200)
    case .wrongFigure(let text):
      "wrong figure \(quoted(text)): `33`, `>30`, `>=30`, `<30`, `<=30`, `words` or `denied`"
    case .unclosedQuote: "a quote is not closed"
    case .emptyQuotes: "nothing stands between the quotes"
    case .unclosedParenthesis: "a parenthesis is not closed"
    case .strayParenthesis: "a parenthesis closes that was not opened"
    case .emptyParentheses: "nothing stands between the parentheses"
    case .missingRight(let word): "\(quoted(word)) needs a term after it"
    case .missingLeft(let word):
      "\(quoted(word)) needs a term before it; to find the word, quote it"
    case .tooDeep(let limit): "nested deeper than \(limit) levels"
    }
  }

  private var meant: String {
    suggestion.map { "; did you mean \(quoted($0))?" } ?? ""
  }

  private func quoted(_ text: String) -> String { VisibleText.quoted(text) }
}

extension Query.Field {
  /// What one value of it is called.
  fileprivate var noun: String {
    switch self {
    case .actor, .acts, .claimant, .lossesOf, .attacker: "actor"
    case .property: "quality"
    case .id: "record or claim"
    case .after, .before, .on: "date"
    default: rawValue
    }
  }

  /// What has to stand after its colon.
  fileprivate var need: String {
    switch self {
    case .actor, .acts, .lossesOf, .attacker: "an actor: an id, a name or an alias"
    case .claimant: "an actor, or `\(Query.notTold)`"
    case .source: "a source: its short name, id, document or publisher"
    case .place: "a place: an id, a name or an alias"
    case .after, .before, .on: "an EDTF date, such as `2020-02-27`"
    case .figure: "a figure: `33`, `>30`, `>=30`, `<30`, `<=30`, `words` or `denied`"
    case .id: "the id of a record or a claim"
    case .role, .kind, .measure, .category, .status, .form, .act, .property:
      "one of \(words.joined(separator: ", "))"
    }
  }
}

/// Why a text is no query.
///
/// Its `description` is a sentence for the user; `column` and `length` tell what to underline.
public struct QueryError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// No field has this name.
    case unknownField(String)
    /// A field stands without a value.
    case missingValue(Query.Field)
    /// The dossier has nothing of this name.
    case unknownName(Query.Field, String)
    /// The field has a closed list of words, and this is none of them.
    case unknownWord(Query.Field, String)
    /// No date of the Extended Date/Time Format, with why and the column in it.
    case wrongDate(Query.Field, String, EDTFError)
    /// No figure to compare with.
    case wrongFigure(String)
    case unclosedQuote
    case emptyQuotes
    case unclosedParenthesis
    case strayParenthesis
    case emptyParentheses
    /// A joining word, or a minus, with nothing after it.
    case missingRight(String)
    /// A joining word with nothing before it.
    case missingLeft(String)
    /// Parentheses and negations nest deeper than this.
    case tooDeep(Int)
  }

  /// Where the offending part begins, in characters from 1.
  public let column: Int
  /// How many characters it has; 0 where something is missing at the end.
  public let length: Int
  /// What is wrong.
  public let reason: Reason
  /// What would be right in place of the offending part, where one can be guessed.
  public let suggestion: String?

  /// Makes an error.
  public init(column: Int, length: Int, reason: Reason, suggestion: String? = nil) {
    self.column = column
    self.length = length
    self.reason = reason
    self.suggestion = suggestion
  }
}

extension Figure {
  /// Words that stand for a figure without giving a number, as the format lists them.
  public static let words = [
    "scores", "dozens", "hundreds", "thousands", "millions", "some", "several", "a few", "many",
    "numerous",
    "heavy", "unknown",
  ]

  /// What may strengthen a comparison that gives no number: "far more than 5", "many more than told".
  public static let comparisonAdverbs = [
    "far", "considerably", "many", "much", "significantly", "slightly", "well",
  ]

  /// The words before a number, each with what it makes of it.
  private static let qualifiers: [(words: [Substring], make: @Sendable (Int) -> Meaning)] = [
    (["at", "least"], { .atLeast($0) }),
    (["more", "than"], { .moreThan($0) }),
    (["about"], { .about($0) }),
    (["up", "to"], { .upTo($0) }),
    (["fewer", "than"], { .fewerThan($0) }),
  ]

  /// Reads a figure as `docs/format.md` defines it: `33`, `at least 34`, `between 3 and 5`, `scores` ...
  ///
  /// Numbers may be grouped by commas (`1,200`) and reach to 999,999,999,999. Words are separated by one
  /// blank and are in lower case. A number is never made of words.
  public init(_ text: String) throws(FigureError) {
    do {
      meaning = try Self.meaning(of: text)
    } catch {
      guard error.nearest == nil else { throw error }
      throw FigureError(
        column: error.column,
        reason: error.reason,
        nearest: FigureCorrection.nearest(to: text)
      )
    }
    description = text
  }

  /// Reads a figure without looking for the nearest one when there is none.
  static func meaning(of text: String) throws(FigureError) -> Meaning {
    switch text {
    case "none": return .exactly(0)
    case "denied": return .denied
    case "not stated": return .notStated
    default: break
    }
    if words.contains(text) { return .words }
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    if parts.count == 1, let number = number(parts[0]) { return .exactly(number) }
    if let meaning = try between(parts, in: text) { return meaning }
    for (words, make) in qualifiers where parts.starts(with: words) {
      if words == ["more", "than"], parts.count == 3, parts[2] == "told" { return .words }
      if words == ["fewer", "than"], parts.count == 3, parts[2] == "told" { return .words }
      guard parts.count == words.count + 1, let number = number(parts[words.count]) else {
        let head = words.joined(separator: " ")
        throw FigureError(
          column: min(head.count + 2, text.count + 1),
          reason: "`\(head)` wants one whole number"
        )
      }
      let meaning = make(number)
      switch meaning {
      case .about(0), .fewerThan(0):
        throw FigureError(
          column: text.count,
          reason: "`\(words.joined(separator: " "))` wants a number above 0"
        )
      default: return meaning
      }
    }
    if isComparison(parts) { return .words }
    throw FigureError(column: 1, reason: "neither digits nor words that the format knows")
  }

  private static func between(_ parts: [Substring], in text: String) throws(FigureError) -> Meaning?
  {
    guard parts.first == "between" else { return nil }
    guard parts.count == 4, parts[2] == "and", let low = number(parts[1]),
      let high = number(parts[3])
    else {
      throw FigureError(
        column: min(9, text.count + 1),
        reason: "`between` wants two whole numbers joined by `and`"
      )
    }
    guard low < high else {
      throw FigureError(
        column: 9,
        reason: "the first number is not below the second",
        nearest: low == high ? String(parts[1]) : "between \(parts[3]) and \(parts[1])"
      )
    }
    return .between(low, high)
  }

  /// Whether the words compare without giving a number: an adverb, `more than` or `fewer than`, and a
  /// number or `told`.
  private static func isComparison(_ parts: [Substring]) -> Bool {
    guard parts.count == 4, comparisonAdverbs.contains(String(parts[0])),
      parts[1] == "more" || parts[1] == "fewer", parts[2] == "than"
    else { return false }
    return parts[3] == "told" || number(parts[3]) != nil
  }

  /// Reads a whole number, grouped by commas or not; nil for anything else, leading zeros included.
  static func number(_ text: Substring) -> Int? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    let digits = groups.joined()
    guard (1...12).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
      digits.utf8.first != 48 || digits.utf8.count == 1
    else { return nil }
    if groups.count > 1 {
      guard (1...3).contains(groups[0].utf8.count),
        groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
      else { return nil }
    }
    return Int(digits)
  }
}

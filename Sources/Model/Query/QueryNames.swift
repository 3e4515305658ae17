/// Finds what the names in a query mean in a dossier.
struct QueryNames {
  let dossier: Dossier

  /// Returns the term of a field: its name as typed in small letters, what stands between the commas after its
  /// colon, and the whole of it.
  func term(
    field name: String,
    values: [QueryPiece],
    at piece: QueryPiece
  ) throws(QueryError) -> Query.Term {
    guard let field = Query.Field(named: name) else {
      let known = Query.Field.allCases.map(\.rawValue)
      throw QueryError(
        column: piece.start + 1,
        length: name.count + 1,
        reason: .unknownField(name),
        suggestion: (Nearest.value(to: name, among: known.filter { $0.hasPrefix(name) })
          ?? Nearest.value(to: name, among: known)).map { $0 + ":" }
      )
    }
    for value in values where value.text.allSatisfy(\.isWhitespace) {
      throw value.start == value.end && values.count == 1
        ? piece.error(.missingValue(field)) : value.error(.missingValue(field))
    }
    switch field {
    case .actor: return .actor(try actors(values, of: field))
    case .acts: return .acts(try actors(values, of: field))
    case .lossesOf: return .lossesOf(try actors(values, of: field))
    case .attacker: return .attacker(try actors(values, of: field))
    case .claimant: return .claimant(try each(values, speakers))
    case .role: return .role(try words(values, of: field, among: ActorRole.allCases))
    case .kind: return .kind(try each(values, kinds))
    case .measure: return .measure(try words(values, of: field, among: Measure.allCases))
    case .category: return .category(try words(values, of: field, among: Category.allCases))
    case .status: return .status(try words(values, of: field, among: MeetingStatus.allCases))
    case .form: return .form(try words(values, of: field, among: MeetingForm.allCases))
    case .act: return .act(try words(values, of: field, among: StatementAct.allCases))
    case .property: return .property(try words(values, of: field, among: Query.Property.allCases))
    case .source: return .source(try each(values, sources))
    case .place: return .place(try each(values, places))
    case .after: return .after(try date(values[0], of: field))
    case .before: return .before(try date(values[0], of: field))
    case .on: return .on(try date(values[0], of: field))
    case .figure: return .figure(try each(values, figureTests))
    case .id: return .id(try each(values, ids))
    }
  }

  /// Returns what the values mean, each once, in their order.
  private func each<Value: Hashable>(
    _ values: [QueryPiece],
    _ meaning: (QueryPiece) throws(QueryError) -> [Value]
  ) throws(QueryError) -> [Value] {
    var found: [Value] = []
    for value in values {
      for meant in try meaning(value) where !found.contains(meant) { found.append(meant) }
    }
    return found
  }

  private func words<Word: RawRepresentable & Hashable>(
    _ values: [QueryPiece],
    of field: Query.Field,
    among all: [Word]
  ) throws(QueryError) -> [Word] where Word.RawValue == String {
    try each(values) { value throws(QueryError) in
      guard let word = all.first(where: { $0.rawValue == Self.word(value) }) else {
        throw unknownWord(value, of: field)
      }
      return [word]
    }
  }

  private func kinds(_ value: QueryPiece) throws(QueryError) -> [Record.Kind] {
    let word = Self.word(value)
    if let kind = Record.Kind(rawValue: word) { return [kind] }
    guard let group = Query.kindGroups.first(where: { $0.name == word }) else {
      throw unknownWord(value, of: .kind)
    }
    return group.kinds
  }

  private func unknownWord(_ value: QueryPiece, of field: Query.Field) -> QueryError {
    value.error(
      .unknownWord(field, value.text),
      suggestion: Nearest.value(to: value.text, among: field.words)
    )
  }

  /// Returns a word of a closed list as the list spells it: small, with hyphens for blanks.
  private static func word(_ value: QueryPiece) -> String {
    String(value.text.lowercased().map { $0 == " " ? "-" : $0 })
  }

  private func date(_ value: QueryPiece, of field: Query.Field) throws(QueryError) -> EDTF {
    do {
      return try EDTF(value.text)
    } catch {
      throw value.error(.wrongDate(field, value.text, error))
    }
  }

  private func figureTests(_ value: QueryPiece) throws(QueryError) -> [Query.FigureTest] {
    switch value.text {
    case "words": return [.words]
    case "denied": return [.denied]
    default: break
    }
    let signs = value.text.prefix { "<>=".contains($0) }
    let digits = value.text.dropFirst(signs.count)
    guard digits.utf8.count <= 9, digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(digits)
    else { throw value.error(.wrongFigure(value.text)) }
    switch signs {
    case "", "=": return [.states(number)]
    case ">": return [.above(number)]
    case ">=": return [.above(number - 1)]
    case "<": return [.below(number)]
    case "<=": return [.below(number + 1)]
    default: throw value.error(.wrongFigure(value.text))
    }
  }
}

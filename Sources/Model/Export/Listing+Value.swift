extension Listing {
  /// A value as JSON and CSV can both carry it.
  enum Value {
    case text(String?)
    case integer(Int?)
    case number(Double)
    case flag(Bool)
    case list([String])
    case objects([[(key: String, value: Value)]])

    /// The cell of a table: lists with `; ` between their items, objects with blanks between their values.
    var cell: String {
      switch self {
      case .text(let text): text ?? ""
      case .integer(let number): number.map(String.init) ?? ""
      case .number(let number): number.description
      case .flag(let flag): flag ? "true" : "false"
      case .list(let items): items.joined(separator: "; ")
      case .objects(let objects):
        objects.map { object in
          object.map(\.value.cell).filter { !$0.isEmpty }.joined(separator: " ")
        }.joined(separator: "; ")
      }
    }

    /// The value as JSON.
    var json: String {
      switch self {
      case .text(let text): text.map(JSON.string) ?? "null"
      case .integer(let number): number.map(String.init) ?? "null"
      case .number(let number): number.isFinite ? number.description : "null"
      case .flag(let flag): flag ? "true" : "false"
      case .list(let items): "[" + items.map(JSON.string).joined(separator: ",") + "]"
      case .objects(let objects):
        "[" + objects.map { JSON.object($0) }.joined(separator: ",") + "]"
      }
    }
  }
}

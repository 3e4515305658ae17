internal import OrderedCollections

extension DossierBuilder {
  /// The keys of a telling.
  static let tellingKeys = [
    "record", "says", "date", "date-basis", "by", "chain", "stated", "places", "actors",
    "attacker-told", "means", "why", "status", "form", "agenda", "outcome", "act", "due",
    "fulfilment", "quantities", "phrase", "note",
  ]

  /// The keys of a figure that is no loss.
  static let quantityKeys = ["what", "figure", "phrase"]

  /// Reads what a passage says of a record; nil where it has to be left out.
  ///
  /// Who says so is not optional in effect: without it, another's words would read as the outlet's own.
  mutating func telling(_ node: YAMLNode, of source: SourceContext) -> Telling? {
    guard var fields = Fields(node, noun: "telling", keys: Self.tellingKeys, log: source.log)
    else { return nil }
    let record = fields.reference("record", in: records, .required, as: Record.self)
    var telling = Telling(record: record ?? "", position: fields.position)
    telling.says = fields.text("says", .optional)
    telling.date = fields.date("date", .optional)
    telling.dateBasis = fields.text("date-basis", .optional)
    for (text, node) in fields.texts("by", .required, whenPresent: true) {
      guard let by = fields.attribution(text, in: actors, at: node.mark) else { continue }
      telling.by.append(by)
    }
    let chain = fields.chain(in: actors, .optional)
    telling.chain = chain.map(\.actor)
    telling.doubtfulLinks = Set(chain.filter(\.isDoubtful).map(\.actor))
    telling.stated = fields.date("stated", .optional)
    telling.places = fields.references("places", in: places, .optional)
    telling.actors = parts(&fields)
    telling.attackerTold = fields.word("attacker-told", Telling.AttackerTold.self, .optional)
    telling.means = fields.text("means", .optional)
    telling.why = fields.text("why", .optional)
    telling.status = fields.word("status", MeetingStatus.self, .optional)
    telling.form = fields.word("form", MeetingForm.self, .optional)
    telling.agenda = fields.texts("agenda", .optional).map(\.text)
    telling.outcome = fields.text("outcome", .optional)
    telling.act = fields.word("act", StatementAct.self, .optional)
    telling.due = fields.date("due", .optional)
    telling.fulfilment = fields.word("fulfilment", Fulfilment.self, .optional)
    telling.quantities = fields.list("quantities", .optional).compactMap { node in
      quantity(node, log: source.log)
    }
    telling.phrase = fields.phrase()
    telling.note = fields.text("note", .optional)
    if let record, let kind = contents.records[record]?.kind, kind != .meeting {
      telling.status = nil
      telling.form = nil
      for key in ["status", "form"] where fields.has(key) {
        fields.note(.onlyForMeetings(key, kind: kind), .optional, at: fields.mark(of: key))
      }
    }
    if let record { settleFulfilment(of: record, told: &telling, &fields) }
    fields.checkEnd(of: telling.chain, at: source.outlet)
    return fields.isBroken ? nil : telling
  }

  /// Reads who stands in which role.
  private func parts(_ fields: inout Fields) -> [Telling.Part] {
    guard let node = fields.node("actors", .optional) else { return [] }
    let roles = Role.allCases.map(\.rawValue)
    guard var inner = Fields(node, noun: "telling's actors", keys: roles, log: fields.log) else {
      return []
    }
    return inner.keys.compactMap(Role.init(rawValue:)).flatMap { role in
      inner.references(role.rawValue, in: actors, .optional, as: Actor.self)
        .map { Telling.Part($0, as: role) }
    }
  }

  /// Reads a figure that is no loss.
  private func quantity(_ node: YAMLNode, log: ProblemLog) -> Telling.Quantity? {
    guard var fields = Fields(node, noun: "quantity", keys: Self.quantityKeys, log: log) else {
      return nil
    }
    let what = fields.text("what", .required)
    let figure = fields.figure("figure", .required)
    let phrase = fields.phrase()
    guard let what, let figure else { return nil }
    return Telling.Quantity(what: what, figure: figure, phrase: phrase)
  }
}

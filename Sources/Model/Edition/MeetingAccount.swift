/// What each source in view tells of a meeting, field by field, so that they can be read side by side.
public struct MeetingAccount: Hashable, Sendable {
  /// What is told of a meeting.
  public enum Field: Hashable, Sendable {
    case date
    case place
    case form
    case role(Role)
    case agenda
    case status
    case outcome
  }

  /// What a source tells in a field.
  public enum Value: Hashable, Sendable {
    case date(EDTF)
    case place(Place.ID)
    case form(MeetingForm)
    case actor(Actor.ID)
    case status(MeetingStatus)
    case text(String)
  }

  /// A value with everyone who tells it.
  public struct Entry: Hashable, Sendable {
    /// The field.
    public let field: Field
    /// What is told in it.
    public let value: Value
    /// The passages that tell it, each once, in order of publication.
    public internal(set) var passages: [Dossier.PassageIndex]

    /// Returns the passages of one source that tell it.
    public func passages(ofSource source: Int) -> [Dossier.PassageIndex] {
      passages.filter { $0.source == source }
    }
  }

  /// The fields whose absence says something, and so are shown even where no source fills them.
  public static let expectedFields: [Field] = [
    .date, .place, .role(.participant), .role(.expected), .agenda, .status, .outcome,
  ]

  /// The rows of the sources that tell of the meeting, in order of publication.
  public let sources: [Int]
  /// What they tell: by field, in each in the order in which it was told first.
  public let entries: [Entry]

  /// Reads what sources in view tell of a meeting.
  ///
  /// Those expected stay apart from those who took part, and what is planned from what was held, as each source has it.
  ///
  /// - Complexity: O(*n*) in the meeting's tellings and what they name.
  public init(of meeting: FoldedRecord, in dossier: Dossier) {
    sources = meeting.sources
    var entries: [Field: [Entry]] = [:]
    var places: [Field: [Value: Int]] = [:]
    for index in meeting.tellings {
      for (field, value) in MeetingAccount.values(of: dossier.telling(at: index)) {
        if let place = places[field]?[value] {
          if entries[field]?[place].passages.last != index.at {
            entries[field]?[place].passages.append(index.at)
          }
        } else {
          places[field, default: [:]][value] = entries[field]?.count ?? 0
          entries[field, default: []].append(
            Entry(field: field, value: value, passages: [index.at])
          )
        }
      }
    }
    self.entries = MeetingAccount.order.flatMap { entries[$0] ?? [] }
  }

  /// The fields in the order of a report: when, where, who, about what, and how far it came.
  public static let order: [Field] =
    [.date, .place, .form, .role(.participant), .role(.host), .role(.expected)]
    + Role.allCases.filter { ![.participant, .host, .expected].contains($0) }.map(Field.role)
    + [.agenda, .status, .outcome]

  /// Returns what is told in a field.
  public func entries(of field: Field) -> [Entry] { entries.filter { $0.field == field } }

  private static func values(of telling: Telling) -> [(Field, Value)] {
    var values: [(Field, Value)] = []
    if let date = telling.date { values.append((.date, .date(date))) }
    values += telling.places.map { (.place, .place($0)) }
    if let form = telling.form { values.append((.form, .form(form))) }
    values += telling.actors.map { (.role($0.role), .actor($0.actor)) }
    values += telling.agenda.map { (.agenda, .text($0)) }
    if let status = telling.status { values.append((.status, .status(status))) }
    if let outcome = telling.outcome { values.append((.outcome, .text(outcome))) }
    return values
  }
}

/// A record with all that the passages in view tell of it.
public struct FoldedRecord: Hashable, Sendable, Identifiable {
  /// A date as some passages tell it.
  public struct ToldDate: Hashable, Sendable {
    /// The date.
    public let date: EDTF
    /// Where it is told.
    public let tellings: [Dossier.TellingIndex]
  }

  /// Text as one passage tells it.
  public struct ToldText: Hashable, Sendable {
    /// What it says.
    public let text: String
    /// Where it is told.
    public let telling: Dossier.TellingIndex
  }

  /// What became of a demand or a promise, as one passage tells it.
  public struct ToldFulfilment: Hashable, Sendable {
    /// Whether it was met.
    public let fulfilment: Fulfilment
    /// Where it is told.
    public let telling: Dossier.TellingIndex
  }

  /// What sources tell of a record that cannot all be so, or is not certain.
  public enum Doubt: Hashable, Sendable {
    /// Dates that have no day in common.
    case datesDiffer
    /// The date was worked out, or is approximate.
    case dateUncertain
    /// Attackers of different roots.
    case attackersDiffer
    /// No passage says that the meeting was held, but one tells what only a held meeting has.
    case statusImplied
    /// One passage has the meeting held and another cancelled.
    case statusesDiffer
    /// Two sources that tell no outcome alike.
    case outcomesDiffer
    /// Two passages that do not tell alike whether a demand was met or a promise kept.
    case fulfilmentsDiffer
    /// Somebody is named who may not have said so.
    case speakerDoubtful
    /// Figures of losses contradict.
    case figuresContradict

    /// Whether sources contradict each other, rather than leave something open.
    var isDispute: Bool {
      switch self {
      case .datesDiffer, .attackersDiffer, .statusesDiffer, .outcomesDiffer, .fulfilmentsDiffer,
        .figuresContradict:
        true
      case .dateUncertain, .statusImplied, .speakerDoubtful: false
      }
    }
  }

  /// The record itself.
  public let record: Record
  /// How many records it is a part of, one inside the other, among those in view.
  public let depth: Int
  /// Where it is told of, in order of publication and passage.
  public let tellings: [Dossier.TellingIndex]
  /// The passages that tell of it or carry a claim about it, each once.
  public let passages: [Dossier.PassageIndex]
  /// The rows of the sources of these passages, each once, in order.
  public let sources: [Int]
  /// The dates told, the one that stands for it first.
  public let dates: [ToldDate]
  /// The places told, each once.
  public let places: [Place.ID]
  /// The actors told, each once in a role; who took part is not listed as expected too.
  public let actors: [Telling.Part]
  /// How far a meeting has come by the latest source in view that says so.
  public let status: MeetingStatus?
  /// What sort of meeting it is.
  public let form: MeetingForm?
  /// What a statement does.
  public let act: StatementAct?
  /// What a meeting is about, each topic once.
  public let agenda: [String]
  /// The outcomes told; empty where no source in view tells one.
  public let outcomes: [ToldText]
  /// By when something is to be met.
  public let due: EDTF?
  /// What became of a demand, a request, a commitment or a threat, as told; empty where no source in view tells it.
  public let fulfilments: [ToldFulfilment]
  /// The rows in the dossier's claims of those in view on this record.
  public let claims: [Int]
  /// What is in doubt about it.
  public private(set) var doubts: [Doubt]

  /// The record's id.
  public var id: Record.ID { record.id }
  /// The date that stands for it; nil where no passage in view dates it.
  public var date: EDTF? { dates.first?.date }
  /// Whether sources contradict each other on it.
  public var isDisputed: Bool {
    doubts.contains(where: \.isDispute)
  }

  /// Adds what is in doubt about it, once.
  mutating func add(_ doubt: Doubt) {
    if !doubts.contains(doubt) { doubts.append(doubt) }
  }
}

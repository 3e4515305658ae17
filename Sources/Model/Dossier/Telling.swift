/// What one passage says of one record.
///
/// A field is nil, or empty, where the passage does not say it.
public struct Telling: Hashable, Sendable {
  /// How a passage tells who attacked.
  public enum AttackerTold: String, CaseIterable, Sendable {
    /// In the outlet's own voice.
    case stated
    /// By somebody else, whom `by` names.
    case blamed
    /// By the attacker.
    case claimed
  }

  /// Something counted that is no loss: calls, vehicles deployed, refugees, targets.
  public struct Quantity: Hashable, Sendable {
    /// What is counted.
    public let what: String
    /// How many.
    public let figure: Figure
    /// At most six words of the original.
    public let phrase: String?

    /// Makes a quantity.
    public init(what: String, figure: Figure, phrase: String? = nil) {
      self.what = what
      self.figure = figure
      self.phrase = phrase
    }
  }

  /// An actor in a role.
  public struct Part: Hashable, Sendable {
    /// Who.
    public let actor: Actor.ID
    /// As what.
    public let role: Role

    /// Makes a part.
    public init(_ actor: Actor.ID, as role: Role) {
      self.actor = actor
      self.role = role
    }
  }

  /// The record that it tells of.
  public var record: Record.ID
  /// The gist, where the passage's digest is not enough.
  public var says: String?
  /// When it happened or is to happen, and how that was worked out.
  public var date: EDTF?
  /// `printed`, or how the date was worked out.
  public var dateBasis: String?
  /// Who says so, where it is not the outlet's own voice.
  public var by: [Attribution] = []
  /// Who passed it on, from `by` to the outlet.
  public var chain: [Actor.ID] = []
  /// Those of the chain of whom the text leaves it doubtful that they passed it on.
  public var doubtfulLinks: Set<Actor.ID> = []
  /// When `by` said so.
  public var stated: EDTF?
  /// Where.
  public var places: [Place.ID] = []
  /// Who, in which role, in the order of the file.
  public var actors: [Part] = []
  /// How the attacker is told.
  public var attackerTold: AttackerTold?
  /// The means of an attack.
  public var means: String?
  /// The reason or the trigger as told.
  public var why: String?
  /// How far a meeting has come.
  public var status: MeetingStatus?
  /// What sort of meeting it is.
  public var form: MeetingForm?
  /// What a meeting is about.
  public var agenda: [String] = []
  /// What came of it, as told.
  public var outcome: String?
  /// What a statement does.
  public var act: StatementAct?
  /// By when a demand or a commitment is to be met.
  public var due: EDTF?
  /// What became of a demand, a request, a commitment or a threat.
  public var fulfilment: Fulfilment?
  /// Figures that are no losses.
  public var quantities: [Quantity] = []
  /// At most six words of the original.
  public var phrase: String?
  /// A coder's remark.
  public var note: String?
  /// Where it is defined.
  public var position: FilePosition

  /// Makes a telling that says only that the passage mentions `record`.
  public init(record: Record.ID, position: FilePosition) {
    self.record = record
    self.position = position
  }
}

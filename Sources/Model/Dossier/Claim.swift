/// One figure of losses in one passage.
public struct Claim: Hashable, Sendable, Identifiable {
  /// A claim's id.
  public typealias ID = Identifier<Claim>

  /// `source#locator.n` for the nth claim of its passage, unless the file gives one.
  public let id: ID
  /// The source that it stands in.
  public let source: Source.ID
  /// The passage that it stands in.
  public let locator: Locator
  /// The records whose losses it counts; empty where the text ties them to none.
  public var events: [Record.ID] = []
  /// The claims or records that a stated total takes in, as the file names them.
  public var totalOf: [String] = []
  /// Who makes it.
  public var claimant: Claimant = .notTold
  /// Who passed it on, from claimant to outlet.
  public var chain: [Actor.ID] = []
  /// Those of the chain of whom the text leaves it doubtful that they passed it on.
  public var doubtfulLinks: Set<Actor.ID> = []
  /// Who lost.
  public var lossesOf: Actor.ID
  /// What happened to them.
  public var measure: Measure
  /// What they were.
  public var category: Category
  /// How many.
  public var figure: Figure
  /// The time that the figure covers; nil where it is not told.
  public var window: EDTF?
  /// How the window was worked out.
  public var windowBasis: String?
  /// Whether the claimant keeps counting: a running total.
  public var isRunning = false
  /// When the claimant said so; nil where it is not told.
  public var stated: EDTF?
  /// How that day was worked out.
  public var statedBasis: String?
  /// At most six words of the original.
  public var phrase: String?
  /// A coder's remark.
  public var note: String?
  /// Where it is defined.
  public var position: FilePosition

  /// Makes a claim of what none can lack.
  public init(
    id: ID,
    source: Source.ID,
    locator: Locator,
    lossesOf: Actor.ID,
    measure: Measure,
    category: Category,
    figure: Figure,
    position: FilePosition
  ) {
    self.id = id
    self.source = source
    self.locator = locator
    self.lossesOf = lossesOf
    self.measure = measure
    self.category = category
    self.figure = figure
    self.position = position
  }
}

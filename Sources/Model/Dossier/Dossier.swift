public import OrderedCollections

/// The store: everything about one crisis as its files give it, with what was wrong in them.
///
/// It is read once and never changes. It is equal by identity, so that nothing compares or copies it.
public final class Dossier: Sendable, Hashable {
  /// What a dossier consists of, as the reader finds it.
  public struct Contents: Sendable {
    /// Its name.
    public var title = ""
    /// The time that the screen opens at; nil where the file gives none that can be read.
    public var period: EDTF?
    /// Notes on scope and method.
    public var notes: String?
    /// The actors, in the order of the file.
    public var actors: OrderedDictionary<Actor.ID, Actor> = [:]
    /// The places, in the order of the file.
    public var places: OrderedDictionary<Place.ID, Place> = [:]
    /// The records, in the order of the file.
    public var records: OrderedDictionary<Record.ID, Record> = [:]
    /// The sources, in any order.
    public var sources: [Source] = []
    /// What is wrong in the files, by file, line and column.
    public var problems: [Problem] = []
    /// The files that could not be read to their end, or not at all.
    public var filesCutShort: Set<String> = []

    /// Makes an empty dossier.
    public init() {}
  }

  /// A passage of the dossier with the source that it stands in.
  public struct PassageIndex: Hashable, Comparable, Sendable {
    /// Which source, in order of publication.
    public let source: Int
    /// Which of its passages.
    public let passage: Int

    /// Makes an index.
    public init(source: Int, passage: Int) {
      self.source = source
      self.passage = passage
    }

    /// Orders by source, then by passage.
    public static func < (left: Self, right: Self) -> Bool {
      (left.source, left.passage) < (right.source, right.passage)
    }
  }

  /// A telling with the passage that it stands in.
  public struct TellingIndex: Hashable, Sendable {
    /// The passage.
    public let at: PassageIndex
    /// Which of its tellings.
    public let telling: Int
  }

  /// The folder or file that was read, as the user named it.
  public let location: String
  /// Its name.
  public let title: String
  /// The time that the screen opens at.
  public let period: EDTF?
  /// Notes on scope and method.
  public let notes: String?
  /// The actors, in the order of the file.
  public let actors: OrderedDictionary<Actor.ID, Actor>
  /// The places, in the order of the file.
  public let places: OrderedDictionary<Place.ID, Place>
  /// The records, in the order of the file.
  public let records: OrderedDictionary<Record.ID, Record>
  /// The sources, in order of publication.
  public let sources: [Source]
  /// What is wrong in the files, by file, line and column.
  public let problems: [Problem]
  /// The files that could not be read to their end, or not at all: what they hold is not, or not wholly, in the dossier.
  public let filesCutShort: Set<String>
  /// Every claim, in order of publication and passage.
  public let claims: [Claim]
  /// Where the tellings of each record stand, in order of publication and passage.
  public let tellings: [Record.ID: [TellingIndex]]
  /// The rows in `claims` of the claims on each record.
  public let claimsOnRecord: [Record.ID: [Int]]
  /// The row in `claims` of each claim.
  public let rowOfClaim: [Claim.ID: Int]
  /// Where the passage of each claim stands, by row in `claims`.
  public let passageOfClaim: [PassageIndex]
  /// The parts of each record.
  public let parts: [Record.ID: [Record.ID]]

  /// Indexes what a reader found.
  ///
  /// - Complexity: O(*n* log *n*) in sources, O(*n*) in all else.
  public init(location: String, contents: Contents) {
    self.location = location
    title = contents.title
    period = contents.period
    notes = contents.notes
    actors = contents.actors
    places = contents.places
    records = contents.records
    problems = contents.problems
    filesCutShort = contents.filesCutShort
    sources = contents.sources.enumerated().sorted { left, right in
      if EDTF.inTimeOrder(left.element.published, right.element.published) { return true }
      if EDTF.inTimeOrder(right.element.published, left.element.published) { return false }
      return left.offset < right.offset
    }.map(\.element)
    var claims: [Claim] = []
    var tellings: [Record.ID: [TellingIndex]] = [:]
    var claimsOnRecord: [Record.ID: [Int]] = [:]
    var passageOfClaim: [PassageIndex] = []
    for (sourceRow, source) in sources.enumerated() {
      for (passageRow, passage) in source.passages.enumerated() {
        let at = PassageIndex(source: sourceRow, passage: passageRow)
        for (row, telling) in passage.tellings.enumerated() {
          tellings[telling.record, default: []].append(TellingIndex(at: at, telling: row))
        }
        for claim in passage.claims {
          for event in claim.events { claimsOnRecord[event, default: []].append(claims.count) }
          claims.append(claim)
          passageOfClaim.append(at)
        }
      }
    }
    self.claims = claims
    rowOfClaim = Dictionary(
      claims.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.tellings = tellings
    self.claimsOnRecord = claimsOnRecord
    self.passageOfClaim = passageOfClaim
    var parts: [Record.ID: [Record.ID]] = [:]
    for record in contents.records.values {
      if let parent = record.parent { parts[parent, default: []].append(record.id) }
    }
    self.parts = parts
  }

  /// Returns the passage at an index that this dossier gave.
  public func passage(at index: PassageIndex) -> Passage {
    sources[index.source].passages[index.passage]
  }

  /// Returns the telling at an index that this dossier gave.
  public func telling(at index: TellingIndex) -> Telling {
    passage(at: index.at).tellings[index.telling]
  }

  /// Hashes the identity, since dossiers are equal by it.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(self))
  }

  /// Whether both are the same dossier, read once.
  public static func == (left: Dossier, right: Dossier) -> Bool {
    left === right
  }
}

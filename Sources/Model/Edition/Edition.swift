/// The dossier as known on a date: what its sources in view tell, folded into records and tolls.
///
/// It is made anew when the date changes, and equal by identity. Rows are numbers: they stay valid for its life.
public final class Edition: Sendable, Hashable {
  /// Whether a source had been published by the date of an edition.
  public enum Standing: Hashable, Sendable {
    /// The latest day on which it may have been published is not after the date.
    case inView
    /// The date lies between the earliest and the latest such day: listed, not counted.
    case maybeOut
    /// It was published later.
    case notOut
  }

  /// The store that it reads.
  public let dossier: Dossier
  /// The date; nil for the latest, with every source in view.
  public let asOf: EDTF?
  /// How each source stands, in the order of the dossier's sources.
  public let standings: [Standing]
  /// The records that passages in view tell of, in time order, parts below their whole.
  public let records: [FoldedRecord]
  /// The row of each record.
  public let rowOfRecord: [Record.ID: Int]
  /// The rows in the dossier's claims of those in view, in order of publication.
  public let claims: [Int]
  /// The tolls, by losing side, then in time order.
  public let tolls: [Toll]
  /// The row of each toll.
  public let rowOfToll: [Toll.ID: Int]
  /// The row of the toll that each claim in view belongs to, by the claim's row.
  public let tollOfClaim: [Int: Int]
  /// The dates that an analyst steps through: the days by which each source was certainly out, each once, in order.
  public let publicationDays: [Day]
  /// Which tolls are alike.
  let neighbours: TollNeighbours
  /// What queries look at.
  let searchIndexCache = SearchIndexCache()

  /// Folds what the sources tell that had been published by `asOf`.
  ///
  /// - Complexity: O(*n* log *n*) in tellings and claims.
  public init(_ dossier: Dossier, asOf: EDTF? = nil) {
    self.dossier = dossier
    self.asOf = asOf
    let standings = dossier.sources.map { Edition.standing(of: $0.published, on: asOf) }
    self.standings = standings
    publicationDays = Edition.days(of: dossier.sources)
    let claims = dossier.claims.indices.filter { row in
      standings[dossier.passageOfClaim[row].source] == .inView
    }
    self.claims = claims
    let folding = Folding(dossier: dossier, standings: standings)
    var records = folding.records()
    rowOfRecord = Dictionary(
      records.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var tolls = Toll.grouping(claims, of: dossier, dateOf: folding.dateOfRecord(records))
    for (row, pairs) in OutsideContradictions(tolls, of: dossier).byToll {
      tolls[row].outsideContradictions = pairs
      // A total over several incidents says nothing of one of them.
      for event in tolls[row].id.events where !tolls[row].id.isTotal {
        if let record = rowOfRecord[event] { records[record].add(.figuresContradict) }
      }
    }
    self.records = records
    self.tolls = tolls
    rowOfToll = Dictionary(
      tolls.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    tollOfClaim = Dictionary(
      tolls.enumerated().flatMap { row, toll in toll.claims.map { ($0, row) } },
      uniquingKeysWith: { first, _ in first }
    )
    neighbours = TollNeighbours(tolls: tolls, claims: claims, of: dossier)
  }

  /// Returns how a source published at `published` stands on a date.
  ///
  /// It is in view when the latest day of `published`, widened by a unit where the date is approximate, is not
  /// after the last day of `asOf`.
  public static func standing(of published: EDTF, on asOf: EDTF?) -> Standing {
    guard let asOf, case .day(let day) = asOf.latest else { return .inView }
    switch published.widenedLatest {
    case .day(let latest) where latest <= day: return .inView
    default: break
    }
    switch published.widenedEarliest {
    case .day(let earliest) where earliest > day: return .notOut
    default: return .maybeOut
    }
  }

  /// Returns a record in view; nil where no passage in view tells of it.
  public func record(_ id: Record.ID) -> FoldedRecord? {
    rowOfRecord[id].map { records[$0] }
  }

  /// Hashes the identity, since editions are equal by it.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(self))
  }

  /// Whether both are the same edition.
  public static func == (left: Edition, right: Edition) -> Bool {
    left === right
  }
}

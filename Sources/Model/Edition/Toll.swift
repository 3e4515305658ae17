/// The claims in view about the same losses, side by side.
public struct Toll: Hashable, Sendable, Identifiable {
  /// What the claims of a toll have in common.
  public struct ID: Hashable, Sendable {
    /// The incident, or the incidents of a stated total; empty where the text ties the losses to none.
    public let events: [Record.ID]
    /// The losing side: the outermost actor around those who lost.
    public let side: Actor.ID
    /// What happened to them.
    public let measure: Measure
    /// The family of people, since labels differ; of all else the category itself.
    public let category: Category
    /// Whether it is a total that a source states over several incidents.
    public let isTotal: Bool
    /// The claim's own window where no incident holds the claims together.
    public let window: String?
  }

  /// What the claims have in common.
  public let id: ID
  /// The rows in the dossier's claims, in order of publication.
  public let claims: [Int]
  /// The range of the claims; nil where none gives a number.
  public let envelope: Envelope?
  /// The rows of the claims that give words without a number.
  public let wordClaims: [Int]
  /// How many passages the claims stand in.
  public let passageCount: Int
  /// The rows of the sources that they stand in.
  public let sources: [Int]
  /// The named origins, those of one root as one.
  public let origins: [Actor.ID]
  /// How many of the claims name their speaker without certainty.
  public let doubtfulClaims: Int
  /// What the claims are worth together.
  public let status: Status
  /// Pairs of one of its claims and one of another toll that cannot both be right: a part that exceeds its whole, or
  /// totals of the same.
  public internal(set) var outsideContradictions: [Pair] = []
  /// The rows of the sources that contradict themselves in one voice.
  public let selfContradictingSources: [Int]
  /// Whether the claims name the lost differently: soldiers, personnel.
  public let labelsDiffer: Bool
  /// Whether some of the claims are of different losses, neither of which contains the other: soldiers, civilians.
  public let holdsDifferentLosses: Bool
  /// When: the window that all claims give, else the incident's date; of a total its window.
  public let date: EDTF?

  /// Whether a claim's speaker is named without certainty.
  public var hasDoubtfulSpeaker: Bool { doubtfulClaims > 0 }

  /// Whether it counts things rather than people.
  public var isMateriel: Bool { id.category.family != .people }
}

/// The range of a toll's claims; it is no confidence interval.
public struct Envelope: Hashable, Sendable {
  /// The lowest number that a claim allows; nil where claims only set a highest.
  public let low: Int?
  /// The highest number that a claim states; the greatest least where it is open.
  public let high: Int
  /// Whether a claim has no highest number: "at least".
  public let isOpen: Bool
  /// The row of the claim that gives the lowest.
  public let lowClaim: Int
  /// The row of the claim that gives the highest.
  public let highClaim: Int
  /// The rows of the claims that leave the top open where the one with the highest number sets an end; else empty.
  public let openClaims: [Int]
}

extension Toll {
  /// Returns the tolls of claims, by losing side, then in time order.
  ///
  /// - Parameters:
  ///   - rows: The rows of claims in the dossier.
  ///   - dossier: The store.
  ///   - dateOf: The dates of the records in view.
  /// - Returns: Tolls that together hold every claim once.
  /// - Complexity: O(*n* log *n*) in claims.
  static func grouping(
    _ rows: [Int],
    of dossier: Dossier,
    dateOf: [Record.ID: EDTF]
  ) -> [Toll] {
    var groups: [ID: [Int]] = [:]
    var order: [ID] = []
    for row in rows {
      let id = ID(dossier.claims[row], of: dossier)
      if groups[id] == nil { order.append(id) }
      groups[id, default: []].append(row)
    }
    let tolls = order.map { id in
      Toll(id: id, claims: groups[id] ?? [], of: dossier, dateOf: dateOf)
    }
    var ranks: [Actor.ID: Int] = [:]
    for toll in tolls where ranks[toll.id.side] == nil { ranks[toll.id.side] = ranks.count }
    return tolls.enumerated().sorted { left, right in
      let (one, other) = (ranks[left.element.id.side] ?? 0, ranks[right.element.id.side] ?? 0)
      if one != other { return one < other }
      return EDTF.inTimeOrder(left.element.date, right.element.date)
        ?? (left.offset < right.offset)
    }.map(\.element)
  }

  /// Whether two of the claims at `rows` contradict each other on the same losses.
  static func contradicts(_ rows: [Int], of dossier: Dossier) -> Bool {
    Dictionary(grouping: rows) { ID(dossier.claims[$0], of: dossier) }.values.contains { rows in
      status(of: rows, in: dossier, origins: 0).status.isContradicted
    }
  }

  private init(id: ID, claims rows: [Int], of dossier: Dossier, dateOf: [Record.ID: EDTF]) {
    let claims = rows.map { dossier.claims[$0] }
    self.id = id
    self.claims = rows
    envelope = Envelope(rows, of: dossier)
    wordClaims = rows.filter { !dossier.claims[$0].figure.hasNumber }
    passageCount = Set(rows.map { dossier.passageOfClaim[$0] }).count
    sources = Set(rows.map { dossier.passageOfClaim[$0].source }).sorted()
    origins = dossier.origins(of: claims)
    doubtfulClaims = claims.count { claim in
      switch claim.claimant {
      case .doubtful, .oneOf: true
      case .named, .notTold: false
      }
    }
    (status, selfContradictingSources) = Toll.status(
      of: rows,
      in: dossier,
      origins: origins.count
    )
    labelsDiffer = Set(claims.map(\.category)).count > 1 || Set(claims.map(\.lossesOf)).count > 1
    holdsDifferentLosses = labelsDiffer && Toll.areDifferentLosses(claims, of: dossier)
    let windows = claims.compactMap(\.window)
    // What all the claims are of stands for them: the day of the incident may be less than their window.
    let shared = windows.count == claims.count && Set(windows).count == 1 ? windows.first : nil
    date =
      id.isTotal || id.events.isEmpty
      ? windows.first : shared ?? id.events.first.flatMap { dateOf[$0] } ?? windows.first
  }
}

extension Toll {
  /// Whether two of the claims are of losses of which neither contains the other.
  ///
  /// - Complexity: O(*n*) in claims, times the depth to which their actors nest.
  private static func areDifferentLosses(_ claims: [Claim], of dossier: Dossier) -> Bool {
    let categories = Set(claims.map(\.category))
    let areUnrelated = categories.contains { one in
      categories.contains { !one.nesting(with: $0).isRelated }
    }
    if areUnrelated { return true }
    // Sides of which every two nest all lie around the innermost.
    let lineages = Set(claims.map(\.lossesOf)).map { dossier.lineage(of: $0) }
    guard let innermost = lineages.max(by: { $0.count < $1.count }) else { return false }
    return lineages.contains { $0.first.map { !innermost.contains($0) } ?? false }
  }
}

extension Toll.ID {
  /// Returns what `claim` has in common with others on the same losses.
  init(_ claim: Claim, of dossier: Dossier) {
    events = claim.events.sorted()
    side = dossier.root(of: claim.lossesOf)
    measure = claim.measure
    category = claim.category.family == .people ? .people : claim.category
    isTotal = claim.events.count > 1 || !claim.totalOf.isEmpty
    window = claim.events.isEmpty || isTotal ? claim.window?.description : nil
  }
}

extension Envelope {
  /// Returns the range of the claims at `rows`; nil where none gives a number.
  ///
  /// "Up to" and "fewer than" set a highest and never lower the range.
  init?(_ rows: [Int], of dossier: Dossier) {
    let numbered = rows.filter { dossier.claims[$0].figure.hasNumber }
    let lows = numbered.compactMap { row -> (row: Int, low: Int)? in
      switch dossier.claims[row].figure.meaning {
      case .upTo, .fewerThan: nil
      default: dossier.claims[row].figure.low.map { (row, $0) }
      }
    }
    let highs = numbered.compactMap { row in
      (dossier.claims[row].figure.high ?? dossier.claims[row].figure.low).map {
        (row: row, high: $0, isOpen: dossier.claims[row].figure.high == nil)
      }
    }
    let lowest = lows.min { ($0.low, $0.row) < ($1.low, $1.row) }
    guard
      let highest = highs.max(by: { left, right in
        (left.high, left.isOpen ? 1 : 0, -left.row) < (right.high, right.isOpen ? 1 : 0, -right.row)
      })
    else { return nil }
    low = lowest?.low
    high = highest.high
    isOpen = highs.contains(where: \.isOpen)
    lowClaim = lowest?.row ?? highest.row
    highClaim = highest.row
    openClaims = highest.isOpen ? [] : highs.filter(\.isOpen).map(\.row).sorted()
  }

  /// The range in few columns: `33–34+`, `5+`, `19`, `≤5`.
  public var shortForm: String {
    let top = "\(Figure.grouped(high))\(isOpen ? "+" : "")"
    guard let low else { return "≤\(Figure.grouped(high))" }
    return low == high ? top : "\(Figure.grouped(low))–\(top)"
  }
}

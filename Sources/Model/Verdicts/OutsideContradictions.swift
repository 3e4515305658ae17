/// Finds where claims contradict each other that stand in tolls apart.
///
/// The parts of a record, the incidents of a stated total and what its `total-of` names have tolls of their own, and so
/// have totals of the same with other windows, so that no toll by itself shows a part that exceeds its whole, or one
/// running total that is told in two ways.
struct OutsideContradictions {
  /// How many claims of a toll are compared with those of another: the outermost of those that may clash.
  private static let greatest = 12

  /// What a toll takes in, or is taken in by.
  private struct Place: Hashable {
    enum Content: Hashable {
      case record(Record.ID)
      case claim(Claim.ID)
      /// What a voice keeps counting from a day on.
      case running(Actor.ID, from: Day)
    }

    let content: Content
    let side: Actor.ID
    let measure: Measure

    init(_ content: Content, of toll: Toll) {
      self.content = content
      side = toll.id.side
      measure = toll.id.measure
    }
  }

  /// A claim with the numbers that it means.
  private struct Entry {
    let row: Int
    let range: ClosedRange<Int>
  }

  private let tolls: [Toll]
  private let dossier: Dossier
  /// The rows of the tolls that take a place in.
  private var wholes: [Place: [Int]] = [:]

  init(_ tolls: [Toll], of dossier: Dossier) {
    self.tolls = tolls
    self.dossier = dossier
    for (row, toll) in tolls.enumerated() where toll.envelope != nil {
      for content in contents(of: toll) {
        wholes[Place(content, of: toll), default: []].append(row)
      }
    }
  }

  /// The contradictions by the rows of the tolls, each told of both; one for two tolls.
  ///
  /// - Complexity: O(*n*) in claims, times the depth to which records nest, and for each toll O(*m*) in those that may
  ///   take it in.
  var byToll: [Int: [Toll.Pair]] {
    var found: [Int: [Toll.Pair]] = [:]
    for part in tolls.indices where tolls[part].envelope != nil {
      for whole in tollsAround(tolls[part]) where whole != part {
        guard let pair = contradiction(between: tolls[whole], and: tolls[part]) else { continue }
        for row in [part, whole] { found[row, default: []].append(pair) }
      }
    }
    return found
  }

  /// The records that a toll's claims count, and what their totals take in.
  private func contents(of toll: Toll) -> Set<Place.Content> {
    var contents = Set(toll.id.events.map(Place.Content.record)).union(runningTotals(of: toll))
    for row in toll.claims where !dossier.claims[row].totalOf.isEmpty {
      let taken = Incidents.contents(of: dossier.claims[row], in: dossier)
      contents.formUnion(taken.records.map(Place.Content.record))
      contents.formUnion(taken.claims.map(Place.Content.claim))
    }
    return contents
  }

  private func runningTotals(of toll: Toll) -> [Place.Content] {
    guard toll.id.events.isEmpty else { return [] }
    return toll.claims.compactMap { row in
      let claim = dossier.claims[row]
      guard claim.isRunning, let voice = dossier.voice(of: claim),
        let start = claim.window?.earliest.day
      else { return nil }
      return .running(voice, from: start)
    }
  }

  /// The rows of the tolls that may take one in, in order: all its incidents are theirs, so that any of them tells.
  private func tollsAround(_ toll: Toll) -> [Int] {
    var rows: Set<Int> = []
    func add(_ content: Place.Content) { rows.formUnion(wholes[Place(content, of: toll)] ?? []) }
    for content in contents(of: toll) {
      add(content)
      guard case .record(let record) = content else { continue }
      for outer in dossier.lineage(ofRecord: record).dropFirst() { add(.record(outer)) }
    }
    for claim in toll.claims { add(.claim(dossier.claims[claim].id)) }
    return rows.sorted()
  }

  /// Returns two claims that contradict each other, of which the part's least exceeds the whole's most; nil where there
  /// are none.
  private func contradiction(between whole: Toll, and part: Toll) -> Toll.Pair? {
    let (wholes, parts) = (entries(of: whole), entries(of: part))
    guard let most = wholes.map(\.range.upperBound).min(),
      let least = parts.map(\.range.lowerBound).max(), least > most
    else { return nil }
    let exceeded = wholes.filter { $0.range.upperBound < least }
      .sorted { ($0.range.upperBound, $0.row) < ($1.range.upperBound, $1.row) }
    let exceeding = parts.filter { $0.range.lowerBound > most }
      .sorted { (-$0.range.lowerBound, $0.row) < (-$1.range.lowerBound, $1.row) }
    for one in exceeded.prefix(Self.greatest) {
      for other in exceeding.prefix(Self.greatest) {
        // Whether one takes in the other does not rest on the days of incidents.
        let verdict = Verdict(between: one.row, and: other.row, of: dossier) { _ in nil }
        if verdict.isContradictory { return Toll.Pair(lower: one.row, higher: other.row) }
      }
    }
    return nil
  }

  private func entries(of toll: Toll) -> [Entry] {
    toll.claims.lazy.filter { dossier.claims[$0].figure.hasNumber }
      .map { Entry(row: $0, range: dossier.claims[$0].figure.range) }
  }
}

extension Toll {
  /// The rows of two claims of different tolls that cannot both be right.
  public struct Pair: Hashable, Sendable {
    /// The row in the dossier's claims of the one with the lower figure: the whole, or a total of the same.
    public let lower: Int
    /// The row of the one with the higher figure: a part of it, or a total of the same.
    public let higher: Int
  }
}

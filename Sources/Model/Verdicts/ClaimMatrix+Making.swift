import OrderedCollections

extension ClaimMatrix {
  /// Arranges the claims that answer a query.
  ///
  /// - Parameters:
  ///   - selection: What answers the query.
  ///   - edition: The edition that gave it.
  /// - Complexity: O(*n*) in the selected claims, times the depth to which their actors nest.
  public init(of selection: Selection, in edition: Edition) {
    var making = ClaimMatrixMaking(edition)
    var claimsOfToll: [Int: [Int]] = [:]
    for claim in selection.claims {
      guard let toll = edition.tollOfClaim[claim] else { continue }
      claimsOfToll[toll, default: []].append(claim)
      making.enter(claim)
    }
    for toll in selection.tolls {
      for claim in claimsOfToll[toll] ?? [] { making.add(claim, of: toll) }
    }
    columns = making.columns
    rows = making.rows
  }
}

extension Toll {
  /// What the tolls of one list of things lost have in common: incident, side and measure; nil for people.
  public var materielList: ID? {
    guard isMateriel else { return nil }
    return ID(
      events: id.events,
      side: id.side,
      measure: id.measure,
      category: .equipment,
      isTotal: id.isTotal,
      window: id.window
    )
  }
}

extension Dossier {
  /// Returns who a claim is from.
  func speaker(of claim: Claim) -> ClaimMatrix.Speaker {
    if let origin = origin(of: claim) { return .origin(origin) }
    switch claim.claimant {
    case .named(let actor): return .voice(actor)
    case .doubtful(let actor): return .doubtful(actor)
    case .oneOf(let actors): return .oneOf(actors)
    case .notTold: return .nobody
    }
  }
}

/// A matrix in the making: first who speaks and who lost, then claim after claim in the order of the tolls.
private struct ClaimMatrixMaking {
  private let edition: Edition
  private var speakers: OrderedDictionary<ClaimMatrix.Row.ID, OrderedSet<ClaimMatrix.Speaker>> = [:]
  private var sides: OrderedSet<Actor.ID> = []
  private var speakerOfClaim: [Int: ClaimMatrix.Speaker] = [:]
  private var cells: [ClaimMatrix.Place: CellMaking] = [:]

  init(_ edition: Edition) { self.edition = edition }

  private var dossier: Dossier { edition.dossier }

  private func row(of speaker: ClaimMatrix.Speaker) -> ClaimMatrix.Row.ID {
    if case .origin(let actor) = speaker { return .side(dossier.root(of: actor)) }
    return .originNotTold
  }

  /// Takes in who makes a claim, and whose losses it is about.
  mutating func enter(_ claim: Int) {
    let speaker = dossier.speaker(of: dossier.claims[claim])
    speakerOfClaim[claim] = speaker
    speakers[row(of: speaker), default: []].append(speaker)
    sides.append(dossier.root(of: dossier.claims[claim].lossesOf))
  }

  /// Takes in a claim that was entered, in the order of the tolls.
  mutating func add(_ claim: Int, of row: Int) {
    guard let speaker = speakerOfClaim[claim] else { return }
    let toll = edition.tolls[row]
    for id in [self.row(of: speaker), .speaker(speaker)] {
      cells[ClaimMatrix.Place(row: id, side: toll.id.side), default: CellMaking()]
        .add(claim, of: toll, row: row, in: edition)
    }
  }

  var columns: [Actor.ID] {
    let speaking = rowIDs.compactMap { id -> Actor.ID? in
      if case .side(let actor) = id, sides.contains(actor) { actor } else { nil }
    }
    return speaking + sides.filter { !speaking.contains($0) }
  }

  var rows: [ClaimMatrix.Row] {
    let columns = columns
    func cells(of id: ClaimMatrix.Row.ID) -> [ClaimMatrix.Cell?] {
      columns.map { self.cells[ClaimMatrix.Place(row: id, side: $0)]?.cell(of: dossier) }
    }
    return rowIDs.map { id in
      let speakers = self.speakers(of: id)
      let isOneItself = speakers.count == 1 && speakers.first.map { id == $0.ownRow } ?? false
      return ClaimMatrix.Row(
        id: id,
        cells: cells(of: id),
        speakers: isOneItself
          ? []
          : speakers.map { speaker in
            let id = ClaimMatrix.Row.ID.speaker(speaker)
            return ClaimMatrix.Row(id: id, cells: cells(of: id), speakers: [])
          }
      )
    }
  }

  private var rowIDs: [ClaimMatrix.Row.ID] {
    inOrder(speakers.keys) { id in
      switch id {
      case .side(let actor): dossier.actor(actor)?.kind == .state ? 0 : 1
      case .originNotTold, .speaker: 2
      }
    }
  }

  /// The speakers of a row: itself, then those below it; of those who are no origin outlets first, nobody last.
  private func speakers(of row: ClaimMatrix.Row.ID) -> [ClaimMatrix.Speaker] {
    inOrder(speakers[row] ?? []) { speaker in
      switch speaker {
      case .origin: row == speaker.ownRow ? 0 : 1
      case .voice(let actor): dossier.actor(actor)?.kind == .outlet ? 2 : 3
      case .doubtful: 4
      case .oneOf: 5
      case .nobody: 6
      }
    }
  }

  /// Returns values by rank, those of one rank in the order of their first claim.
  private func inOrder<Value>(
    _ values: some Sequence<Value>,
    rank: (Value) -> Int
  ) -> [Value] {
    let ranked = Dictionary(grouping: values, by: rank)
    return ranked.keys.sorted().flatMap { ranked[$0] ?? [] }
  }
}

extension ClaimMatrix.Speaker {
  /// The row of a side for which it speaks by itself.
  fileprivate var ownRow: ClaimMatrix.Row.ID? {
    if case .origin(let actor) = self { .side(actor) } else { nil }
  }
}

/// A cell in the making, which takes its claims in the order of their tolls.
private struct CellMaking {
  private struct Entry {
    var tolls: [Int]
    var claims: [Int]
    var isContradicted: Bool
  }

  private var entries: [Entry] = []
  private var entryOfList: [Toll.ID: Int] = [:]
  private var evidence: Set<Edition.Evidence> = []
  private var count = 0

  mutating func add(_ claim: Int, of toll: Toll, row: Int, in edition: Edition) {
    count += 1
    let list = toll.materielList
    let known = list.map { entryOfList[$0] } ?? entries.indices.last
    if let known, entries[known].tolls.last == row {
      entries[known].claims.append(claim)
      return
    }
    evidence.insert(edition.evidence(of: edition.dossier.claims[claim]))
    if list != nil, let known {
      entries[known].tolls.append(row)
      entries[known].claims.append(claim)
      entries[known].isContradicted = entries[known].isContradicted || toll.isContradicted
      return
    }
    if let list { entryOfList[list] = entries.count }
    entries.append(Entry(tolls: [row], claims: [claim], isContradicted: toll.isContradicted))
  }

  func cell(of dossier: Dossier) -> ClaimMatrix.Cell {
    ClaimMatrix.Cell(
      entries: entries.map { entry in
        ClaimMatrix.Entry(
          tolls: entry.tolls,
          claims: entry.claims,
          envelope: entry.tolls.count == 1 ? Envelope(entry.claims, of: dossier) : nil,
          isContradicted: entry.isContradicted
        )
      },
      evidence: evidence,
      claimCount: count
    )
  }
}

/// Finds what is worth telling about a toll.
struct TollRelationFinder {
  /// How many figures of documents are compared with each other.
  private static let greatest = 48
  /// How many other tolls are looked at.
  private static let greatestTolls = 256

  private let toll: Toll
  private let edition: Edition
  private let limit: Int
  private let verdicts: VerdictMaker
  private let dossier: Dossier

  init(_ toll: Toll, in edition: Edition, limit: Int, verdicts: VerdictMaker) {
    self.toll = toll
    self.edition = edition
    self.limit = limit
    self.verdicts = verdicts
    dossier = edition.dossier
  }

  var relations: TollRelations {
    let all = figuresOfDocuments
    let rows = all.count > Self.greatest ? outermost(of: all) : all
    var found = pairs(of: rows)
    if toll.status.isContradicted, !found.contains(where: \.isContradictory) {
      found += contradiction.map { [$0] } ?? []
    }
    found += toll.outsideContradictions.map { verdicts.verdict(between: $0.lower, and: $0.higher) }
    let groups = [
      ranked(found.filter(\.isContradictory)), ranked(found.filter(\.isRevision)),
      Array(found.lazy.filter { $0.kind == .differentLosses }.prefix(1)),
      ranked(found.filter(\.isMeeting)),
    ]
    let told = groups.flatMap { $0.prefix(limit) }
    return TollRelations(
      told: told.map(TollRelation.verdict)
        + edition.remarks(on: toll).prefix(limit).map { .remark(row: $0) }
        + [refusal].compactMap { $0 } + additions,
      untold: groups.map(\.count).reduce(0, +) - told.count,
      isCutShort: rows.count < all.count
    )
  }

  /// The first claim of each figure and origin in each document, in order; words without a number are listed elsewhere.
  private var figuresOfDocuments: [Int] {
    struct Figures: Hashable {
      let meaning: Figure.Meaning
      let source: Int
      /// The root of the origin: what two speakers say alike is said twice.
      let origin: Actor.ID?
    }
    var seen: Set<Figures> = []
    return toll.claims.filter { row in
      let figure = dossier.claims[row].figure
      let source = dossier.passageOfClaim[row].source
      return figure.hasNumber
        && seen.insert(
          Figures(
            meaning: figure.meaning,
            source: source,
            origin: dossier.origin(of: dossier.claims[row]).map { dossier.root(of: $0) }
          )
        ).inserted
    }
  }

  /// Returns the claims with the highest leasts and the lowest mosts, and the first of the others, in order.
  private func outermost(of rows: [Int]) -> [Int] {
    let third = Self.greatest / 3
    let ranges = rows.map { (row: $0, range: dossier.claims[$0].figure.range) }
    let highest = ranges.sorted { $0.range.lowerBound > $1.range.lowerBound }.prefix(third)
    let lowest = ranges.sorted { $0.range.upperBound < $1.range.upperBound }.prefix(third)
    return Set(rows.prefix(third) + (highest + lowest).map(\.row)).sorted()
  }

  private func pairs(of rows: [Int]) -> [Verdict] {
    rows.indices.flatMap { index in
      rows[(index + 1)...].map { verdicts.verdict(between: rows[index], and: $0) }
    }
  }

  /// A contradiction that the compared figures do not show.
  private var contradiction: Verdict? {
    if let pair = TollScan(toll.claims, of: dossier).contradiction {
      return verdicts.verdict(between: pair.first, and: pair.second)
    }
    let own = toll.selfContradictingSources.first.map { source in
      toll.claims.filter { dossier.passageOfClaim[$0].source == source }
    }
    return own.flatMap { rows in
      pairs(of: outermost(of: rows)).first(where: \.isContradictory)
    }
  }

  /// Returns verdicts by what they are worth, equal ones in the order of their claims.
  private func ranked(_ verdicts: [Verdict]) -> [Verdict] {
    verdicts.enumerated().sorted { left, right in
      (left.element.rank, left.offset) < (right.element.rank, right.offset)
    }.map(\.element)
  }

  /// What the claims would make if they were added, which counts one thing over and over.
  private var refusal: TollRelation? {
    let figures = toll.claims.map { dossier.claims[$0].figure }.filter(\.hasNumber)
    guard figures.count > 1 else { return nil }
    return .mayNotBeAdded(
      toll.id.events.isEmpty
        ? .mayBeTheSameLosses : toll.id.events.count > 1 ? .oneTotal : .oneIncident,
      claims: figures.count,
      low: figures.reduce(0) { $0 + ($1.low ?? 0) },
      high: figures.reduce(0) { sum, figure in sum.flatMap { sum in figure.high.map { sum + $0 } } }
    )
  }

  /// Other tolls that lie apart, stated totals first; what is a part of one of these is not named beside it.
  private var additions: [TollRelation] {
    guard let envelope = toll.envelope else { return [] }
    let own = edition.rowOfToll[toll.id]
    let others = edition.neighbours.alike(toll).lazy.filter { $0 != own }
      .prefix(Self.greatestTolls)
    let totals = others.filter { edition.tolls[$0].id.isTotal }
    var found: [(toll: Toll.ID, envelope: Envelope)] = []
    for row in Array(totals) + others.filter({ !edition.tolls[$0].id.isTotal }) {
      guard found.count < limit else { break }
      // What may be added lies certainly apart in time; that is asked first, since it is soon told.
      guard let range = edition.tolls[row].envelope,
        verdicts.areApart(envelope.lowClaim, range.lowClaim), liesApart(envelope, range),
        !found.contains(where: { isPart(range, of: $0.envelope) })
      else { continue }
      found.append((edition.tolls[row].id, range))
    }
    return found.map { other, range in
      .mayBeAdded(
        other,
        to: toll.id,
        low: (envelope.low ?? 0) + (range.low ?? 0),
        high: envelope.isOpen || range.isOpen ? nil : envelope.high + range.high
      )
    }
  }

  /// Whether the claims that bound two tolls may be added, each with each.
  private func liesApart(_ one: Envelope, _ other: Envelope) -> Bool {
    Set([one.lowClaim, one.highClaim]).allSatisfy { row in
      Set([other.lowClaim, other.highClaim]).allSatisfy {
        verdicts.verdict(between: row, and: $0).mayBeAdded
      }
    }
  }

  private func isPart(_ part: Envelope, of whole: Envelope) -> Bool {
    let kind = verdicts.verdict(between: whole.lowClaim, and: part.lowClaim).kind
    if case .totalAndPart(whole: .first, _) = kind { return true }
    return false
  }
}

extension Verdict {
  fileprivate var isRevision: Bool {
    if case .revised = kind { true } else { false }
  }

  fileprivate var isMeeting: Bool {
    if case .meeting = kind { true } else { false }
  }

  /// How telling it is among others of its kind, the least first: by how many origins are named, then whether a
  /// document contradicts itself.
  fileprivate var rank: Int {
    switch kind {
    case .meeting(.corroborated): return 0
    case .meeting(.compatible): return 1
    case .meeting(.sameOrigin): return 2
    default: break
    }
    let untold =
      notes.lazy.compactMap { note -> Int? in
        guard case .originNotTold(let holder) = note else { return nil }
        return holder == .both ? 2 : 1
      }.first ?? 0
    return 3 + 2 * untold - (notes.contains(.withinOneDocument) ? 1 : 0)
  }
}

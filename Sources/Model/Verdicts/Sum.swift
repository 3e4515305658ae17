/// Claims added up: our arithmetic, which no source states.
public struct Sum: Hashable, Sendable {
  /// The rows of the claims, as they were given.
  public let parts: [Int]
  /// The widest of the losing sides, around all the others.
  public let side: Actor.ID
  /// What happened to them.
  public let measure: Measure
  /// The widest of the categories, around all the others.
  public let category: Category
  /// The least that the figures mean together.
  public let low: Int
  /// The most that they mean together; nil where one of them is open.
  public let high: Int?
  /// Whether a part is "about" so many, so that the ends are soft.
  public let isSoft: Bool
}

/// Why claims are not added: every clash, with the claims that it lies between.
public struct SumRefusal: Error, Hashable, Sendable {
  /// What keeps claims from being added.
  public enum Clash: Hashable, Sendable {
    /// No claim is given.
    case nothing
    /// One claim is given twice.
    case twice(Int)
    /// A claim gives no number.
    case noNumber(Int)
    /// Two claims are not of different incidents with one measure.
    case pair(Verdict, Reason)
  }

  /// Why two claims are not added.
  public enum Reason: String, CaseIterable, Sendable {
    /// Two mentions of one incident are not two losses.
    case oneIncident = "one incident"
    /// Two mentions of one total are not two totals.
    case oneTotal = "one total"
    /// Each counts anew what the other has counted.
    case oneRunningTotal = "one running total"
    /// One counts the other in.
    case totalAndPart = "total and part"
    /// Nothing keeps them apart.
    case mayBeTheSameLosses = "may be the same losses"
    /// What is added would measure nothing.
    case mixedMeasures = "mixed measures"
    /// What is added would be nobody's losses.
    case differentSides = "different losing sides"
    /// What is added would be no category's.
    case differentCategories = "different categories"
  }

  /// Every clash, in the order of the claims.
  public let clashes: [Clash]
}

extension Edition {
  /// Adds up claims, or says which of them clash.
  ///
  /// Added are only claims of different incidents that certainly lie apart in time, with one side, category and
  /// measure; whatever would count twice or mix measures is refused, and a sum of words is none.
  ///
  /// - Parameter rows: The rows of claims in the dossier's claims.
  /// - Returns: The sum with the interval of its figures, or every clash.
  /// - Complexity: O(*n*²) in the rows, since every pair is looked at.
  public func sum(of rows: [Int]) -> Result<Sum, SumRefusal> {
    var clashes: [SumRefusal.Clash] = rows.isEmpty ? [.nothing] : []
    var seen: Set<Int> = []
    for row in rows {
      if !seen.insert(row).inserted { clashes.append(.twice(row)) }
      if !dossier.claims[row].figure.hasNumber { clashes.append(.noNumber(row)) }
    }
    let verdicts = VerdictMaker(self)
    for (index, row) in rows.enumerated() {
      for other in rows[(index + 1)...] where other != row {
        let verdict = verdicts.verdict(between: row, and: other)
        if let reason = SumRefusal.Reason(verdict, in: dossier) {
          clashes.append(.pair(verdict, reason))
        }
      }
    }
    guard clashes.isEmpty, let first = rows.first else {
      return .failure(SumRefusal(clashes: clashes))
    }
    return .success(Sum(rows, widestOf: dossier.claims[first], in: dossier))
  }
}

extension SumRefusal.Reason {
  /// The reason why two claims are not added; nil where they may be.
  init?(_ verdict: Verdict, in dossier: Dossier) {
    switch verdict.kind {
    case .differentIncidents where verdict.mayBeAdded: return nil
    case .differentIncidents, .differentMeasure: self = .mixedMeasures
    case .differentLosses:
      let sides = verdict.differences.contains(.losingSide(.apart))
      self = sides ? .differentSides : .differentCategories
    case .mayBeTheSameLosses: self = .mayBeTheSameLosses
    case .totalAndPart: self = .totalAndPart
    case .noNumber, .revised, .contradictory, .meeting:
      let isRunning = verdict.differences.contains(.incident(.oneRunningTotal))
      let isTotal = [verdict.first, verdict.second].allSatisfy {
        dossier.claims[$0].events.count > 1
      }
      self = isRunning ? .oneRunningTotal : isTotal ? .oneTotal : .oneIncident
    }
  }
}

extension Sum {
  /// Adds up claims of which every two may be added.
  fileprivate init(_ rows: [Int], widestOf first: Claim, in dossier: Dossier) {
    let claims = rows.map { dossier.claims[$0] }
    parts = rows
    measure = first.measure
    side = claims.map(\.lossesOf).reduce(first.lossesOf) { widest, side in
      dossier.actor(side, contains: widest) ? side : widest
    }
    category = claims.map(\.category).reduce(first.category) { widest, category in
      category.takesIn(widest) ? category : widest
    }
    low = claims.reduce(0) { $0 + ($1.figure.low ?? 0) }
    high = claims.reduce(0) { sum, claim in
      sum.flatMap { sum in claim.figure.high.map { sum + $0 } }
    }
    isSoft = claims.contains(where: \.figure.isSoft)
  }
}

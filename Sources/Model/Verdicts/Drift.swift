/// How a toll came to be known: what was said and published when, and how its range moved as sources came in.
public struct Drift: Hashable, Sendable {
  /// The range as it stood from a day on.
  public struct Step: Hashable, Sendable {
    /// The day by which the sources were certainly out that tell something new.
    public let day: Day
    /// The range of the claims published by then; nil where none of them gives a number.
    public let envelope: Envelope?
    /// What these claims are worth together.
    public let status: Toll.Status
    /// How many there are.
    public let claimCount: Int
  }

  /// A figure from the day on which it was first said to the days on which documents published it.
  public struct Course: Hashable, Sendable {
    /// The rows in the dossier's claims of those that give it, in order of publication.
    public let claims: [Int]
    /// The first day on which it may have been said; nil where no claim tells when.
    public let stated: Day?
    /// The first day on which a document may have published it; nil where its beginning is not known.
    public let maybePublished: Day?
    /// The day by which a document had certainly published it; nil where none is known.
    public let published: Day?
  }

  /// Each day on which the claims in view grew in number, in time order.
  public let steps: [Step]
  /// Each figure once, the one published first ahead.
  public let courses: [Course]

  /// The days from the first that anything was said or published to the last; nil where no day is known.
  public var days: ClosedRange<Day>? {
    let days =
      steps.map(\.day)
      + courses.flatMap { [$0.stated, $0.maybePublished, $0.published].compactMap(\.self) }
    guard let first = days.min(), let last = days.max() else { return nil }
    return first...last
  }
}

extension Edition {
  /// Returns how a toll came to be known, by the claims in view.
  ///
  /// A claim counts from the day by which its document was certainly out, as the edition of that day would have it.
  ///
  /// - Complexity: O(*s* · *n* log *n*) in the toll's claims *n* and its sources *s*.
  public func drift(of toll: Toll) -> Drift {
    let dated = toll.claims.compactMap { row -> (row: Int, day: Day)? in
      published(row).widenedLatest.day.map { (row, $0) }
    }
    let steps = Set(dated.map(\.day)).sorted().map { day in
      let rows = dated.filter { $0.day <= day }.map(\.row)
      let hasOrigin = rows.contains { dossier.origin(of: dossier.claims[$0]) != nil }
      return Drift.Step(
        day: day,
        envelope: Envelope(rows, of: dossier),
        status: Toll.status(of: rows, in: dossier, hasOrigin: hasOrigin).status,
        claimCount: rows.count
      )
    }
    var figures: [String] = []
    var rowsOfFigure: [String: [Int]] = [:]
    for row in toll.claims {
      let figure = dossier.claims[row].figure.description
      if rowsOfFigure[figure] == nil { figures.append(figure) }
      rowsOfFigure[figure, default: []].append(row)
    }
    let courses = figures.map { figure in
      let rows = rowsOfFigure[figure] ?? []
      return Drift.Course(
        claims: rows,
        stated: rows.compactMap { row -> Day? in
          let stated = dossier.claims[row].stated
          return stated?.earliest.day ?? stated?.latest.day
        }.min(),
        maybePublished: rows.compactMap { published($0).widenedEarliest.day }.min(),
        published: rows.compactMap { published($0).widenedLatest.day }.min()
      )
    }
    return Drift(steps: steps, courses: courses)
  }

  /// When the document of a claim was published.
  private func published(_ row: Int) -> EDTF {
    dossier.sources[dossier.passageOfClaim[row].source].published
  }
}

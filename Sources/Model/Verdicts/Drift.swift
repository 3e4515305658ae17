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
  /// - Complexity: O(*s* · *n*) in the toll's claims *n* and its sources *s*, and O(*n* log *n* · log *s*) for the
  ///   statuses.
  public func drift(of toll: Toll) -> Drift {
    let dated = toll.claims.compactMap { row -> (row: Int, day: Day)? in
      published(row).widenedLatest.day.map { (row, $0) }
    }.sorted { ($0.day, $0.row) < ($1.day, $1.row) }
    let rows = dated.map(\.row)
    let ends = dated.indices.filter { $0 + 1 == dated.count || dated[$0].day != dated[$0 + 1].day }
    let statuses = statuses(of: ends.map { rows[...$0] })
    let steps = zip(ends, statuses).map { end, status in
      Drift.Step(
        day: dated[end].day,
        envelope: Envelope(rows[...end].sorted(), of: dossier),
        status: status,
        claimCount: end + 1
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

  /// Returns the status of each of some lists of claims of one toll, of which each begins with the one before.
  ///
  /// A pair's verdict in a toll rests on nothing else in it, so that with more claims a status only gives way to one
  /// that is told before it: where the first and the last are alike, so are all between.
  private func statuses(of lists: [ArraySlice<Int>]) -> [Toll.Status] {
    var statuses = [Toll.Status](repeating: .originNotTold, count: lists.count)
    func status(_ index: Int) -> Toll.Status {
      let rows = Array(lists[index])
      let origins = dossier.origins(of: rows.map { dossier.claims[$0] })
      return Toll.status(of: rows, in: dossier, origins: origins.count).status
    }
    func fill(_ range: ClosedRange<Int>) {
      let (first, last) = (range.lowerBound, range.upperBound)
      guard last > first + 1 else { return }
      if statuses[first] == statuses[last] {
        for index in range { statuses[index] = statuses[first] }
      } else {
        let middle = (first + last) / 2
        statuses[middle] = status(middle)
        fill(first...middle)
        fill(middle...last)
      }
    }
    guard let last = lists.indices.last else { return [] }
    statuses[0] = status(0)
    statuses[last] = status(last)
    fill(0...last)
    return statuses
  }

  /// When the document of a claim was published.
  private func published(_ row: Int) -> EDTF {
    dossier.sources[dossier.passageOfClaim[row].source].published
  }
}

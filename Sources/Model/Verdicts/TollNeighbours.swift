/// The tolls of an edition that are alike, and the claims that are remarks on tolls, found without looking at all.
struct TollNeighbours: Sendable {
  /// What tolls have in common that may be added.
  private struct Likeness: Hashable {
    let side: Actor.ID
    let measure: Measure
    let category: Category

    init(_ toll: Toll) {
      side = toll.id.side
      measure = toll.id.measure
      category = toll.id.category
    }
  }

  private var rowsOfAlike: [Likeness: [Int]] = [:]
  private var remarksOnRecord: [Record.ID: [Int]] = [:]

  /// - Complexity: O(*n*) in tolls and claims.
  init(tolls: [Toll], claims: [Int], of dossier: Dossier) {
    for (row, toll) in tolls.enumerated() where toll.envelope != nil {
      rowsOfAlike[Likeness(toll), default: []].append(row)
    }
    for row in claims where dossier.claims[row].measure == .losses {
      for event in Set(dossier.claims[row].events) {
        remarksOnRecord[event, default: []].append(row)
      }
    }
  }

  /// Returns the rows of tolls with a number that have the side, the measure and the category of a toll, in their
  /// order; itself among them.
  func alike(_ toll: Toll) -> [Int] { rowsOfAlike[Likeness(toll)] ?? [] }

  /// Returns the rows of claims on one of a toll's incidents that name no measure, in order.
  func withoutMeasure(on toll: Toll) -> [Int] {
    Set(toll.id.events.flatMap { remarksOnRecord[$0] ?? [] }).sorted()
  }
}

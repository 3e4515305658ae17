/// The labels of a toll's claims, whose losses and of which category, numbered from 0.
struct TollLabels {
  private struct Label: Hashable {
    let side: Actor.ID
    let category: Category
  }

  private var numbers: [Label: Int] = [:]
  private var labelsAround: [[Int]] = []

  /// How many there are.
  var count: Int { labelsAround.count }

  /// Numbers the labels of claims.
  ///
  /// - Parameters:
  ///   - claims: The claims.
  ///   - dossier: The store.
  ///   - nests: Whether labels are related that contain each other, or only the same ones.
  /// - Complexity: O(*n*) in claims, and in labels times the depth to which their actors nest.
  init(_ claims: some Sequence<Claim>, of dossier: Dossier, nests: Bool) {
    var labels: [Label] = []
    for claim in claims {
      let label = Label(side: claim.lossesOf, category: claim.category)
      guard numbers[label] == nil else { continue }
      numbers[label] = labels.count
      labels.append(label)
    }
    guard nests, labels.count > 1 else {
      labelsAround = labels.indices.map { [$0] }
      return
    }
    let categories = Set(labels.map(\.category)).sorted { $0.rawValue < $1.rawValue }
    labelsAround = labels.map { label in
      let related = categories.filter { label.category.nesting(with: $0).isRelated }
      return dossier.lineage(of: label.side).flatMap { side in
        related.compactMap { numbers[Label(side: side, category: $0)] }
      }
    }
  }

  /// Returns the number of a claim's label; nil for one that is not among them.
  func number(of claim: Claim) -> Int? {
    numbers[Label(side: claim.lossesOf, category: claim.category)]
  }

  /// Returns the labels whose side equals or contains that of a label, and whose category is related to its own;
  /// itself among them.
  func around(_ label: Int) -> [Int] { labelsAround[label] }
}

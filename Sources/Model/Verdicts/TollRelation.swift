/// One thing worth telling about how the claims of a toll relate, to each other and to other tolls.
public enum TollRelation: Hashable, Sendable {
  /// Two of its claims contradict, revise or meet each other, or are of different losses.
  case verdict(Verdict)
  /// A claim of its incidents that names no measure.
  case remark(row: Int)
  /// Adding its claims is refused; they would make `low` to `high`, without an end where this is nil.
  case mayNotBeAdded(SumRefusal.Reason, claims: Int, low: Int, high: Int?)
  /// Another toll lies apart, and with it the two make `low` to `high`.
  case mayBeAdded(Toll.ID, to: Toll.ID, low: Int, high: Int?)
}

/// What is worth telling about how the claims of a toll relate.
public struct TollRelations: Hashable, Sendable {
  /// What is told: contradictions, revisions, meetings, remarks, the sum that is refused, and sums that are not.
  public let told: [TollRelation]
  /// How many more contradictions, revisions and meetings were found.
  public let untold: Int
  /// Whether the toll has more figures than were compared.
  public let isCutShort: Bool
}

extension Edition {
  /// Returns what is worth telling about how the claims of a toll relate, most telling first.
  ///
  /// Of claims with one figure in one document the first stands for all. Of a toll with very many such figures
  /// the first and the outermost are compared, so that a page opens without a felt pause; one contradiction is
  /// found wherever there is one.
  ///
  /// - Parameters:
  ///   - toll: A toll of this edition.
  ///   - limit: How many are told of each kind.
  /// - Returns: What is told, and how much is not.
  public func relations(of toll: Toll, limit: Int = 4) -> TollRelations {
    relations(of: toll, limit: limit, by: VerdictMaker(self))
  }

  /// Returns the same with verdicts by a maker that knows the days of incidents from other tolls.
  func relations(of toll: Toll, limit: Int = 4, by verdicts: VerdictMaker) -> TollRelations {
    TollRelationFinder(toll, in: self, limit: limit, verdicts: verdicts).relations
  }

  /// Returns the rows of claims in view that are a remark on a toll: losses of its incidents without a measure.
  ///
  /// - Complexity: O(*n* log *n*) in the claims on its incidents that name no measure.
  public func remarks(on toll: Toll) -> [Int] {
    guard toll.id.measure != .losses else { return [] }
    return neighbours.withoutMeasure(on: toll).filter { row in
      let claim = dossier.claims[row]
      return Set(claim.events) == Set(toll.id.events)
        && dossier.root(of: claim.lossesOf) == toll.id.side
        && claim.category.nesting(with: toll.id.category).isRelated
    }
  }
}

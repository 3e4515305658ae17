/// What answers a query.
public struct Selection: Hashable, Sendable {
  /// The rows of records in the edition, in its order; a part may be here without its whole.
  public let records: [Int]
  /// The rows of claims in the dossier, in its order.
  public let claims: [Int]
  /// The rows of tolls in the edition that have at least one of these claims, in its order.
  public let tolls: [Int]

  /// Makes the selection of these rows, by default of none.
  public init(records: [Int] = [], claims: [Int] = [], tolls: [Int] = []) {
    self.records = records
    self.claims = claims
    self.tolls = tolls
  }
}

extension Edition {
  /// Returns the records, claims and tolls that answer a query.
  ///
  /// - Complexity: O(*n*) in the text of records and claims; the first query of an edition also makes its index.
  public func select(_ query: Query) -> Selection {
    if query.isAll {
      return Selection(
        records: Array(records.indices),
        claims: claims,
        tolls: Array(tolls.indices)
      )
    }
    let index = searchIndex
    let matching = Matching(
      edition: self,
      index: index,
      matcher: MatcherCompiler(edition: self, index: index).matcher(of: query)
    )
    let claims = claims.filter(matching.matches(claim:))
    return Selection(
      records: records.indices.filter(matching.matches(record:)),
      claims: claims,
      tolls: Set(claims.compactMap { tollOfClaim[$0] }).sorted()
    )
  }

  /// What queries look at, made at the first call.
  var searchIndex: SearchIndex { searchIndexCache.index(of: self) }
}

extension Listing {
  /// The keys of every row, in order.
  var keys: [String] {
    switch kind {
    case .events: Self.recordKeys + Self.addedRecordKeys
    case .meetings: Self.recordKeys + ["form", "agenda"] + Self.addedRecordKeys
    case .claims: Self.claimKeys
    case .actors: ["id", "name", "kind", "parent", "aliases", "member_of"]
    case .sources:
      [
        "id", "document", "publisher", "title", "published", "sha256", "author", "outlet",
        "published_basis", "short", "standing",
      ]
    case .places: ["id", "name", "latitude", "longitude", "precision", "within", "aliases"]
    }
  }

  private static let recordKeys = [
    "id", "kind", "title", "date", "earliest", "latest", "places", "actors", "part_of", "status",
    "outcome", "passages",
  ]

  private static let addedRecordKeys = [
    "date_basis", "dates", "act", "due", "sources", "claims", "disputed", "doubts",
    "fulfilment",
  ]

  private static let claimKeys = [
    "id", "source", "document", "paragraph", "sentence", "event", "claimant", "chain", "losses_of",
    "measure", "category", "figure", "low", "high", "window", "stated", "phrase", "events",
    "total_of", "claimant_certainty", "claimants", "origin", "window_basis", "running",
    "stated_basis", "published", "attackers", "attacker_told", "toll", "note",
  ]
}

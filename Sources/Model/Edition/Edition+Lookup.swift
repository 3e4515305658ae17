extension Edition {
  /// Returns a toll in view; nil where no claim in view belongs to it.
  public func toll(_ id: Toll.ID) -> Toll? {
    rowOfToll[id].map { tolls[$0] }
  }

  /// Returns the toll that a claim in view belongs to.
  public func toll(of claim: Claim.ID) -> Toll? {
    row(ofClaim: claim).flatMap { tollOfClaim[$0] }.map { tolls[$0] }
  }

  /// Returns the row of a claim in the dossier's claims; nil where no source in view makes it.
  public func row(ofClaim id: Claim.ID) -> Int? {
    dossier.rowOfClaim[id].flatMap { tollOfClaim[$0] == nil ? nil : $0 }
  }

  static func days(of sources: [Source]) -> [Day] {
    let days = sources.compactMap { source -> Day? in
      if case .day(let day) = source.published.widenedLatest { day } else { nil }
    }
    return Set(days).sorted()
  }
}

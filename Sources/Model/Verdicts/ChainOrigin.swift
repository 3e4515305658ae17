/// Claims on the same losses that go back to one origin, however many documents tell them.
public struct ChainOrigin: Hashable, Sendable {
  /// Where claims go back to.
  public enum Root: Hashable, Sendable {
    /// A named speaker; organs of one state are one, since they are not independent of each other.
    case named(Actor.ID)
    /// An outlet that speaks for itself.
    case ownVoice(Actor.ID)
    /// No speaker is named for certain; such claims need not have one origin.
    case notTold
  }

  /// Where they go back to.
  public let root: Root
  /// The named speakers, each once, in the order of the claims; none where no origin is told.
  public let speakers: [Actor.ID]
  /// The rows in the dossier's claims.
  public let claims: [Int]
  /// How many documents tell them.
  public let documentCount: Int

  /// Whether several claims are the word of one, and so no more than one piece of evidence.
  public var isCollapsed: Bool { claims.count > 1 && root != .notTold }
}

extension Dossier {
  /// Returns where claims go back to: named origins first, then outlets' own voices, then what names nobody.
  ///
  /// - Parameter rows: Rows in `claims`.
  /// - Returns: Groups that together hold every row once; in each part in the order of the rows.
  /// - Complexity: O(*n*) in the rows, times the depth to which actors nest.
  public func origins(ofClaimsAt rows: [Int]) -> [ChainOrigin] {
    var groups: [ChainOrigin.Root: [Int]] = [:]
    var order: [ChainOrigin.Root] = []
    for row in rows {
      let key = originRoot(ofClaimAt: row)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(row)
    }
    func rank(_ root: ChainOrigin.Root) -> Int {
      switch root {
      case .named: 0
      case .ownVoice: 1
      case .notTold: 2
      }
    }
    return (0...2).flatMap { wanted in order.filter { rank($0) == wanted } }.map { root in
      let rows = groups[root] ?? []
      var speakers: [Actor.ID] = []
      var known: Set<Actor.ID> = []
      for row in rows {
        guard let origin = origin(of: claims[row]), known.insert(origin).inserted else { continue }
        speakers.append(origin)
      }
      return ChainOrigin(
        root: root,
        speakers: speakers,
        claims: rows,
        documentCount: Set(rows.map { passageOfClaim[$0].source }).count
      )
    }
  }

  private func originRoot(ofClaimAt row: Int) -> ChainOrigin.Root {
    let chain = chain(ofClaimAt: row)
    if let origin = chain.origin { return .named(root(of: origin)) }
    if case .ownVoice(let outlet) = chain.links.first { return .ownVoice(outlet) }
    return .notTold
  }
}

/// What the sources in view cover and what they leave out: of each other, of the actors, of the days.
///
/// That a source does not tell something is a fact about the dossier. It is no fact about what happened.
public struct Coverage: Hashable, Sendable {
  /// What one source in view tells that the others do not, and the other way round.
  public struct OfSource: Hashable, Sendable {
    /// The source's row in the dossier.
    public let source: Int
    /// How many records it tells of.
    public internal(set) var recordCount = 0
    /// How many claims it makes.
    public internal(set) var claimCount = 0
    /// The rows in the edition of the records that no other source in view tells of.
    public internal(set) var ownRecords: [Int] = []
    /// The rows in the dossier of its claims whose figure no other source in view gives for the same losses.
    public internal(set) var ownClaims: [Int] = []
    /// The rows in the edition of the tolls that no other source in view makes a claim to.
    public internal(set) var ownTolls: [Int] = []
    /// The rows of the records that all other sources in view tell of, and it does not.
    public internal(set) var missingRecords: [Int] = []
    /// The rows of the tolls that all other sources in view make claims to, and it does not.
    public internal(set) var missingTolls: [Int] = []
  }

  /// Where an actor is spoken about, and whether it speaks.
  ///
  /// Everything below an actor counts as the actor: a state speaks where its ministry does.
  public struct OfActor: Hashable, Sendable {
    /// The actor.
    public let actor: Actor.ID
    /// The rows of the records in which it is named, in whatever role.
    public internal(set) var records: [Int] = []
    /// The rows in the dossier of the claims on its losses.
    public internal(set) var claims: [Int] = []
    /// How often it is certainly heard: as speaker, as one to whom something is attributed, or as claimant.
    public internal(set) var voices = 0
    /// How often it may be heard: the speaker is doubtful, or one of several.
    public internal(set) var doubtfulVoices = 0

    /// Whether it is spoken about, and never certainly speaks.
    public var isSilent: Bool { voices == 0 && !(records.isEmpty && claims.isEmpty) }
  }

  /// The sources in view, in the order of the dossier.
  public let sources: [OfSource]
  /// The actors that are spoken about and never certainly speak: the most spoken about first.
  public let silentActors: [OfActor]
  /// The days that the sources date something to.
  public let days: DayCoverage

  /// Compares what the sources in view of an edition tell.
  ///
  /// - Complexity: O(*n*) in tellings and claims, times the depth to which actors nest, and O(*d*) in the days of
  ///   the dossier's period.
  public init(of edition: Edition) {
    sources = Coverage.sources(of: edition)
    silentActors = Voices(of: edition).silent
    days = DayCoverage(of: edition)
  }

  /// Returns the coverage of a source; nil where it is not in view.
  public func source(_ row: Int) -> OfSource? { sources.first { $0.source == row } }

  /// Returns an actor that never certainly speaks; nil for one that does or is not spoken about.
  public func silentActor(_ id: Actor.ID) -> OfActor? { silentActors.first { $0.actor == id } }
}

extension Coverage {
  private static func sources(of edition: Edition) -> [OfSource] {
    let dossier = edition.dossier
    let inView = dossier.sources.indices.filter { edition.standings[$0] == .inView }
    let place = Dictionary(uniqueKeysWithValues: inView.enumerated().map { ($1, $0) })
    var result = inView.map { OfSource(source: $0) }
    let sum = inView.reduce(0, +)

    /// Who tells alone, and who alone does not tell, among sources that tell something.
    func places(_ telling: [Int]) -> (only: Int?, missing: Int?) {
      let only = telling.count == 1 ? telling.first.flatMap { place[$0] } : nil
      guard inView.count > 1, telling.count == inView.count - 1 else { return (only, nil) }
      return (only, place[sum - telling.reduce(0, +)])
    }

    for (row, record) in edition.records.enumerated() {
      for source in record.sources {
        if let at = place[source] { result[at].recordCount += 1 }
      }
      let (only, missing) = places(record.sources)
      if let only { result[only].ownRecords.append(row) }
      if let missing { result[missing].missingRecords.append(row) }
    }
    for (row, toll) in edition.tolls.enumerated() {
      let (only, missing) = places(toll.sources)
      if let only { result[only].ownTolls.append(row) }
      if let missing { result[missing].missingTolls.append(row) }
      var givers: [Given: Set<Int>] = [:]
      for claim in toll.claims {
        givers[Given(dossier.claims[claim].figure), default: []]
          .insert(dossier.passageOfClaim[claim].source)
      }
      for claim in toll.claims {
        guard let at = place[dossier.passageOfClaim[claim].source] else { continue }
        result[at].claimCount += 1
        if givers[Given(dossier.claims[claim].figure)]?.count == 1 {
          result[at].ownClaims.append(claim)
        }
      }
    }
    return result
  }
}

/// What makes two figures the same: what they mean, and their words where there is no number.
private struct Given: Hashable {
  let meaning: Figure.Meaning
  let words: String?

  init(_ figure: Figure) {
    meaning = figure.meaning
    words = figure.hasNumber ? nil : figure.description
  }
}

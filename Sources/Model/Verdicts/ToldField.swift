/// A field of a toll's incident in the versions that passages in view tell of it.
public struct ToldField: Hashable, Sendable {
  /// What is told.
  public enum Field: String, CaseIterable, Sendable {
    case category
    case losingSide = "losses of"
    case day
    case attacker
    case means
    case reason = "why"
  }

  /// One way of telling it, with the passages that do.
  public struct Version: Hashable, Sendable {
    /// What they say; an attacker with how it is told.
    public let words: String
    /// Where, in order of publication.
    public let passages: [Dossier.PassageIndex]
  }

  /// What is told.
  public let field: Field
  /// Each way of telling it, the one told first ahead.
  public let versions: [Version]
  /// Whether sources contradict each other on it, rather than word it differently.
  public let isDisputed: Bool
}

extension Edition {
  /// Returns the fields of a toll's losses and of its incident as passages in view tell them.
  ///
  /// A field that no passage tells is left out; one that all tell alike has one version.
  ///
  /// - Complexity: O(*n* · *v*) in the tellings and claims, and in the versions of a field.
  public func toldFields(of toll: Toll) -> [ToldField] {
    let claims = toll.claims.map { (dossier.claims[$0], dossier.passageOfClaim[$0]) }
    var fields = [
      ToldField(.category, claims.map { ($0.0.category.name, $0.1) }),
      ToldField(.losingSide, claims.map { (dossier.name(of: $0.0.lossesOf), $0.1) }),
    ]
    let incident = toll.id.events.count == 1 ? toll.id.events.first.flatMap { record($0) } : nil
    if let record = incident {
      let tellings = record.tellings.map { (dossier.telling(at: $0), $0.at) }
      fields += [
        ToldField(
          .day,
          tellings.compactMap { telling, at in
            telling.date.map { ($0.shortForm(showsYear: true), at) }
          },
          isDisputed: record.doubts.contains(.datesDiffer)
        ),
        ToldField(
          .attacker,
          tellings.flatMap { telling, at in
            telling.actors.filter { $0.role == .attacker }.map { part in
              let told = telling.attackerTold.map { ", \($0.rawValue)" } ?? ""
              return (dossier.name(of: part.actor) + told, at)
            }
          },
          isDisputed: record.doubts.contains(.attackersDiffer)
        ),
        ToldField(.means, tellings.compactMap { telling, at in telling.means.map { ($0, at) } }),
        ToldField(.reason, tellings.compactMap { telling, at in telling.why.map { ($0, at) } }),
      ]
    }
    return fields.filter { !$0.versions.isEmpty }
  }

  /// Returns the sides told as attacking, as attacked or as losing in a toll's incidents who, as far as the passages
  /// in view tell, have said nothing of them: no figure and no account.
  ///
  /// - Returns: Outermost actors, in the order in which they are told.
  /// - Complexity: O(*n*) in the tellings and claims of the incidents.
  public func silentSides(on toll: Toll) -> [Actor.ID] {
    let records = toll.id.events.compactMap { record($0) }
    guard !records.isEmpty else { return [] }
    let fighting = records.flatMap(\.actors)
      .filter { [.attacker, .target, .victim].contains($0.role) }.map(\.actor)
    let tellings = records.flatMap(\.tellings).map { dossier.telling(at: $0) }
    let speakers = tellings.flatMap(\.by).filter { !$0.isDoubtful }.map(\.actor)
    let claimants = records.flatMap(\.claims).compactMap { row -> Actor.ID? in
      if case .named(let actor) = dossier.claims[row].claimant { actor } else { nil }
    }
    let heard = Set((speakers + claimants).map { dossier.root(of: $0) })
    var sides: [Actor.ID] = []
    for side in ([toll.id.side] + fighting).map({ dossier.root(of: $0) })
    where !heard.contains(side) && !sides.contains(side) {
      sides.append(side)
    }
    return sides
  }
}

extension ToldField {
  /// Groups what passages say of a field.
  fileprivate init(
    _ field: Field,
    _ told: [(words: String, passage: Dossier.PassageIndex)],
    isDisputed: Bool = false
  ) {
    var versions: [(words: String, passages: [Dossier.PassageIndex])] = []
    for (words, passage) in told {
      if let known = versions.firstIndex(where: { $0.words == words }) {
        if !versions[known].passages.contains(passage) { versions[known].passages.append(passage) }
      } else {
        versions.append((words, [passage]))
      }
    }
    self.field = field
    self.versions = versions.map { Version(words: $0.words, passages: $0.passages) }
    self.isDisputed = isDisputed
  }
}

import OrderedCollections

@testable import Model

/// Coverage found the obvious way: by looking at every passage in view for each question.
struct SlowCoverage {
  let edition: Edition
  let inView: [Int]
  private let passages: [(source: Int, passage: Passage)]

  init(_ edition: Edition) {
    self.edition = edition
    inView = edition.dossier.sources.indices.filter { edition.standings[$0] == .inView }
    passages = inView.flatMap { source in
      edition.dossier.sources[source].passages.map { (source, $0) }
    }
  }

  /// The sources whose passages tell of a record or make a claim on it.
  private func sources(telling record: Record.ID) -> Set<Int> {
    Set(
      passages.filter { _, passage in
        passage.tellings.contains { $0.record == record }
          || passage.claims.contains { $0.events.contains(record) }
      }.map(\.source)
    )
  }

  func records(where isWanted: (Set<Int>) -> Bool) -> Set<Record.ID> {
    Set(edition.dossier.records.keys.filter { isWanted(sources(telling: $0)) })
  }

  func tolls(where isWanted: (Set<Int>) -> Bool) -> Set<Int> {
    Set(
      edition.tolls.indices.filter { row in
        let claims = edition.tolls[row].claims.map { edition.dossier.claims[$0].id }
        return isWanted(
          Set(
            passages.filter { $0.passage.claims.contains { claims.contains($0.id) } }.map(\.source)
          )
        )
      }
    )
  }

  func ownClaims(of source: Int) -> Set<Int> {
    let claims = edition.dossier.claims
    func isSame(_ one: Figure, _ other: Figure) -> Bool {
      one.hasNumber ? one.meaning == other.meaning : one == other
    }
    return Set(
      edition.claims.filter { row in
        guard edition.dossier.passageOfClaim[row].source == source else { return false }
        return !edition.claims.contains { other in
          edition.dossier.passageOfClaim[other].source != source
            && edition.tollOfClaim[other] == edition.tollOfClaim[row]
            && isSame(claims[other].figure, claims[row].figure)
        }
      }
    )
  }

  var silentActors: Set<Actor.ID> {
    let dossier = edition.dossier
    return Set(
      dossier.actors.keys.filter { actor in
        func isIt(_ other: Actor.ID) -> Bool { dossier.actor(actor, contains: other) }
        let tellings = passages.flatMap(\.passage.tellings)
        let claims = passages.flatMap(\.passage.claims)
        let isNamed =
          tellings.contains {
            $0.actors.contains { isIt($0.actor) } || $0.by.contains { isIt($0.actor) }
          }
          || claims.contains { isIt($0.lossesOf) }
        let publishes = inView.contains { isIt(dossier.sources[$0].outlet) }
        let says = tellings.contains { telling in
          telling.by.contains { !$0.isDoubtful && isIt($0.actor) }
            || telling.actors.contains { part in
              part.role == .speaker && isIt(part.actor)
                && !telling.by.contains { $0.actor == part.actor }
                && (telling.by.isEmpty || telling.by.contains { !$0.isDoubtful })
            }
        }
        let claimsIt = claims.contains { claim in
          if case .named(let claimant) = claim.claimant { isIt(claimant) } else { false }
        }
        return isNamed && !publishes && !says && !claimsIt
      }
    )
  }

  /// The sources that date a record to a day, or to a span of at most ten that holds it.
  func sources(dating day: Day) -> Set<Int> {
    Set(
      passages.filter { _, passage in
        passage.tellings.contains { telling in
          guard let first = telling.date?.earliest.day, let last = telling.date?.latest.day else {
            return false
          }
          return first <= day && day <= last && first.distance(to: last) < 10
        }
      }.map(\.source)
    )
  }
}

import OrderedCollections
import Synchronization

/// What queries look at in an edition, laid out so that asking costs little: numbers for actors and places,
/// bounds for dates, folded text.
struct SearchIndex: Sendable {
  /// An actor in a role.
  struct Part: Hashable {
    /// The actor's position in `actors`; -1 for one that the dossier does not define.
    let actor: Int
    let role: RoleSet
  }

  /// The days from which and up to which something may be.
  struct Days: Hashable {
    let first: Int
    let last: Int

    init(_ date: EDTF) {
      first = if case .day(let day) = date.earliest { day.number } else { .min }
      last = if case .day(let day) = date.latest { day.number } else { .max }
    }
  }

  struct RecordEntry: Sendable {
    let parts: [Part]
    let places: [Int]
    let days: [Days]
    let text: FoldedText
  }

  struct ClaimEntry: Sendable {
    let claimants: [Int]
    let loser: Int
    /// The rows of its records in view.
    let records: [Int]
    let days: [Days]
    let text: FoldedText
  }

  let actors: Hierarchy<Actor.ID>
  let tree: ActorTree
  let places: Hierarchy<Place.ID>
  /// One for each row of the edition's records.
  let records: [RecordEntry]
  /// By row in the dossier's claims; nil for one that is not in view.
  let claims: [ClaimEntry?]

  /// Reads an edition.
  ///
  /// - Complexity: O(*n*) in the text of its records and claims.
  init(_ edition: Edition) {
    let dossier = edition.dossier
    let actors = dossier.actorHierarchy
    let places = Hierarchy(dossier.places.values.map { ($0.id, $0.within) })
    self.actors = actors
    tree = ActorTree(dossier, nesting: actors)
    self.places = places
    let text = SearchText(edition: edition)
    records = edition.records.map { record in
      RecordEntry(
        parts: edition.parties(of: record).map { part in
          Part(actor: actors.position(of: part.actor) ?? -1, role: RoleSet(.told(part.role)))
        },
        places: record.places.compactMap { places.position(of: $0) },
        days: record.dates.map { Days($0.date) },
        text: text.text(of: record)
      )
    }
    var claims = [ClaimEntry?](repeating: nil, count: dossier.claims.count)
    for row in edition.claims {
      let claim = dossier.claims[row]
      claims[row] = ClaimEntry(
        claimants: claim.claimant.actors.map { actors.position(of: $0) ?? -1 },
        loser: actors.position(of: claim.lossesOf) ?? -1,
        records: claim.events.compactMap { edition.rowOfRecord[$0] },
        days: edition.dates(of: claim).map(Days.init),
        text: text.text(of: claim, at: row)
      )
    }
    self.claims = claims
  }
}

/// The index of one edition, made when it is first asked for.
final class SearchIndexCache: Sendable {
  private let index = Mutex<SearchIndex?>(nil)

  /// Returns the index of `edition`, which has to be the same each time.
  func index(of edition: Edition) -> SearchIndex {
    index.withLock { index in
      if let index { return index }
      let made = SearchIndex(edition)
      index = made
      return made
    }
  }
}

/// Roles of actors as a set.
struct RoleSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let claimant = RoleSet(rawValue: 1 << 30)
  static let loser = RoleSet(rawValue: 1 << 31)
  static let attacker = RoleSet(.told(.attacker))
  /// Every role that passages tell.
  static let told = RoleSet(Role.allCases.map(ActorRole.told))
  /// Every role in which an actor does or suffers something.
  static let actsOrLoses = RoleSet(Role.allCases.filter(\.actsOrLoses).map(ActorRole.told))

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  init(_ role: ActorRole) {
    switch role {
    case .claimant: self = .claimant
    case .loser: self = .loser
    case .told(let role):
      self.init(rawValue: 1 << UInt32(Role.allCases.firstIndex(of: role) ?? 0))
    }
  }

  init(_ roles: [ActorRole]) {
    self = roles.reduce(into: []) { $0.formUnion(RoleSet($1)) }
  }
}

extension Dossier {
  /// The nesting of the actors.
  var actorHierarchy: Hierarchy<Actor.ID> {
    Hierarchy(actors.values.map { ($0.id, $0.parent) })
  }
}

extension Edition {
  /// Returns who takes part in a record: whom its passages name, and in a sitting the parties of its talks.
  func parties(of record: FoldedRecord) -> [Telling.Part] {
    guard record.record.kind == .meeting, record.depth > 0,
      let talks = record.record.parent.flatMap({ self.record($0) }), talks.record.kind == .meeting
    else { return record.actors }
    return record.actors
      + parties(of: talks).filter { $0.role.isOfParty && !record.actors.contains($0) }
  }

  /// Returns the dates by which a claim is found: that of its one incident, else the window that it gives, else
  /// those of its incidents.
  func dates(of claim: Claim) -> [EDTF] {
    let told = claim.events.compactMap { record($0)?.date }
    let isOfOneIncident = claim.events.count == 1 && claim.totalOf.isEmpty
    if isOfOneIncident, !told.isEmpty { return told }
    return claim.window.map { [$0] } ?? told
  }
}

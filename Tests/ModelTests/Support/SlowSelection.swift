import OrderedCollections

@testable import Model

/// An obvious and slow evaluation of queries, straight from the rules of the language, to compare `select` with.
///
/// It follows what stands in the dossier, by ids and lineages, and knows no index.
struct SlowSelection {
  let edition: Edition
  private var dossier: Dossier { edition.dossier }

  /// What surrounds a term: whom and which roles it binds to.
  struct Scope {
    var actors: [[Actor.ID]] = []
    var roles: [[ActorRole]] = []
  }

  struct Subject {
    var record: FoldedRecord?
    var claim: Int?
    let asksForClaim: Bool
  }

  func records(_ query: Query) -> [Int] {
    edition.records.indices.filter { row in
      group(
        Subject(record: edition.records[row], claim: nil, asksForClaim: false)
      ) { holds(query.node, $0, Scope()) }
    }
  }

  func claims(_ query: Query) -> [Int] {
    edition.claims.filter { row in
      group(Subject(record: nil, claim: row, asksForClaim: true)) {
        holds(query.node, $0, Scope())
      }
    }
  }

  /// Whether a condition holds for the record alone, or with one of its claims; for the claim likewise.
  private func group(_ subject: Subject, _ holds: (Subject) -> Bool) -> Bool {
    var subject = subject
    if subject.asksForClaim {
      subject.record = nil
      let records = dossier.claims[subject.claim ?? 0].events.compactMap { edition.record($0) }
      return (records.isEmpty ? [nil] : records.map { $0 }).contains { record in
        subject.record = record
        return holds(subject)
      }
    }
    subject.claim = nil
    let claims = subject.record?.claims ?? []
    return ([nil] + claims.map { $0 }).contains { claim in
      subject.claim = claim
      return holds(subject)
    }
  }

  private func holds(_ node: Query.Node, _ subject: Subject, _ scope: Scope) -> Bool {
    switch node {
    case .every(let nodes):
      var own = Scope()
      for case .term(.actor(let actors)) in nodes { own.actors.append(actors) }
      for case .term(.role(let roles)) in nodes { own.roles.append(roles) }
      if own.actors.isEmpty { own.actors = scope.actors }
      if own.roles.isEmpty { own.roles = scope.roles }
      return nodes.allSatisfy { node in
        if case .every = node { return group(subject) { holds(node, $0, Scope()) } }
        return holds(node, subject, own)
      }
    case .any(let nodes): return nodes.contains { holds($0, subject, scope) }
    case .no(let node):
      if case .every = node { return !group(subject) { holds(node, $0, Scope()) } }
      return !group(subject) { holds(node, $0, scope) }
    case .term(.actor(let actors)):
      guard !scope.roles.isEmpty else { return takesPart(actors, nil, subject) }
      return scope.roles.allSatisfy { takesPart(actors, $0, subject) }
    case .term(.role(let roles)):
      guard !scope.actors.isEmpty else { return takesPart(nil, roles, subject) }
      return scope.actors.allSatisfy { takesPart($0, roles, subject) }
    case .term(let term): return holds(term, subject)
    }
  }

  private func takesPart(_ actors: [Actor.ID]?, _ roles: [ActorRole]?, _ subject: Subject) -> Bool {
    var parts: [(actor: Actor.ID, role: ActorRole)] =
      (subject.record.map(parties) ?? []).map { ($0.actor, .told($0.role)) }
    if let claim = subject.claim.map({ dossier.claims[$0] }) {
      parts += claim.claimant.actors.map { ($0, .claimant) } + [(claim.lossesOf, .loser)]
    }
    let meant: [ActorRole] =
      subject.asksForClaim
      ? [.claimant, .loser, .told(.attacker)] : Role.allCases.map(ActorRole.told)
    return parts.contains { part in
      (roles ?? meant).contains(part.role)
        && (actors.map { lies(part.actor, in: $0) } ?? true)
    }
  }

  /// Whom a record's passages name, and in a sitting also who takes part in its talks.
  private func parties(of record: FoldedRecord) -> [Telling.Part] {
    guard record.record.kind == .meeting, let id = record.record.parent,
      let talks = edition.record(id), talks.record.kind == .meeting
    else { return record.actors }
    return record.actors
      + parties(of: talks).filter { [.participant, .expected, .host, .party].contains($0.role) }
  }

  private func lies(_ actor: Actor.ID, in actors: [Actor.ID]) -> Bool {
    actors.contains { dossier.actor($0, contains: actor) }
  }

  private func holds(_ term: Query.Term, _ subject: Subject) -> Bool {
    let claim = subject.claim.map { dossier.claims[$0] }
    let record = subject.record
    switch term {
    case .actor, .role, .text: return false
    case .acts(let actors):
      let roles: [ActorRole] =
        subject.asksForClaim
        ? [.claimant, .loser, .told(.attacker)]
        : Role.allCases.filter(\.actsOrLoses).map(ActorRole.told)
      return takesPart(actors, roles, subject)
    case .kind(let kinds): return record.map { kinds.contains($0.record.kind) } ?? false
    case .measure(let measures): return claim.map { measures.contains($0.measure) } ?? false
    case .category(let categories):
      return claim.map { claim in categories.contains { $0.contains(claim.category) } } ?? false
    case .claimant(let speakers):
      return speakers.contains { speaker in
        switch speaker {
        case .notTold: claim?.claimant == .notTold
        case .actor(let actor):
          claim?.claimant.actors.contains { lies($0, in: [actor]) } ?? false
        }
      }
    case .lossesOf(let actors): return claim.map { lies($0.lossesOf, in: actors) } ?? false
    case .attacker(let actors): return takesPart(actors, [.told(.attacker)], subject)
    case .source(let sources):
      if subject.asksForClaim { return claim.map { sources.contains($0.source) } ?? false }
      return record.map { $0.sources.contains { sources.contains(dossier.sources[$0].id) } }
        ?? false
    case .place(let places):
      return record?.places.contains { place in
        var place: Place.ID? = place
        while let current = place {
          if places.contains(current) { return true }
          place = dossier.places[current]?.within
        }
        return false
      } ?? false
    case .status(let statuses): return record?.status.map(statuses.contains) ?? false
    case .form(let forms): return record?.form.map(forms.contains) ?? false
    case .act(let acts): return record?.act.map(acts.contains) ?? false
    case .after(let date): return dates(subject).contains { !$0.isCertainlyBefore(date) }
    case .before(let date): return dates(subject).contains { !date.isCertainlyBefore($0) }
    case .on(let date): return dates(subject).contains { $0.overlaps(date) }
    case .figure(let tests): return claim.map { holds(tests, $0.figure) } ?? false
    case .property(let properties): return properties.contains { has($0, subject) }
    case .id(let ids):
      return ids.contains { $0 == record?.id.description || $0 == claim?.id.description }
    }
  }

  private func holds(_ tests: [Query.FigureTest], _ figure: Figure) -> Bool {
    tests.contains { test in
      switch test {
      case .words: figure.meaning == .words
      case .denied: figure.meaning == .denied
      case .above(let number): figure.low.map { $0 > number } ?? false
      case .below(let number): figure.high.map { $0 < number } ?? false
      case .states(let number): figure.description.split(separator: " ").contains("\(number)")
      }
    }
  }

  private func dates(_ subject: Subject) -> [EDTF] {
    guard subject.asksForClaim, let claim = subject.claim.map({ dossier.claims[$0] }) else {
      return subject.record?.dates.map(\.date) ?? []
    }
    let ofRecords = claim.events.compactMap { edition.record($0)?.date }
    let window = claim.window.map { [$0] } ?? []
    if claim.events.count == 1, claim.totalOf.isEmpty {
      return ofRecords.isEmpty ? window : ofRecords
    }
    return window.isEmpty ? ofRecords : window
  }

  private func has(_ property: Query.Property, _ subject: Subject) -> Bool {
    let claim = subject.claim.map { dossier.claims[$0] }
    let doubts = subject.record?.doubts ?? []
    switch property {
    case .dated: return !dates(subject).isEmpty
    case .undated: return dates(subject).isEmpty
    case .claimed: return claim != nil
    case .total: return claim.map { $0.events.count > 1 || !$0.totalOf.isEmpty } ?? false
    case .planned:
      let planned: [MeetingStatus] = [.possible, .requested, .announced, .planned]
      return subject.record?.status.map(planned.contains) ?? false
    case .disputed:
      guard subject.asksForClaim else { return subject.record?.isDisputed ?? false }
      return edition.tolls.contains { toll in
        toll.isContradicted && toll.claims.contains(subject.claim ?? -1)
      }
    case .doubtful:
      guard subject.asksForClaim else {
        return doubts.contains(.dateUncertain) || doubts.contains(.statusImplied)
          || doubts.contains(.speakerDoubtful)
      }
      switch claim?.claimant {
      case .doubtful, .oneOf: return true
      default: return false
      }
    }
  }
}

/// Tries a matcher on the records and claims of an edition.
struct Matching {
  /// What is looked at: a record with one of its claims, or a claim with one of its records.
  private struct Subject {
    var record: Int?
    var claim: Int?
    /// Whether the claim is what is asked for, and the record only one of its own.
    let isClaim: Bool
  }

  let edition: Edition
  let index: SearchIndex
  let matcher: Matcher

  /// Whether the record in a row answers.
  func matches(record row: Int) -> Bool {
    holds(matcher, Subject(record: row, claim: nil, isClaim: false))
  }

  /// Whether the claim in a row of the dossier, which has to be in view, answers.
  func matches(claim row: Int) -> Bool {
    holds(matcher, Subject(record: nil, claim: row, isClaim: true))
  }

  /// Whether a group holds for one and the same claim of a record, or record of a claim.
  private func holdsTogether(_ matcher: Matcher, _ subject: Subject) -> Bool {
    var subject = subject
    if subject.isClaim {
      let records = subject.claim.flatMap { index.claims[$0]?.records } ?? []
      subject.record = nil
      if records.isEmpty { return holds(matcher, subject) }
      return records.contains { row in
        subject.record = row
        return holds(matcher, subject)
      }
    }
    subject.claim = nil
    let claims = subject.record.map { edition.records[$0].claims } ?? []
    if claims.isEmpty || !matcher.asksOfClaims { return holds(matcher, subject) }
    return claims.contains { row in
      subject.claim = row
      return holds(matcher, subject)
    }
  }

  private func holds(_ matcher: Matcher, _ subject: Subject) -> Bool {
    switch matcher {
    case .every(let matchers): matchers.allSatisfy { holds($0, subject) }
    case .any(let matchers): matchers.contains { holds($0, subject) }
    case .no(let matcher): !holds(matcher, subject)
    case .group(let matcher): holdsTogether(matcher, subject)
    case .text(let text): self.text(of: subject)?.contains(text) ?? false
    case .part(let actors, let roles): hasPart(subject, actors, roles)
    case .acts(let actors): acts(subject, actors)
    case .source(let rows): !rows.isDisjoint(with: sources(of: subject))
    case .after(let day): days(of: subject).contains { $0.last >= day }
    case .before(let day): days(of: subject).contains { $0.first <= day }
    case .within(let first, let last):
      days(of: subject).contains { $0.last >= first && $0.first <= last }
    case .property(let properties): properties.contains { has($0, subject) }
    case .id(let ids):
      subject.record.map { ids.contains(edition.records[$0].id.description) } ?? false
        || subject.claim.map { ids.contains(edition.dossier.claims[$0].id.description) } ?? false
    case .kind, .place, .status, .form, .act:
      subject.record.map { holds(matcher, record: $0) } ?? false
    case .measure, .category, .claimant, .lossesOf, .figure:
      subject.claim.map { holds(matcher, claim: $0) } ?? false
    }
  }

  /// Whether a term about records holds for the one in a row.
  private func holds(_ matcher: Matcher, record row: Int) -> Bool {
    let record = edition.records[row]
    return switch matcher {
    case .kind(let kinds): kinds.contains(record.record.kind)
    case .place(let ranges): index.records[row].places.contains { Self.any(ranges, contains: $0) }
    case .status(let statuses): record.status.map(statuses.contains) ?? false
    case .form(let forms): record.form.map(forms.contains) ?? false
    case .act(let acts): record.act.map(acts.contains) ?? false
    default: false
    }
  }

  /// Whether a term about claims holds for the one in a row.
  private func holds(_ matcher: Matcher, claim row: Int) -> Bool {
    guard let entry = index.claims[row] else { return false }
    let claim = edition.dossier.claims[row]
    return switch matcher {
    case .measure(let measures): measures.contains(claim.measure)
    case .category(let categories): categories.contains { $0.contains(claim.category) }
    case .claimant(let ranges, let orNotTold):
      orNotTold && claim.claimant == .notTold
        || entry.claimants.contains { Self.any(ranges, contains: $0) }
    case .lossesOf(let ranges): Self.any(ranges, contains: entry.loser)
    case .figure(let tests): tests.contains { $0.holds(for: claim.figure) }
    default: false
    }
  }

  private static func any(_ ranges: [Range<Int>], contains position: Int) -> Bool {
    ranges.contains { $0.contains(position) }
  }
}

extension Matching {
  /// Whether an actor of the ranges takes part in one of the roles.
  ///
  /// Without a role, a record is asked for the actors that are told of it, and a claim for its claimants, for who
  /// lost and for the attackers of its record.
  private func hasPart(_ subject: Subject, _ actors: [Range<Int>]?, _ roles: RoleSet?) -> Bool {
    func isMeant(_ actor: Int) -> Bool { actors.map { Self.any($0, contains: actor) } ?? true }
    let roles = roles ?? (subject.isClaim ? [.claimant, .loser, .attacker] : .told)
    if let record = subject.record {
      let parts = index.records[record].parts
      if parts.contains(where: { !roles.isDisjoint(with: $0.role) && isMeant($0.actor) }) {
        return true
      }
    }
    guard let row = subject.claim, let claim = index.claims[row] else { return false }
    return roles.contains(.claimant) && claim.claimants.contains(where: isMeant)
      || roles.contains(.loser) && isMeant(claim.loser)
  }

  /// Whether an actor of the ranges does or suffers something.
  private func acts(_ subject: Subject, _ actors: [Range<Int>]) -> Bool {
    hasPart(subject, actors, subject.isClaim ? nil : .actsOrLoses)
  }

  private func text(of subject: Subject) -> FoldedText? {
    subject.isClaim
      ? subject.claim.flatMap { index.claims[$0]?.text }
      : subject.record.map { index.records[$0].text }
  }

  private func days(of subject: Subject) -> [SearchIndex.Days] {
    let days =
      subject.isClaim
      ? subject.claim.flatMap { index.claims[$0]?.days }
      : subject.record.map { index.records[$0].days }
    return days ?? []
  }

  private func sources(of subject: Subject) -> [Int] {
    subject.isClaim
      ? subject.claim.map { [edition.dossier.passageOfClaim[$0].source] } ?? []
      : subject.record.map { edition.records[$0].sources } ?? []
  }

  private func has(_ property: Query.Property, _ subject: Subject) -> Bool {
    switch property {
    case .dated: return !days(of: subject).isEmpty
    case .undated: return days(of: subject).isEmpty
    case .claimed: return subject.claim != nil
    case .total:
      return subject.claim.map { edition.dossier.claims[$0].isTotal } ?? false
    case .planned:
      switch subject.record.flatMap({ edition.records[$0].status }) {
      case .possible, .requested, .announced, .planned: return true
      case .cancelled, .implied, .held, nil: return false
      }
    case .disputed:
      if subject.isClaim {
        let toll = subject.claim.flatMap { edition.tollOfClaim[$0] }
        return toll.map { edition.tolls[$0].isContradicted } ?? false
      }
      return subject.record.map { edition.records[$0].isDisputed } ?? false
    case .doubtful:
      if subject.isClaim {
        return subject.claim.map { edition.dossier.claims[$0].claimant.isDoubtful } ?? false
      }
      return subject.record.map { edition.records[$0].doubts.contains { !$0.isDispute } } ?? false
    }
  }
}

extension Query.FigureTest {
  /// Whether a figure is as asked.
  func holds(for figure: Figure) -> Bool {
    switch self {
    case .states(let number): figure.statedNumbers.contains(number)
    case .above(let number): figure.low.map { $0 > number } ?? false
    case .below(let number): figure.high.map { $0 < number } ?? false
    case .words: figure.meaning == .words
    case .denied: figure.meaning == .denied
    }
  }
}

extension Figure {
  /// The numbers that stand in the text: 100 for "more than 100".
  fileprivate var statedNumbers: [Int] {
    switch meaning {
    case .exactly(let number), .atLeast(let number), .moreThan(let number), .about(let number),
      .upTo(let number), .fewerThan(let number):
      [number]
    case .between(let low, let high): [low, high]
    case .words, .denied, .notStated: []
    }
  }
}

extension Claim {
  /// Whether it is a total that a source states over several incidents.
  var isTotal: Bool { events.count > 1 || !totalOf.isEmpty }
}

extension Claimant {
  /// Whether the text leaves open who it is.
  var isDoubtful: Bool {
    switch self {
    case .doubtful, .oneOf: true
    case .named, .notTold: false
    }
  }
}

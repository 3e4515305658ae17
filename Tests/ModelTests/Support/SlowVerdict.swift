@testable import Model

/// The nine rules word by word, day by day and number by number, to compare the verdict with.
struct SlowVerdict {
  /// The rules by their letters in the method.
  enum Rule: String, CaseIterable {
    case differentLosses, differentIncidents, differentMeasure, mayBeTheSameLosses, totalAndPart
    case noNumber, revised, contradictory, meeting

    init(_ kind: Verdict.Kind) {
      switch kind {
      case .differentLosses: self = .differentLosses
      case .differentIncidents: self = .differentIncidents
      case .differentMeasure: self = .differentMeasure
      case .mayBeTheSameLosses: self = .mayBeTheSameLosses
      case .totalAndPart: self = .totalAndPart
      case .noNumber: self = .noNumber
      case .revised: self = .revised
      case .contradictory: self = .contradictory
      case .meeting: self = .meeting
      }
    }
  }

  let edition: Edition
  /// Farther than any date of the generated dossiers reaches with an end that is known.
  private static let days = date("1997-03-01").number...date("1997-07-31").number

  private static func date(_ text: String) -> Day {
    guard case .day(let day) = HarbourDossier.date(text).earliest else {
      preconditionFailure("\(text) is a day")
    }
    return day
  }

  private var dossier: Dossier { edition.dossier }

  func rule(_ one: Claim, _ other: Claim) -> Rule {
    let sides = [(one, other), (other, one)].contains {
      dossier.lineage(of: $0.0.lossesOf).contains($0.1.lossesOf)
    }
    let categories =
      includes(one.category, other.category) || includes(other.category, one.category)
    if !sides || !categories { return .differentLosses }
    let incidents = incidents(one, other)
    if incidents == "apart", areApart(one, other) { return .differentIncidents }
    if one.measure != other.measure { return .differentMeasure }
    if incidents == "apart" || incidents == "shared" { return .mayBeTheSameLosses }
    if incidents == "total" { return .totalAndPart }
    if one.category != other.category,
      one.category.family != .people || other.category.family != .people
    {
      return .mayBeTheSameLosses
    }
    guard let ours = numbers(one), let theirs = numbers(other) else { return .noNumber }
    if isRevised(one, other) || isRevised(other, one) { return .revised }
    return ours.isDisjoint(with: theirs) ? .contradictory : .meeting
  }

  private func includes(_ wide: Model.Category, _ narrow: Model.Category) -> Bool {
    if wide == narrow { return true }
    if wide == .peopleAndEquipment, narrow == .people || narrow == .equipment { return true }
    return narrow.parent.map { includes(wide, $0) } ?? false
  }

  private func taken(_ claim: Claim, _ seen: Set<Claim.ID> = []) -> (Set<Record.ID>, Set<Claim.ID>)
  {
    var (records, claims) = (Set(claim.events), Set<Claim.ID>())
    for id in claim.totalOf where !seen.contains(Claim.ID(id)) && Claim.ID(id) != claim.id {
      if let part = dossier.claims.first(where: { $0.id.description == id }) {
        let inner = taken(part, seen.union([claim.id]))
        records.formUnion(inner.0)
        claims.formUnion(inner.1.union([part.id]))
      } else {
        records.insert(Record.ID(id))
      }
    }
    return (records, claims)
  }

  private func incidents(_ one: Claim, _ other: Claim) -> String {
    let (first, second) = (taken(one), taken(other))
    if first.1.contains(other.id) != second.1.contains(one.id) { return "total" }
    if !one.events.isEmpty, Set(one.events) == Set(other.events) { return "same" }
    func covers(_ outer: Set<Record.ID>, _ inner: Set<Record.ID>) -> Bool {
      inner.allSatisfy { !outer.isDisjoint(with: upward($0)) }
    }
    let (loose, otherLoose) = (first.1.filter(isLoose), second.1.filter(isLoose))
    if !loose.isDisjoint(with: otherLoose) {
      let isWhole = otherLoose.isSubset(of: loose) && covers(first.0, second.0)
      let isPart = loose.isSubset(of: otherLoose) && covers(second.0, first.0)
      if isWhole == isPart { return isWhole ? "same" : "shared" }
      return "total"
    }
    if first.0.isEmpty || second.0.isEmpty {
      let isTotal =
        one.isRunning && other.isRunning && one.events == other.events
        && one.totalOf == other.totalOf && one.totalOf.isEmpty
        && one.lossesOf == other.lossesOf && one.category == other.category
        && one.measure == other.measure && isOneVoice(one, other)
        && (one.window == other.window || start(one) != nil && start(one) == start(other))
      return isTotal ? "same" : "apart"
    }
    switch (covers(first.0, second.0), covers(second.0, first.0)) {
    case (true, true): return "same"
    case (false, false):
      let isShared = first.0.contains { one in
        second.0.contains { upward($0).contains(one) || upward(one).contains($0) }
      }
      return isShared ? "shared" : "apart"
    default: return "total"
    }
  }

  private func isLoose(_ id: Claim.ID) -> Bool {
    dossier.claims.contains { $0.id == id && $0.events.isEmpty && $0.totalOf.isEmpty }
  }

  private func upward(_ record: Record.ID) -> Set<Record.ID> {
    Set([record]).union(dossier.record(record)?.parent.map(upward) ?? [])
  }

  private func start(_ claim: Claim) -> Day? { claim.window?.earliest.day }

  private func isOneVoice(_ one: Claim, _ other: Claim) -> Bool {
    guard case .named(let actor) = one.claimant else { return false }
    return one.claimant == other.claimant && dossier.actor(actor)?.kind != .unnamed
  }

  // MARK: Days

  private func days(_ date: EDTF) -> Set<Int> {
    let first = date.widenedEarliest.day?.number ?? .min
    let last = date.widenedLatest.day?.number ?? .max
    return Set(Self.days.filter { first <= $0 && $0 <= last })
  }

  /// Whether a text says some day of several.
  private func isVague(_ date: EDTF) -> Bool {
    if date.description.hasPrefix("[") { return true }
    return !date.description.contains("/") && days(date).count > 1
  }

  private func days(ofIncident record: Record.ID) -> Set<Int>? {
    let folded = edition.record(record)
    let claims = edition.claims.map { dossier.claims[$0] }
      .filter { $0.events == [record] && $0.totalOf.isEmpty }
    let dates = (folded?.dates.map(\.date) ?? []) + claims.compactMap(\.window)
    guard !dates.isEmpty else { return nil }
    let kept = dates.filter { date in
      !isVague(date) || !dates.contains { days($0).isStrictSubset(of: days(date)) }
        || dates.contains { !isVague($0) && days($0) == days(date) }
    }
    return kept.map(days).reduce([]) { $0.union($1) }
  }

  private func days(of claim: Claim) -> Set<Int>? {
    let incidents = claim.events.map(days(ofIncident:))
    if claim.events.count == 1, claim.totalOf.isEmpty, let incident = incidents[0] {
      return incident
    }
    if incidents.contains(where: { $0 == nil }) { return nil }
    let inner = claim.totalOf.isEmpty ? ([], []) : taken(claim)
    let parts =
      inner.0.subtracting(claim.events).map(days(ofIncident:))
      + inner.1.filter(isLoose).map { id in
        dossier.claims.first { $0.id == id }?.window.map(days)
      }
    if claim.window == nil, claim.events.isEmpty, parts.contains(nil) { return nil }
    let all = (incidents + [claim.window.map(days)] + parts).compactMap { $0 }
    return all.isEmpty ? nil : all.reduce([]) { $0.union($1) }
  }

  /// Whether at least one whole day lies between the days of two claims.
  private func areApart(_ one: Claim, _ other: Claim) -> Bool {
    guard let first = days(of: one), let second = days(of: other), let low = first.min(),
      let high = first.max(), let otherLow = second.min(), let otherHigh = second.max()
    else { return false }
    return high + 1 < otherLow || otherHigh + 1 < low
  }

  // MARK: Numbers

  private func numbers(_ claim: Claim) -> Set<Int>? {
    switch claim.figure.meaning {
    case .exactly(let number): [number]
    case .atLeast(let number): Set(number...99)
    case .moreThan(let number): Set(number + 1...99)
    case .about(30): Set(25...35)
    case .about(let number): [number]
    case .upTo(let number): Set(0...number)
    case .fewerThan(let number): Set(0..<number)
    case .between(let low, let high): Set(low...high)
    case .words, .denied, .notStated: nil
    }
  }

  private func isRevised(_ earlier: Claim, _ later: Claim) -> Bool {
    guard isOneVoice(earlier, later), earlier.source != later.source,
      earlier.figure.meaning != later.figure.meaning,
      let last = earlier.stated?.widenedLatest.day, let first = later.stated?.widenedEarliest.day
    else { return false }
    return last < first
  }
}

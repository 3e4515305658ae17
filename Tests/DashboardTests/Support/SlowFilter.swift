@testable import Dashboard
@testable import Model

/// What a filter lets through, found by looking at every record with no index: the count that the screen is held to.
struct SlowFilter {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  /// Returns the records that a filter lets through; nil for a query that this does not know.
  func records(_ filter: Filter) -> [Record.ID]? {
    guard let answers = test(of: filter.text) else { return nil }
    return edition.records.filter { record in
      answers(record) && (!filter.isDisputedOnly || record.isDisputed)
        && takesPart(filter.actors, in: record) && oneClaimAnswers(filter, in: record)
    }.map(\.id)
  }

  private func test(of text: String) -> ((FoldedRecord) -> Bool)? {
    switch text {
    case "": { _ in true }
    case "kind:attack": { $0.record.kind == .attack }
    case "is:undated": { $0.dates.isEmpty }
    case "measure:killed":
      { record in record.claims.contains { edition.dossier.claims[$0].measure == .killed } }
    default: nil
    }
  }

  private func takesPart(_ filter: ActorFilter, in record: FoldedRecord) -> Bool {
    func answers(_ actor: Actor.ID) -> Bool {
      parts(of: record, as: filter.part).contains {
        edition.dossier.lineage(of: $0).contains(actor)
      }
    }
    let isIn =
      filter.included.isEmpty || filter.needsAll
      ? filter.included.allSatisfy(answers) : filter.included.contains(where: answers)
    return isIn && !filter.excluded.contains(where: answers)
  }

  /// Whether one claim answers both the text and the role, where both are about claims.
  private func oneClaimAnswers(_ filter: Filter, in record: FoldedRecord) -> Bool {
    let actors = filter.actors
    guard filter.text == "measure:killed", !actors.included.isEmpty,
      !actors.needsAll || actors.included.count == 1
    else { return true }
    return record.claims.map { edition.dossier.claims[$0] }.contains { claim in
      let parts: [Actor.ID]
      switch actors.part {
      case .role(.claimant): parts = claim.claimant.actors
      case .role(.loser): parts = [claim.lossesOf]
      case .any, .actsOrLoses, .role: return true
      }
      return claim.measure == .killed
        && parts.contains {
          !actors.included.filter(edition.dossier.lineage(of: $0).contains).isEmpty
        }
    }
  }

  /// Returns whom a record's passages name, and in a sitting the parties of the talks around it.
  private func actors(of record: FoldedRecord) -> [Telling.Part] {
    var actors = record.actors
    var around = record.record.parent
    while record.record.kind == .meeting, let id = around, let talks = edition.record(id),
      talks.record.kind == .meeting
    {
      actors += talks.actors.filter { [.participant, .host, .party, .expected].contains($0.role) }
      around = talks.record.parent
    }
    return actors
  }

  /// Returns who takes part in a record so.
  private func parts(of record: FoldedRecord, as part: ActorFilter.Part) -> [Actor.ID] {
    let claims = record.claims.map { edition.dossier.claims[$0] }
    let told = actors(of: record)
    return switch part {
    case .any: told.map(\.actor)
    case .actsOrLoses: told.filter { $0.role.actsOrLoses }.map(\.actor)
    case .role(.told(let role)): told.filter { $0.role == role }.map(\.actor)
    case .role(.claimant): claims.flatMap(\.claimant.actors)
    case .role(.loser): claims.map(\.lossesOf)
    }
  }
}

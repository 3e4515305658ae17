import Model
import Testing

/// What the Idlib dossier has no pair for.
@Suite struct HarbourVerdictTests {
  private let edition = HarbourFiles.edition

  @Test(arguments: [
    ("R#2s4.1", "guard-seven-dead", Verdict.Kind.meeting(.sameOrigin), [Verdict.Note]()),
    ("guard-seven-dead", "guard-eight-dead", .revised(later: .second), []),
    ("guard-eight-dead", "guard-seven-dead", .revised(later: .first), []),
    ("R#2s4.1", "guard-eight-dead", .contradictory, [.relayedDifferently]),
    (
      "R#2s3.1", "R#2s13.1", .contradictory,
      [.withinOneDocument, .originNotTold(.both)]
    ),
    ("board-eleven-dead", "guard-seven-dead", .meeting(.corroborated), [.labelsDiffer]),
    ("board-eleven-dead", "guard-eight-dead", .contradictory, [.labelsDiffer]),
    (
      "wire-total", "board-eleven-dead", .totalAndPart(whole: .first, isContradictory: false),
      [.labelsDiffer]
    ),
    (
      "office-total", "guard-eight-dead", .totalAndPart(whole: .first, isContradictory: false),
      [.labelsDiffer]
    ),
    ("wire-total", "office-total", .totalAndPart(whole: .second, isContradictory: false), []),
    ("office-total", "G02#8.2", .contradictory, [.originNotTold(.second)]),
    ("W#4.1", "W#5.2", .contradictory, []),
    ("W#4.5", "W#5.3", .noNumber(.second), []),
    ("W#4.1", "W#4.3", .mayBeTheSameLosses, []),
    ("nets-in-may", "N#2.1", .noNumber(.second), []),
    ("nets-in-may", "board-nets", .differentLosses, []),
    ("W#7.1", "G14#6.1", .mayBeTheSameLosses, []),
    ("N#2.2", "guard-seven-dead", .mayBeTheSameLosses, []),
    ("G14#4.2", "N#3.2", .differentIncidents, []),
  ])
  func `a pair has its verdict`(
    first: String,
    second: String,
    kind: Verdict.Kind,
    notes: [Verdict.Note]
  ) throws {
    let verdict = try #require(edition.verdict(first, second))
    #expect(verdict.kind == kind)
    #expect(verdict.notes == notes)
  }

  @Test func `every pair has one verdict, the same from either side`() {
    for first in edition.claims {
      for second in edition.claims {
        let verdict = edition.verdict(between: first, and: second)
        #expect(edition.verdict(between: second, and: first) == verdict.reversed)
      }
    }
  }

  @Test func `two organs of one town are one origin`() throws {
    let toll = try #require(edition.tolls.first { $0.origins.count > 1 })
    let roots = toll.origins.map { edition.dossier.root(of: $0) }
    #expect(Set(roots).count == roots.count)
  }
}

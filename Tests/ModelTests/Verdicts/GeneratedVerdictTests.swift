import Testing

@testable import Model

@Suite struct GeneratedVerdictTests {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `every pair has the verdict of the first rule that applies, from either side`(
    seed: UInt64
  ) {
    let edition = Edition(GeneratedClaims(seed: seed).made())
    let slow = SlowVerdict(edition: edition)
    let claims = edition.dossier.claims
    for first in edition.claims {
      for second in edition.claims where second != first {
        let verdict = edition.verdict(between: first, and: second)
        let rule = slow.rule(claims[first], claims[second])
        #expect(SlowVerdict.Rule(verdict.kind) == rule, "\(claims[first].id) \(claims[second].id)")
        #expect(edition.verdict(between: second, and: first) == verdict.reversed)
      }
    }
  }

  @Test func `generated claims come to every verdict and every note`() {
    var rules: Set<SlowVerdict.Rule> = []
    var meetings: Set<Verdict.Meeting> = []
    var notes: Set<Verdict.Note> = []
    for seed in 1...6 as ClosedRange<UInt64> {
      for isOneToll in [false, true] {
        let edition = Edition(GeneratedClaims(seed: seed, isOneToll: isOneToll).made())
        for first in edition.claims {
          for second in edition.claims where second != first {
            let verdict = edition.verdict(between: first, and: second)
            rules.insert(SlowVerdict.Rule(verdict.kind))
            notes.formUnion(verdict.notes)
            if case .meeting(let meeting) = verdict.kind { meetings.insert(meeting) }
          }
        }
      }
    }
    #expect(rules.count == SlowVerdict.Rule.allCases.count)
    #expect(meetings == [.sameOrigin, .corroborated, .compatible, .originNotTold])
    let wanted: [Verdict.Note] = [
      .withinOneDocument, .relayedDifferently, .mayBeALaterCount(higher: .first),
      .noLaterCount(higher: .second), .labelsDiffer, .originNotTold(.both), .compatible, .soft,
      .remark(.first),
    ]
    #expect(wanted.allSatisfy(notes.contains))
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `every axis on which two claims differ is named, and no other`(seed: UInt64) {
    let edition = Edition(GeneratedClaims(seed: seed).made())
    let claims = edition.dossier.claims
    for first in edition.claims {
      for second in edition.claims where second != first {
        let (one, other) = (claims[first], claims[second])
        let verdict = edition.verdict(between: first, and: second)
        #expect(verdict.differs(on: .window) == (one.window != other.window))
        #expect(verdict.differs(on: .losingSide) == (one.lossesOf != other.lossesOf))
        #expect(verdict.differs(on: .measure) == (one.measure != other.measure))
        #expect(verdict.differs(on: .category) == (one.category != other.category))
        #expect(verdict.differs(on: .figure) == (one.figure.meaning != other.figure.meaning))
        #expect(verdict.differs(on: .claimant) == (one.claimant != other.claimant))
        #expect(verdict.differs(on: .chain) == (one.chain != other.chain))
        #expect(verdict.differs(on: .document) == (one.source != other.source))
        #expect(verdict.differs(on: .stated) == (one.stated != other.stated))
        #expect(verdict.differs(on: .running) == (one.isRunning != other.isRunning))
        #expect(verdict.differences.map(\.axis) == Verdict.Axis.allCases.filter(verdict.differs))
      }
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `corroborated are only two named origins of two roots, neither a bound`(seed: UInt64) {
    let edition = Edition(GeneratedClaims(seed: seed, isOneToll: true).made())
    let dossier = edition.dossier
    for first in edition.claims {
      for second in edition.claims where second != first {
        let verdict = edition.verdict(between: first, and: second)
        guard verdict.kind == .meeting(.corroborated) else { continue }
        let roots = [first, second].compactMap { row in
          dossier.origin(of: dossier.claims[row]).map { dossier.root(of: $0) }
        }
        #expect(Set(roots).count == 2)
        #expect(![first, second].allSatisfy { dossier.claims[$0].figure.isBound })
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a sum is refused exactly where a pair clashes or a claim gives no number`(seed: UInt64) {
    let edition = Edition(GeneratedClaims(seed: seed, claims: 24).made())
    var random = Sequence64(seed: seed)
    for _ in 0..<30 {
      let rows = (0..<(1 + random.below(3))).map { _ in random.pick(edition.claims) }
      let clashes = rows.indices.contains { index in
        !edition.dossier.claims[rows[index]].figure.hasNumber
          || rows[(index + 1)...].contains { other in
            other == rows[index] || !edition.verdict(between: rows[index], and: other).mayBeAdded
          }
      }
      switch edition.sum(of: rows) {
      case .success(let sum):
        #expect(!clashes)
        #expect(sum.parts == rows)
        let lows = rows.map { edition.dossier.claims[$0].figure.range.lowerBound }
        #expect(sum.low == lows.reduce(0, +))
      case .failure(let refusal):
        #expect(clashes)
        #expect(!refusal.clashes.isEmpty)
        #expect(refusal.lines(in: edition).count == refusal.clashes.count)
      }
    }
  }
}

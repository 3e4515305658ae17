import Model
import Testing

@Suite struct DriftTests {
  private let edition = IdlibDossier.edition

  private func toll(_ claim: String) throws -> Toll {
    let row = try #require(edition.claimRow(named: claim))
    return try #require(edition.toll(of: edition.dossier.claims[row].id))
  }

  @Test func `the range of the strike of 27 February moves with each publication`() throws {
    let drift = edition.drift(of: try toll("004#2s1.1"))
    let steps = drift.steps.map { step in
      "\(step.day) \(step.envelope?.shortForm ?? "none") \(step.claimCount) \(step.status)"
    }
    #expect(
      steps == ["2020-02-28 33 2 originNotTold", "2020-03-05 33–34+ 7 contradicted"]
    )
  }

  @Test func `34 was said days before it was published`() throws {
    let drift = edition.drift(of: try toll("004#2s1.1"))
    let courses = drift.courses.map { course in
      let days = [course.stated, course.maybePublished, course.published]
      let claim = course.claims.first.map { edition.dossier.claims[$0].figure.description } ?? ""
      return claim + " " + days.map { $0?.description ?? "-" }.joined(separator: " ")
    }
    #expect(
      courses == [
        "33 2020-02-28 2020-02-28 2020-02-28", "34 2020-02-27 2020-03-04 2020-03-05",
        "at least 34 2020-03-05 2020-03-05 2020-03-05",
      ]
    )
    #expect(drift.days?.lowerBound.description == "2020-02-27")
  }

  @Test(arguments: [IdlibDossier.edition, HarbourFiles.edition])
  func `each step is the toll of the edition of its day`(edition: Edition) throws {
    for toll in edition.tolls {
      for step in edition.drift(of: toll).steps {
        let then = Edition(edition.dossier, asOf: try EDTF(step.day.description))
        let known = try #require(then.toll(toll.id))
        #expect(known.envelope == step.envelope)
        #expect(known.claims.count == step.claimCount)
        #expect(known.status == step.status)
      }
    }
  }

  @Test func `what is told differently of the strike has its passages and its disputes`() throws {
    let fields = edition.toldFields(of: try toll("004#2s1.1"))
    let disputed = fields.filter(\.isDisputed).map(\.field)
    #expect(disputed == [.day])
    let attacker = try #require(fields.first { $0.field == .attacker })
    #expect(
      attacker.versions.map(\.words) == [
        "Syrian Armed Forces, blamed", "Syria, blamed", "Syrian Armed Forces, stated",
        "Syria, stated",
      ]
    )
    #expect(fields.first { $0.field == .category }?.versions.count == 1)
  }

  @Test func `a side that gives no figure and no account is silent`() throws {
    let silent = edition.silentSides(on: try toll("004#2s1.1")).map(\.description)
    #expect(silent.contains("syria"))
    #expect(!silent.contains("turkey"))
  }
}

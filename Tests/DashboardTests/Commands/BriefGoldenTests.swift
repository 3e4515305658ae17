import Testing

@testable import Dashboard
@testable import Model

/// Briefs as they are stored in `Goldens/brief`.
@Suite struct BriefGoldenTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let fixture: Fixture
    var query = ""
    var asOf: String?
    let format: Brief.Format

    var testDescription: String { "\(name) as \(format)" }
  }

  static let cases: [Case] = Brief.Format.allCases.flatMap { format in
    [
      Case(name: "idlib", fixture: .idlib, format: format),
      Case(name: "harbour", fixture: .harbour, format: format),
      Case(
        name: "idlib-turkey-29-february",
        fixture: .idlib,
        query: "actor:turkey measure:killed",
        asOf: "2020-02-29",
        format: format
      ),
    ]
  }

  @Test(arguments: cases)
  func `a brief is written as it is stored`(_ test: Case) throws {
    let date = try test.asOf.map { try EDTF($0) }
    let brief = Brief(
      of: Edition(test.fixture.dossier, asOf: date),
      answering: try Query.parse(test.query, in: test.fixture.dossier),
      request: BriefRequest(
        query: test.query,
        asOf: date,
        input: test.fixture == .idlib ? nil : test.fixture.rawValue
      )
    )
    Golden.check(name: "brief/\(test.name)-\(test.format)", text: brief.written(as: test.format))
  }
}

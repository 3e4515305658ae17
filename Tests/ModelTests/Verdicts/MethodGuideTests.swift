import Foundation
import Model
import Testing

/// Holds `docs/method.md` to what the program says.
@Suite struct MethodGuideTests {
  private static let edition = IdlibDossier.edition

  /// The rows of the page's tables whose first cells are claims, the sentence in the last cell.
  private static func examples() throws -> [(claims: [String], sentence: String)] {
    let file = URL(fileURLWithPath: Fixtures.path("")).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/method.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count >= 2, cells[0].hasPrefix("`"), cells[0].contains("#") else { return nil }
      let claims = cells.dropLast().joined(separator: " ").split(separator: " ")
      return (
        claims.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "`")) },
        cells[cells.count - 1]
      )
    }
  }

  @Test func `every worked example of the method says what the program says`() throws {
    let examples = try Self.examples()
    #expect(examples.count >= 11)
    for example in examples {
      let rows = try example.claims.map { try #require(Self.edition.claimRow(named: $0), "\($0)") }
      try #require(rows.count == 2)
      let verdict = Self.edition.verdict(between: rows[0], and: rows[1])
      if example.sentence.contains("Our arithmetic") {
        let sum = try Self.edition.sum(of: rows).get()
        #expect(sum.sentence(in: Self.edition) == example.sentence)
      } else {
        #expect(verdict.sentence(in: Self.edition) == example.sentence)
      }
    }
  }
}

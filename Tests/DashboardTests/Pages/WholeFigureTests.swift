import Model
import Testing

@testable import Dashboard

/// A number that is cut is another number.
@Suite struct WholeFigureTests {
  private static let edition = Edition(
    MadeDossier(records: 30, claims: 90, figureScale: 1_000_003).made()
  )

  @Test func `no number of a toll's page is cut, and its axis and plots stay in line`() throws {
    let state = State(Self.edition, size: Size(columns: 160, rows: 60))
    for toll in Self.edition.tolls {
      let lines = PageContent(.toll(toll.id), in: state).lines.map(\.text.plain)
      let heading = try #require(lines.firstIndex { $0.contains("figure  ") })
      #expect(!lines[heading].contains("…"), "\(lines[heading])")
      let column = try #require(lines[heading].split(separator: "where").first).count
      for (offset, row) in toll.claims.enumerated() {
        let claim = state.dossier.claims[row]
        let line = lines[heading + 1 + offset]
        let citation = state.dossier.citation(state.dossier.passageOfClaim[row])
        #expect(line.dropFirst(column).hasPrefix(citation), "\(line)")
        guard claim.figure.hasNumber else { continue }
        #expect(line.contains(claim.figure.shortForm + " "), "\(line)")
      }
    }
  }

  @Test(arguments: [60, 80, 120])
  func `no number of a row or a record's page is cut`(columns: Int) throws {
    let state = State(Self.edition, size: Size(columns: columns, rows: 400))
    let claims = Frame(state).drawn(.claims).lines
    for (offset, line) in state.lists.claims.lines.enumerated() {
      guard case .claim(let id) = line.item, let row = state.edition.row(ofClaim: id) else {
        continue
      }
      let figure = state.dossier.claims[row].figure
      guard figure.hasNumber else { continue }
      #expect(claims[1 + offset].contains(figure.shortForm + " "), "\(claims[1 + offset])")
    }
    for record in Self.edition.records {
      let figure = RecordFigure(record, in: Self.edition).text.plain
      if figure.contains(where: \.isNumber) {
        let row = TimelineRow(in: state).drawn(.record(record.id), columns: columns - 2)
        #expect(PlainText.line(row.row(0)).contains(figure))
      }
      let lines = PageContent(.record(record.id), in: state).lines
      for line in lines {
        guard case .toll(let id) = line.target, let toll = Self.edition.toll(id) else { continue }
        let figure = TollWords(toll, in: Self.edition).figure.plain
        guard figure.contains(where: \.isNumber) else { continue }
        #expect(line.text.plain.contains(" \(figure) "), "\(line.text.plain)")
      }
    }
  }
}

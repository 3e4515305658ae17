import Testing

@testable import Dashboard

@Suite struct HeaderTests {
  private func header(_ columns: Int, _ rows: Int, _ keys: String) throws -> [String] {
    let state = try Fixture.idlib.state(size: Size(columns: columns, rows: rows), keys: keys)
    return Array(Frame(state).drawn().lines.prefix(state.layout.header.rows))
  }

  @Test func `an earlier date says how much of the dossier is not yet known, at every size`() throws
  {
    let wide = try header(120, 36, "<lt><lt>")
    #expect(wide[0].contains("‹ 12 Feb 2020 ›") && wide[0].contains("2 of 5 sources out: 3 2  "))
    #expect(wide[1].contains("35 of 97 records known   3 of 8 talks   6 of 29 tolls"))
    let medium = try header(80, 24, "<lt><lt>")
    #expect(medium[0].contains("‹ 12 Feb 2020 ›") && medium[0].hasSuffix("2 of 5 sources out "))
    #expect(medium[1].contains("35 of 97 records known   3 of 8 talks   6 of 29 tolls"))
    let small = try header(40, 12, "<lt><lt>")
    #expect(small[0].contains("on 12 Feb") && small[0].contains("35 of 97 records"))
  }

  @Test func `the latest date says nothing of what is not known`() throws {
    for (columns, rows) in [(120, 36), (80, 24), (40, 12)] {
      for keys in ["", "d", "<lt>="] {
        let lines = try header(columns, rows, keys)
        #expect(lines.allSatisfy { !$0.contains("known ") || $0.contains("as known on") })
        #expect(lines.allSatisfy { !$0.contains("out") })
      }
    }
  }
}

import Model
import Testing

@testable import Dashboard

/// Dates in the rows of panes: where they lack room they lose neither their end nor their doubt.
@Suite struct RowDateTests {
  @Test(arguments: [
    ("27 Feb", 9, "27 Feb"), ("by 27 Feb?", 10, "by 27 Feb?"), ("24 Feb..1 Mar", 9, "24…1 Mar"),
    ("27 Feb 2020–5 Mar 2020?", 12, "27 F…r 2020?"), ("27 Feb?..5 Mar", 9, "27…?5 Mar"),
    ("~27 Feb–5 Mar", 9, "~27…5 Mar"), ("27 Feb..~11 Mar 2020", 9, "27…~2020"),
    ("27 Feb", 1, "…"), ("27 Feb?", 1, "?"), ("27 Feb", 0, ""),
  ])
  func `where a date has no room its middle goes, with a sign for the doubt that goes along`(
    date: String,
    columns: Int,
    expected: String
  ) {
    let cut = date.cutInside(columns: columns)
    #expect(cut == expected)
    #expect(cut.count <= columns)
  }

  @Test func `a column is as wide as is usual, and wider for a longer date`() throws {
    func cell(_ date: String, indent: Int = 0, limit: Int = 14) throws -> String {
      let date = try EDTF(date)
      return StyledText.dateCell(date, indent: indent, columns: 9, limit: limit).plain
    }
    #expect(try cell("2020-02-27") == "27 Feb   ")
    #expect(try cell("2020-02-27", indent: 2) == "  27 Feb ")
    #expect(try cell("[2020-02-24..2020-03-01]") == "24 Feb..1 Mar")
    #expect(try cell("[2020-02-24..2020-03-01]", indent: 3) == "   24 Fe…1 Mar")
    #expect(try cell("[..2020-02-27?]", limit: 9) == "by 2…Feb?")
    #expect(try cell("2020-02-27", limit: -3) == "")
  }

  private static let sizes = [38, 40, 47, 60, 80, 118]

  @Test(arguments: Fixture.allCases, sizes)
  func `no row of the timeline cuts a date, nor the days of a gap`(fixture: Fixture, columns: Int)
    throws
  {
    let state = try fixture.state(size: Size(columns: columns, rows: 400), keys: "tt")
    let lines = Frame(state).drawn(.timeline).lines
    let first = 1 + ScreenLayout.chartRows(insideRows: 398, columns: columns - 2)
    for (offset, line) in state.lists.timeline.lines.enumerated() {
      let row = lines[first + offset]
      switch line.item {
      case .record(let id):
        guard let date = state.edition.record(id)?.date else { continue }
        let forms = [false, true].map { date.shortForm(showsYear: $0) + " " }
        #expect(forms.contains { row.contains($0) }, "\(row)")
      case .gap(let from, let to):
        #expect(row.contains(" \(DayRange(from, to).shortForm) "), "\(row)")
      default: break
      }
    }
  }

  @Test(arguments: Fixture.allCases, sizes)
  func `no row of meetings or claims cuts the end of a date, nor its doubt`(
    fixture: Fixture,
    columns: Int
  ) throws {
    let state = try fixture.state(size: Size(columns: columns, rows: 400))
    let meetings = Frame(state).drawn(.meetings).lines
    for (offset, line) in state.lists.meetings.lines.enumerated() {
      guard case .record(let id) = line.item, let date = state.edition.record(id)?.date else {
        continue
      }
      let row = meetings[1 + offset]
      #expect(row.contains(date.shortForm(showsYear: false) + " "), "\(row)")
    }
    let claims = Frame(state).drawn(.claims).lines
    for (offset, line) in state.lists.claims.lines.enumerated() {
      guard case .toll(let id) = line.item, let date = state.edition.toll(id)?.date else {
        continue
      }
      let row = claims[1 + offset]
      // At 38 columns figures leave some dates no more than twelve.
      let words = date.shortForm(showsYear: false)
      let shown = columns <= 40 && !row.contains(words) ? words.cutInside(columns: 12) : words
      #expect(row.contains(shown + " "), "\(row)")
      #expect(shown.suffix(5) == words.suffix(5) && shown.contains("?") == words.contains("?"))
    }
  }
}

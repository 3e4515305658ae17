import Model
import Testing

@testable import Dashboard

/// The flow of a page, compared with one that wraps every line.
@Suite struct PageFlowTests {
  /// Lines of one to nine rows at ten columns, with blanks between.
  private static let content: PageContent = {
    var content = PageContent(
      .source("none"),
      in: State(
        Edition(Dossier(location: "", contents: .init())),
        size: Size(columns: 80, rows: 24)
      )
    )
    for number in 0..<40 {
      let words = Array(repeating: "tide", count: number * 7 % 19).joined(separator: " ")
      content.lines.append(PageLine(text: StyledText(words)))
    }
    return content
  }()

  private static let flow = PageFlow(content, columns: 10)
  private static let heights = content.lines.map { $0.wrapped(columns: 10).count }

  private static func start(_ line: Int) -> Int { heights[..<line].reduce(0, +) }

  @Test(arguments: [-500, -30, -9, -1, 0, 1, 2, 8, 31, 500])
  func `a line is found by the rows to it`(_ rows: Int) {
    for line in Self.heights.indices {
      let row = Self.start(line) + rows
      let expected = Self.heights.indices.last { Self.start($0) <= row } ?? 0
      #expect(Self.flow.line(from: line, rows: rows) == expected)
    }
  }

  @Test(arguments: [1, 4, 9, 17, 1000])
  func `what is selected is seen, and no row stays blank below`(_ rows: Int) {
    let total = Self.heights.reduce(0, +)
    for line in Self.heights.indices
    where Self.content.lines[..<line].contains(where: \.isSelectable) {
      for top in [0, line / 2, line, 39] {
        var expected = min(top, line)
        let end = Self.start(line) + min(Self.heights[line], rows)
        while expected < line, end - Self.start(expected) > rows { expected += 1 }
        while expected > 0, total - Self.start(expected - 1) <= rows { expected -= 1 }
        #expect(Self.flow.top(showing: line, from: top, rows: rows) == expected)
      }
    }
  }
}

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

/// The flow of a page whose lines stand in two columns.
@Suite struct SplitPageFlowTests {
  /// Three lines, then twelve on the left beside seven on the right, then two more.
  private static let content: PageContent = {
    var content = PageContent(
      .source("none"),
      in: State(
        Edition(Dossier(location: "", contents: .init())),
        size: Size(columns: 120, rows: 30)
      )
    )
    content.lines = []
    func add(_ count: Int, side: PageSide?) {
      for number in 0..<count {
        let words = Array(repeating: "breakwater", count: 2 + number * 5 % 17).joined(
          separator: " "
        )
        content.lines.append(PageLine(text: StyledText(words), side: side))
      }
    }
    add(3, side: nil)
    add(12, side: .left)
    add(7, side: .right)
    add(2, side: nil)
    return content
  }()

  private static let flow = PageFlow(content, columns: 118)
  /// The row of the whole page at which each line begins, and its height.
  private static let rows: [Range<Int>] = {
    var starts: [PageSide?: Int] = [:]
    return content.lines.map { line in
      let width = line.side == nil ? 118 : line.side == .left ? 57 : 58
      if line.side == nil {
        let end = starts.values.max() ?? 0
        starts = [nil: end, .left: end, .right: end]
      } else if starts[line.side] == nil {
        starts[line.side] = starts[nil] ?? 0
      }
      let start = starts[line.side] ?? 0
      let height = line.wrapped(columns: width).count
      starts[line.side] = start + height
      if line.side == nil {
        starts = [nil: start + height, .left: start + height, .right: start + height]
      }
      return start..<(start + height)
    }
  }()

  @Test func `the two sides begin in one row, and what follows stands below both`() {
    #expect(Self.rows[3].lowerBound == Self.rows[15].lowerBound)
    let places = Self.flow.places(in: Self.flow.block(of: 5))
    #expect(places.map(\.line) == Array(3..<22))
    let start = Self.rows[3].lowerBound
    #expect(places.map { $0.row + start } == Self.rows[3..<22].map(\.lowerBound))
    #expect(Self.rows[22].lowerBound == Self.rows[3..<22].map(\.upperBound).max())
  }

  @Test(arguments: [4, 7, 12, 30, 1000])
  func `whatever is selected is seen from wherever the view stood`(_ height: Int) {
    let total = Self.rows.map(\.upperBound).max() ?? 0
    for line in Self.rows.indices {
      for before in Self.rows.indices {
        let top = Self.flow.top(showing: line, from: before, rows: height)
        let view = Self.rows[top].lowerBound..<(Self.rows[top].lowerBound + height)
        #expect(view.contains(Self.rows[line].lowerBound))
        if Self.rows[line].count <= height {
          #expect(view.upperBound >= Self.rows[line].upperBound)
        }
        // No row stays blank below while a line could be shown above.
        let blank = view.upperBound - total
        let above = Self.rows.map(\.lowerBound).filter { $0 < view.lowerBound }.max()
        if blank > 0, let above { #expect(view.lowerBound - above > blank) }
      }
    }
  }

  @Test func `the cursor goes across to the line in the same rows, and stays in its column`() {
    for line in 3..<15 {
      let across = Self.flow.line(beside: line) ?? -1
      #expect((15..<22).contains(across))
      let distance = abs(Self.rows[across].lowerBound - Self.rows[line].lowerBound)
      #expect(
        (15..<22).allSatisfy {
          abs(Self.rows[$0].lowerBound - Self.rows[line].lowerBound) >= distance
        }
      )
    }
    #expect(Self.flow.line(beside: 1) == nil)
    #expect((15..<22).contains(Self.flow.line(from: 15, rows: 5)))
    #expect((3..<15).contains(Self.flow.line(from: 3, rows: 5)))
    #expect(Self.flow.line(from: 20, rows: 500) == 23)
    #expect(Self.flow.line(from: 20, rows: -500) == 0)
  }

  @Test func `on a narrow page the left lines stand above the right ones`() {
    let flow = PageFlow(Self.content, columns: 80)
    #expect(Self.content.lines.indices.allSatisfy { flow.block(of: $0) == $0..<($0 + 1) })
    #expect(flow.line(beside: 4) == nil)
  }
}

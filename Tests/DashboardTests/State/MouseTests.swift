import Model
import Testing

@testable import Dashboard

/// The mouse does what keys do, at the place that it points to.
@Suite struct MouseTests {
  static let wide = Size(columns: 120, rows: 36)
  static let medium = Size(columns: 80, rows: 24)
  static let small = Size(columns: 40, rows: 12)

  /// What is drawn after keys.
  func lines(
    _ keys: String,
    size: Size = wide,
    fixture: Fixture = .idlib
  ) throws -> [String] {
    try Frame(fixture.state(size: size, keys: keys)).drawn().lines
  }

  /// The notation of a stroke at the first place where a text is drawn after keys.
  func at(
    _ text: String,
    _ stroke: String = "Click",
    after keys: String = "",
    size: Size = wide,
    fixture: Fixture = .idlib,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let lines = try lines(keys, size: size, fixture: fixture)
    let row = try #require(
      lines.firstIndex { $0.contains(text) },
      "“\(text)” is not drawn",
      sourceLocation: sourceLocation
    )
    let start = try #require(lines[row].firstRange(of: text)).lowerBound
    return "<\(stroke):\(Text.columns(of: String(lines[row][..<start])) + 1),\(row + 1)>"
  }

  @Test(arguments: [
    ("Russian delegation reaches Ankara", "", "jj"), ("21..29 Feb", "", "2"),
    ("2 Meetings", "", "2"),
    ("3 Casualty claims", "", "3"), ("1 Timeline", "3", "1"),
  ])
  func `a click selects the row under it and gives its pane the keyboard`(
    text: String,
    before: String,
    keys: String
  ) throws {
    let state = try Fixture.idlib.state(size: Self.wide, keys: before + at(text, after: before))
    let line = try #require(state.currentLine)
    let drawn = Frame(state).drawn()
    let cursor = try #require(drawn.cursor)
    #expect(line >= 0)
    #expect(state.focus == (try Fixture.idlib.state(size: Self.wide, keys: before + keys)).focus)
    #expect(text.first?.isNumber ?? false || drawn.lines[cursor.row].contains(text))
  }

  @Test(arguments: Pane.allCases, [wide, medium, small])
  func `every row that is drawn is selected by a click on it, without scrolling`(
    pane: Pane,
    size: Size
  ) throws {
    let start = try Fixture.idlib.state(size: size, keys: "\(pane.rawValue)jjj")
    let before = Frame(start).drawn()
    var count = 0
    for region in before.regions {
      guard case .line(let hit, let line) = region.hit, hit == pane else { continue }
      var state = start
      _ = state.press(.mouse(.click, region.area.origin))
      #expect(state.focus == pane)
      guard state.clickOpens else { continue }
      count += 1
      let drawn = Frame(state).drawn()
      // A second line stands for the first; above the first row headings may come into view.
      let isFirst = state.currentLine.map { $0 < 3 } ?? false
      let row = region.area.origin.row
      #expect(isFirst || drawn.cursor == region.area.origin || drawn.cursor?.row == row - 1)
      #expect(RandomKeys.flaw(in: state) == nil, "line \(line)")
    }
    #expect(count > 3)
  }

  @Test(arguments: ["", "2", "3"])
  func `a double click opens what a click selects, as Enter does`(pane: String) throws {
    for size in [Self.wide, Self.medium, Self.small] {
      let start = try Fixture.idlib.state(size: size, keys: pane)
      for region in Frame(start).drawn().regions {
        guard case .line = region.hit else { continue }
        var (clicked, opened) = (start, start)
        _ = clicked.press(.mouse(.click, region.area.origin))
        guard clicked.clickOpens else { continue }
        _ = clicked.press(.enter)
        _ = opened.press(.mouse(.click, region.area.origin))
        _ = opened.press(.mouse(.doubleClick, region.area.origin))
        #expect(opened == clicked)
      }
    }
  }

  @Test func `a double click opens nothing that the first click did not select`() throws {
    let border = try at("2 Meetings", "DoubleClick")
    #expect(try lines(border) == lines("2"))
    // Beside the pane with the focus the first click brings another row under the pointer.
    let linked = try at("First sitting", "DoubleClick", after: "2", size: Self.medium)
    let title = try lines("2" + linked, size: Self.medium)[0]
    #expect(title.contains("First sitting"), "\(title)")
  }

  @Test func `a key between two presses takes the double click back`() throws {
    let click = try at("1 Timeline")
    var state = try Fixture.idlib.state(size: Self.wide, keys: click + "j")
    #expect(!state.clickOpens)
    _ = state.press(.mouse(.doubleClick, Point(column: 3, row: 2)))
    #expect(state.pages.isEmpty)
  }

  // MARK: The wheel

  @Test func `the wheel scrolls the pane under it by three lines and leaves the focus`() throws {
    let size = Size(columns: 120, rows: 24)
    let start = try Fixture.idlib.state(size: size, keys: "3")
    for pane in Pane.allCases {
      let area = try #require(start.layout.panes[pane])
      let middle = Point(
        column: area.origin.column + area.columns / 2,
        row: area.origin.row + area.rows / 2
      )
      func shown(_ state: State) -> [Int] {
        Frame(state).drawn().regions.compactMap { region in
          if case .line(pane, let line) = region.hit { line } else { nil }
        }
      }
      var state = start
      turn(.wheelUp, at: middle, on: &state)
      let top = shown(state)
      #expect(top.first == 0)
      _ = state.press(.mouse(.wheelDown, middle))
      #expect(shown(state) == top.map { $0 + 3 }, "\(pane)")
      #expect(state.focus == .claims)
      _ = state.press(.mouse(.wheelUp, middle))
      #expect(shown(state) == top)
      turn(.wheelDown, at: middle, on: &state)
    }
  }

  @Test func `the selection stays where the wheel leaves it in sight, and else at the rim`() throws
  {
    let size = Size(columns: 120, rows: 24)
    let before = try Fixture.idlib.state(size: size, keys: "jjjjjj")
    var state = before
    let place = Point(column: 10, row: 15)
    _ = state.press(.mouse(.wheelDown, place))
    #expect(state.selectedRecord == before.selectedRecord)
    _ = state.press(.mouse(.wheelUp, place))
    #expect(state == before)
    turn(.wheelDown, at: place, on: &state)
    #expect(state.selectedRecord != before.selectedRecord)
  }

  @Test(arguments: ["<Enter>", "3jj<Enter>", "C", "s<Enter>"], [wide, small])
  func `the wheel scrolls a page to its end and back, and the cursor stays in sight`(
    keys: String,
    size: Size
  ) throws {
    var state = try Fixture.idlib.state(size: size, keys: keys + "<Home>")
    let place = Point(column: 5, row: 6)
    let last = try #require(state.pages.last.map { state.content(of: $0).lines.count - 1 })
    turn(.wheelDown, at: place, on: &state)
    let isSeen = Frame(state).drawn().regions.contains { region in
      if case .pageLine(last, _) = region.hit { true } else { false }
    }
    #expect(isSeen)
    turn(.wheelUp, at: place, on: &state)
    #expect(try #require(state.pages.last).top == 0)
  }

  @Test func `the wheel scrolls the matrix by rows to its end and back`() throws {
    let size = Size(columns: 90, rows: 14)
    var state = try Fixture.idlib.state(size: size, keys: "m")
    let start = state
    let place = Point(column: 30, row: 8)
    #expect(state.matrixGrid.below > 0)
    turn(.wheelDown, at: place, on: &state)
    #expect(state.matrixGrid.below == 0 && state.matrixGrid.above > 0)
    turn(.wheelUp, at: place, on: &state)
    #expect(state.matrixGrid.above == 0)
    // Where all is seen there is nothing to scroll.
    var whole = try Fixture.idlib.state(size: Size(columns: 200, rows: 60), keys: "m")
    let before = whole
    _ = whole.press(.mouse(.wheelDown, place))
    #expect(whole == before || whole.matrixGrid.above > 0)
    #expect(start.focus == state.focus)
  }

  // MARK: Pages and the matrix

  @Test(arguments: ["<Enter>", "3jj<Enter>", "2<Enter>", "C", "s<Enter>"])
  func `a click on a line of a page puts the cursor there, and a second opens it`(
    keys: String
  ) throws {
    let start = try Fixture.idlib.state(size: Self.wide, keys: keys)
    let page = try #require(start.pages.last)
    for region in Frame(start).drawn().regions {
      guard case .pageLine(let line, let column) = region.hit,
        start.content(of: page).lines[line].isSelectable
      else { continue }
      var state = start
      _ = state.press(.mouse(.click, region.area.origin))
      let now = try #require(state.pages.last)
      #expect(now.line == line && now.top == page.top)
      if let column { #expect(now.column == column) }
      var (entered, opened) = (state, state)
      _ = entered.press(.enter)
      _ = opened.press(.mouse(.doubleClick, region.area.origin))
      #expect(opened == entered)
    }
  }

  @Test func `a click on a cell of the matrix selects it, and a second opens it`() throws {
    let start = try Fixture.idlib.state(size: Self.wide, keys: "m")
    var seen: Set<ClaimMatrix.Place> = []
    for region in Frame(start).drawn().regions {
      guard case .cell(let row, let column) = region.hit else { continue }
      var state = start
      _ = state.press(.mouse(.click, region.area.origin))
      let place = try #require(state.selectedCell)
      #expect(place.side == state.matrix.columns[column])
      #expect(place.row == start.matrixGrid.lines[row].row.id)
      seen.insert(place)
      let isTold = state.matrix.cell(at: place) != nil
      _ = state.press(.mouse(.doubleClick, region.area.origin))
      #expect((state.pages.last?.subject == .cell(place)) == isTold)
    }
    #expect(seen.count > 3)
  }

  // MARK: Header and footer

  @Test func `what filters is taken off by a click on it in the header`() throws {
    let filtered = "aturk <Enter>fkilled<Enter>d"
    for (text, rest) in [
      ("actor: ", "fkilled<Enter>d"), ("filter: killed", "aturk <Enter>d"),
      ("disputed only", "aturk <Enter>fkilled<Enter>"),
    ] {
      let click = try at(text, after: filtered)
      let state = try Fixture.idlib.state(size: Self.wide, keys: filtered + click)
      #expect(state.filter == (try Fixture.idlib.state(size: Self.wide, keys: rest)).filter)
    }
    let unfolded = try Fixture.idlib.state(size: Self.wide, keys: at("folded: said"))
    #expect(unfolded.folds.kinds == .none)
    let unmarked = try Fixture.idlib.state(
      size: Self.wide,
      keys: "3l<Down>c" + at("1 claim marked", after: "3l<Down>c")
    )
    #expect(unmarked.marks.isEmpty)
    let early = try at("on ", after: "<lt>", size: Self.small)
    #expect(try Fixture.idlib.state(size: Self.small, keys: "<lt>" + early).edition.asOf == nil)
  }

  @Test func `a click beside what filters takes nothing off`() throws {
    for keys in ["f(<BS>killed<Enter>", "f" + String(repeating: "a ", count: 60) + "<Enter>"] {
      let start = try Fixture.idlib.state(size: Self.wide, keys: keys)
      var state = start
      _ = state.press(.mouse(.click, Point(column: 119, row: 1)))
      #expect(state.filter == start.filter && !start.filter.isEmpty)
    }
  }

  @Test(arguments: ["", "<Enter>", "2", "m", "?", "s", "a", "3<Enter>", "<lt>"], [wide, small])
  func `every word of the footer does what its key does`(keys: String, size: Size) throws {
    let start = try Fixture.idlib.state(size: size, keys: keys)
    var count = 0
    for region in Frame(start).drawn().regions {
      guard case .key(let key) = region.hit else { continue }
      count += 1
      var (pressed, clicked) = (start, start)
      let effects = pressed.press(key)
      #expect(clicked.press(.mouse(.click, region.area.origin)) == effects)
      #expect(Frame(clicked).drawn() == Frame(pressed).drawn(), "\(key.name)")
      #expect(region.area.origin.row == size.rows - 1)
    }
    #expect(count > 0)
  }

  /// Turns the wheel until nothing changes any more.
  func turn(_ stroke: MouseStroke, at place: Point, on state: inout State) {
    var steps = 0
    var before: State
    repeat {
      before = state
      _ = state.press(.mouse(stroke, place))
      steps += 1
    } while state != before && steps < 300
    #expect(steps < 300)
    #expect(RandomKeys.flaw(in: state) == nil)
  }

  @Test func `where nothing is drawn the mouse means nothing`() throws {
    for size in [Size(columns: 0, rows: 0), Size(columns: 10, rows: 3), Self.wide] {
      let start = try Fixture.idlib.state(size: size)
      for stroke in MouseStroke.allCases {
        var state = start
        #expect(state.press(.mouse(stroke, Point(column: 500, row: 500))).isEmpty)
        #expect(state == start)
      }
    }
  }
}

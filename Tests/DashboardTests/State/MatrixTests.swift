import Model
import Testing

@testable import Dashboard

@Suite struct MatrixTests {
  static let sizes = [(120, 36), (80, 24), (60, 18), (40, 12), (20, 5)]

  private func state(
    _ keys: String,
    of fixture: Fixture = .idlib,
    size: (Int, Int) = (120, 36)
  ) throws -> State {
    try fixture.state(size: Size(columns: size.0, rows: size.1), keys: keys)
  }

  private func place(_ row: ClaimMatrix.Row.ID, _ side: Actor.ID) -> ClaimMatrix.Place {
    ClaimMatrix.Place(row: row, side: side)
  }

  @Test(arguments: Fixture.allCases, sizes)
  func `every cell is reached, seen and spoken, and opens to its own claims`(
    fixture: Fixture,
    size: (Int, Int)
  ) throws {
    var state = try state("mtgm", of: fixture, size: size)
    _ = state.press(.character("m"))
    let lines = state.matrixGrid.lines
    let columns = state.matrix.columns
    for (row, line) in lines.enumerated() {
      for (column, side) in columns.enumerated() {
        #expect(state.selectedCell == place(line.row.id, side))
        #expect(state.matrixGrid.rows.contains(row) && state.matrixGrid.columns.contains(column))
        #expect(RandomKeys.flaw(in: state) == nil)
        let spoken = Frame(state).drawn().spoken
        let start =
          "claimed by \(state.dossier.name(of: line.row.id)), losses of \(state.dossier.name(of: side)), "
        #expect(spoken.hasPrefix(Text.cleaned(start)))
        var opened = state
        _ = opened.press(.enter)
        if let cell = line.row.cells[column] {
          let content = try #require(opened.pages.last.map { PageContent($0, in: opened) })
          let claims = content.lines.compactMap { line -> Int? in
            guard case .claim(let id) = line.target else { return nil }
            return opened.edition.row(ofClaim: id)
          }
          #expect(claims == cell.claims)
          _ = opened.press(.escape)
        } else {
          #expect(opened.message?.contains("no claim") == true)
          opened.message = nil
        }
        #expect(opened == state)
        _ = state.press(.right)
      }
      for _ in columns { _ = state.press(.left) }
      _ = state.press(.down)
    }
  }

  @Test func `a claim of a cell leads to its own page, and Esc all the way back`() throws {
    var trail = [try state("3jjm")]
    for keys in ["l<Enter>", "j<Enter>"] {
      var state = trail[trail.count - 1]
      for key in try Key.sequence(keys) {
        if key == .enter { trail[trail.count - 1] = state }
        _ = state.press(key)
      }
      trail.append(state)
    }
    guard case .claim = trail[2].pages.last?.subject else {
      return #expect(Bool(false), "no claim was opened")
    }
    while trail.count > 1 {
      var state = trail.removeLast()
      _ = state.press(.escape)
      #expect(state == trail[trail.count - 1])
    }
  }

  @Test(arguments: ["m", "q", "<Esc>", "<BS>"])
  func `the matrix closes to what lay below, with its place kept for the next time`(key: String)
    throws
  {
    let opened = try state("mjl")
    let closed = try state("mjl\(key)")
    #expect(closed.pages.isEmpty)
    #expect(closed.focus == .timeline)
    var again = closed
    _ = again.press(.character("m"))
    #expect(again.selectedCell == opened.selectedCell)
    #expect(again.selectedCell == place(.originNotTold, "syria"))
  }

  @Test func `m on a page that was opened from the matrix goes back to it`() throws {
    let state = try state("m<Enter>j<Enter>m")
    #expect(state.pages.map(\.subject) == [.matrix])
  }

  @Test func `t opens a row to its speakers and closes it from any of them`() throws {
    let closed = try state("m")
    #expect(closed.matrixGrid.lines.count == 2)
    let opened = try state("mt")
    #expect(opened.matrixGrid.lines.count == 6)
    #expect(opened.selectedCell == closed.selectedCell)
    for keys in ["t", "jt", "jjjjt"] {
      let state = try state("mt\(keys)")
      #expect(state.matrixGrid.lines.count == 2)
      #expect(state.selectedCell == closed.selectedCell)
    }
    let alone = try state("mjjjt", of: .harbour)
    #expect(alone.message == "Night Hooks speaks for itself alone")
  }

  @Test func `the matrix follows the filter, and the cursor stays with its row and column`() throws
  {
    let all = try state("mjl")
    #expect(all.selectedCell == place(.originNotTold, "syria"))
    let killed = try state("mjlfmeasure:killed<Enter>")
    #expect(killed.selectedCell == all.selectedCell)
    #expect(killed.matrix.cell(at: place(.originNotTold, "syria"))?.claimCount == 1)
    #expect(killed.matrix.cell(at: place(.side("turkey"), "syria")) == nil)
    // A column that goes leaves the cursor on another, and comes back with it.
    let own = try state("mjlflosses-of:turkey<Enter>")
    #expect(own.selectedCell == place(.originNotTold, "turkey"))
    var cleared = own
    _ = cleared.press(.character("X"))
    #expect(cleared.selectedCell == all.selectedCell)
    #expect(try state("mjlflosses-of:turkey<Esc>").selectedCell == all.selectedCell)
    // It shows what the filter makes of it, and moves while one is typed.
    #expect(killed.message == nil)
    #expect(try state("mlfkilled<Down>").selectedCell == all.selectedCell)
    let nothing = try state("mfxyzzy<Enter>")
    #expect(nothing.matrix.rows.isEmpty)
    #expect(Frame(nothing).drawn().lines.joined().contains("no claim matches the filter"))
  }

  @Test func `the matrix is as known on a date, with the cell that is open too`() throws {
    let early = try state("m<lt><lt>")
    #expect(early.edition.asOf != nil)
    #expect(early.matrix.cell(at: place(.side("turkey"), "turkey"))?.claimCount == 2)
    // Ankara's claim on the strike came with a later source.
    let page = try state("m<Enter><lt><lt>")
    let claims = PageContent(try #require(page.pages.last), in: page).lines.count { line in
      if case .claim = line.target { true } else { false }
    }
    #expect(claims == 2)
  }

  @Test func `no cell says a number that none of its claims or envelopes says`() throws {
    for fixture in Fixture.allCases {
      let state = try state("m", of: fixture)
      for cell in state.matrix.rows.flatMap(\.cells).compactMap(\.self) {
        let words = MatrixCellWords(cell, in: state.edition)
        for entry in cell.entries where !entry.isList {
          let figure = words.figure(of: entry).plain
          let own = entry.claims.map { state.dossier.claims[$0].figure.shortForm }
          #expect(own.contains(figure) || entry.envelope?.shortForm == figure)
        }
      }
    }
  }

  @Test func `a screen too small for all says how much more there is on each side`() throws {
    let screen = Frame(try state("mjjl", of: .harbour, size: (80, 24))).drawn().lines.joined()
    #expect(screen.contains("▸2"))
    let small = Frame(try state("ml", of: .harbour, size: (40, 12))).drawn().lines.joined()
    #expect(small.contains("◂1 ▸2 ↓4") && small.contains("‹ 2 of 4 ›"))
    let wide = Frame(try state("m", of: .harbour)).drawn().lines.joined()
    #expect(wide.contains("+5 more"))
  }

  @Test func `a page of what is not in view yet takes a new size`() throws {
    var state = try state("")
    state.open(.record("spring-shield-one-day"))
    for _ in 0..<3 { _ = state.press(.character("<")) }
    #expect(state.edition.record("spring-shield-one-day") == nil)
    _ = state.update(.resized(Size(columns: 50, rows: 20)))
    #expect(RandomKeys.flaw(in: state) == nil)
  }
}

import Model
import Testing

@testable import Dashboard

/// The mouse over what lies over the screen, and over the line that is typed.
extension MouseTests {
  @Test func `a click in the picker takes an actor in or out, and a second keeps what is picked`()
    throws
  {
    let start = try Fixture.idlib.state(size: Self.wide, keys: "a")
    for region in Frame(start).drawn().regions {
      guard case .overlayLine(let line) = region.hit, case .picker(let picker) = start.overlay
      else { continue }
      let actor = PickerList(picker, in: start).rows[line].actor
      var state = start
      _ = state.press(.mouse(.click, region.area.origin))
      #expect(state.filter.actors.included == [actor])
      // What is under the pointer stays there.
      #expect(
        Frame(state).drawn().region(at: region.area.origin)?.hit == .overlayLine(line)
      )
      var (kept, taken) = (state, state)
      _ = kept.press(.mouse(.doubleClick, region.area.origin))
      #expect(kept.overlay == nil && kept.filter == state.filter)
      _ = taken.press(.mouse(.click, region.area.origin))
      #expect(taken.filter.actors.isEmpty)
    }
  }

  @Test(arguments: ["?", "s", "p", "a"])
  func `a click beside an overlay puts it away, and one in its border does nothing`(
    keys: String
  ) throws {
    let size = Size(columns: 400, rows: 36)
    let start = try Fixture.idlib.state(size: size, keys: keys)
    let area = OverlayLayout(start).area
    var state = start
    _ = state.press(.mouse(.click, area.origin))
    #expect(state.overlay == start.overlay)
    _ = state.press(.mouse(.click, Point(column: 1, row: 10)))
    #expect(state.overlay == nil && state.pages.isEmpty)
    var closed = start
    closed.overlay = nil
    #expect(state == closed)
  }

  @Test func `a double click on a source opens it`() throws {
    let state = try Fixture.idlib.state(size: Self.wide, keys: "s")
    let click = try at(state.dossier.sources[2].title, "DoubleClick", after: "s")
    let opened = try Fixture.idlib.state(size: Self.wide, keys: "s" + click)
    #expect(opened.pages.last?.subject == .source(state.dossier.sources[2].id))
  }

  @Test(arguments: ["?", "s", "p", "a"], [medium, Size(columns: 60, rows: 8)])
  func `the wheel scrolls an overlay to its end and back`(keys: String, size: Size) throws {
    var state = try Fixture.harbour.state(size: size, keys: keys)
    let area = OverlayLayout(state).area
    let place = Point(column: area.origin.column + 2, row: area.origin.row + 1)
    func lines() -> [Int] {
      Frame(state).drawn().regions.compactMap { region in
        if case .overlayLine(let line) = region.hit { line } else { nil }
      }
    }
    let start = lines()
    turn(.wheelDown, at: place, on: &state)
    switch state.overlay {
    case .help(let scroll):
      #expect(scroll == OverlayLayout(state).length - OverlayLayout(state).rows)
    case .picker(let picker):
      #expect(lines().last == PickerList(picker, in: state).rows.count - 1)
    case .sources: #expect(lines().last == state.dossier.sources.count - 1)
    case .problems: #expect(lines().last ?? 0 == max(0, state.dossier.problems.count - 1))
    case nil: #expect(Bool(false))
    }
    turn(.wheelUp, at: place, on: &state)
    #expect(lines() == start)
  }

  @Test func `a click in the line that is typed moves the insertion point, one elsewhere keeps it`()
    throws
  {
    let typed = "fkilled"
    var inserted = try Fixture.idlib.state(size: Self.wide, keys: typed)
    let character = Frame(inserted).drawn().regions.first { $0.hit == .character(2) }
    _ = inserted.press(.mouse(.click, try #require(character).area.origin))
    _ = inserted.press(.character("X"))
    #expect(inserted.prompt?.line.text == "kiXlled")
    // Behind the text the insertion point goes to its end.
    _ = inserted.press(.mouse(.click, Point(column: 40, row: 35)))
    _ = inserted.press(.character("Y"))
    #expect(inserted.prompt?.line.text == "kiXlledY")
    let kept = try Fixture.idlib.state(
      size: Self.wide,
      keys: typed + at("2 Meetings", after: typed)
    )
    #expect(kept.prompt == nil && kept.filter.text == "killed" && kept.focus == .meetings)
  }
}

import Model
import Testing

@testable import Dashboard

@Suite struct PagesTests {
  private static let edition = Edition(MadeDossier(records: 60, claims: 60).made())

  private func state(_ keys: String) throws -> State {
    var state = State(Self.edition, size: Size(columns: 100, rows: 24))
    for key in try Key.sequence(keys) { _ = state.press(key) }
    return state
  }

  @Test(arguments: ["", "jj", "Gkk", "3", "3jj", "3Gkk", "3jljj", "2", "2jj", "  "])
  func `Esc comes back to the same row and scroll, from every depth`(start: String) throws {
    var trail = [try state(start)]
    for keys in ["<Enter>", "jj<Enter>", "<Enter>", "jjjj<Enter>", " j<Enter>"] {
      var state = trail[trail.count - 1]
      let depth = state.pages.count
      for key in try Key.sequence(keys) {
        if key == .enter { trail[trail.count - 1] = state }
        _ = state.press(key)
      }
      if state.pages.count > depth { trail.append(state) } else { trail[trail.count - 1] = state }
    }
    while trail.count > 1 {
      var state = trail.removeLast()
      _ = state.press(.escape)
      #expect(state == trail[trail.count - 1])
    }
  }

  @Test func `one key leads from every claim of a toll to its passage`() throws {
    for (row, toll) in Self.edition.tolls.enumerated() where row % 5 == 0 {
      var state = try state("")
      state.open(.toll(toll.id))
      let content = PageContent(.toll(toll.id), in: state)
      for claim in toll.claims {
        let id = state.dossier.claims[claim].id
        let line = try #require(content.line(of: .claim(id)))
        var opened = state
        opened.pages[0].line = line
        _ = opened.press(.enter)
        let page = try #require(opened.pages.last)
        let index = state.dossier.passageOfClaim[claim]
        #expect(page.subject == .source(state.dossier.sources[index.source].id))
        #expect(PageContent(page.subject, in: opened).target(ofLine: page.line) == .passage(index))
      }
    }
  }

  @Test func `a claim in its own source leads to all that is known of it`() throws {
    var state = try state("s<Enter>")
    let page = try #require(state.pages.last)
    let lines = PageContent(page.subject, in: state).lines
    let line = try #require(
      lines.firstIndex { if case .claim = $0.target { true } else { false } }
    )
    state.pages[0].line = line
    _ = state.press(.enter)
    guard case .claim(let id) = try #require(state.pages.last).subject else {
      return #expect(Bool(false), "no claim was opened")
    }
    #expect(lines[line].target == .claim(id))
  }

  @Test func `one key leads from a claim's page to its passage, lit, from every line`() throws {
    for edition in [Self.edition, Edition(Fixture.idlib.dossier)] {
      for row in edition.claims {
        let claim = edition.dossier.claims[row]
        var state = State(edition, size: Size(columns: 100, rows: 24))
        state.open(.claim(claim.id))
        let index = edition.dossier.passageOfClaim[row]
        let content = PageContent(.claim(claim.id), in: state)
        let places = content.lines.indices.filter { line in
          guard content.lines[line].isSelectable else { return false }
          switch content.target(ofLine: line) {
          case .record, .toll, .comparison: return false
          default: return true
          }
        }
        #expect(places.contains(state.pages[0].line), "the page opens on a line that leads there")
        for line in places {
          var opened = state
          opened.pages[0].line = line
          _ = opened.press(.enter)
          let page = try #require(opened.pages.last)
          #expect(page.subject == .source(edition.dossier.sources[index.source].id))
          #expect(page.lit?.phrase == claim.phrase)
          let target = PageContent(page, in: opened).target(ofLine: page.line)
          #expect(target == .passage(index))
        }
      }
    }
  }

  @Test(arguments: ["s", "p", "?"])
  func `what lies over the screen scrolls to both ends and closes to the same screen`(key: String)
    throws
  {
    for start in ["", "jjj", "<Enter>j"] {
      let before = try state(start)
      for keys in ["", "jjjj", "G", "Gk", " b", "<C-d><C-u>", "Gg"] {
        let open = try state(start + key + keys)
        #expect(open.overlay != nil)
        #expect(RandomKeys.flaw(in: open) == nil)
        for close in ["<Esc>", "q"] { #expect(try state(start + key + keys + close) == before) }
      }
    }
  }

  @Test func `Q and Control-C leave from everywhere`() throws {
    for keys in ["", "<Enter>", "s", "p", "?", "a", "f<C-u>", "/"] {
      var state = try state(keys)
      #expect(state.press(.character("Q")) == [.quit(status: 0)], "\(keys)Q")
      #expect(state.press(.control("c")) == [.quit(status: 130)], "\(keys)^C")
    }
    var state = try state("")
    #expect(state.press(.escape).isEmpty)
    #expect(state.press(.character("q")) == [.quit(status: 0)])
  }
}

import Model
import Testing

@testable import Dashboard

/// Filtering while a page lies over the panes.
@Suite struct PageFilterTests {
  private static let edition = Edition(MadeDossier(records: 60, claims: 60).made())
  private static let starts = ["<Enter>", "3jjj<Enter>j", "s<Enter>jjj", "2j<Enter>jj<Enter>"]
  private static let filters = [
    "f<C-u>kind:attack<Enter>", "d", "aactor-1<Enter>", "a <Down> <Enter>", "a!<Enter>", "*",
  ]

  private func state(_ keys: String) throws -> State {
    var state = State(Self.edition, size: Size(columns: 120, rows: 36))
    for key in try Key.sequence(keys) { _ = state.press(key) }
    return state
  }

  @Test(arguments: filters)
  func `a filter key over a page filters the panes beneath and leaves the page as it is`(
    keys: String
  ) throws {
    for start in Self.starts {
      let before = try state(start)
      let after = try state(start + keys)
      // Some pages name no actor to filter by.
      guard after.filter != before.filter || keys != "*" else { continue }
      #expect(after.filter != before.filter)
      #expect(after.pages == before.pages)
      let slow = try #require(SlowFilter(Self.edition).records(after.filter))
      #expect(after.selection.records.map { after.edition.records[$0].id } == slow)
      #expect(RandomKeys.flaw(in: after) == nil)
      let message = try #require(after.message)
      let all = Self.edition.records.count
      #expect(message.hasPrefix("\(slow.count) of \(all) records, "), "\(message)")
      #expect(PlainText.line(Frame(after).drawn().row(35)).contains(message.prefix(80)))
    }
  }

  @Test func `X over a page clears the filter, and says so where there is none`() throws {
    for start in Self.starts {
      var cleared = try state(start + "dX")
      #expect(cleared.message?.hasSuffix("beneath; no filter") ?? false)
      cleared.message = nil
      #expect(cleared == (try state(start)))
      #expect(try state(start + "X").message == "no filter to clear")
    }
  }

  @Test func `t over a page goes round the folded kinds of the timeline beneath`() throws {
    for start in Self.starts {
      let once = try state(start + "t")
      #expect(once.folds.kinds == .context)
      #expect(once.message == "in the timeline beneath, folded: context")
      #expect(try state(start + "tt").message == "in the timeline beneath, nothing folded")
      var round = try state(start + "ttt")
      round.message = nil
      #expect(round == (try state(start)))
    }
  }

  @Test(arguments: [
    "fkind:attack", "f(((", "f<C-u>boats<Down><Down>", "a", "a ", "a <Tab><Right>", "aactor",
  ])
  func `Esc over a page gives filter, page and line back`(keys: String) throws {
    for start in Self.starts {
      for filter in ["", "d"] {
        var before = try state(start + filter)
        before.message = nil
        #expect(try state(start + filter + keys + "<Esc>") == before)
      }
    }
  }

  @Test func `arrows move the page's line while a filter is typed over it`() throws {
    let before = try state("<Enter>")
    let typing = try state("<Enter>f<Down>")
    #expect(typing.pages == (try state("<Enter>j")).pages)
    #expect(typing.pages != before.pages)
    #expect(typing.timeline == before.timeline)
  }

  @Test func `what was filtered over a page is what the panes list when it is left`() throws {
    for keys in Self.filters.dropLast() {
      let over = try state("3<Enter>" + keys + "<Esc>")
      #expect(over.lists == (try state("3" + keys)).lists, "after \(keys)")
    }
  }
}

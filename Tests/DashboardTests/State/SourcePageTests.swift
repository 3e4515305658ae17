import Model
import Testing

@testable import Dashboard

/// Keys on pages that set sources beside each other.
@Suite struct SourcePageTests {
  private static let size = Size(columns: 120, rows: 36)

  private func subject(_ keys: String, _ fixture: Fixture = .idlib) throws -> Page.Subject? {
    try fixture.state(size: Self.size, keys: keys).pages.last?.subject
  }

  @Test
  func `C opens coverage from panes and pages, and that of a source from the list of sources`()
    throws
  {
    #expect(try subject("C") == .coverage(.all))
    #expect(try subject("2G<Enter>C") == .coverage(.all))
    #expect(try subject("sjC") == .coverage(.source("outlet-002-2020-02-11")))
    #expect(try subject("CC") == .coverage(.all))
    #expect(try Fixture.idlib.state(size: Self.size, keys: "C<Esc>").pages.isEmpty)
  }

  @Test func `coverage leads to the records behind its counts`() throws {
    #expect(try subject("C<Enter>") == .coverage(.source("southfront-2019-01-30")))
    #expect(try subject("C<Enter><Enter>") == .record("summit-moscow-2019"))
    #expect(try subject("C/Armed Forces<Enter><Enter>") == .coverage(.actor("syrian-armed-forces")))
  }

  @Test func `tab goes through the sources that tell something, and Enter leads to their passages`()
    throws
  {
    let keys = "2G<Enter>/Tayyip<Enter>"
    for (tabs, source) in ["voa", "rferl", "outlet-000", "voa"].enumerated() {
      let subject = try subject(keys + String(repeating: "<Tab>", count: tabs) + "<Enter>")
      guard case .source(let id) = subject else {
        Issue.record("\(tabs) tabs lead to \(String(describing: subject))")
        continue
      }
      #expect(id.description.hasPrefix(source))
    }
    #expect(
      try subject(keys + "<S-Tab><Enter>") == .source("outlet-000-2020-03-05")
    )
  }

  @Test(arguments: ["80x24", "40x12", "60x40", "200x60"])
  func `another width keeps the cursor on what it stood on`(text: String) throws {
    var state = try Fixture.idlib.state(size: Self.size, keys: "2G<Enter>/Tayyip<Enter><Tab>")
    let standing = try #require(state.pages.last)
    let before = try #require(PageContent(standing, in: state).target(of: standing))
    _ = state.update(.resized(try #require(Size(text: text))))
    let page = try #require(state.pages.last)
    let line = PageContent(page, in: state).lines[page.line]
    let targets: [Target] = [line.target].compactMap(\.self) + line.cells.map(\.target)
    #expect(targets.contains(before))
  }

  @Test func `every value that a source tells of a meeting leads to one of its passages`() throws {
    for fixture in Fixture.allCases {
      let state = try fixture.state(size: Self.size)
      for record in state.edition.records where record.record.kind == .meeting {
        let account = MeetingAccount(of: record, in: state.dossier)
        let lines = PageContent(.record(record.id), in: state).lines
        let cells = lines.flatMap(\.cells).map(\.target)
        let targets: Set<Target> = Set(lines.compactMap(\.target) + cells)
        for entry in account.entries {
          for source in account.sources {
            guard let first = entry.passages(ofSource: source).first else { continue }
            #expect(targets.contains(.passage(first)))
          }
        }
      }
    }
  }
}

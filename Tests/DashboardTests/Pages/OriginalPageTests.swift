import ArgumentParser
import Foundation
import Model
import Testing

@testable import Dashboard

@Suite struct OriginalPageTests {
  private static let original = "Two boats lost\n\n\(LitDossier.paragraph)\n"

  private static func isUnderlined(_ style: Style) -> Bool {
    style.role == .phrase && !style.traits.contains(.match)
  }

  @Test func `the phrase of a claim is lit in the original and other phrases are underlined`()
    throws
  {
    let files = try LitDossier(original: Self.original)
    let canvas = Frame(try files.state(documents: files.documents)).drawn()
    #expect(canvas.flaws.isEmpty)
    #expect(canvas.litText == "seven or more dead")
    #expect(canvas.text(where: Self.isUnderlined).contains("off the breakwater"))
    #expect(canvas.wholeText.contains("The coast guard told of"))
    // The digest stands in the preview below alone.
    #expect(canvas.wholeText.contains("digest   The crews of both boats"))
    #expect(canvas.spoken.contains("told of seven or more dead"))
  }

  @Test func `the phrase of a telling is lit when its record leads there`() throws {
    let files = try LitDossier(original: Self.original)
    let state = try files.state(documents: files.documents, from: .record("boats-lost"))
    let canvas = Frame(state).drawn()
    #expect(canvas.litText == "off the breakwater")
    #expect(canvas.text(where: Self.isUnderlined).contains("seven or more dead"))
  }

  @Test(arguments: [40, 26, 20]) func `a phrase is lit across the rows of a small screen`(
    _ columns: Int
  ) throws {
    let files = try LitDossier(original: Self.original)
    let size = Size(columns: columns, rows: 12)
    let canvas = Frame(try files.state(size: size, documents: files.documents)).drawn()
    #expect(canvas.flaws.isEmpty)
    #expect(canvas.litText.filter { $0 != " " } == "sevenormoredead")
  }

  @Test func `without originals a source shows digests and says how to see more`() throws {
    let files = try LitDossier(original: Self.original)
    var state = try files.state()
    #expect(Frame(state).drawn().litText.isEmpty)
    #expect(Frame(state).drawn().wholeText.contains("The crews of both boats are counted."))
    #expect(!Frame(state).drawn().wholeText.contains("The coast guard told of"))
    _ = state.update(.first)
    state.pages[state.pages.count - 1].top = 0
    #expect(Frame(state).drawn().wholeText.contains("give --documents DIR to show its words"))
  }

  @Test func `an original that differs is told and not shown`() throws {
    let files = try LitDossier(original: Self.original, stored: Self.original + "\n")
    let state = try files.state(documents: files.documents)
    let canvas = Frame(state).drawn()
    #expect(canvas.litText.isEmpty)
    let lines = PageContent(try #require(state.pages.last), in: state).lines.map(\.text.plain)
    #expect(lines.contains { $0.contains("is not the document that was coded") })
    #expect(canvas.wholeText.contains("digests; the original cannot be shown"))
    #expect(canvas.wholeText.contains("The crews of both boats are counted."))
  }

  @Test func `a missing original is found once it is there and the dossier is read again`() throws {
    let files = try LitDossier(original: Self.original)
    let file = files.documents + "/gazette.txt"
    try FileManager.default.moveItem(atPath: file, toPath: file + ".away")
    var state = try files.state(documents: files.documents)
    #expect(Frame(state).drawn().wholeText.contains("cannot be shown"))
    try FileManager.default.moveItem(atPath: file + ".away", toPath: file)
    #expect(Frame(state).drawn().wholeText.contains("cannot be shown"))
    _ = state.update(.reloaded(files.dossier))
    #expect(Frame(state).drawn().litText == "seven or more dead")
  }

  @Test func `a claim's preview lights its phrase, or tells how to light it`() throws {
    let files = try LitDossier(original: Self.original)
    let size = Size(columns: 100, rows: 40)
    let lit = Frame(try files.claimState(size: size, documents: files.documents)).drawn()
    #expect(lit.litText == "seven or more dead")
    let unlit = Frame(try files.claimState(size: size)).drawn()
    #expect(unlit.litText.isEmpty)
    #expect(unlit.wholeText.contains("original not at hand: give --documents DIR to light it"))
  }

  @Test func `a phrase far down in a long paragraph is on the screen at once`() throws {
    let filling = String(repeating: "Nobody in the harbour saw the lights. ", count: 3_000)
    let files = try LitDossier(original: "Two boats lost\n\(filling)\(LitDossier.paragraph)\n")
    var state = try files.state(documents: files.documents)
    let canvas = Frame(state).drawn()
    #expect(canvas.litText == "seven or more dead")
    // The long paragraph is gone through line by line, and every one of them can be seen whole.
    let lines = PageContent(try #require(state.pages.last), in: state).lines
    #expect(lines.count > 100)
    let rows = state.layout.insidePage.rows
    let flow = PageFlow(
      PageContent(try #require(state.pages.last), in: state),
      columns: state.layout.insidePage.columns
    )
    #expect(lines.indices.allSatisfy { (flow.place(of: $0)?.rows.count ?? 0) <= rows })
    _ = state.update(.move(by: -1))
    #expect(Frame(state).drawn().wholeText.contains("Nobody in the harbour"))
    let size = Size(columns: 100, rows: 30)
    let preview = Frame(try files.claimState(size: size, documents: files.documents)).drawn()
    #expect(preview.litText == "seven or more dead")
  }

  @Test func `the cursor stays with its passage when the size changes`() throws {
    let filling = String(repeating: "Nobody in the harbour saw the lights. ", count: 300)
    let files = try LitDossier(original: "Two boats lost\n\(LitDossier.paragraph)\(filling)\n")
    var state = try files.state(documents: files.documents)
    _ = state.update(.last)
    _ = state.update(.move(by: -1))
    let before = PageContent(try #require(state.pages.last), in: state)
      .target(ofLine: try #require(state.pages.last).line)
    _ = state.update(.resized(Size(columns: 44, rows: 14)))
    let after = PageContent(try #require(state.pages.last), in: state)
      .target(ofLine: try #require(state.pages.last).line)
    #expect(before == .claim("harbour-gazette#2.1"))
    #expect(after == before)
  }

  @Test func `what an original does to terminals is only shown`() throws {
    let hostile = "seven\u{1B}[31m \u{202E}or more dead\u{7} seven or more dead"
    let files = try LitDossier(original: "Two boats lost\n\(hostile)\n")
    let canvas = Frame(try files.state(documents: files.documents)).drawn()
    #expect(canvas.flaws.isEmpty)
    let scalars = canvas.wholeText.unicodeScalars.filter { $0 != "\n" }
    #expect(scalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E && $0.value != 0x7F })
    #expect(canvas.litText == "seven or more dead")
  }

  @Test func `a folder of originals that is not there is told in a sentence`() throws {
    let options = try ViewOptions.parse(["--documents", "/nowhere/at/all"])
    let failure = #expect(throws: CommandFailure.self) {
      try options.state(of: Fixture.idlib.dossier, size: Size(columns: 80, rows: 24))
    }
    #expect(
      failure?.description
        == "--documents: cannot open the folder of originals `/nowhere/at/all`: "
        + "there is no such folder"
    )
  }
}

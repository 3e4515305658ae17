import ArgumentParser
import Model
import Testing

@testable import Dashboard

/// What `y` copies, and the view that its command line opens.
@Suite struct CopiedCitationTests {
  private static let size = Size(columns: 120, rows: 36)

  @Test func `a claim is copied as a sentence, its passage and the command line of the view`()
    throws
  {
    let files = try LitDossier(original: "Two boats lost\n\n\(LitDossier.paragraph)\n")
    var state = State(Edition(files.dossier), size: Self.size)
    for key in try Key.sequence("3") { _ = state.press(key) }
    state.input = "a harbour"
    #expect(
      state.press(.character("y")) == [
        .copy(
          """
          At least 7 members of personnel killed, losses of Fishing fleet (Boats lost off the breakwater, 13 May 1997): said by \
          Coast Guard, reported by Gazette; time covered: 13 May 1997; said 14 May 1997; published 14 May 1997 by Harbour \
          Gazette (“Two boats lost”).
          Passage g ¶2 (gazette.txt): The crews of both boats are counted; the source’s words: “seven or more dead”
          dashboard 'a harbour' --pane claims --select 'harbour-gazette#2.1'

          """
        )
      ]
    )
    #expect(state.message?.hasPrefix("copied: At least 7 members of personnel killed") == true)
  }

  /// Keys that lead to a view.
  private static let views = [
    "", "jjj", "2", "2jj", "3", "3jj", "3<Enter>", "3<Enter>jjjj", "<Enter>", "jj<Enter>jjj",
    "<lt>", "<lt><lt>3", "d", "3d", "fkind:attack<Enter>", "f-kind:attack<Enter>jj", "*", "2*",
    "fboats or (nets)<Enter>", "s", "3<Enter><Enter>", "fkilled<Enter>3l<Down>", "at<Enter>3",
    "3lcjc", "f\"it's a\" -b<Enter>",
  ]

  /// Where the dossier may have been left meanwhile, by its keys, and what a configuration may start with.
  private static let elsewhere = ["<lt>3jjlfkilled<Enter>z", "2tGa <Enter>", ""]
  private static let configured = "kind:background"

  @Test(arguments: views, elsewhere)
  func `the command line, as a shell reads it, opens the same view`(
    _ keys: String,
    left: String
  ) throws {
    let state = try Fixture.harbour.state(size: Self.size, keys: keys)
    let standpoint = state.standpoint ?? .source(0)
    let line = state.viewCommand(of: standpoint)
    let read = try BuiltProgram.shell(
      "dashboard() { for word do printf '%s\\n' \"$word\"; done; }; \(line)"
    )
    let words = read.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
    let parsed = try Main.parseAsRoot(words)
    let command = try #require(parsed as? Open)
    #expect(command.folder.inputs == [Fixture.harbour.location])
    var reading = ConfigurationReading()
    reading.configuration.query = Self.configured
    let position =
      left.isEmpty || command.fresh
      ? nil : Position(of: try Fixture.harbour.state(size: Self.size, keys: left))
    let opened = Open.opening(
      try command.view.state(of: state.dossier, size: Self.size),
      given: command.view.given,
      leftAt: position,
      reading: reading
    )
    #expect(opened.edition.asOf == state.edition.asOf)
    #expect(opened.lists.counts == state.lists.counts)
    switch standpoint {
    case .record(let id): #expect(opened.selectedRecord == id)
    case .claims(let rows): #expect(opened.selectedClaim == state.dossier.claims[rows[0]].id)
    case .toll(let toll): #expect(opened.selectedToll?.id == toll.id)
    case .passage, .source, .actor, .problem: break
    }
  }

  @Test func `what the filter hides is not selected by the command line`() throws {
    var state = try Fixture.harbour.state(size: Self.size, keys: "jj")
    let standpoint = try #require(state.standpoint)
    #expect(state.viewCommand(of: standpoint).contains("--select"))
    for key in try Key.sequence("fnothing-has-this<Enter>") { _ = state.press(key) }
    #expect(!state.viewCommand(of: standpoint).contains("--select"))
  }

  @Test func `the dossier that ships needs no name, and originals stay at hand`() throws {
    let files = try LitDossier(original: "Two boats lost\n\n\(LitDossier.paragraph)\n")
    var state = State(Edition(files.dossier), size: Self.size)
    state.input = nil
    state.originals = try Originals(folder: files.documents)
    let line = state.viewCommand(of: .source(0))
    #expect(line.hasPrefix("dashboard --fresh --query '' --pane timeline --documents "))
  }

  @Test func `nothing that is copied or told holds a control character`() throws {
    let dossier = MadeDossier(
      title: HostileText.samples.joined(),
      records: 25,
      words: HostileText.samples,
      seed: 3
    ).made()
    for keys in ["", "jj", "2", "3", "3l<Down>", "3<Enter>", "<Enter>jj", "s"] {
      var state = State(Edition(dossier), size: Self.size)
      for key in try Key.sequence(keys) { _ = state.press(key) }
      state.input = "a\u{1B}]0;x\u{7}b\u{202E}"
      guard case .copy(let text) = state.press(.character("y")).first else { continue }
      let scalars = text.unicodeScalars.filter { $0 != "\n" }
      #expect(!scalars.contains { $0.properties.generalCategory == .control })
      #expect(!scalars.contains { (0x202A...0x202E).contains($0.value) })
    }
  }
}

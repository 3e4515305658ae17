import Model
import Testing

@testable import Dashboard

/// Keys in, lines out.
@Suite struct ReaderTests {
  private func reader(_ fixture: Fixture = .idlib, isASCII: Bool = false) throws -> Reader {
    Reader(try fixture.state(size: Size(columns: 80, rows: 24)), isASCII: isASCII)
  }

  /// What is said of the last of some keys.
  private func said(_ keys: String, in reader: inout Reader) throws -> [String] {
    let keys = try Key.sequence(keys)
    var lines: [String] = []
    for (number, key) in keys.enumerated() {
      let next = keys.indices.contains(number + 1) ? keys[number + 1] : nil
      lines = reader.press(key, before: next).lines
    }
    return lines
  }

  private func said(_ keys: String) throws -> [String] {
    var reader = try reader()
    return try said(keys, in: &reader)
  }

  @Test func `it opens with the dossier, what is in view, and where the user stands`() throws {
    #expect(
      try reader().opening() == [
        "Idlib crisis", "as known on 5 Mar 2020, the latest", "no filter",
        "97 records, 8 talks, 29 tolls", "folded: said, context",
        "Timeline, row 2 of 32: 3..5 Feb, Shelling of Turks, Idlib, killed 8",
        "? reads the keys, PgDn reads on, Q leaves",
      ]
    )
  }

  @Test func `it opens with what is wrong in the configuration and in the files`() throws {
    var state = try Fixture.idlib.state(size: Size(columns: 80, rows: 24))
    var reading = ConfigurationReading()
    reading.problems = [Problem("x", at: FilePosition(file: "/a/config.yaml", line: 2))]
    state.take(reading, startsAtQuery: true)
    let lines = Reader(state, isASCII: false).opening()
    #expect(lines[1] == "config.yaml: 1 problem, see p; all that is sound holds")
    #expect(lines.contains("1 problem in the files, see p"))
  }

  @Test func `changed files are told once, and again as changed no more`() throws {
    var reader = try reader()
    let lines = reader.take(.filesChanged)
    #expect(lines.first == "files changed: r reads them again")
    #expect(!reader.take(.filesChanged).contains { $0.hasPrefix("files changed") })
    #expect(try !said("j", in: &reader).contains { $0.hasPrefix("files changed") })
  }

  @Test func `nobody is told of a copy where none is made`() throws {
    #expect(try !said("y").contains { $0.hasPrefix("copied") })
  }

  @Test(arguments: [
    // A step says the line alone; another place says its name.
    ("j", ["by 8 Feb, Syrian offensive on Idlib"]),
    ("2", ["Meetings, row 2 of 10: 8–10 Feb, Russia–Turkey talks, Ankara, held"]),
    ("p", ["Problems: no problems: every file was read whole"]),
    // A key that changes nothing says where the user stands.
    ("%", ["Timeline, row 2 of 32: 3..5 Feb, Shelling of Turks, Idlib, killed 8"]),
    ("gk", ["Timeline, row 1 of 32: ◂ 6 earlier than the period"]),
    // What is in view is said when it changes.
    (
      "<lt>",
      [
        "as known on 28 Feb 2020", "57 of 97 records known", "Timeline, row 2 of 21: 3..5 Feb",
      ]
    ),
    // A page says its title and then its line.
    (
      "<Enter>",
      [
        "Shelling of Turks, Idlib", "attack · shelling-early-february",
        "line 1 of 29: when 3..5 Feb 2020 002 ¶3",
      ]
    ),
    ("<Enter><Esc>", ["Timeline, row 2 of 32: 3..5 Feb, Shelling of Turks, Idlib, killed 8"]),
    // A line of text says itself and what the program thinks of it.
    ("f", ["filter: ; 97 records, 29 tolls"]),
    ("factor:turkey", ["filter: actor:turkey; 76 records, 28 tolls"]),
    ("factor:turkey<Left>", ["before y"]),
    ("factor:turkey<Esc>", ["no filter", "97 records", "Timeline, row 2 of 32"]),
    ("/convoy", ["find: convoy; 1 of "]),
    ("a", ["Actors, any of them, any role, actor 1 of 72: Turkey, state, 76 records"]),
    ("aturk ", ["actor: Turkey, any role"]),
    ("m", ["Matrix of claims: claimed by, losses of", "row 1 of "]),
    ("n", ["nothing sought yet: press /"]),
    ("?", ["Help, line 1 of "]),
    ("?j", ["Down j ^N one row down"]),
  ])
  func `a key says what it changed`(_ keys: String, _ expected: [String]) throws {
    let lines = try said(keys)
    for (line, start) in zip(lines, expected) { #expect(line.hasPrefix(start)) }
    #expect(lines.count >= expected.count)
  }

  @Test(arguments: ["", "2", "3", "<Enter>", "C", "s", "?"])
  func `Space reads every line that it passes over, to the last`(_ place: String) throws {
    var stepping = try reader()
    _ = try said(place + "g", in: &stepping)
    var steps: [String] = []
    while true {
      let before = Spoken(stepping.state).position
      let lines = try said("j", in: &stepping)
      if Spoken(stepping.state).position == before { break }
      steps += lines
    }
    var paging = try reader()
    _ = try said(place + "g", in: &paging)
    var pages: [String] = []
    while Spoken(paging.state).position != Spoken(stepping.state).position {
      let lines = try said(" ", in: &paging)
      #expect(!lines.isEmpty)
      pages += lines
    }
    // Blank lines of help are said by a step alone.
    #expect(pages == steps.filter { $0 != "blank" })
  }

  @Test func `every line of help is read`() throws {
    var reader = try reader()
    var lines = try said("?", in: &reader)
    for _ in HelpOverlay.lines(of: .standard) { lines += try said("j", in: &reader) }
    for line in HelpOverlay.lines(of: .standard).map({ Reader.words($0.plain) }) where !line.isEmpty
    {
      #expect(lines.contains { $0.hasSuffix(line) })
    }
  }

  @Test(arguments: [("Q", 0), ("q", 0), ("<C-c>", 130)] as [(String, Int32)])
  func `who leaves is told nothing more`(_ key: String, _ status: Int32) throws {
    var reader = try reader()
    for key in try Key.sequence(key) {
      let (lines, effects) = reader.press(key)
      #expect(lines.isEmpty)
      #expect(effects == [.quit(status: status)])
    }
  }

  @Test func `in ASCII every line is printing ASCII, and accents become letters`() throws {
    var reader = try reader(.harbour, isASCII: true)
    var lines = reader.opening()
    for key in try Key.sequence("jjj2jj3jjm<Esc>C   <Esc>s<Enter> <Esc>?  ") {
      lines += reader.press(key).lines
    }
    #expect(lines.allSatisfy { line in line.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
    #expect(lines.count > 60)
  }

  @Test(arguments: HostileText.samples)
  func `hostile text is said in marks, a line each`(_ text: String) throws {
    let recipe = MadeDossier(title: text, records: 8, words: [text])
    var reader = Reader(
      State(Edition(recipe.made()), size: Size(columns: 80, rows: 24)),
      isASCII: false
    )
    var lines = reader.opening()
    for key in try Key.sequence("jj<Enter>j <Esc>3<Enter> <Esc>s  <Esc>p <Esc>a<Esc>m") {
      lines += reader.press(key).lines
    }
    for scalar in lines.joined().unicodeScalars {
      #expect(![.control, .format, .lineSeparator].contains(scalar.properties.generalCategory))
    }
  }

  @Test(arguments: [
    ("003 ╱╱···╱╱····  0 of 28 days", "003 0 of 28 days"),
    ("Turkey ─▸ RFE/RL  001 ¶7", "Turkey ▸ RFE/RL 001 ¶7"),
    ("  ● by 27 Feb?   ├ part", "● by 27 Feb? part"),
    ("│ ─── ┤ █▇", ""),
  ])
  func `what is drawn is left out of what is said`(_ drawn: String, _ said: String) {
    #expect(Reader.words(drawn) == said)
  }
}

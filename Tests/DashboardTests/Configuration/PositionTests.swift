import Model
import Testing

@testable import Dashboard

@Suite struct PositionTests {
  private static let size = Size(columns: 120, rows: 36)

  private func read(_ text: String, of dossier: String = "/a") -> Position? {
    Position(YAMLFile(bytes: Array(text.utf8), name: "position"), of: dossier)
  }

  /// Keys after which every part of a position has been used.
  private static let keys = [
    "", "G", "jjjj", "2jj", "2h", "3jjjl", "3jl<Down>", "3jjh", "3G", "3Gl", "z", "2z", "t", "tt",
    "<lt>", "<lt><lt>", "d", "fdrone<Enter>", "aturk <Enter>", "asyria!<Enter>", "a<Right> <Enter>",
    "<lt>3jjfkilled<Enter>z", "gl", "gl<Enter>2gl", "*", "<Enter>", "?",
  ]

  @Test(arguments: keys, Fixture.allCases)
  func `a dossier opens again where it was left`(keys: String, fixture: Fixture) throws {
    let left = try fixture.state(size: Self.size, keys: keys)
    let position = try #require(read(Position(of: left).yaml(of: "/a")))
    #expect(position == Position(of: left))
    var opened = State(Edition(fixture.dossier), size: Self.size)
    opened.take(position, except: [])
    // Pages, overlays and searches are not taken up again.
    var expected = left
    expected.pages = []
    expected.overlay = nil
    expected.find = nil
    expected.message = nil
    #expect(Frame(opened).drawn() == Frame(expected).drawn())
  }

  @Test func `what the command line gives stays as it is`() throws {
    let left = try Fixture.idlib.state(size: Self.size, keys: "<lt><lt>3jjfkilled<Enter>z")
    let position = Position(of: left)
    func opened(_ given: Set<Position.Part>) -> State {
      var state = State(Edition(Fixture.idlib.dossier), size: Self.size)
      state.focus = .meetings
      state.take(position, except: given)
      return state
    }
    #expect(opened([]).focus == .claims)
    #expect(opened([.pane]).focus == .meetings)
    #expect(opened([.filter]).filter.isEmpty)
    #expect(opened([.filter]).edition.asOf == left.edition.asOf)
    #expect(opened([.asOf]).edition.asOf == nil)
    #expect(opened([.asOf]).filter.text == "killed")
    #expect(opened([.selection]).selectedClaimItem != left.selectedClaimItem)
  }

  @Test(arguments: ["", "<lt><lt>3jjfkilled<Enter>z", "ttgg2z", "3jjhG"])
  func `what the command line selects is selected, wherever the dossier was left`(keys: String)
    throws
  {
    let position = Position(of: try Fixture.idlib.state(size: Self.size, keys: keys))
    var reading = ConfigurationReading()
    reading.configuration.query = "kind:agreement"
    let dossier = Fixture.idlib.dossier
    for row in dossier.claims.indices {
      let id = dossier.claims[row].id
      for left in [position, nil] {
        var state = State(Edition(dossier), size: Self.size)
        let isStood = state.stand(on: id.description, mayChangePane: true)
        #expect(isStood)
        let given = Set(Position.Part.allCases)
        let opened = Open.opening(state, given: given, leftAt: left, reading: reading)
        #expect(opened.selectedClaim == id)
      }
    }
  }

  @Test
  func `a query of the command line holds at a fresh start too, and the configured one without it`()
  {
    var reading = ConfigurationReading()
    reading.configuration.query = "killed"
    var state = State(Edition(Fixture.idlib.dossier), size: Self.size)
    var opened = Open.opening(state, given: [], leftAt: nil, reading: reading)
    #expect(opened.filter.text == "killed")
    var filter = Filter()
    filter.text = "actor:turkey"
    state.set(filter)
    opened = Open.opening(state, given: [.filter], leftAt: nil, reading: reading)
    #expect(opened.filter.text == "actor:turkey")
  }

  @Test func `what a dossier no longer has is passed over without a word`() throws {
    let text = """
      dossier: /a
      pane: claims
      zoomed: perhaps
      as-of: someday
      query: "kind:attck ("
      actors: [nobody, turkey]
      not-actors: [nothing]
      all-actors: "yes"
      part: role none
      kinds: all
      toggled: [toll 999#1.1, claim, side, "", materiel x]
      timeline: [record none, 3]
      meetings: [record, x]
      claims: [claim 999#1.1, -4]
      stray: [1, 2]
      """
    let position = try #require(read(text))
    var state = State(Edition(Fixture.idlib.dossier), size: Self.size)
    state.take(position, except: [])
    var expected = State(Edition(Fixture.idlib.dossier), size: Self.size)
    expected.focus = .claims
    var filter = Filter()
    filter.actors.included = ["turkey"]
    try expected.apply(filter)
    #expect(state.message == nil)
    #expect(Frame(state).drawn() == Frame(expected).drawn())
  }

  @Test(arguments: [
    "", "# nothing\n", "dossier: /b\npane: claims\n", "pane: claims\n", "- dossier\n", "\u{1B}[2J",
    "dossier: [/a]\n", "{dossier: /a", "dossier: &a /b\n", "\u{0}\u{1}\u{2}",
  ])
  func `a file of another dossier, or of nothing, is none`(text: String) {
    #expect(read(text) == nil)
  }

  @Test func `nothing of a file reaches the screen raw`() throws {
    let text = """
      dossier: /a
      query: "\\e]0;title\\a"
      actors: ["\\e[31m"]
      timeline: ["record \\e[2J", 0]
      """
    var state = State(Edition(Fixture.idlib.dossier), size: Self.size)
    state.take(try #require(read(text)), except: [])
    let untouched = State(Edition(Fixture.idlib.dossier), size: Self.size)
    #expect(state.filter == untouched.filter)
    #expect(Frame(state).drawn() == Frame(untouched).drawn())
    let hidden = "dossier: /a\nquery: \"a\\U0000200Db\\U000E0041\"\n"
    state.take(try #require(read(hidden)), except: [])
    let scalars = Frame(state).drawn().lines.joined().unicodeScalars
    #expect(!scalars.contains { $0.properties.generalCategory == .format })
  }

  @Test func `any bytes at all open a dossier`() throws {
    let left = try Fixture.idlib.state(size: Self.size, keys: "<lt>3jjl<Down>fkilled<Enter>zt")
    let sound = Array(Position(of: left).yaml(of: "/a").utf8)
    var random = RandomNumbers(seed: 7)
    for _ in 0..<400 {
      var bytes = sound
      for _ in 0..<(1 + random.below(6)) {
        let place = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: bytes[place...].prefix(random.below(40)), at: place)
        default: bytes.removeLast(min(bytes.count - 1, random.below(60)))
        }
      }
      guard let position = Position(YAMLFile(bytes: bytes, name: "position"), of: "/a") else {
        continue
      }
      var state = State(Edition(Fixture.idlib.dossier), size: Self.size)
      state.take(position, except: [])
      #expect(state.message == nil)
      #expect(Frame(state).drawn().flaws == [])
    }
  }
}

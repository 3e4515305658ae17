import Model
import Testing

@testable import Dashboard

@Suite struct RebindingTests {
  private func rebound(_ rebindings: [(String, String)]) throws -> (
    keymap: Keymap, refusals: [RebindingRefusal]
  ) {
    try Keymap.standard.rebound(
      rebindings.map { Rebinding(name: $0.0, keys: try Key.sequence($0.1)) }
    )
  }

  private func keys(_ name: String, in keymap: Keymap) -> String? {
    keymap.bindings.first { $0.name == name }?.keys.map(\.notation).joined()
  }

  @Test func `every action has a name of its own in lower-case words`() {
    let names = Keymap.bindings.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names {
      let words = name.split(separator: "-", omittingEmptySubsequences: false)
      #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("a"..."z").contains($0) } })
    }
    #expect(Keymap.needed.isSubset(of: names))
  }

  @Test func `two actions swap their keys`() throws {
    let (keymap, refusals) = try rebound([("zoom", "f"), ("filter", "z")])
    #expect(refusals.isEmpty)
    #expect(keymap.action(for: .character("f"), in: .panes) == .zoom)
    #expect(keymap.action(for: .character("z"), in: .panes) == .startFilter)
  }

  @Test func `one key may do different things in different places`() throws {
    let (keymap, refusals) = try rebound([("zoom", "T"), ("page-across", "T")])
    #expect(refusals.isEmpty)
    #expect(keymap.action(for: .character("T"), in: .panes) == .zoom)
    #expect(keymap.action(for: .character("T"), in: .page) == .nextColumn)
  }

  @Test func `of two actions with one key in one place the first in the file has it`() throws {
    let (keymap, refusals) = try rebound([("zoom", "T"), ("sources", "TY")])
    #expect(refusals == [.taken(rebinding: 1, key: 0, by: "zoom")])
    #expect(keys("zoom", in: keymap) == "T")
    #expect(keys("sources", in: keymap) == "Y")
  }

  @Test func `an action none of whose keys are free keeps its own`() throws {
    let (keymap, refusals) = try rebound([("zoom", "f")])
    #expect(refusals == [.taken(rebinding: 0, key: 0, by: "filter")])
    #expect(keymap == .standard)
    // Its own may be gone by then.
    let other = try rebound([("zoom", "f"), ("sources", "z")])
    #expect(keys("zoom", in: other.keymap) == "")
    #expect(keys("sources", in: other.keymap) == "z")
  }

  @Test func `an action may lose its keys, but not one that leaves, goes back or helps`() throws {
    for name in Keymap.bindings.map(\.name) {
      let (keymap, refusals) = try rebound([(name, "")])
      let isNeeded = Keymap.needed.contains(name)
      #expect(refusals == (isNeeded ? [.needed(rebinding: 0)] : []))
      #expect((keys(name, in: keymap) == "") == !isNeeded)
    }
  }

  @Test func `where what is needed would be lost all the same, nothing is rebound`() throws {
    let (keymap, refusals) = try rebound([("zoom", "q"), ("quit", "f"), ("back", "Z")])
    #expect(refusals == [.taken(rebinding: 1, key: 0, by: "filter"), .leftWithout(name: "quit")])
    #expect(keymap == .standard)
  }

  @Test(arguments: [
    ("text-left", "x", true), ("text-left", "<Space>", true), ("text-keep", "!", true),
    ("picker-toggle", "x", true), ("picker-toggle", "5", true), ("picker-toggle", "+", false),
    ("picker-exclude", "!", false), ("interrupt", "x", true), ("zoom", "x", false),
  ])
  func `a character that is typed is no key there`(
    name: String,
    key: String,
    isRefused: Bool
  ) throws {
    let (_, refusals) = try rebound([(name, key)])
    #expect(refusals == (isRefused ? [.typed(rebinding: 0, key: 0)] : []))
  }

  @Test func `a keymap of any rebindings has no key twice in one place, and a way out`() throws {
    var random = RandomNumbers(seed: 35)
    let names = Keymap.bindings.map(\.name)
    let some = try Key.sequence("abcfhjklqzZ?Q+!<Enter><Esc><C-c><C-x><Tab><F1><BS>")
    for _ in 0..<300 {
      var rebindings: [Rebinding] = []
      for _ in 0..<random.below(12) {
        let name = random.pick(names)
        guard !rebindings.contains(where: { $0.name == name }) else { continue }
        rebindings.append(
          Rebinding(name: name, keys: (0..<random.below(4)).map { _ in random.pick(some) })
        )
      }
      let keymap = Keymap.standard.rebound(rebindings).keymap
      for context in KeyContext.allCases {
        let keys = keymap.bindings.filter { $0.contexts.contains(context) }.flatMap(\.keys)
        #expect(Set(keys).count == keys.count, "\(context): \(rebindings)")
      }
      for name in Keymap.needed { #expect(keys(name, in: keymap) != "", "\(rebindings)") }
    }
  }

  @Test func `help, footer and messages name the keys that hold`() throws {
    let (keymap, _) = try rebound([
      ("help", "H"), ("back", "<BS>"), ("matrix-close", "m"), ("page-back", "h"), ("filter", "F"),
      ("zoom", ""), ("find", ""), ("problems", "P"), ("clear-filters", "<C-x>"),
      ("mark-claim", "M"), ("add-marked", ""), ("unfold", "]"), ("reload", "R"),
    ])
    var state = try Fixture.idlib.state(size: Size(columns: 160, rows: 40))
    state.keymap = keymap
    let footer = PlainText.line(Frame(state).drawn().row(39))
    #expect(footer.contains("F filter") && footer.contains("H help"))
    #expect(!footer.contains("find"))
    _ = state.press(.character("H"))
    #expect(state.overlay == .help(scroll: 0))
    let help = Frame(state).drawn().lines.joined(separator: "\n")
    #expect(help.contains("Backspace closes"))
    #expect(!HelpOverlay.lines(of: keymap).contains { $0.plain.contains("zoom the pane") })
    _ = state.press(.backspace)
    #expect(state.overlay == nil)
    _ = state.update(.pasted("x"))
    #expect(state.message == "pasted text is ignored here; press F first")
    // What the claims have to say of marking.
    _ = state.press(.character("3"))
    _ = state.update(.markClaim)
    #expect(state.message == "select a claim first: unfold a toll with ], or open it")
    _ = state.update(.addMarked)
    #expect(state.message == "mark two claims or more with M to add them")
    for key in try Key.sequence("]<Down>M") { _ = state.press(key) }
    #expect(state.message?.hasSuffix(": M on another compares the two") == true)
    _ = state.update(.filesChanged)
    #expect(
      PlainText.line(Frame(state).drawn().row(39)).hasPrefix(" files changed: R reads them again ")
    )
    state.configurationProblems = [Problem("x", at: FilePosition(file: "c"))]
    #expect(Frame(state).drawn().lines.prefix(2).joined().contains("1 problem (P)"))
  }

  @Test func `the key that leaves does so from an empty line of text, whichever it is`() throws {
    let (keymap, _) = try rebound([("leave", "W"), ("filter", "fQ")])
    var state = try Fixture.idlib.state(size: Size(columns: 80, rows: 24))
    state.keymap = keymap
    #expect(state.press(.character("Q")).isEmpty)
    #expect(state.prompt != nil)
    #expect(state.press(.character("Q")).isEmpty)
    #expect(state.prompt?.line.text == "Q")
    _ = state.press(.backspace)
    #expect(state.press(.character("W")) == [.quit(status: 0)])
  }
}

import Testing

@testable import Dashboard

@Suite struct KeymapTests {
  @Test(arguments: KeyContext.allCases)
  func `no key means two things in one place`(context: KeyContext) {
    var actions: [Key: Action] = [:]
    for binding in Keymap.bindings where binding.contexts.contains(context) {
      for key in binding.keys {
        #expect(actions[key] == nil, "\(key.name) is bound twice")
        actions[key] = binding.action
        #expect(Keymap.standard.action(for: key, in: context) == binding.action)
      }
    }
  }

  @Test func `every binding has keys, a place and a phrase without a full stop`() {
    for binding in Keymap.bindings {
      #expect(!binding.keys.isEmpty && !binding.contexts.isEmpty)
      #expect(!binding.does.isEmpty && !binding.does.hasSuffix("."))
      #expect(binding.keys.allSatisfy { !$0.name.isEmpty })
    }
  }

  @Test func `where text is typed every printing character is text, but those that pick`() {
    let printing = (0x20...0x7E).compactMap { Unicode.Scalar($0).map(Character.init) }
    for character in printing + ["é", "日"] {
      let typed = Action.insert(String(character))
      #expect(Keymap.standard.action(for: .character(character), in: .prompt) == typed)
      let isOfPicker = character == " " || character == "!"
      #expect(
        (Keymap.standard.action(for: .character(character), in: .picker) == typed) == !isOfPicker
      )
      #expect(Keymap.standard.action(for: .character(character), in: .panes) != typed)
    }
  }

  @Test func `help shows each binding of the keymap, and nothing else as a key`() {
    let shown = HelpOverlay.lines(of: .standard).map(\.plain)
    for binding in Keymap.bindings {
      #expect(
        shown.contains { line in
          line.contains(binding.keys[0].name) && line.contains(binding.does)
        },
        "\(binding.does) is not in help"
      )
    }
    #expect(Keymap.standard.table.count == Keymap.bindings.count)
  }

  @Test func `the footer names only keys that work there`() {
    for context in KeyContext.allCases {
      for binding in Keymap.standard.footer(in: context) {
        #expect(Keymap.standard.action(for: binding.keys[0], in: context) == binding.action)
      }
    }
  }

  @Test(arguments: [
    "?", "?jj", "p", "pj", "s", "sj", "", "2", "3", "3l<Down>", "3l<Down>cjc<Esc>", "<Enter>",
    "<lt>", "<lt><lt>", "C", "m", "m<Enter>", "ml<Enter>", "dm", "fnothing<Enter>m",
    "fkilled<Enter>",
    "3<Enter>", "3<Enter>G<Enter>", "2<Enter>", "3<Enter><Enter>",
  ])
  func `each key in the footer does something there`(keys: String) throws {
    let state = try Fixture.idlib.state(size: Size(columns: 120, rows: 36), keys: keys)
    let bindings = state.footerBindings
    #expect(!bindings.isEmpty)
    for binding in bindings {
      var pressed = state
      pressed.message = nil
      let effects = pressed.press(binding.keys[0])
      pressed.message = nil
      var before = state
      before.message = nil
      #expect(pressed != before || !effects.isEmpty, "\(binding.keys[0].name) after \(keys)")
    }
  }

  @Test(arguments: ["", "<Enter>", "3<Enter><Enter>"])
  func `help stays in the footer where not every key has room`(keys: String) throws {
    for columns in 30...160 {
      let state = try Fixture.idlib.state(size: Size(columns: columns, rows: 20), keys: keys)
      let footer = PlainText.line(Frame(state).drawn().row(19))
      #expect(footer.contains("? help "), "\(footer)")
      let isWhole = state.footerBindings.allSatisfy { binding in
        footer.contains("\(binding.keys[0].name) \(binding.footer ?? "")")
      }
      #expect(isWhole || columns < 150, "\(footer)")
    }
  }

  @Test(arguments: KeyContext.allCases)
  func `a key that means nothing changes nothing`(context: KeyContext) throws {
    #expect(Keymap.standard.action(for: .function(12), in: context) == nil)
  }
}

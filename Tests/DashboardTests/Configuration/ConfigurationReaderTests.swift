import Model
import Testing

@testable import Dashboard

@Suite struct ConfigurationReaderTests {
  private func read(_ text: String) -> ConfigurationReading {
    ConfigurationReader.read(YAMLFile(bytes: Array(text.utf8), name: "config.yaml"))
  }

  private func keys(_ name: String, _ text: String) -> [Key] {
    read(text).configuration.keymap.bindings.first { $0.name == name }?.keys ?? []
  }

  @Test(arguments: ["", "\n  \n", "# nothing yet\n", "{}\n", "keys: {}\n", "query: \"\"\n"])
  func `a file that says nothing changes nothing`(text: String) {
    let reading = read(text)
    #expect(reading.configuration == Configuration())
    #expect(reading.problems.isEmpty)
    #expect(reading.queryPosition == nil)
  }

  @Test func `every setting is taken`() {
    let reading = read(
      """
      theme: light
      query: 'actor:turkey "drone"'
      ascii: true
      mouse: false
      remember: false
      keys:
        zoom: Z
        find: ["<C-s>", '<lt>', é]
        earlier: ','
        latest: []
      """
    )
    #expect(reading.problems.isEmpty)
    var expected = Configuration()
    expected.theme = .light
    expected.query = "actor:turkey \"drone\""
    expected.ascii = true
    expected.mouse = false
    expected.remember = false
    expected.keymap = reading.configuration.keymap
    #expect(reading.configuration == expected)
    #expect(reading.queryPosition == FilePosition(file: "config.yaml", line: 2, column: 9))
    let keymap = reading.configuration.keymap
    #expect(keymap.action(for: .character("Z"), in: .panes) == .zoom)
    #expect(keymap.action(for: .character("z"), in: .panes) == nil)
    #expect(keymap.action(for: .control("s"), in: .page) == .startFind)
    #expect(keymap.action(for: .character("<"), in: .panes) == .startFind)
    #expect(keymap.action(for: .character(","), in: .panes) == .earlierEdition)
    #expect(keymap.action(for: .character("="), in: .panes) == nil)
    // What is not named is as it was.
    #expect(keymap.action(for: .character("f"), in: .panes) == .startFilter)
  }

  @Test func `every problem is told in one run, each with its place and what would be right`() {
    let reading = read(
      """
      theme: ligt
      thme: dark
      ascii: yes
      mouse: [true]
      query: [a]
      keys:
        zom: x
        zoom: [f, ^D, "<Entr>", 1a]
        filter: "<C-i>"
        quit: []
        clear-filters: h
        text-delete-word: w
        down: {a: b}
        up: &a x
        find:
      """
    )
    #expect(
      reading.problems.map(\.description) == [
        "config.yaml:1:8: `theme` cannot be `ligt`; did you mean `light`?",
        "config.yaml:2:1: unknown key `thme` of a configuration; did you mean `theme`?",
        "config.yaml:3:8: `ascii` cannot be `yes`; it is one of true, false",
        "config.yaml:4:8: `mouse` wants a text, and here is a list",
        "config.yaml:5:8: `query` wants a text, and here is a list",
        "config.yaml:7:3: unknown action `zom`; did you mean `zoom`?",
        "config.yaml:8:10: `f` of `zoom` is a key of `filter` in the same place; give that another one",
        "config.yaml:8:13: `zoom` cannot be `^D`: a key is one character, or a name such as "
          + "`<Enter>`, `<C-x>`, `<A-x>`, `<F1>`; did you mean `<C-d>`?",
        "config.yaml:8:17: `zoom` cannot be `<Entr>`: a key is one character, or a name such as "
          + "`<Enter>`, `<C-x>`, `<A-x>`, `<F1>`; did you mean `<Enter>`?",
        "config.yaml:8:27: `zoom` cannot be `1a`: a key is one character, or a name such as "
          + "`<Enter>`, `<C-x>`, `<A-x>`, `<F1>`",
        "config.yaml:9:11: `filter` cannot be `<C-i>`: terminals send the byte of `<Tab>` for it",
        "config.yaml:10:3: `quit` has to keep a key",
        "config.yaml:11:18: `h` of `clear-filters` is a key of `fold` in the same place; "
          + "give that another one",
        "config.yaml:12:21: `text-delete-word` cannot be `w`: that is a character where text is typed",
        "config.yaml:13:9: `down` wants a key or a list of keys, and here is keys with values",
        "config.yaml:14:7: an anchor, `&a`: write the value out where it is meant",
        "config.yaml:15:3: `find` is given no key: `[]` takes every key away, "
          + "and a key that YAML has a use for is quoted",
      ]
    )
    // What is sound holds beside it: the anchor's `x` is a key.
    var expected = Configuration()
    expected.keymap = reading.configuration.keymap
    #expect(reading.configuration == expected)
    let standard = Keymap.standard.bindings
    let other = zip(standard, reading.configuration.keymap.bindings).filter { $0 != $1 }
    #expect(other.map(\.1.name) == ["up"])
  }

  @Test(arguments: [
    (
      "- a\n",
      "config.yaml:1:1: a configuration has keys with values, and here is a list; the configuration is left out"
    ),
    (
      "keys: x\n",
      "config.yaml:1:7: `keys` wants names of actions with their keys, and here is a text"
    ),
    (
      "theme: dark\ntheme: light\n",
      "config.yaml:2:1: the key `theme` stands twice, first on line 1, which counts"
    ),
    ("theme: dark\n\u{1B}: x\n", "config.yaml:2:1: the character U+001B has no place here"),
    ("query: \"a\\u202Eb\"\n", "config.yaml:1:8: the character U+202E has no place here"),
    (
      "query: \"a",
      "config.yaml:1:10: a quotation mark of line 1 is never closed; the file is not read any further"
    ),
  ])
  func `what is no configuration at all is told with its place`(text: String, problem: String) {
    #expect(read(text).problems.map(\.description) == [problem])
  }

  @Test func `a file that breaks off keeps what came before`() {
    let reading = read("theme: dark\nkeys:\n  zoom: Z\n  find: [\n")
    #expect(reading.configuration.theme == .dark)
    #expect(reading.configuration.keymap.action(for: .character("Z"), in: .panes) == .zoom)
    #expect(reading.problems.count == 1)
  }

  @Test(arguments: [
    "x", "é", "日", "<lt>", ">", "<Space>", "<enter>", "<C-x>", "<A-x>", "<F12>", "<S-Tab>", "<C-]>",
  ])
  func `a key is read back as it is written`(text: String) throws {
    let key = try Key(notation: text)
    #expect(try Key(notation: key.notation) == key)
    #expect(key.notation.lowercased() == text.lowercased())
  }

  @Test(arguments: [
    "", "jj", "<C-j>", "<C-m>", "<C-[>", "<C-\\>", "<C-é>", "<Nope>", "👩‍🚀", "e\u{301}\u{302}\u{303}",
    "\u{200B}", "\u{202E}",
  ])
  func `what no terminal sends as a key of its own is refused`(text: String) {
    #expect(throws: KeyNotationError.self) { try Key(notation: text) }
  }

  @Test(arguments: [
    ("^D", "<C-d>"), ("Ctrl-D", "<C-d>"), ("PgDn", "<PgDn>"), ("shift-tab", "<S-Tab>"),
    ("Backspace", "<BS>"), ("<Entr>", "<Enter>"), ("F5", "<F5>"), ("<C-i>", nil), ("?", nil),
    ("something else", nil),
  ])
  func `the names that help gives to keys are understood`(text: String, notation: String?) {
    #expect(Key.notation(near: text) == notation)
  }
}

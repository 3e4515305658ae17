import Testing

@testable import Dashboard

@Suite struct ChosenProgramTests {
  private static func chosen(
    _ choice: ProgramChoice,
    _ values: [String: String],
    installed: Set<String>
  ) throws(ProgramMissing) -> ChosenProgram {
    try choice.program(
      value: { values[$0] },
      find: { installed.contains($0) ? "/bin/\($0)" : nil }
    )
  }

  @Test(arguments: [
    (["VISUAL": "code --wait", "EDITOR": "vi"], ["code", "--wait"]),
    (["VISUAL": "", "EDITOR": "nano"], ["nano"]), (["VISUAL": " ", "EDITOR": "''"], ["vi"]),
    (["EDITOR": "code -n 'a b'"], ["code", "-n", "a b"]), ([:], ["vi"]),
  ])
  func `the editor is the one of VISUAL, else of EDITOR, else one that is installed`(
    _ values: [String: String],
    _ words: [String]
  ) throws {
    let program = try Self.chosen(.editor, values, installed: ["vi", "nano", "code"])
    #expect(program == ChosenProgram(path: "/bin/\(words[0])", words: words))
  }

  @Test func `where vi is not installed nano is tried, and more where less is not`() throws {
    #expect(try Self.chosen(.editor, [:], installed: ["nano"]).words == ["nano"])
    #expect(try Self.chosen(.pager, [:], installed: ["more"]).words == ["more"])
  }

  @Test(arguments: ["cat", "/bin/cat"])
  func `cat is no pager`(_ cat: String) throws {
    let values = ["PAGER": cat]
    #expect(try Self.chosen(.pager, values, installed: [cat, "less"]).words == ["less"])
  }

  @Test(arguments: [
    (["EDITOR": "no\u{1B}ne -x"], "$EDITOR names “no␛ne”, and no program of that name can be run"),
    (["VISUAL": "vi 'x"], "a quote in $VISUAL is not closed"),
    ([:], "no program to do that: set EDITOR, or install vi or nano"),
  ])
  func `what is wrong is told, and what would be right`(_ values: [String: String], _ told: String)
  {
    let error = #expect(throws: ProgramMissing.self) {
      try Self.chosen(.editor, values, installed: [])
    }
    #expect(error?.description == told)
  }

  @Test func `programs are looked for in PATH, and a path is taken as it is`() {
    #expect(SystemCalls.pathOfProgram("sh")?.hasSuffix("/sh") == true)
    #expect(SystemCalls.pathOfProgram("/bin/sh") == "/bin/sh")
    for name in ["no-such-program", "/no/such/program", "/bin", "/dev/null", "a\u{0}b", ""] {
      #expect(SystemCalls.pathOfProgram(name) == nil, "\(name)")
    }
  }

  @Test(arguments: [
    ("vi", ["+4", "d/a.yaml"]), ("/usr/bin/vim.tiny", ["+call cursor(4,7)", "d/a.yaml"]),
    ("nvim", ["+call cursor(4,7)", "d/a.yaml"]), ("nano", ["+4,7", "d/a.yaml"]),
    ("emacs-nox", ["+4:7", "d/a.yaml"]), ("emacsclient", ["+4:7", "d/a.yaml"]),
    ("code", ["-g", "d/a.yaml:4:7"]), ("code-insiders", ["-g", "d/a.yaml:4:7"]),
    ("hx", ["d/a.yaml:4:7"]), ("ed", ["d/a.yaml"]), ("my-own.sh", ["+4", "d/a.yaml"]),
  ])
  func `an editor is told file, line and column as it takes them`(
    _ name: String,
    _ words: [String]
  ) {
    let program = ChosenProgram(path: "/bin/x", words: [name, "-q"])
    #expect(program.editing("d/a.yaml", line: 4, column: 7) == [name, "-q"] + words)
  }

  @Test func `a file named like an option is none`() {
    let program = ChosenProgram(path: "/bin/vi", words: ["vi"])
    #expect(program.editing("-d/a", line: 1, column: 1) == ["vi", "+1", "./-d/a"])
    #expect(program.editing("+d/a", line: 1, column: 1) == ["vi", "+1", "./+d/a"])
  }

  @Test(arguments: [
    ("less", "", ["+9", "t"]), ("less", "-FRX", ["-+F", "+9", "t"]),
    ("less", "--quit-if-one-screen", ["-+F", "+9", "t"]), ("more", "-F", ["+9", "t"]),
    ("bat", "", ["t"]),
  ])
  func `a pager is told the line where it is known to take one`(
    _ name: String,
    _ settings: String,
    _ words: [String]
  ) {
    let program = ChosenProgram(path: "/bin/x", words: [name])
    #expect(program.paging("t", line: 9, settings: settings) == [name] + words)
    #expect(program.paging("t", line: nil, settings: "") == [name, "t"])
  }
}

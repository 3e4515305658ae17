import Testing

@testable import Dashboard

@Suite struct ShellWordsTests {
  @Test(arguments: [
    ("", []), (" \t\n", []), ("vi", ["vi"]), ("  code   --wait ", ["code", "--wait"]),
    ("'a b' c", ["a b", "c"]), ("\"a b\" c", ["a b", "c"]), ("a\\ b c", ["a b", "c"]),
    ("a'b'\"c\"d", ["abcd"]), ("''", [""]), ("\"\" x", ["", "x"]),
    ("'it'\\''s'", ["it's"]), ("\"a\\\"b\\\\c\\$d\\`e\\f\"", ["a\"b\\c$d`e\\f"]),
    ("'a\\b'", ["a\\b"]), ("a\\\nb", ["ab"]), ("\"a\\\nb\"", ["ab"]),
    ("vi; rm -rf $HOME *", ["vi;", "rm", "-rf", "$HOME", "*"]), ("日'本 語'", ["日本 語"]),
  ])
  func `a command is split as a shell does, and nothing is expanded`(
    _ command: String,
    _ words: [String]
  ) throws {
    #expect(try ShellWords.split(command) == words)
  }

  @Test(arguments: ["'", "\"", "a 'b", "a \"b\\\"", "a\\"])
  func `a quote that is not closed is refused`(_ command: String) {
    #expect(throws: ShellWords.Unfinished.self) { try ShellWords.split(command) }
  }
}

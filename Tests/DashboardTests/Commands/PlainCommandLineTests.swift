import ArgumentParser
import Testing

@testable import Dashboard

@Suite("A plain command line")
struct PlainCommandLineTests {
  @Test("opens the screen without the parser", arguments: [[], ["harbour"], ["./check"], [""]])
  func isPlain(words: [String]) throws {
    #expect(Main.isPlain(words))
    let parsed = try #require(try Main.parseAsRoot(words) as? Open)
    #expect(parsed.folder.inputs == words)
    #expect(parsed.ascii == nil)
  }

  @Test(
    "is not one that names a command, gives an option or two inputs",
    arguments: [["--help"], ["-"], ["--"], ["harbour", "--ascii"], ["one", "two"], ["help"]]
      + Main.commands.map { [$0.configuration.commandName ?? ""] }
  )
  func isNotPlain(words: [String]) {
    #expect(!Main.isPlain(words))
  }
}

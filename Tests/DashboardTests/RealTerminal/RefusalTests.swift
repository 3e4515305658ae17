import Testing

@testable import Dashboard

/// Where there can be no screen the program says so and writes nothing that a terminal would take for a command.
@Suite(.enabled(if: RealTerminal.isInstalled, "tmux is not installed; script/test installs it"))
struct RefusalTests {
  private static let size = Size(columns: 120, rows: 24)

  @Test func `without a terminal to read keys from, one line names what needs none`() throws {
    let run = try BuiltProgram.run([Fixture.idlib.location])
    #expect(run.status == 2)
    #expect(run.output == "")
    try expectRemedy(run.complaint, names: "standard input")
  }

  @Test func `without a terminal to draw on, one line names what needs none`() throws {
    let terminal = try RealTerminal(
      size: Self.size,
      line:
        "\(RealTerminal.program(.idlib)) >output 2>complaint; echo $? >status; echo; read -r end"
    )
    #expect(try terminal.line(ofFile: "status") == "2")
    #expect(try terminal.text(ofFile: "output") == "")
    try expectRemedy(terminal.text(ofFile: "complaint"), names: "standard output")
    // What the shell writes after comes last, so that nothing is missed.
    _ = try terminal.wait { _ in terminal.output.last == 0x0A }
    #expect(terminal.output == [0x0D, 0x0A])
  }

  @Test(arguments: ["-u TERM", "TERM=", "TERM=nonsense", "TERM=dumb", "TERM='no\u{1B}[31msense'"])
  func `a terminal of no known or no able kind is refused in a line that names TERM`(
    _ environment: String
  ) throws {
    let terminal = try RealTerminal(
      program: .idlib,
      size: Self.size,
      environment: environment,
      staysOpen: true
    )
    #expect(try terminal.line(ofFile: "status") == "2")
    _ = try terminal.wait { _ in terminal.output.last == 0x0A }
    try expectRemedy(
      String(decoding: terminal.output.filter { $0 != 0x0D }, as: UTF8.self),
      names: "TERM"
    )
  }

  /// Fails the test unless the text is one line, without an escape byte, that names the ways around.
  private func expectRemedy(_ text: String, names cause: String) throws {
    #expect(text.hasPrefix("dashboard: "))
    #expect(text.contains(cause))
    #expect(text.contains("dashboard list") && text.contains("dashboard render"))
    #expect(text.contains("--reader"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(text.last == "\n")
    #expect(text.filter { $0 == "\n" }.count == 1)
  }
}

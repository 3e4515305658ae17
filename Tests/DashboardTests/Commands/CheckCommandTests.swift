import Model
import Testing

@testable import Dashboard

@Suite struct CheckCommandTests {
  private let problems = [
    Problem("unknown actor", at: FilePosition(file: "actors.yaml", line: 3, column: 5)),
    Problem("no date", at: FilePosition(file: "sources/a.yaml")),
  ]

  @Test(arguments: ["harbour", "harbour/"])
  func `each problem is a line with a path that an editor can follow`(folder: String) {
    var output = CollectedOutput()
    CheckCommand.list(problems, in: folder, to: &output)
    #expect(
      output.text == """
        harbour/actors.yaml:3:5: unknown actor
        harbour/sources/a.yaml:1:1: no date

        """
    )
  }

  @Test func `a folder's name never steers the terminal`() {
    var output = CollectedOutput()
    CheckCommand.list(problems, in: "\u{1B}c", to: &output)
    #expect(!output.text.contains("\u{1B}"))
  }

  @Test func `a folder that is not there is told on standard error, with status 2`() throws {
    let run = try BuiltProgram.run(["check", "/nonexistent/none"])
    #expect(run.output == "")
    #expect(run.complaint.hasPrefix("dashboard: "))
    #expect(run.status == 2)
  }
}

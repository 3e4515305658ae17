import ArgumentParser
import Testing

@testable import Dashboard

@Suite struct EndingTests {
  /// Returns how a command line ends that is refused, or asks for help.
  private func ending(of arguments: [String]) throws -> Ending {
    do {
      var command = try Main.parseAsRoot(arguments)
      try command.run()
    } catch {
      return Ending(error, of: Main.self)
    }
    throw ExitCode(99)
  }

  @Test func `a failure is a sentence on standard error and status 2`() {
    let ending = Ending(CommandFailure.unreadable(reasons: ["no folder `a`"]), of: Main.self)
    #expect(ending.complaint == "dashboard: no folder `a`\n")
    #expect(ending.output == "")
    #expect(ending.status == 2)
  }

  @Test(arguments: [["--bogus"], ["check", "--bogus"]])
  func `wrong usage ends with status 2, not with the 64 of the argument library`(
    arguments: [String]
  ) throws {
    let ending = try ending(of: arguments)
    #expect(ending.status == 2)
    #expect(ending.complaint.contains("'--bogus'"))
    #expect(ending.output == "")
  }

  @Test(arguments: [
    (["--unheard-of"], "dashboard: unknown option '--unheard-of'"),
    (["list"], "dashboard: missing expected argument '<kind>'"),
    (
      ["render", "--size", "3"],
      "dashboard: --size needs columns and rows, such as 120x36, each at most 1000"
    ),
  ])
  func `whoever words an error, it begins with the program's name`(
    arguments: [String],
    first: String
  ) throws {
    let complaint = try ending(of: arguments).complaint
    #expect(complaint.split(separator: "\n").first.map(String.init) == first)
    #expect(complaint.hasSuffix("\n") && !complaint.contains("Error:"))
  }

  @Test(arguments: [
    (["nope"], "no folder `nope`"), (["--as-of", "foo"], "--as-of needs an EDTF date"),
    (["--query", "nope:x"], "the query is wrong at column 1"),
    (["--select", "nope"], "no record and no claim in view has the id “nope”"),
    (["--documents", "nope"], "--documents: cannot open the folder"),
    (["one", "two"], "opens one dossier and 2 were named"),
  ])
  func `what is wrong with input or options is told before a missing terminal`(
    arguments: [String],
    what: String
  ) throws {
    let run = try BuiltProgram.run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.complaint.hasPrefix("dashboard: "))
    #expect(run.complaint.contains(what) && !run.complaint.contains("terminal"))
  }

  @Test(arguments: [["--help"], ["--version"], ["check", "--help"]])
  func `help and version are answers`(arguments: [String]) throws {
    let ending = try ending(of: arguments)
    #expect(ending.status == 0)
    #expect(!ending.output.isEmpty)
    #expect(ending.complaint == "")
  }

  @Test func `a command that found something wrong says no more than it has said`() {
    let ending = Ending(ExitCode(1), of: Main.self)
    #expect(ending.status == 1)
    #expect(ending.output + ending.complaint == "")
  }

  @Test func `every command has help with examples`() {
    for command in Main.commands {
      #expect(command.configuration.discussion.contains("Examples:"))
      #expect(!command.configuration.abstract.isEmpty)
    }
  }

  @Test func `without a terminal the screen is refused with status 2 and no escape byte`() throws {
    let run = try BuiltProgram.run([])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.complaint.hasPrefix("dashboard: "))
    #expect(!run.complaint.contains("\u{1B}"))
    #expect(run.complaint.split(separator: "\n").count == 1)
  }
}

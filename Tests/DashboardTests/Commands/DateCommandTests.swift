import Testing

@testable import Dashboard

@Suite struct DateCommandTests {
  @Test func `each string has its line, and one that is no date makes the answer no`() {
    var output = CollectedOutput()
    #expect(DateCommand.report(["2020-02", "2020-02-30", "-0043"], to: &output) == false)
    let rows = output.lines.map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.map(\.first) == ["2020-02", "2020-02-30", "-0043"])
    #expect(rows[0] == ["2020-02", "valid", "0", "2020-02-01", "2020-02-29"])
    #expect(rows[1].count > 1 && rows[1][1].hasPrefix("invalid: "))
  }

  @Test func `dates alone make the answer yes`() {
    var output = CollectedOutput()
    #expect(DateCommand.report(["2020", "[..2020-02-27]"], to: &output))
  }

  @Test func `nothing more is read once nobody reads the answer`() {
    var output = CollectedOutput(closesAfter: 2)
    var asked = 0
    let endless = AnyIterator<String> {
      asked += 1
      return "2020"
    }
    #expect(DateCommand.report(endless, to: &output))
    #expect(asked == 2)
  }

  @Test(arguments: [
    (["2020"], 0), (["-0043"], 0), (["-1985-13"], 1), (["--", "-h"], 1), (["--bogus"], 1),
    (["--", "2020"], 0), (["2020", "x"], 1), (["--help"], 0),
  ])
  func `strings that begin with a hyphen are values`(strings: [String], status: Int) throws {
    #expect(try BuiltProgram.run(["date"] + strings).status == Int32(status))
  }

  @Test func `without an argument each line of standard input is a string`() throws {
    let run = try BuiltProgram.run(["date"], input: "2020\r\n\n2020-13")
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first == "2020\tvalid\t0\t2020-01-01\t2020-12-31")
    #expect(run.status == 1)
    #expect(run.complaint == "")
  }
}

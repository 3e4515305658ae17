import ArgumentParser
import Model

/// `dashboard date`: validates EDTF strings.
struct DateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date",
    abstract: "Validate dates of the Extended Date/Time Format.",
    usage: "dashboard date [STRING ...]",
    discussion: """
      Prints a line for each STRING, its fields separated by tabs: the string, "valid" or \
      "invalid: why (column)", the level (0 to 2), and its earliest and its latest day as ISO dates, \
      "open" or "unknown". Without STRING the lines of standard input are read. A STRING may begin \
      with a hyphen.

      Examples:
        dashboard date 2020-02-27 '2019-01-30?' '[2020-02-03..2020-02-05]'
        dashboard date -0043-03-15 Y-17E7
        cut -f 3 reports.tsv | dashboard date

      Exit status: 1 if any is invalid.
      """
  )

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp("A date, such as 2020-02-08/2020-02-10.", valueName: "string")
  )
  var strings: [String] = []

  func run() throws {
    if strings == ["--help"] || strings == ["-h"] { throw CleanExit.helpRequest(self) }
    // What follows two hyphens are values, as in every command.
    let given = strings.first == "--" ? Array(strings.dropFirst()) : strings
    var output = StandardOutput()
    let allValid =
      strings.isEmpty
      ? Self.report(AnyIterator { readLine() }, to: &output)
      : Self.report(given, to: &output)
    try output.finish()
    if !allValid { throw ExitCode(1) }
  }

  /// Writes a line for each string, at once since the next may be long in coming, and returns whether all are
  /// valid; stops once nobody reads.
  static func report(
    _ strings: some Sequence<String>,
    to output: inout some CommandOutput
  ) -> Bool {
    var allValid = true
    for string in strings {
      let report = EDTF.report(string)
      output.write(report.line)
      output.write("\n")
      allValid = allValid && report.isValid
      output.flush()
      if output.isClosed { break }
    }
    return allValid
  }
}

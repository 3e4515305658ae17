import ArgumentParser
import Model

/// `dashboard compare`: sets two claims side by side and says how they relate.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Say how two claims relate, and in what they differ.",
    discussion: """
      Sets two claims side by side, with how they differ in each field, and gives the verdict with \
      its reasons. `dashboard list claims` names the claims; in an id the short name of its \
      source, such as 000, will do.

      Examples:
        dashboard compare 004#2s1.1 001#7.1
        dashboard compare voa-2020-02-28#2s1.1 outlet-000-2020-03-05#4.2
        dashboard compare 000#4.2 000#11.1 --as-of 2020-03-05
        dashboard compare boats-sunk winter-total --input harbour
      """
  )

  @Argument(help: ArgumentHelp("The id of a claim.", valueName: "id"))
  var first: String

  @Argument(help: ArgumentHelp("The id of another claim.", valueName: "id"))
  var second: String

  @OptionGroup var options: ClaimOptions

  func run() throws {
    let edition = try options.edition()
    let rows = try [first, second].map { try CommandInput.claim($0, in: edition) }
    guard rows[0] != rows[1] else { throw CommandFailure.oneClaim(second) }
    var output = StandardOutput()
    Self.compare(edition.verdict(between: rows[0], and: rows[1]), in: edition, to: &output)
    try output.finish()
  }

  /// Writes both claims field by field, then the verdict.
  static func compare(
    _ verdict: Verdict,
    in edition: Edition,
    to output: inout some CommandOutput
  ) {
    let claims = ComparedClaims(verdict, in: edition)
    let rows = claims.fields.map {
      [$0.name, $0.first, $0.second, $0.difference].map(Text.cleaned)
    }
    let widths = (0..<3).map { column in rows.map { Text.columns(of: $0[column]) }.max() ?? 0 }
    for row in rows {
      let last = row.lastIndex { !$0.isEmpty } ?? 0
      let cells = row[...last].enumerated().map { column, cell in
        let blanks = column < last ? widths[column] - Text.columns(of: cell) : 0
        return cell + String(repeating: " ", count: blanks)
      }
      output.write(cells.joined(separator: "  ") + "\n")
    }
    for meaning in claims.meanings {
      output.write("covers     \(Text.cleaned("\(meaning.claims): \(meaning.text)"))\n")
    }
    for note in claims.notes { output.write("note       \(Text.cleaned(note))\n") }
    output.write("\nverdict    \(verdict.name)\n")
    output.write(Text.cleaned(verdict.sentence(in: edition)) + "\n")
  }
}

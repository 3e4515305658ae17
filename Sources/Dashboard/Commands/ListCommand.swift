public import ArgumentParser
public import Model

extension Listing.Kind: ExpressibleByArgument {}
extension Listing.Format: ExpressibleByArgument {}

/// `dashboard list`: writes records, claims or names for people and for programs.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what a dossier holds, as text, CSV or JSON lines.",
    discussion: """
      KIND is events (every timeline record that is no meeting), meetings, claims, actors, sources \
      or places. QUERY narrows them as `f` does on the screen; "" is every record. CSV follows \
      RFC 4180, and a cell that a spreadsheet would take for a formula begins with an apostrophe; \
      of JSON lines each is one object, with null for what no source states.

      Examples:
        dashboard list meetings
        dashboard list claims 'actor:turkey role:claimant measure:killed'
        dashboard list events 'drone after:2020-02-27' harbour --format csv
        dashboard list events --format jsonl -- '-kind:statement'
        dashboard list claims "" harbour --as-of 2020-02-29 --format jsonl
      """
  )

  @Argument(help: "What to list.")
  var kind: Listing.Kind

  @OptionGroup var input: QueriedInput

  @Option(help: "How to write them.")
  var format = Listing.Format.text

  func run() throws {
    let asked = try input.read(for: "list")
    var output = StandardOutput()
    Self.list(
      kind,
      of: asked.edition,
      answering: asked.query,
      as: format,
      to: &output
    )
    try output.finish()
  }

  /// Writes a list; stops once nobody reads.
  static func list(
    _ kind: Listing.Kind,
    of edition: Edition,
    answering query: Query,
    as format: Listing.Format,
    to output: inout some CommandOutput
  ) {
    do {
      try Listing(kind, of: edition, answering: query).write(
        as: format,
        measuring: { Text.columns(of: $0) },
        to: { line throws(NobodyReads) in
          output.write(line)
          if output.isClosed { throw NobodyReads() }
        }
      )
    } catch {
      // What the reader did not want is no error.
    }
  }

  private struct NobodyReads: Error {}
}

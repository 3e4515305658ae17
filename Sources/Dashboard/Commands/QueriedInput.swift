import ArgumentParser
import Model

/// The arguments of commands that write what answers a query: the query, a dossier, as known when.
struct QueriedInput: ParsableArguments {
  @Argument(help: "What the records must answer; \"\" is every record. See docs/query.md.")
  var query = ""

  @OptionGroup var folder: InputArgument

  @OptionGroup var known: AsOfOption

  /// What was asked for: the dossier as known on the date, and the query as read for it.
  struct Reading {
    let edition: Edition
    let query: Query
  }

  /// Reads what was asked for.
  ///
  /// - Parameter command: The command's name, for what is said of a second input.
  /// - Returns: The edition and the query.
  /// - Throws: `CommandFailure` where the date or the query is none, or the dossier cannot be opened.
  func read(for command: String) throws(CommandFailure) -> Reading {
    let date = try known.date()
    let dossier = try CommandInput.dossier(at: try folder.location(for: command))
    return Reading(
      edition: Edition(dossier, asOf: date),
      query: try CommandInput.query(query, in: dossier)
    )
  }
}

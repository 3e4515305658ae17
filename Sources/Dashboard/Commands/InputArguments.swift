import ArgumentParser
import Model

/// The argument of commands that open a dossier.
struct InputArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The folder of a dossier; without one, the dossier that ships.",
      valueName: "input"
    )
  )
  var inputs: [String] = []

  /// Returns the folder to open.
  ///
  /// - Parameter command: The command's name, for what is said of a second input.
  /// - Returns: Its path.
  /// - Throws: `CommandFailure` where several are named, or none ships.
  func location(for command: String) throws(CommandFailure) -> String {
    try DossierLocation.find(inputs, for: command)
  }
}

/// The option of commands that show a dossier as it was known on a date.
struct AsOfOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Take what was known on this date, an EDTF date such as 2020-02-29.",
      valueName: "edtf"
    )
  )
  var asOf: String?

  /// Returns the date; nil for what is known at the latest.
  ///
  /// - Throws: `CommandFailure` where it is none.
  func date() throws(CommandFailure) -> EDTF? {
    guard let asOf else { return nil }
    do {
      return try EDTF(asOf)
    } catch {
      throw .wrongDate(option: "--as-of", text: asOf, column: error.column, reason: error.reason)
    }
  }
}

import ArgumentParser
import Model

/// The options of commands whose arguments are claims: in which dossier, as known when.
struct ClaimOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of a dossier; without one, the dossier that ships.",
      valueName: "input"
    )
  )
  var input: String?

  @OptionGroup var known: AsOfOption

  /// Returns the dossier as known on the date.
  ///
  /// - Throws: `CommandFailure` where the date is none or the dossier cannot be opened.
  func edition() throws(CommandFailure) -> Edition {
    let date = try known.date()
    let location = if let input { input } else { try DossierLocation.shipped() }
    return Edition(try CommandInput.dossier(at: location), asOf: date)
  }
}

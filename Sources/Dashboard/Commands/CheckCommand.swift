import ArgumentParser
import Model

/// `dashboard check`: lists what is wrong in dossiers.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List what is wrong in a dossier.",
    discussion: """
      Prints a line for each problem, "file:line:column: what", and nothing where there is none. \
      Every problem of every INPUT is listed in one run.

      Examples:
        dashboard check harbour
        dashboard check harbour idlib
        vim -q <(dashboard check harbour)

      Exit status: 1 if there is a problem; 2 if an INPUT can't be opened.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Folders of dossiers; without one, the dossier that ships.",
      valueName: "input"
    )
  )
  var inputs: [String] = []

  func run() throws {
    let locations = inputs.isEmpty ? [try DossierLocation.shipped()] : inputs
    var output = StandardOutput()
    var unreadable: [String] = []
    var sound = true
    for location in locations {
      do {
        let dossier = try DossierReader.read(location: location)
        Self.list(dossier.problems, in: location, to: &output)
        sound = sound && dossier.problems.isEmpty
      } catch {
        unreadable.append(error.description)
      }
    }
    try output.finish()
    if !unreadable.isEmpty { throw CommandFailure.unreadable(reasons: unreadable) }
    if !sound { throw ExitCode(1) }
  }

  /// Writes the problems of the dossier at `location`, a line each, with paths that an editor can follow.
  static func list(
    _ problems: [Problem],
    in location: String,
    to output: inout some CommandOutput
  ) {
    let folder = location.isEmpty || location.hasSuffix("/") ? location : location + "/"
    let visible = Text.cleaned(folder)
    for problem in problems {
      output.write("\(visible)\(problem)\n")
    }
  }
}

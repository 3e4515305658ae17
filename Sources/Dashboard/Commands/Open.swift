import ArgumentParser

/// `dashboard [INPUT]`: opens the screen.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open a dossier on the screen.",
    discussion: """
      Examples:
        dashboard
        dashboard harbour
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The folder of a dossier; without one, the dossier that ships.",
      valueName: "input"
    )
  )
  var inputs: [String] = []

  func run() throws {
    _ = try DossierLocation.find(inputs, for: "open")
    do {
      _ = try Screen()
    } catch {
      throw CommandFailure.noScreen(error.description)
    }
  }
}

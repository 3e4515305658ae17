import ArgumentParser
import Model

/// `dashboard [INPUT]`: opens the screen.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open a dossier on the screen.",
    discussion: """
      Examples:
        dashboard
        dashboard harbour
        dashboard --query 'actor:turkey' --as-of 2020-02-29
        dashboard --documents ~/originals
        dashboard --no-mouse
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The folder of a dossier; without one, the dossier that ships.",
      valueName: "input"
    )
  )
  var inputs: [String] = []

  @OptionGroup var view: ViewOptions

  @Flag(name: .long, help: "Draw in plain ASCII, as where the locale has no more.")
  var ascii = false

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal, to select text.")
  var noMouse = false

  func run() throws {
    try Open.show(inputs, ascii: ascii, mouse: !noMouse) { dossier, size throws(CommandFailure) in
      try view.state(of: dossier, size: size)
    }
  }

  /// Opens the screen on a command line of an INPUT or nothing: at the view that no option changes.
  static func runPlainly(_ inputs: [String]) throws {
    try show(inputs, ascii: false, mouse: true) { dossier, size in
      State(Edition(dossier), size: size)
    }
  }

  private static func show(
    _ inputs: [String],
    ascii: Bool,
    mouse: Bool,
    state: (Dossier, Size) throws(CommandFailure) -> State
  ) throws {
    let location = try DossierLocation.find(inputs, for: "open")
    let dossier = try CommandInput.dossier(at: location)
    let opened = try state(dossier, Size(columns: 80, rows: 24))
    // What is wrong with the command line is told first; a missing terminal is the session's to tell.
    let status = try Session.run(opened, location: location, ascii: ascii, mouse: mouse)
    if status != 0 { throw ExitCode(status) }
  }
}

import ArgumentParser

/// `dashboard manual`: prints the manual page, for `script/install`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page in roff.",
    discussion: """
      Examples:
        dashboard manual > dashboard.1
        dashboard manual | man -l -
      """,
    shouldDisplay: false
  )

  func run() throws {
    let page = ManualPage(
      help: try CommandHelp(of: Main.self),
      version: Main.configuration.version,
      keys: Keymap.standard.table
    )
    var output = StandardOutput()
    output.write(page.roff)
    try output.finish()
  }
}

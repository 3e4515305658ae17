import ArgumentParser

/// The program: its first argument names a command, and without one the screen opens.
@main
struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "A claims ledger that is flown by keyboard.",
    usage: """
      dashboard [INPUT] [OPTIONS]
      dashboard COMMAND ...
      """,
    discussion: """
      Opens a dossier, a folder of press reports coded as records and claims, and shows its \
      timeline, its meetings and its casualty claims side by side. Without INPUT it opens the \
      dossier that ships with it.

      Examples:
        dashboard
        dashboard harbour
        dashboard check harbour
        dashboard list claims 'actor:turkey measure:killed' --format csv
        dashboard compare 004#2s1.1 001#7.1
        dashboard date 2020-02-08/2020-02-10
        dashboard export brief 'actor:turkey' --format html > brief.html

      Exit status: 0; 1 where check or date found something wrong or sum refuses; 2 where the command line is \
      wrong or its input can't be opened.
      """,
    version: "0.1.0",
    subcommands: commands,
    defaultSubcommand: Open.self
  )

  /// The commands, in the order of help and manual.
  static let commands: [any ParsableCommand.Type] = {
    let commands: [any ParsableCommand.Type] = [
      Open.self, RenderCommand.self, CheckCommand.self, ListCommand.self, CompareCommand.self,
      SumCommand.self, DateCommand.self, ExportCommand.self, ManualCommand.self,
      MeasureCommand.self,
    ]
    #if DEBUG
    return commands + [TrapCommand.self]
    #else
    return commands
    #endif
  }()

  /// Runs what the command line asks for and ends the process; nothing is thrown past it.
  static func main() {
    main(arguments: nil)
  }

  /// Runs a command line, or the process's own, and ends the process with the status that it calls for.
  static func main(arguments: [String]?) {
    do {
      let words = arguments ?? Array(CommandLine.arguments.dropFirst())
      if isPlain(words) {
        try Open.runPlainly(words)
      } else {
        var command = try parseAsRoot(words)
        try command.run()
      }
    } catch {
      ProcessCalls.end(status: Ending(error, of: self).tell())
    }
  }

  /// Whether a command line is INPUT or nothing, which opens the screen and needs no parser.
  ///
  /// The parser reflects on every command that there is, which takes a third of the time to the first frame.
  static func isPlain(_ words: [String]) -> Bool {
    guard let word = words.first else { return true }
    guard words.count == 1, !word.hasPrefix("-"), word != "help" else { return false }
    return !commands.contains { command in
      let configuration = command.configuration
      return configuration.commandName == word || configuration.aliases.contains(word)
    }
  }
}

/// The manual page, made of what the commands tell of themselves and the key table.
struct ManualPage {
  /// The program's own help, commands within.
  let help: CommandHelp
  /// The program's version.
  let version: String
  /// The key table, rows of a group side by side.
  let keys: [KeyHelp]

  /// The page in roff with the macros of man(7), the same on every day.
  var roff: String {
    var page = Roff()
    page.macro("TH", [help.commandName.uppercased(), "1", "", "\(help.commandName) \(version)"])
    page.macro("SH", ["NAME"])
    page.text("\(help.commandName) - \(phrase(help.abstract ?? ""))")
    page.macro("SH", ["SYNOPSIS"])
    for (row, command) in commands.enumerated() {
      if row > 0 { page.macro("br") }
      synopsis(of: command.help, called: command.name, on: &page)
    }
    page.macro("SH", ["DESCRIPTION"])
    page.paragraphs(help.discussion ?? "")
    options(shown(help), on: &page)
    page.macro("SH", ["COMMANDS"])
    for command in commands {
      page.macro("SS", [command.name])
      page.text(command.help.abstract ?? "")
      options(ownArguments(of: command.help), on: &page)
      page.macro("PP")
      page.paragraphs(command.help.discussion ?? "")
    }
    if !keys.isEmpty { keyTable(on: &page) }
    entries(Self.files, under: "FILES", on: &page)
    entries(Self.environment, under: "ENVIRONMENT", on: &page)
    return page.source
  }

  private static let files = [
    ("PREFIX/share/dashboard/seeds", "The dossier that is opened where no INPUT is named."),
    (
      "~/.config/dashboard/config.yaml",
      "Colours, start query, ASCII, mouse, memory and keys; --print-config prints all of it."
    ),
    (
      "~/.local/state/dashboard/positions",
      "Where each dossier was left, to be opened there again. They may be deleted at any time."
    ),
  ]

  private static let environment = [
    ("NO_COLOR", "Set to any text, it switches colours off."),
    ("XDG_CONFIG_HOME", "The folder to look for dashboard/config.yaml in, in place of ~/.config."),
    ("XDG_STATE_HOME", "The folder to keep positions in, in place of ~/.local/state."),
  ]

  private func entries(
    _ entries: [(name: String, about: String)],
    under heading: String,
    on page: inout Roff
  ) {
    page.macro("SH", [heading])
    for entry in entries {
      page.macro("TP")
      page.bold(entry.name)
      page.text(entry.about)
    }
  }

  /// The commands that do something: where a command has commands of its own, these.
  private var commands: [(name: String, help: CommandHelp)] {
    func leaves(below command: CommandHelp, name: String) -> [(String, CommandHelp)] {
      let inner = (command.subcommands ?? []).filter {
        $0.shouldDisplay ?? true && $0.commandName != "help"
      }
      return inner.flatMap { leaf in
        let own = leaf.commandName
        let leafName =
          own == command.defaultSubcommand ? "\(name) [\(own)]" : "\(name) \(own)"
        let below = leaves(below: leaf, name: leafName)
        return below.isEmpty ? [(leafName, leaf)] : below
      }
    }
    return leaves(below: help, name: help.commandName)
  }

  private func shown(_ command: CommandHelp) -> [CommandHelp.Argument] {
    (command.arguments ?? []).filter(\.shouldDisplay)
  }

  /// The arguments of a command but for those that every command has, which stand with the program's.
  private func ownArguments(of command: CommandHelp) -> [CommandHelp.Argument] {
    let common = Set(shown(help).flatMap { $0.names ?? [] })
    return shown(command).filter { common.isDisjoint(with: $0.names ?? []) }
  }

  /// Writes how a command is called with its arguments; flags are left to the list of options.
  private func synopsis(of command: CommandHelp, called name: String, on page: inout Roff) {
    page.bold(name)
    for argument in ownArguments(of: command) {
      let value = (argument.valueName ?? "").uppercased()
      var words: String
      switch argument.kind {
      case .positional: words = value
      case .option: words = "\(argument.names?.first?.spelling ?? "") \(value)"
      case .flag: continue
      }
      if argument.isRepeating { words += " ..." }
      page.text(argument.isOptional ? "[\(words)]" : words)
    }
  }

  private func options(_ arguments: [CommandHelp.Argument], on page: inout Roff) {
    for argument in arguments {
      let value = (argument.valueName ?? "").uppercased()
      let names = (argument.names ?? []).map(\.spelling).joined(separator: ", ")
      page.macro("TP")
      switch argument.kind {
      case .positional: page.bold(value)
      case .option: page.bold("\(names) \(value)")
      case .flag: page.bold(names)
      }
      var about = [argument.abstract ?? ""]
      if let values = argument.allValues, !values.isEmpty {
        about.append("One of \(values.joined(separator: ", ")).")
      }
      if let value = argument.defaultValue { about.append("Default: \(value).") }
      page.text(about.filter { !$0.isEmpty }.joined(separator: " "))
    }
  }

  private func keyTable(on page: inout Roff) {
    page.macro("SH", ["KEYS"])
    var group: String?
    for row in keys {
      if row.group != group { page.macro("SS", [row.group]) }
      group = row.group
      page.macro("TP")
      page.bold(row.keys)
      page.text(row.does)
    }
  }

  /// Returns a sentence as `whatis` lists it: its first letter small, without a full stop.
  private func phrase(_ sentence: String) -> String {
    let words = sentence.hasSuffix(".") ? sentence.dropLast() : sentence[...]
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}

import ArgumentParser

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a command tells of itself: the help that the argument library keeps, as data.
struct CommandHelp: Hashable, Sendable, Decodable {
  /// An argument, an option or a flag.
  struct Argument: Hashable, Sendable, Decodable {
    enum Kind: String, Hashable, Sendable, Decodable {
      case positional, option, flag
    }

    /// A spelling of an option.
    struct Name: Hashable, Sendable, Decodable {
      let kind: String
      let name: String

      /// The spelling with its hyphens.
      var spelling: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?
  }

  let commandName: String
  let shouldDisplay: Bool?
  let abstract: String?
  let discussion: String?
  /// The command that runs where none is named.
  let defaultSubcommand: String?
  let subcommands: [CommandHelp]?
  let arguments: [Argument]?

  private struct Dump: Decodable {
    let command: CommandHelp
  }

  /// Reads what a command and its subcommands tell of themselves.
  init(of command: any ParsableCommand.Type) throws {
    let dump = try JSONDecoder().decode(Dump.self, from: Data(command._dumpHelp().utf8))
    self = dump.command
  }
}

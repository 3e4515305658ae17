/// Why the screen cannot be had; nothing was written to the terminal then.
enum ScreenError: Error, Hashable, Sendable {
  /// One of the two ends that a screen needs.
  enum End: Hashable, Sendable {
    case input, output
  }

  /// The end is a pipe, a file or nothing.
  case notATerminal(End)
  /// The environment does not name the terminal's kind.
  case termUnset
  /// No description of a terminal of this name is installed.
  case termUnknown(String)
  /// A terminal that cannot place its cursor.
  case termDumb(String)
  /// The operating system refused the terminal or the memory for its screen.
  case unavailable
}

extension ScreenError: CustomStringConvertible {
  /// What is wrong and what to do instead, in one line without the program's name.
  var description: String {
    let remedy = "; `dashboard list`, `dashboard render` and `--reader` need no screen"
    return switch self {
    case .notATerminal(.input): "standard input is not a terminal" + remedy
    case .notATerminal(.output): "standard output is not a terminal" + remedy
    case .termUnset: "TERM is not set, so the kind of terminal is unknown" + remedy
    case .termUnknown(let name):
      "no terminal called \(Self.printable(name)) is known (TERM)" + remedy
    case .termDumb(let name):
      "a terminal of the kind \(Self.printable(name)) (TERM) cannot place its cursor" + remedy
    case .unavailable: "the terminal could not be set up" + remedy
    }
  }

  /// The name with quotes, cut where it is long, and with a mark for all that is not printing ASCII.
  private static func printable(_ name: String) -> String {
    let scalars = name.unicodeScalars.prefix(40).map { scalar -> Character in
      (0x20...0x7E).contains(scalar.value) ? Character(scalar) : "?"
    }
    return "\"" + String(scalars) + (name.unicodeScalars.count > 40 ? "..." : "") + "\""
  }
}

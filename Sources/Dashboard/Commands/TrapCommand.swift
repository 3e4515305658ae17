#if DEBUG
import ArgumentParser
import Model

/// `dashboard trap FAULT INPUT`: shows a dossier and, at the first key, runs into a fault as a defect of ours would.
///
/// For the tests that a fault gives the terminal back. Only a build for debugging has it, and help does not show it.
struct TrapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trap",
    abstract: "Show a dossier and run into a fault at the first key.",
    discussion: """
      Examples:
        dashboard trap precondition harbour
      """,
    shouldDisplay: false
  )

  @Argument(help: "What goes wrong.")
  var fault: Fault

  @Argument(help: "The folder of a dossier.")
  var input: String

  func run() throws {
    let dossier = try CommandInput.dossier(at: input)
    var screen = try Screen()
    screen.paint(Frame(State(Edition(dossier), size: screen.size)).drawn())
    _ = screen.nextEvent()
    fault.happen()
  }

  /// A fault that ends the process by a signal.
  enum Fault: String, CaseIterable, ExpressibleByArgument {
    /// A precondition that does not hold.
    case precondition
    /// An element that is not in the array.
    case index
    /// A recursion without end.
    case stack

    /// Runs into the fault.
    func happen() {
      switch self {
      case .precondition: preconditionFailure("a fault on purpose")
      case .index: _ = Array(rawValue)[rawValue.count]
      case .stack: _ = Self.deepen(1)
      }
    }

    private static func deepen(_ depth: Int) -> Int { depth < 0 ? depth : deepen(depth + 1) + 1 }
  }
}
#endif

import ArgumentParser
import Model

@main
struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "dashboard")

  func run() throws {
    print("dashboard")
  }
}

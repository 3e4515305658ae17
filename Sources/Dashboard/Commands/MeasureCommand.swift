import ArgumentParser
import Model

/// `dashboard measure [INPUT]`: prints what the parts of starting cost, for `script/benchmark`.
///
/// Each line is a part and its whole microseconds, tab separated. Everything is done once, cold, as at a start. It is
/// not shown in help, for it serves nobody else.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Print what the parts of starting cost, in microseconds.",
    discussion: """
      Examples:
        dashboard measure harbour
      """,
    shouldDisplay: false
  )

  @OptionGroup var folder: InputArgument

  func run() throws {
    let location = try folder.location(for: "measure")
    var lap = Lap()
    do {
      let files = try DossierFiles(location: location)
      lap.end("files")
      let composed = files.composed()
      lap.end("yaml")
      let dossier = composed.dossier()
      lap.end("dossier")
      let edition = Edition(dossier)
      lap.end("edition")
      let state = State(edition, size: Size(columns: 200, rows: 60))
      lap.end("state")
      let canvas = Frame(state).drawn()
      lap.end("frame")
      // What was drawn is looked at, so that drawing it cannot be left out.
      guard !canvas.cells.isEmpty else { throw ExitCode.failure }
    } catch let error as DossierUnreadable {
      throw CommandFailure.unreadable(reasons: [error.description])
    }
    var output = StandardOutput()
    output.write(lap.lines)
    try output.finish()
  }

  /// Times one thing after the other.
  private struct Lap {
    private let clock = ContinuousClock()
    private var begun = ContinuousClock.now
    private(set) var lines = ""

    /// Notes the time since the part before ended.
    mutating func end(_ part: String) {
      let spent = begun.duration(to: clock.now).components
      let microseconds = spent.seconds * 1_000_000 + spent.attoseconds / 1_000_000_000_000
      lines += "\(part)\t\(microseconds)\n"
      begun = clock.now
    }
  }
}

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
        dashboard --theme light --fresh
        dashboard --print-config > config.yaml
        dashboard --reader
        printf '3\\nj<Enter>\\n' | dashboard --reader
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

  @Flag(inversion: .prefixedNo, help: "Draw in plain ASCII, as where the locale has no more.")
  var ascii: Bool?

  @OptionGroup var settings: ConfigurationOptions

  @Flag(
    name: .customLong("print-config"),
    help: "Print the configuration as it holds and exit; status 1 where something in it is wrong."
  )
  var printsConfiguration = false

  @Flag(name: .long, help: "Begin anew, not at the position where the dossier was left.")
  var fresh = false

  @Flag(
    inversion: .prefixedNo,
    help: "Take the mouse, or leave it to the terminal, to select text."
  )
  var mouse: Bool?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      "Say what the screen shows in lines, for screen readers and plain terminals.",
      discussion: """
        Every key is a key of the screen; what it changes is said in lines that are appended, without a \
        box or an escape byte. Space reads the lines that it passes over, and a key that changes nothing \
        says where you stand. Without a terminal, standard input holds keys as render --keys takes them; \
        the ends of lines are no keys.
        """
    )
  )
  var reader = false

  func run() throws {
    var reading = try settings.reading()
    if let ascii { reading.configuration.ascii = ascii }
    if let mouse { reading.configuration.mouse = mouse }
    if printsConfiguration {
      if !view.query.isEmpty { reading.configuration.query = view.query }
      try reading.tell()
    } else {
      try Open.show(inputs, reading: reading, given: fresh ? nil : view.given, reader: reader) {
        dossier,
        size throws(CommandFailure) in
        try view.state(of: dossier, size: size)
      }
    }
  }

  /// Opens the screen on a command line of an INPUT or nothing: at the view that no option changes.
  static func runPlainly(_ inputs: [String]) throws {
    try show(inputs, reading: .own(), given: []) { dossier, size in
      State(Edition(dossier), size: size)
    }
  }

  /// Opens the screen; of the position the command line gives what is `given`, and nil begins anew.
  private static func show(
    _ inputs: [String],
    reading: ConfigurationReading,
    given: Set<Position.Part>?,
    reader: Bool = false,
    state: (Dossier, Size) throws(CommandFailure) -> State
  ) throws {
    let location = try DossierLocation.find(inputs, for: "open")
    let files = LivingFiles(location: location)
    let dossier = try CommandInput.dossier(at: location)
    var opened = try state(dossier, Size(columns: 80, rows: 24))
    // What is named like a command or an option is given back as a path.
    opened.input = inputs.first.map { Main.isPlain([$0]) ? $0 : "./\($0)" }
    let store = reading.configuration.remember ? PositionStore(location: location) : nil
    let position = given == nil ? nil : store?.position()
    if let position { opened.take(position, except: given ?? []) }
    let startsAtQuery = position == nil && given?.contains(.filter) != true
    opened.take(reading, startsAtQuery: startsAtQuery)
    // What is wrong with the command line is told first; a missing terminal is the session's to tell.
    let run = reader ? ReaderSession.run : Session.run
    let status = try run(opened, files, reading.configuration) {
      store?.keep(Position(of: $0))
    }
    if status != 0 { throw ExitCode(status) }
  }
}

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

  @OptionGroup var folder: InputArgument

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
      if let query = view.query { reading.configuration.query = query }
      try reading.tell()
    } else {
      try Open.show(
        folder.inputs,
        reading: reading,
        given: view.given,
        isFresh: fresh,
        reader: reader
      ) { dossier, size throws(CommandFailure) in
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

  /// Takes a state that is as the command line has it to where the dossier was left, else to the start query; what the
  /// command line has given stays as it is.
  static func opening(
    _ state: State,
    given: Set<Position.Part>,
    leftAt position: Position?,
    reading: ConfigurationReading
  ) -> State {
    var state = state
    if let position { state.take(position, except: given) }
    state.take(reading, startsAtQuery: position == nil && !given.contains(.filter))
    return state
  }

  private static func show(
    _ inputs: [String],
    reading: ConfigurationReading,
    given: Set<Position.Part>,
    isFresh: Bool = false,
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
    let position = isFresh ? nil : store?.position()
    opened = opening(opened, given: given, leftAt: position, reading: reading)
    // What is wrong with the command line is told first; a missing terminal is the session's to tell.
    let run = reader ? ReaderSession.run : Session.run
    var kept: Position?
    let status = try run(opened, files, reading.configuration) {
      let position = Position(of: $0)
      guard position != kept else { return }
      store?.keep(position, tidying: kept == nil)
      kept = position
    }
    if status != 0 { throw ExitCode(status) }
  }
}

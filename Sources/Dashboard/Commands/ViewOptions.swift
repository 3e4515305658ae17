import ArgumentParser
import Model

/// The options that say how a dossier is opened: at which view, as known when, with which originals.
struct ViewOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Filter as f does: 'actor:turkey measure:killed'.",
      valueName: "query"
    )
  )
  var query: String?

  @OptionGroup var known: AsOfOption

  @Option(
    name: .long,
    help: ArgumentHelp("Stand in a pane: timeline, meetings or claims.", valueName: "name")
  )
  var pane: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Stand on a record or a claim.", valueName: "id")
  )
  var select: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of the originals: shows their passages with the phrase lit.",
      valueName: "dir"
    )
  )
  var documents: String?

  func validate() throws {
    if let pane, Pane(name: pane) == nil {
      throw ValidationError("no pane is called “\(pane)”; there are timeline, meetings and claims")
    }
  }

  /// What of the position in a dossier these options give.
  var given: Set<Position.Part> {
    // A record that was asked for may be hidden by whatever was left, so nothing of it holds.
    if select != nil { return Set(Position.Part.allCases) }
    var parts: Set<Position.Part> = []
    if query != nil { parts.insert(.filter) }
    if known.asOf != nil { parts.insert(.asOf) }
    if pane != nil { parts.insert(.pane) }
    return parts
  }

  /// Returns the state that a dossier opens at.
  ///
  /// - Throws: `CommandFailure` where a date, a query, an id or the folder of originals is wrong.
  func state(of dossier: Dossier, size: Size) throws(CommandFailure) -> State {
    let date = try known.date()
    var state = State(Edition(dossier, asOf: date), size: size)
    state.originals = try documents.map { folder throws(CommandFailure) in
      try CommandInput.originals(in: folder)
    }
    if let pane = pane.flatMap(Pane.init(name:)) { state.focus = pane }
    if let query, !query.isEmpty {
      // Parsed here for its wording; applied below by the state as any filter is.
      _ = try CommandInput.query(query, in: dossier)
      var filter = Filter()
      filter.text = query
      state.set(filter)
    }
    if let select, !state.stand(on: select, mayChangePane: pane == nil) {
      throw .nothingCalled(select)
    }
    return state
  }
}

extension Pane {
  /// The pane of a name in any case, or of a digit.
  init?(name: String) {
    let name = name.lowercased()
    guard let pane = Pane.allCases.first(where: { $0.name == name || "\($0.rawValue)" == name })
    else { return nil }
    self = pane
  }
}

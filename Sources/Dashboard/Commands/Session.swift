import Model

/// The loop around the state: events in, frames out, until the user leaves.
enum Session {
  /// Takes the terminal and returns the exit status with which the user left; the terminal is given back by then.
  ///
  /// The files are watched since before the dossier was read. Where the user stands is given to `keep` whenever the
  /// program stops or ends, and when the keys have rested for a moment, since a signal leaves no time for it.
  ///
  /// - Throws: Why there can be no screen.
  static func run(
    _ state: State,
    files: LivingFiles,
    configuration: Configuration,
    keep: (State) -> Void
  ) throws(CommandFailure) -> Int32 {
    var screen: Screen
    do throws(ScreenError) {
      screen = try Screen(Screen.Options(theme: configuration.theme, mouse: configuration.mouse))
    } catch {
      throw .noScreen(error.description)
    }
    var state = state
    let isASCII = configuration.ascii || !screen.isUTF8
    screen.watch = files.watch
    _ = state.update(.resized(screen.size))
    var rest = Rest(files)
    while true {
      // Held keys never lag behind: all that waits is taken in before the next frame.
      if !screen.hasPendingInput {
        let canvas = Frame(state).drawn()
        screen.paint(isASCII ? canvas.inASCII() : canvas)
      }
      guard let event = screen.nextEvent(within: rest.patience) else {
        if rest.takeTime(state, keep: keep) { _ = state.update(.filesChanged) }
        continue
      }
      if event.isTyped { rest.noteTyping() }
      if event == .filesTouched, files.touch() { _ = state.update(.filesChanged) }
      for effect in effects(of: event, on: &state) {
        switch effect {
        case .quit(let status):
          keep(state)
          return status
        case .suspend:
          keep(state)
          screen.suspend()
        case .redraw: screen.repaintWhole()
        case .reload: _ = state.update(reloading(files))
        case .edit(let position): edit(position, of: files, on: &screen, &state)
        case .page(let reading): page(reading, isASCII: isASCII, on: &screen, &state)
        case .copy(let text): copy(text, to: screen, &state)
        case .savePicture(let name): savePicture(named: name, isASCII: isASCII, &state)
        }
      }
    }
  }

  private static func effects(of event: Screen.Event, on state: inout State) -> [Effect] {
    switch event {
    case .key(let key): state.press(key)
    case .paste(let text): state.update(.pasted(text))
    case .resize(let size): state.update(.resized(size))
    case .suspend: [.suspend]
    case .filesTouched: []
    case .terminalGone: [.quit(status: 129)]
    }
  }

  /// Reads the dossier again and returns what came of it; where that cannot be done the old one stays.
  static func reloading(_ files: LivingFiles) -> Action {
    files.willBeRead()
    do throws(CommandFailure) {
      return .reloaded(try CommandInput.dossier(at: files.location))
    } catch {
      return .failed("not read again: \(error)")
    }
  }
}

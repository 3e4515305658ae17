import ArgumentParser
import Model

/// `dashboard render [INPUT]`: draws a screen without a terminal.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw the screen, or a pane, to standard output.",
    discussion: """
      KEYS are pressed before drawing. Every character is a key, a blank included; <lt> is <; \
      others by name: <Enter> <Esc> <Tab> <S-Tab> <Space> <Up> <Down> <Left> <Right> <Home> <End> \
      <PgUp> <PgDn> <BS> <Del> <C-x> <A-x> <C-Left> <C-Right> <F1>. The mouse presses column 12 of row 5, \
      counted from 1, as <Click:12,5> or <DoubleClick:12,5>; <WheelUp:12,5> and <WheelDown:12,5> scroll there.

      Examples:
        dashboard render --size 120x36
        dashboard render --keys 'aturk <Enter>' --format ansi
        dashboard render harbour --pane claims --size 60x20
        dashboard render --keys 'jj<Enter>' --format svg > screen.svg
        dashboard render --keys '<DoubleClick:90,6>'
      """
  )

  @OptionGroup var folder: InputArgument

  @Option(
    name: .long,
    help: ArgumentHelp("The size of the screen.", valueName: "COLSxROWS")
  )
  var size = "120x36"

  @Option(name: .long, help: ArgumentHelp("Keys to press first.", valueName: "keys"))
  var keys = ""

  @Option(name: .long, help: ArgumentHelp("text, ansi or svg.", valueName: "format"))
  var format = Format.text

  @Flag(name: .long, help: "Draw in plain ASCII.")
  var ascii = false

  @OptionGroup var view: ViewOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, ansi, svg
  }

  func validate() throws {
    guard Size(text: size) != nil else {
      throw ValidationError("--size needs columns and rows, such as 120x36, each at most 1000")
    }
    do {
      _ = try Key.sequence(keys)
    } catch {
      throw ValidationError("--keys has no key called \(error.name); a < is written <lt>")
    }
  }

  func run() throws {
    let location = try folder.location(for: "render")
    let dossier = try CommandInput.dossier(at: location)
    var state = try view.state(of: dossier, size: Size(text: size) ?? Size(columns: 0, rows: 0))
    keys: for key in (try? Key.sequence(keys)) ?? [] {
      for effect in state.press(key) {
        switch effect {
        case .quit: break keys
        case .reload: _ = state.update(.reloaded(try CommandInput.dossier(at: location)))
        case .suspend, .redraw, .edit, .page, .copy, .savePicture: break
        }
      }
    }
    let frame = Frame(state)
    let drawn = view.pane.flatMap(Pane.init(name:)).map { frame.drawn($0) } ?? frame.drawn()
    let canvas = ascii ? drawn.inASCII() : drawn
    var output = StandardOutput()
    switch format {
    case .text: output.write(PlainText.render(canvas))
    case .ansi:
      let theme = Theme(depth: ProcessCalls.forbidsColour ? .none : .palette)
      output.write(ANSIText.render(canvas) { theme.look(of: $0) })
    case .svg:
      let theme = Theme(depth: .palette)
      output.write(SVGPicture.render(canvas, title: dossier.title) { theme.look(of: $0) })
    }
    try output.finish()
  }
}

extension Size {
  /// Reads `120x36`; nil for anything else, and for more than 1000 of either.
  init?(text: String) {
    let numbers = text.lowercased().split(separator: "x", omittingEmptySubsequences: false).map {
      Int($0)
    }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
      (0...1000).contains(columns), (0...1000).contains(rows)
    else { return nil }
    self.init(columns: columns, rows: rows)
  }
}

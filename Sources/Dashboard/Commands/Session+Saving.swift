import Model

extension Session {
  /// Saves what is on screen as a picture in the current folder, under a name that no file has.
  static func savePicture(named name: String, isASCII: Bool, _ state: inout State) {
    let drawn = Frame(state).drawn()
    let theme = Theme(depth: .palette)
    let picture = SVGPicture.render(
      isASCII ? drawn.inASCII() : drawn,
      title: state.dossier.title
    ) { theme.look(of: $0) }
    do throws(CommandFailure) {
      let file = try OutputFile.create(named: name, suffix: ".svg", holding: picture)
      let folder = ProcessCalls.realPath(".").map { " in \(Text.cleaned($0))" } ?? ""
      _ = state.update(.told("saved \(file)\(folder)"))
    } catch {
      _ = state.update(.failed("not saved: \(error)"))
    }
  }
}

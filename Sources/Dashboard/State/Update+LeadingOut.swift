import Model

extension State {
  /// Takes an action that leads out of the screen: to an editor, a pager, the clipboard, a file; nil for all else.
  mutating func leadOut(_ action: Action) -> [Effect]? {
    // Help tells of keys, and Enter in it has nothing to lead to.
    if case .help = overlay, action == .edit { return [] }
    return switch action {
    case .edit: edit()
    case .showOriginal: showOriginal()
    case .cite: cite()
    case .savePicture: [.savePicture(name: pictureName)]
    default: nil
    }
  }

  private mutating func edit() -> [Effect] {
    guard let position = standpoint.flatMap(position) else {
      message = "select something that a file tells first: a record, a claim, a passage"
      return []
    }
    return [.edit(position)]
  }

  private mutating func showOriginal() -> [Effect] {
    guard let place = standpoint.flatMap(place) else {
      message = "select something that a source tells first: a record, a claim, a passage"
      return []
    }
    let source = dossier.sources[place.source]
    guard let originals else {
      message =
        "the originals are not at hand: start with --documents DIR, the folder that holds \(source.document)"
      return []
    }
    let outcome = originals.original(of: source)
    guard case .found(let text) = outcome else {
      message = outcome.explanation(of: source, in: originals.folder)
      return []
    }
    let locator = place.passage.map { dossier.passage(at: $0).locator }
    return [.page(OriginalReading(text: text, name: source.document, locator: locator))]
  }

  /// The name for a picture of the screen: the day as of which it shows the dossier, without the number behind it.
  private var pictureName: String {
    let day = edition.asOf?.latest.day ?? edition.publicationDays.last
    return "dashboard" + (day.map { "-\($0)" } ?? "")
  }

  private mutating func cite() -> [Effect] {
    guard let citation = standpoint.flatMap(citation) else {
      message = "select something that a source tells first: a record, a claim, a passage"
      return []
    }
    message = "copied: \(citation.lines.first ?? "")"
    return [.copy(citation.lines.joined(separator: "\n") + "\n")]
  }
}

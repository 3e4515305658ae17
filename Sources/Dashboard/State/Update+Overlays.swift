import Model

extension State {
  /// Takes an action over help, sources or problems.
  mutating func updateOverlay(_ action: Action) {
    if action == .back {
      overlay = nil
      return
    }
    let rows = OverlayLayout(self).rows
    let step: Int
    switch action {
    case .move(let count): step = count
    case .pageDown: step = max(1, rows - 1)
    case .pageUp: step = -max(1, rows - 1)
    case .halfPageDown: step = max(1, rows / 2)
    case .halfPageUp: step = -max(1, rows / 2)
    case .first: step = -100_000
    case .last: step = 100_000
    case .open:
      openFromOverlay()
      return
    case .startFind:
      startFind()
      return
    case .findNext, .findPrevious:
      self.step(forward: action == .findNext)
      return
    case .showCoverage:
      openCoverageFromOverlay()
      return
    default: return
    }
    let last = max(0, OverlayLayout(self).length - 1)
    switch overlay {
    case .help(let scroll):
      overlay = .help(scroll: min(max(0, scroll + step), max(0, last + 1 - rows)))
    case .sources(let line): overlay = .sources(line: min(max(0, line + step), last))
    case .problems(let line): overlay = .problems(line: min(max(0, line + step), last))
    case .picker, nil: break
    }
  }

  /// Stands on a line that was found; in help it is the first one shown.
  mutating func stand(onOverlayLine line: Int) {
    switch overlay {
    case .help: overlay = .help(scroll: line)
    case .sources: overlay = .sources(line: line)
    case .problems: overlay = .problems(line: line)
    case .picker, nil: break
    }
  }

  /// The line of an overlay that is stood on; nil where there is none.
  var overlayLine: Int? {
    switch overlay {
    case .help(let line), .sources(let line), .problems(let line): line
    case .picker, nil: nil
    }
  }

  /// The texts of an overlay's lines, for those who seek in them; nil where nobody does.
  var overlayTexts: [String]? {
    switch overlay {
    case .help:
      let area = HelpOverlay.inside(OverlayLayout(self).area.size)
      return HelpOverlay.lines(of: keymap, columns: area.columns).map(\.plain)
    case .sources: return dossier.sources.indices.map { SourcesOverlay.sought($0, in: self) }
    case .problems: return problems.map(\.description)
    case .picker, nil: return nil
    }
  }

  private mutating func openFromOverlay() {
    guard case .sources(let line) = overlay, dossier.sources.indices.contains(line) else { return }
    overlay = nil
    open(.source(dossier.sources[line].id))
  }

  /// Opens what the selected source covers.
  private mutating func openCoverageFromOverlay() {
    guard case .sources(let line) = overlay else { return }
    overlay = nil
    let isListed = dossier.sources.indices.contains(line)
    open(.coverage(isListed ? .source(dossier.sources[line].id) : .all))
  }
}

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

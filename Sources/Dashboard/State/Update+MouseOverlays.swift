import Model

/// The mouse over what lies over the screen.
extension State {
  /// Takes a click while an overlay is shown; one beside it puts it away.
  ///
  /// In the picker a click takes an actor in or out, and what is picked is kept when it is put away.
  mutating func clickOverlay(_ hit: Hit?) {
    switch hit {
    case .overlay: return
    case .overlayLine(let line):
      overlayTop = OverlayLayout(self).top
      switch overlay {
      case .picker(var picker):
        let rows = PickerList(picker, in: self).rows
        guard rows.indices.contains(line) else { return }
        picker.actor = rows[line].actor
        overlay = .picker(picker)
        updatePicker(.toggleActor)
      case .sources: overlay = .sources(line: line)
      case .problems: overlay = .problems(line: line)
      case .help, nil: return
      }
      clickOpens = true
    default:
      guard case .picker(let picker) = overlay else {
        overlay = nil
        return
      }
      overlay = nil
      var before = filter
      before.actors = picker.before
      tellOfPanesBeneath(since: before)
    }
  }

  /// Scrolls an overlay by a number of lines of the screen; the cursor moves where it would come out of sight.
  mutating func scrollOverlay(by count: Int) {
    let layout = OverlayLayout(self)
    switch overlay {
    case .picker(var picker):
      let list = PickerList(picker, in: self)
      let line = scrollOverlay(from: list.selected, by: count, of: list.rows.count, in: layout)
      if line != list.selected, list.rows.indices.contains(line) {
        picker.actor = list.rows[line].actor
        overlay = .picker(picker)
      }
    case .sources(let line):
      // Each takes two lines.
      let next = scrollOverlay(
        from: line,
        by: count.signum() * max(1, abs(count) / 2),
        of: layout.length,
        in: layout
      )
      overlay = .sources(line: next)
    case .problems: updateOverlay(.move(by: count.signum()))
    case .help: updateOverlay(.move(by: count))
    case nil: break
    }
  }

  /// Moves the first line shown and returns the line that the cursor then stands on.
  private mutating func scrollOverlay(
    from line: Int,
    by count: Int,
    of length: Int,
    in layout: OverlayLayout
  ) -> Int {
    let shown = layout.shownLines
    let top = min(max(0, layout.top + count), max(0, length - shown))
    overlayTop = top
    return min(max(line, top), max(top, min(length, top + shown) - 1))
  }
}

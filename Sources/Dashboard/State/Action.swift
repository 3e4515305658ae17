import Model

/// What the user or the world did; `State.update` says what follows.
enum Action: Hashable, Sendable {
  // Movement, in lines or in the height of what is shown.
  case move(by: Int)
  case pageDown, pageUp, halfPageDown, halfPageUp
  case first, last
  // The columns of a table on a page.
  case nextColumn, previousColumn
  // The panes.
  case focus(Pane)
  case focusNext, focusPrevious
  case zoom
  case unfold, fold
  // The matrix.
  case showMatrix
  case moveAcross(by: Int)
  case foldSpeakers
  // Deeper and back.
  case open, back, quit
  case leave, interrupt, suspend
  case redraw, reload
  // What is in view.
  case pickActors, filterBySelection, clearFilters
  case startFilter
  case startFind, findNext, findPrevious
  case foldKinds
  case disputedOnly
  case earlierEdition, laterEdition, latestEdition
  case showSources, showProblems, showHelp, showCoverage
  // Claims side by side and added up.
  case markClaim, addMarked
  // A line of text.
  case insert(String)
  case deleteBackward, deleteForward, deleteWord, deleteToStart, deleteToEnd, yank
  case moveInsertion(by: Int)
  case moveByWord(forward: Bool)
  case insertionToStart, insertionToEnd
  case accept, cancel
  // The actor picker.
  case toggleActor, excludeActor, toggleAnyAll, nextRole, previousRole, clearPicker
  // The mouse, at a place of the screen; the wheel in lines.
  case clicked(Point)
  case doubleClicked(Point)
  case scrolled(Point, by: Int)
  // What did not come from a key.
  case resized(Size)
  case pasted(String)
  case reloaded(Dossier)
  case failed(String)
}

/// What the loop around the state is to do after an update.
enum Effect: Hashable, Sendable {
  /// Leave with an exit status.
  case quit(status: Int32)
  /// Stop as job control asks, and come back.
  case suspend
  /// Paint every cell anew.
  case redraw
  /// Read the dossier again and report it as `Action.reloaded` or `Action.failed`.
  case reload
}

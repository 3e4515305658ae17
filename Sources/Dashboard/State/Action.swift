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
  // Out of the screen and back.
  case edit, showOriginal, cite, savePicture
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
  /// Something was done that the footer tells.
  case told(String)
  /// The user's configuration was read again.
  case configured(ConfigurationReading)
  /// Another program has changed the dossier's files.
  case filesChanged
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
  /// Have the user's editor open a file of the dossier at a place, then read the dossier again.
  case edit(FilePosition)
  /// Have the user's pager show an original.
  case page(OriginalReading)
  /// Give the terminal's clipboard a text.
  case copy(String)
  /// Save what is on screen as a picture under a name that begins so and is not taken.
  case savePicture(name: String)
}

/// An original that is to be read as a whole.
struct OriginalReading: Hashable, Sendable {
  let text: OriginalText
  /// The name of the document.
  let name: String
  /// The passage to begin at; nil for the beginning.
  let locator: Locator?
}

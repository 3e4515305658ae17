import Model

/// What lies over the screen and takes the keys until it is closed.
enum Overlay: Hashable, Sendable {
  case picker(Picker)
  case help(scroll: Int)
  case sources(line: Int)
  case problems(line: Int)
}

/// The actor picker: a tree of actors with counts that typing narrows.
struct Picker: Hashable, Sendable {
  /// What has been typed to narrow the list.
  var text = EditedLine()
  /// The actor that the cursor stands on; nil for the first one listed.
  var actor: Actor.ID?
  /// Whether the cursor was led to its actor by typing or moving, and nothing was picked since.
  var isLed = false
  /// The filter as it was, to go back to.
  let before: ActorFilter
  /// The rows of records that the rest of the filter lets through, which the counts are over.
  let records: [Int]

  /// Moves the cursor to an actor.
  mutating func lead(to actor: Actor.ID?) {
    self.actor = actor
    isLed = true
  }
}

/// What is done while the user's hands rest: files that were touched are looked at, and where the user stands is kept.
///
/// A signal that ends the program leaves no time for the latter.
struct Rest {
  private let files: LivingFiles
  private var isKept = true

  /// How many milliseconds without an event make it time to keep where the user stands.
  private static let pause = 500

  init(_ files: LivingFiles) { self.files = files }

  /// How many milliseconds to wait for an event at most; nil while there is nothing to do.
  var patience: Int? { files.patience ?? (isKept ? nil : Self.pause) }

  /// Notes that the user has done something, so that there is something to keep.
  mutating func noteTyping() { isKept = false }

  /// Does what is to be done when the time has run out.
  ///
  /// - Returns: Whether the files have changed.
  mutating func takeTime(_ state: State, keep: (State) -> Void) -> Bool {
    let haveChanged = files.patience != nil && files.haveChanged()
    // What is being typed is nowhere to come back to.
    if !isKept, state.prompt == nil { keep(state) }
    isKept = true
    return haveChanged
  }
}

import Model

/// The files of the dossier that is open, which other programs may change meanwhile.
///
/// Nothing is looked at while nothing happens: the watch wakes the session, and when it has been quiet for a while,
/// since editors save in several steps, the stamp says whether the files are others.
final class LivingFiles {
  /// The folder.
  let location: String
  /// What wakes the session; nil where the system cannot watch.
  let watch: FolderWatch?
  private var stamp: DossierStamp
  /// How often something has happened since it was last quiet.
  private var touches = 0

  /// How many milliseconds have to be quiet.
  private static let quiet = 200
  /// After so many steps nobody waits for quiet any more.
  private static let mostTouches = 25

  /// Watches a dossier's folder; comes before it is read.
  init(location: String) {
    self.location = location
    watch = FolderWatch(location: location)
    stamp = DossierStamp(location: location)
  }

  /// How many milliseconds without an event make it time to look at the files; nil while there is nothing to look at.
  var patience: Int? { touches > 0 ? Self.quiet : nil }

  /// Notes that something has happened in the folders.
  ///
  /// - Returns: Whether the files have changed, where something happens on and on; else it is too early to tell.
  func touch() -> Bool {
    touches += 1
    return touches >= Self.mostTouches && haveChanged()
  }

  /// Whether the files are others than when they were read.
  func haveChanged() -> Bool {
    touches = 0
    return DossierStamp(location: location) != stamp
  }

  /// Takes the files as they are now for what is going to be read.
  func willBeRead() {
    // The folder may be another than the one that was watched.
    watch?.look()
    touches = 0
    stamp = DossierStamp(location: location)
  }
}

/// Wakes whoever sleeps on its descriptor when something happens in a dossier's folders.
///
/// It costs nothing while nothing happens. It tells that something happened and not what: whether the dossier's files
/// are others now, its ``DossierStamp`` says. A folder that goes is watched again once ``look()`` finds one in its place.
final class FolderWatch {
  /// What becomes readable when something has happened.
  let descriptor: CInt
  private let paths: [String]
  private var watched: [CInt] = []

  /// Watches a dossier's folder and its `sources`; nil where the system cannot.
  init?(location: String) {
    guard let descriptor = SystemCalls.openWatch() else { return nil }
    self.descriptor = descriptor
    paths = [location, location + "/sources"]
    look()
  }

  deinit {
    for number in watched { SystemCalls.unwatch(number, in: descriptor) }
    SystemCalls.closeDescriptor(descriptor)
  }

  /// Forgets what has happened, and watches the folders and files that are there now.
  func look() {
    SystemCalls.emptyWatch(descriptor)
    let before = watched
    watched = SystemCalls.watch(paths, in: descriptor)
    for number in before where !watched.contains(number) {
      SystemCalls.unwatch(number, in: descriptor)
    }
  }
}

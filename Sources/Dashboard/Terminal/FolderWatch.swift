/// Wakes whoever sleeps on its descriptor when something happens in a dossier's folders.
///
/// It costs nothing while nothing happens. It tells that something happened and not what: whether the dossier's files
/// are others now, its ``DossierStamp`` says. While there is no such folder the one that it has to come into is watched.
final class FolderWatch {
  /// What becomes readable when something has happened.
  let descriptor: CInt
  private let location: String
  private var watched: [CInt] = []

  /// Watches a dossier's folder and its `sources`; nil where the system cannot.
  init?(location: String) {
    guard let descriptor = SystemCalls.openWatch() else { return nil }
    self.descriptor = descriptor
    self.location = location
    look()
  }

  deinit {
    for number in watched { SystemCalls.unwatch(number, in: descriptor) }
    SystemCalls.closeDescriptor(descriptor)
  }

  /// The folder that the dossier's has to come into.
  private var parent: String {
    let end = location.lastIndex { $0 != "/" }
    guard let end, let slash = location[...end].lastIndex(of: "/") else {
      return location.hasPrefix("/") ? "/" : "."
    }
    return slash == location.startIndex ? "/" : String(location[..<slash])
  }

  /// Forgets what has happened, and watches the folders and files that are there now.
  func look() {
    SystemCalls.emptyWatch(descriptor)
    let before = watched
    watched = SystemCalls.watch([location, location + "/sources"], in: descriptor)
    if watched.isEmpty { watched = SystemCalls.watch([parent], in: descriptor) }
    for number in before where !watched.contains(number) {
      SystemCalls.unwatch(number, in: descriptor)
    }
  }
}

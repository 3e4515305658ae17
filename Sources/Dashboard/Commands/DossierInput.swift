import Model

/// How commands read their input.
enum DossierInput {
  /// Returns the dossier at a location, problems and all.
  ///
  /// - Throws: `unreadable` where there is none to read.
  static func read(_ location: String) throws(CommandFailure) -> Dossier {
    do throws(DossierUnreadable) {
      return try DossierReader.read(location: location)
    } catch {
      throw .unreadable(reasons: [error.description])
    }
  }
}

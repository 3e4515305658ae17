import Model

/// Turns what a command line gives into values of the model, so that every command refuses alike.
enum CommandInput {
  /// Reads the dossier in a folder; one with problems is read too.
  static func dossier(at location: String) throws(CommandFailure) -> Dossier {
    do {
      return try DossierReader.read(location: location)
    } catch {
      throw .unreadable(reasons: [error.description])
    }
  }

  /// Takes the value of `--documents`: a folder that is there.
  static func originals(in folder: String) throws(CommandFailure) -> Originals {
    do {
      return try Originals(folder: folder)
    } catch {
      throw .unreadable(reasons: ["--documents: \(error.description)"])
    }
  }

  /// Finds the claim in view that an id names, and gives its row.
  static func claim(_ id: String, in edition: Edition) throws(CommandFailure) -> Int {
    guard let row = edition.claimRow(named: id) else {
      throw .noClaim(id, nearest: edition.nearestClaim(to: id)?.description)
    }
    return row
  }

  /// Reads a query that is asked of a dossier.
  static func query(_ text: String, in dossier: Dossier) throws(CommandFailure) -> Query {
    do {
      return try Query.parse(text, in: dossier)
    } catch {
      throw .wrongQuery(
        query: text,
        column: error.column,
        length: error.length,
        reason: error.description
      )
    }
  }
}

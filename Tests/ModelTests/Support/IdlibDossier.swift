import Foundation
import Model

/// The dossier that ships.
enum IdlibDossier {
  static let dossier: Dossier = {
    let seeds = URL(fileURLWithPath: Fixtures.path("")).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("seeds")
    do {
      return try DossierReader.read(location: seeds.path)
    } catch {
      preconditionFailure("the dossier that ships can be read: \(error)")
    }
  }()
  static let edition = Edition(dossier)
}

/// The dossier of the fictional harbour, from its files.
enum HarbourFiles {
  static let dossier: Dossier = {
    do {
      return try DossierReader.read(location: Fixtures.path("harbour"))
    } catch {
      preconditionFailure("the harbour fixture can be read: \(error)")
    }
  }()
  static let edition = Edition(dossier)
}

extension Edition {
  /// Returns the verdict between two claims by what names them.
  func verdict(_ first: String, _ second: String) -> Verdict? {
    guard let one = claimRow(named: first), let other = claimRow(named: second) else { return nil }
    return verdict(between: one, and: other)
  }
}

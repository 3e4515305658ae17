import OrderedCollections

@testable import Model

/// A dossier of some claims and nothing else: each in a passage of its own, in as many documents as there are lists.
///
/// The documents are the gazette's, one a day from 1 June 1997; a claim is `0#2.1` where its list is the first and it
/// is the second in it. Actors are those of the generated claims; `raid` and `shots` are attacks, `landing` is a part
/// of the raid.
enum ClaimsDossier {
  private static let records = [
    HarbourDossier.record("raid", .attack, "Raid"),
    HarbourDossier.record("landing", .attack, "Landing", in: "raid"),
    HarbourDossier.record("shots", .attack, "Shots"),
  ]

  /// Returns the edition with every claim in view.
  static func edition(_ documents: [Claim]...) -> Edition {
    var contents = Dossier.Contents()
    for actor in GeneratedClaims.actors { contents.actors[actor.id] = actor }
    for record in records { contents.records[record.id] = record }
    contents.sources = documents.enumerated().map { number, claims in
      HarbourDossier.source(
        Source.ID("source-\(number)"),
        "source-\(number).txt",
        "Gazette",
        "Source",
        outlet: "gazette",
        published: "1997-06-0\(number + 1)",
        short: "\(number)",
        mark: "1",
        passages: claims.enumerated().map { row, claim in
          HarbourDossier.passage(row + 1, "What is told.", claims: [claim])
        }
      )
    }
    return Edition(Dossier(location: "claims", contents: contents))
  }

  /// Returns a claim of soldiers of Norland killed in the raid, for a change here and there.
  static func claim(
    _ figure: String,
    by claimant: Actor.ID? = "gazette",
    on event: Record.ID? = "raid",
    _ fill: (inout Claim) -> Void = { _ in }
  ) -> Claim {
    claim(figure, by: claimant, on: event, of: "norland", .killed, .soldiers, fill)
  }

  /// Returns a claim.
  static func claim(
    _ figure: String,
    by claimant: Actor.ID?,
    on event: Record.ID?,
    of loser: Actor.ID,
    _ measure: Measure,
    _ category: Model.Category,
    _ fill: (inout Claim) -> Void = { _ in }
  ) -> Claim {
    let read: Figure
    do { read = try Figure(figure) } catch { preconditionFailure("\(figure): \(error.reason)") }
    return HarbourDossier.claim(event, claimant, of: loser, measure, category, read, fill)
  }
}

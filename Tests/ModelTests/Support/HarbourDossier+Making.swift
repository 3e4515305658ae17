@testable import Model

/// Short forms for making entities in code.
extension HarbourDossier {
  static func actor(
    _ id: Actor.ID,
    _ name: String,
    _ kind: Actor.Kind,
    in parent: Actor.ID? = nil,
    aliases: [String] = []
  ) -> Actor {
    Actor(id: id, name: name, kind: kind, parent: parent, aliases: aliases, position: at)
  }

  static func place(
    _ id: Place.ID,
    _ name: String,
    _ precision: Place.Precision,
    within: Place.ID? = nil,
    aliases: [String] = []
  ) -> Place {
    Place(
      id: id,
      name: name,
      latitude: 41.5,
      longitude: -2,
      precision: precision,
      within: within,
      aliases: aliases,
      position: at
    )
  }

  static func record(
    _ id: Record.ID,
    _ kind: Record.Kind,
    _ title: String,
    in parent: Record.ID? = nil
  ) -> Record {
    Record(id: id, kind: kind, title: title, parent: parent, position: at)
  }

  static func source(
    _ id: Source.ID,
    _ document: String,
    _ publisher: String?,
    _ title: String,
    outlet: Actor.ID,
    published: String,
    short: String,
    mark: Character,
    passages: [Passage]
  ) -> Source {
    Source(
      id: id,
      document: document,
      sha256: String(repeating: "0", count: 64),
      publisher: publisher,
      title: title,
      author: nil,
      outlet: outlet,
      published: date(published),
      publishedBasis: "printed",
      short: short,
      mark: mark,
      passages: passages.map { passage in
        Passage(
          locator: passage.locator,
          digest: passage.digest,
          tellings: passage.tellings,
          claims: passage.claims.enumerated().map { number, claim in
            placed(claim, Claim.ID("\(id)#\(passage.locator).\(number + 1)"), id, passage.locator)
          },
          position: at
        )
      },
      position: at
    )
  }

  static func passage(
    _ paragraph: Int,
    sentence: Int? = nil,
    _ digest: String,
    tells: [Telling] = [],
    claims: [Claim] = []
  ) -> Passage {
    Passage(
      locator: Locator(paragraph: paragraph, sentence: sentence),
      digest: digest,
      tellings: tells,
      claims: claims,
      position: at
    )
  }

  static func telling(_ record: Record.ID, _ fill: (inout Telling) -> Void) -> Telling {
    var telling = Telling(record: record, position: at)
    fill(&telling)
    return telling
  }

  static func claim(
    _ event: Record.ID?,
    _ claimant: Actor.ID?,
    of loser: Actor.ID,
    _ measure: Measure,
    _ category: Model.Category,
    _ figure: Figure,
    _ fill: (inout Claim) -> Void = { _ in }
  ) -> Claim {
    var claim = Claim(
      id: "",
      source: "",
      locator: Locator(paragraph: 1),
      lossesOf: loser,
      measure: measure,
      category: category,
      figure: figure,
      position: at
    )
    claim.events = event.map { [$0] } ?? []
    claim.claimant = claimant.map(Claimant.named) ?? .notTold
    fill(&claim)
    return claim
  }

  static func figure(_ meaning: Figure.Meaning, _ text: String) -> Figure {
    Figure(meaning: meaning, description: text)
  }

  static func date(_ text: String) -> EDTF {
    do { return try EDTF(text) } catch { preconditionFailure("\(text): \(error.reason)") }
  }

  private static let at = FilePosition(file: "harbour.yaml")

  private static func placed(
    _ claim: Claim,
    _ id: Claim.ID,
    _ source: Source.ID,
    _ locator: Locator
  ) -> Claim {
    var placed = Claim(
      id: id,
      source: source,
      locator: locator,
      lossesOf: claim.lossesOf,
      measure: claim.measure,
      category: claim.category,
      figure: claim.figure,
      position: at
    )
    placed.events = claim.events
    placed.totalOf = claim.totalOf
    placed.claimant = claim.claimant
    placed.chain = claim.chain
    placed.doubtfulLinks = claim.doubtfulLinks
    placed.window = claim.window
    placed.isRunning = claim.isRunning
    placed.stated = claim.stated
    placed.phrase = claim.phrase
    placed.note = claim.note
    return placed
  }
}

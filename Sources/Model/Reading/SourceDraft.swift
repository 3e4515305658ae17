/// A source as its file gives it, before what depends on the other sources is settled.
struct SourceDraft {
  /// A claim with what its total takes in, which other files may define.
  struct ClaimDraft {
    var claim: Claim
    var totals: [(id: String, mark: YAMLMark)] = []
  }

  /// A passage whose claims are drafts.
  struct PassageDraft {
    let locator: Locator
    let part: Passage.Part
    let digest: String
    var tellings: [Telling]
    var claims: [ClaimDraft]
    let position: FilePosition
  }

  let id: Source.ID
  let document: String
  let sha256: String
  let publisher: String?
  let title: String
  let author: String?
  let outlet: Actor.ID
  let published: EDTF
  let publishedBasis: String
  /// The short name that the file gives.
  var short: String?
  /// The mark that the file gives.
  var mark: Character?
  let definitions: [MeasureDefinition]
  var passages: [PassageDraft]
  let position: FilePosition
  let log: ProblemLog

  /// The source with the names that it is given in the end.
  func source(short: String, mark: Character) -> Source {
    Source(
      id: id,
      document: document,
      sha256: sha256,
      publisher: publisher,
      title: title,
      author: author,
      outlet: outlet,
      published: published,
      publishedBasis: publishedBasis,
      short: short,
      mark: mark,
      definitions: definitions,
      passages: passages.map { passage in
        Passage(
          locator: passage.locator,
          part: passage.part,
          digest: passage.digest,
          tellings: passage.tellings,
          claims: passage.claims.map(\.claim),
          position: passage.position
        )
      },
      position: position
    )
  }
}

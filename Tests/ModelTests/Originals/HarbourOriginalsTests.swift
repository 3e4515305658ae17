import Testing

@testable import Model

@Suite("The originals of the harbour dossier")
struct HarbourOriginalsTests {
  @Test("Phrases stand in their passages; one original is missing and one differs")
  func phrases() throws {
    let dossier = try DossierReader.read(location: Fixtures.path("harbour"))
    let originals = try Originals(folder: Fixtures.path("harbour-documents"))
    var missing = 0
    var differing = 0
    for source in dossier.sources {
      switch originals.original(of: source) {
      case .found(let text):
        for passage in source.passages {
          let words = try #require(
            text.text(at: passage.locator),
            "\(source.id) \(passage.locator)"
          )
          let phrases =
            passage.claims.compactMap(\.phrase) + passage.tellings.compactMap(\.phrase)
            + passage.tellings.flatMap { $0.quantities.compactMap(\.phrase) }
            + source.definitions.filter { $0.locator == passage.locator }.compactMap(\.phrase)
          for phrase in phrases {
            #expect(OriginalText.range(of: phrase, in: words) != nil, "\(phrase)")
          }
        }
      case .missing: missing += 1
      case .differs: differing += 1
      default: Issue.record("the original of \(source.id) cannot be read")
      }
    }
    #expect(missing == 1)
    #expect(differing == 1)
  }
}

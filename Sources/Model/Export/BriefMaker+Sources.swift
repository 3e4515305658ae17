extension BriefMaker {
  /// Returns every source, with the passages of it that are cited.
  func sources(citedIn references: [BriefReference]) -> [BriefSource] {
    var cited: [Int: Set<Dossier.PassageIndex>] = [:]
    for case .passage(let index, _, _) in references {
      cited[index.source, default: []].insert(index)
    }
    return dossier.sources.enumerated().map { row, source in
      BriefSource(
        row: row,
        short: source.short,
        name: (["“\(source.title)”", source.publisher.map { "from \($0)" } ?? "publisher not told"]
          + (source.author.map { ["by \($0)"] } ?? [])).joined(separator: ", "),
        published: "\(source.published.words), EDTF \(source.published); \(source.publishedBasis)",
        document: source.document,
        sha256: source.sha256,
        standing: edition.standings[row].words,
        passages: (cited[row] ?? []).sorted().map { index in
          let passage = dossier.passage(at: index)
          return BriefSource.Passage(
            reference: reference(index),
            place: passage.locator.words
              + (passage.part == .body ? "" : ", \(passage.part.rawValue)"),
            digest: passage.digest
          )
        }
      )
    }
  }
}

extension Locator {
  /// The number in words: `paragraph 7`, `sentence 3 of paragraph 2`.
  var words: String {
    sentence.map { "sentence \($0) of paragraph \(paragraph)" } ?? "paragraph \(paragraph)"
  }
}

import Testing

@testable import Model

@Suite struct ActorTreeTests {
  let edition = HarbourDossier.edition
  let tree = ActorTree(HarbourDossier.dossier)

  @Test("The tree nests actors in the order of the file")
  func nesting() {
    #expect(
      tree.branches.map { String(repeating: "-", count: $0.depth) + $0.id.description } == [
        "norland", "-coast-guard", "--guard-captain", "-navy", "sudland", "-fishing-fleet",
        "-mayor",
        "league", "gazette", "tribune", "locals",
      ]
    )
    #expect(tree.roots == ["norland", "sudland", "league", "gazette", "tribune", "locals"])
    #expect(tree.children(of: "norland") == ["coast-guard", "navy"])
    #expect(tree.children(of: "nobody").isEmpty)
  }

  @Test(
    "Typing narrows to names and aliases, with what matches are part of",
    arguments: [
      ("odegard", "(norland) (coast-guard) guard-captain"), ("kingdom", "norland sudland league"),
      ("isik", "(sudland) mayor"), ("of ports", "league"), ("xyz", ""),
    ]
  )
  func narrowing(text: String, found: String) {
    let branches = tree.narrowed(by: text).map { $0.isMatch ? "\($0.id)" : "(\($0.id))" }
    #expect(branches.joined(separator: " ") == found)
  }

  @Test("Actors without a known parent, and those of a cycle, are in the tree once")
  func oddParents() {
    let hierarchy = Hierarchy([("a", "b"), ("b", "a"), ("c", "x"), ("d", "c")])
    #expect(hierarchy.ids == ["c", "d", "a", "b"])
    #expect(hierarchy.depths == [0, 1, 0, 1])
    #expect(hierarchy.range(of: "c") == 0..<2)
    #expect(hierarchy.range(of: "x").isEmpty)
  }

  @Test(
    "Counts are those of records in which an actor or one below it takes part",
    arguments: [
      ActorFilter.Part.any, .actsOrLoses, .role(.claimant), .role(.loser), .role(.told(.speaker)),
    ]
  )
  func counts(part: ActorFilter.Part) {
    for rows in [Array(edition.records.indices), [1, 3, 5], []] {
      var counts: [Actor.ID: Int] = [:]
      for branch in tree.branches {
        let filter = ActorFilter(included: [branch.id], part: part)
        let selected = Set(edition.select(filter.query).records).intersection(rows).count
        if selected > 0 { counts[branch.id] = selected }
      }
      #expect(edition.actorCounts(in: rows, as: part) == counts)
    }
  }
}

internal import OrderedCollections

/// What passages say that statements do, gathered over all files, and where they tell what became of them.
struct ToldActs {
  /// The acts of each statement, those of tellings that are left out included.
  var of: [Record.ID: Set<StatementAct>] = [:]
  /// Statements of which an act could not be read.
  var unread: Set<Record.ID> = []
  /// Whether a file could not be read to its end, so that an act that is missing may be told there.
  var areIncomplete = false
  /// Where it is told what became of a statement.
  var fulfilments: [(record: Record.ID, mark: YAMLMark, log: ProblemLog)] = []
}

extension DossierBuilder {
  /// Takes down what a telling says that a statement does, and what became of it; another record has nothing
  /// that could be met.
  mutating func settleFulfilment(
    of record: Record.ID,
    told telling: inout Telling,
    _ fields: inout Fields
  ) {
    if let act = telling.act {
      acts.of[record, default: []].insert(act)
    } else if fields.has("act") {
      acts.unread.insert(record)
    }
    guard fields.has("fulfilment"), let kind = contents.records[record]?.kind else { return }
    let mark = fields.mark(of: "fulfilment")
    if kind != .statement {
      telling.fulfilment = nil
      fields.note(.onlyForStatements("fulfilment", kind: kind), .optional, at: mark)
    } else if telling.fulfilment != nil {
      acts.fulfilments.append((record, mark, fields.log))
    }
  }

  /// Drops what became of statements that no passage tells as a demand, a request, a commitment or a threat.
  ///
  /// The act may be told by another document, so this waits for all of them.
  ///
  /// - Complexity: O(*n*) in tellings where something is dropped, else in what is told of fulfilment.
  mutating func settleFulfilments() {
    guard !acts.areIncomplete else { return }
    var wrong: Set<Record.ID> = []
    for (record, mark, log) in acts.fulfilments where !acts.unread.contains(record) {
      let told = acts.of[record] ?? []
      guard !told.contains(where: \.canBeFulfilled) else { continue }
      wrong.insert(record)
      let inOrder = StatementAct.allCases.filter(told.contains)
      log.note(.noUndertaking(record, key: "fulfilment", acts: inOrder), at: mark)
    }
    guard !wrong.isEmpty else { return }
    for source in drafts.indices {
      for passage in drafts[source].passages.indices {
        for telling in drafts[source].passages[passage].tellings.indices
        where wrong.contains(drafts[source].passages[passage].tellings[telling].record) {
          drafts[source].passages[passage].tellings[telling].fulfilment = nil
        }
      }
    }
  }
}

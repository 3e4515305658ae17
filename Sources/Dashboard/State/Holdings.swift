import Model

/// How many records, talks and tolls an edition holds, whatever filters.
struct Holdings: Hashable, Sendable {
  let records: Int
  /// Talks with all their sittings, each counted once.
  let talks: Int
  let tolls: Int

  /// - Complexity: O(*n*) in the records.
  init(_ edition: Edition) {
    records = edition.records.count
    let meetings = edition.records.lazy.filter { $0.record.kind == .meeting }
    talks = Set(meetings.map(edition.talks)).count
    tolls = edition.tolls.count
  }
}

/// What the panes list, of how much, in words.
///
/// A filter's counts are of what is known on the date shown; without one, an earlier date's are of the whole dossier.
struct ListedWords: Hashable, Sendable {
  /// `97 records`, `12 of 97 records`; on an earlier date `35 of 97 records known`, `12 of 35 known records`.
  let records: String
  /// The records without the word that they are known: `35 of 97 records`.
  let barely: String
  /// The records in the fewest columns: `35/97`.
  let briefly: String
  let talks: String
  let tolls: String

  init(_ state: State) {
    let (listed, known, whole) = (state.lists.counts, state.known, state.whole)
    let isFiltered = !state.filter.isEmpty
    func words(_ count: KeyPath<Holdings, Int>, _ listed: Int, _ noun: String) -> String {
      let all = isFiltered ? known[keyPath: count] : whole[keyPath: count]
      return listed == all ? counted(all, noun) : "\(listed) of \(counted(all, noun))"
    }
    barely = words(\.records, listed.records, "record")
    let isEarlier = known.records < whole.records
    switch (isEarlier, isFiltered) {
    case (false, _): records = barely
    case (true, false): records = barely + " known"
    case (true, true): records = words(\.records, listed.records, "known record")
    }
    let all = isFiltered ? known.records : whole.records
    briefly = listed.records == all ? barely : "\(listed.records)/\(all)"
    talks = words(\.talks, listed.talks, "talk")
    tolls = words(\.tolls, listed.tolls, "toll")
  }
}

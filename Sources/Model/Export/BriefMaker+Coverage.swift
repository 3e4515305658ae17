extension BriefMaker {
  /// What the brief covers, and as known when.
  var coverage: Brief.Section {
    var blocks: [Brief.Block] = []
    if !dossier.sources.isEmpty {
      blocks.append(.paragraph([scope, known]))
      if let period = dossier.period {
        blocks.append(.note("The dossier’s period is \(period.words)."))
      }
      blocks.append(.list(dossier.sources.indices.map { standing(ofSource: $0) }))
    } else {
      blocks.append(.note("The dossier has no source, so that there is nothing to report."))
    }
    if let notes = dossier.notes, !notes.isEmpty {
      blocks.append(.note("Notes of the dossier: " + notes))
    }
    if !dossier.problems.isEmpty {
      blocks.append(
        .note(
          "The dossier’s files have \(counted(dossier.problems.count, "problem")); what is wrong in them is "
            + "left out here, and `dashboard check` lists it."
        )
      )
    }
    return Brief.Section(title: "What this brief covers", blocks: blocks + reading)
  }

  private var scope: BriefSentence {
    let records = selection.records.map { edition.records[$0].record }
    let meetings = records.filter { $0.kind == .meeting }
    let claims = selection.tolls.reduce(0) { $0 + edition.tolls[$1].claims.count }
    let sittings = meetings.count - Set(meetings.map(talks)).count
    let talks =
      counted(meetings.count - sittings, "talk")
      + (sittings > 0 ? " with \(counted(sittings, "sitting"))" : "")
    let counts =
      "\(counted(records.count, "record")) (\(records.count - meetings.count) of events, statements and context, "
      + "\(talks)) and \(counted(selection.tolls.count, "toll")) of \(counted(claims, "claim")) of losses"
    return BriefSentence(
      query.isAll
        ? "It covers all that the sources in view tell: \(counts)"
        : "It covers what answers the query “\(request.query)”: \(counts)",
      untold
    )
  }

  /// Returns the outermost meeting around one, in which its sittings are counted.
  private func talks(of meeting: Record) -> Record.ID {
    var talks = meeting
    var seen: Set<Record.ID> = [meeting.id]
    while let parent = talks.parent, let record = edition.record(parent)?.record,
      record.kind == .meeting, seen.insert(parent).inserted
    {
      talks = record
    }
    return talks.id
  }

  private var known: BriefSentence {
    let standings = edition.standings
    let counts = listed(
      [
        (Edition.Standing.inView, "in view"), (.notOut, "not out yet"),
        (.maybeOut, "perhaps out and not counted"),
      ].compactMap { standing, words in
        let number = standings.count { $0 == standing }
        return number > 0 ? "\(number) \(words)" : nil
      }
    )
    let date = edition.asOf.map { "as known on \($0.words)" } ?? "as known at the latest"
    return BriefSentence(
      "It is taken \(date): of \(counted(standings.count, "source")), \(counts)",
      dossier.sources.enumerated().map { .source($0.offset, short: $0.element.short) }
    )
  }

  /// Whether a source is in view, and how its date is known.
  private func standing(ofSource row: Int) -> [BriefSentence] {
    let source = dossier.sources[row]
    let reference = [BriefReference.source(row, short: source.short)]
    let name = source.publisher.map { "from \($0)" } ?? "publisher not told"
    return [
      BriefSentence(
        "\(edition.standings[row].words.capitalised): “\(source.title)”, \(name), published "
          + "\(source.published.words)",
        reference
      ),
      BriefSentence("How that date is known: \(source.publishedBasis)", reference),
    ]
  }

  /// How to read the rest.
  private var reading: [Brief.Block] {
    var notes = [
      "A citation such as 001 ¶7 names a source and the number of a paragraph in it, blank lines not counted; "
        + "the sources stand at the end with what each cited passage says, in the coder’s words. "
        + "Where a source says one thing in several passages, its first is cited."
    ]
    if hasSentences {
      notes[0] += " S3 is the third sentence of a document’s second paragraph."
    }
    notes.append(
      "Dates are as precise as the sources tell them: “by” is no later than, “about” is approximate, “one day of” "
        + "is a single day that the sources do not fix, “not certain” was worked out."
    )
    if !query.isAll {
      notes.append(
        "A toll is shown whole where one of its claims answers the query. What no source in view tells is looked for "
          + "in all of them, not only in what answers it."
      )
    }
    return notes.map(Brief.Block.note)
  }

  private var hasSentences: Bool {
    zip(dossier.sources, edition.standings).contains { source, standing in
      standing == .inView
        && source.passages.contains { $0.locator.paragraph == 2 && $0.locator.sentence != nil }
    }
  }

  /// How the brief is made again.
  var making: Brief.Section {
    Brief.Section(
      title: Brief.Section.makingTitle,
      blocks: [
        .note(
          "The same dossier, the same version of the program and this command give the same bytes on any day; "
            + "no clock and no place of files enters."
        )
      ]
    )
  }
}

extension Edition.Standing {
  /// The standing in words.
  var words: String {
    switch self {
    case .inView: "in view"
    case .maybeOut: "perhaps out, not counted"
    case .notOut: "not out yet"
    }
  }
}

import Model

/// A row of the timeline: when, what, with which figure or status, in doubt or not, told by which sources.
///
/// It is a class, since each of its rows would otherwise copy the state.
final class TimelineRow {
  private let state: State
  /// The rows of the sources in view, in order of publication.
  private let sources: [Int]

  private static let mostMarks = 8

  init(in state: State) {
    self.state = state
    sources = state.edition.standings.indices.filter { state.edition.standings[$0] == .inView }
  }

  /// Returns an item's row.
  func drawn(_ item: TimelineItem, columns: Int) -> Canvas {
    switch item {
    case .earlier:
      let count = state.lists.earlierRecords
      return Canvas(
        row: StyledText(
          " \(state.folds.showsEarlier ? "▾" : "◂") \(count) earlier than the period",
          .faint
        ),
        columns: columns
      )
    case .folded:
      let count = state.lists.foldedRecords
      return Canvas(
        row: StyledText(
          " ▸ \(count) more \(count == 1 ? "is" : "are") folded: \(foldedKinds)",
          .faint
        ),
        columns: columns
      )
    case .undated: return Canvas(row: StyledText(" day not told", .heading), columns: columns)
    case .gap(let first, let last):
      return state.memo.row(.timeline(item, depth: 0, isLastPart: false), columns: columns) {
        RowText(gap(first, last, columns: columns))
      }
    case .record(let id):
      let depth = state.lists.depths[id] ?? 0
      let isLastPart = depth > 0 && isLastPart(id)
      return state.memo.row(
        .timeline(item, depth: depth, isLastPart: isLastPart),
        columns: columns
      ) {
        guard let record = state.edition.record(id) else { return RowText() }
        return text(for: record, depth: depth, isLastPart: isLastPart, columns: columns)
      }
    }
  }

  private var foldedKinds: String {
    state.folds.kinds == .saidAndContext ? "what was said, and context" : "context"
  }

  private func gap(_ first: Day, _ last: Day, columns: Int) -> StyledText {
    let days = DayRange(first, last).shortForm
    let wordings = ["no source in view dates anything \(days)", "nothing dated \(days)", days]
    let words =
      " \(wordings.first { $0.count + 4 <= columns } ?? days.cutInside(columns: columns - 4)) "
    let room = max(0, columns - 2 - words.count)
    let left = String(repeating: "┄", count: min(12, room / 2))
    let right = String(repeating: "┄", count: max(0, room - left.count))
    return StyledText(" \(left)\(words)\(right)", .gap)
  }

  private func text(
    for record: FoldedRecord,
    depth: Int,
    isLastPart: Bool,
    columns: Int
  ) -> RowText {
    var text = StyledText(" ", .text)
    let figure = RecordFigure(record, in: state.edition)
    let end = end(of: record, figure: figure, columns: columns)
    text.append(
      StyledText.dateCell(
        record.date,
        indent: min(depth, 3),
        showsYear: showsYear(record),
        columns: columns >= 50 ? 13 : 9,
        limit: max(9, columns - end.columns - 8)
      )
    )
    text.append(" \(glyph(of: record)) ", isPlanned(record) ? .planned : record.record.kind.role)
    let room = max(4, columns - text.columns - end.columns)
    var title = StyledText(branch(depth: depth, isLastPart: isLastPart), .faint)
    title.append(record.record.title, isPlanned(record) ? .planned : .text)
    text.append(title.fitted(columns: room, alignment: .left))
    text.append(end)
    return RowText(
      text,
      spoken: [
        record.date?.shortForm(showsYear: showsYear(record)) ?? "day not told",
        record.record.title, figure.spoken,
        record.isDisputed ? "told differently" : record.doubts.isEmpty ? "" : "in doubt",
      ]
    )
  }

  /// The glyph of its kind; of a meeting that is not told as held or implied how far it has come.
  private func glyph(of record: FoldedRecord) -> String {
    isPlanned(record) ? record.status?.glyph ?? "○" : record.record.kind.glyph
  }

  private func isPlanned(_ record: FoldedRecord) -> Bool {
    switch record.status {
    case .planned, .announced, .requested, .possible, .cancelled: true
    case .held, .implied, nil: false
    }
  }

  /// The year stands where the record lies outside the years of the dossier's period.
  private func showsYear(_ record: FoldedRecord) -> Bool {
    guard let period = state.dossier.period, let first = period.earliest.day,
      let last = period.latest.day, let day = record.date?.sortDay
    else { return true }
    return day.year < first.year || day.year > last.year || first.year != last.year
  }

  /// The figure or status, the doubt, and the sources.
  private func end(of record: FoldedRecord, figure: RecordFigure, columns: Int) -> StyledText {
    var text = StyledText(" ", .text)
    // Words may be cut; a number that is cut would be another number.
    let most = figure.isNumber ? columns : max(5, columns / 4)
    text.append(figure.text.fitted(columns: min(figure.text.columns, most)))
    text.append(" ")
    if record.isDisputed {
      text.append("≠", .disputed, .strong)
    } else {
      // The word of its status says already that a meeting is implied.
      let isInDoubt = figure.isInDoubt || record.doubts.contains { $0 != .statusImplied }
      text.append(isInDoubt ? "?" : " ", .doubt)
    }
    guard columns >= 50 else { return text }
    text.append(" ")
    guard sources.count <= TimelineRow.mostMarks else {
      text.append("\(record.sources.count) of \(sources.count) ", .source)
      return text
    }
    for source in sources {
      if record.sources.contains(source) {
        text.append(String(state.dossier.sources[source].mark), .source)
      } else {
        text.append("·", .noSource)
      }
    }
    text.append(" ")
    return text
  }

  /// Whether no other part of the same whole follows in the list.
  private func isLastPart(_ id: Record.ID) -> Bool {
    let lines = state.lists.timeline.lines
    guard let line = state.lists.timeline.line(of: .record(id)),
      let record = state.edition.record(id)
    else { return true }
    for next in lines[(line + 1)...] {
      guard case .record(let other) = next.item, let follower = state.edition.record(other),
        state.lists.depths[other] ?? 0 > 0
      else { break }
      if follower.record.parent == record.record.parent { return false }
    }
    return true
  }

  /// The branch before a part's title: `├ ` where another part of the same whole follows, else `└ `.
  private func branch(depth: Int, isLastPart: Bool) -> String {
    depth == 0
      ? "" : String(repeating: "  ", count: min(depth, 4) - 1) + (isLastPart ? "└ " : "├ ")
  }
}

/// The figure or the word that sums a record up in its row.
struct RecordFigure {
  let text: StyledText
  /// The same in words.
  let spoken: String
  /// Whether it is a number of losses.
  let isNumber: Bool
  /// Whether something about its toll is in doubt.
  let isInDoubt: Bool

  init(_ record: FoldedRecord, in edition: Edition) {
    var rows: [Int] = []
    for claim in record.claims {
      if let toll = edition.tollOfClaim[claim], !rows.contains(toll),
        !edition.tolls[toll].id.isTotal
      {
        rows.append(toll)
      }
    }
    let tolls = rows.map { edition.tolls[$0] }
    let people = tolls.filter { !$0.isMateriel }
    // A record that is marked as contradicted shows the figure that is.
    let shown =
      tolls.first(where: \.isContradicted) ?? people.first { $0.envelope != nil } ?? people.first
      ?? tolls.first
    isNumber = shown?.envelope != nil
    if let toll = shown {
      let words = TollWords(toll, in: edition)
      text = StyledText("\(toll.id.measure.letter) ", .faint) + words.figure
      spoken = "\(edition.lossName(of: toll)) \(words.figure.plain)"
      isInDoubt = words.mark.plain == "?"
      return
    }
    isInDoubt = false
    if let status = record.status {
      text = StyledText(status.name, status == .held ? .text : .planned)
    } else if let due = record.due {
      text = StyledText("due \(due.shortForm(showsYear: false))", .date)
    } else {
      text = StyledText()
    }
    spoken = text.plain
  }
}

extension Measure {
  /// The letter for it where there is little room.
  var letter: String {
    switch self {
    case .killed: "k"
    case .wounded: "w"
    case .captured: "c"
    case .missing: "m"
    case .neutralised: "n"
    case .destroyed: "d"
    case .shotDown: "s"
    case .losses: "l"
    }
  }
}

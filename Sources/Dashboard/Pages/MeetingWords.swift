import Model

/// What sources tell of a meeting, in words: beside each other in a grid, or one below the other.
struct MeetingWords {
  let account: MeetingAccount
  private let meeting: FoldedRecord
  private let dossier: Dossier

  init(_ meeting: FoldedRecord, in edition: Edition) {
    self.meeting = meeting
    dossier = edition.dossier
    account = MeetingAccount(of: meeting, in: edition.dossier)
  }

  /// The fields that some source fills, or whose absence says something.
  private var fields: [MeetingAccount.Field] {
    let told = Set(account.entries.map(\.field))
    return MeetingAccount.order.filter {
      told.contains($0) || MeetingAccount.expectedFields.contains($0)
    }
  }

  /// Returns the grid of the account: a row for each value, a column for each source.
  func gridLines(in grid: PageGrid) -> [PageLine] {
    var lines = grid.lines(
      name: StyledText(),
      value: StyledText(),
      entries: account.sources.map { source in
        PageGrid.Entry(text: head(ofSource: source), target: firstPassage(ofSource: source))
      }
    )
    for field in fields {
      let entries = account.entries(of: field)
      let silent = account.sources.filter { source in
        !entries.contains { !$0.passages(ofSource: source).isEmpty }
      }
      for (number, entry) in entries.enumerated() {
        lines += grid.lines(
          name: StyledText(number == 0 ? field.name : "", .faint),
          value: text(of: entry.value),
          entries: account.sources.map { source in
            cell(entry, ofSource: source, saysNotTold: number == 0 && silent.contains(source))
          }
        )
      }
      if entries.isEmpty {
        lines += grid.lines(
          name: StyledText(field.name, .faint),
          value: StyledText("no source in view tells it", .gap),
          entries: account.sources.map { _ in PageGrid.Entry(text: StyledText("·", .noSource)) }
        )
      }
    }
    return lines
  }

  private func cell(
    _ entry: MeetingAccount.Entry,
    ofSource source: Int,
    saysNotTold: Bool
  ) -> PageGrid.Entry {
    let passages = entry.passages(ofSource: source)
    guard let first = passages.first else {
      return PageGrid.Entry(
        text: saysNotTold ? StyledText("not told", .gap) : StyledText("·", .noSource)
      )
    }
    return PageGrid.Entry(text: locators(passages), target: .passage(first))
  }

  /// Returns what one source tells, a line for each value.
  func lines(ofSource source: Int) -> [PageLine] {
    var lines = [
      PageLine(
        text: head(ofSource: source),
        target: firstPassage(ofSource: source),
        indent: PageContent.fieldColumn
      )
    ]
    for field in fields {
      let entries = account.entries(of: field).filter { !$0.passages(ofSource: source).isEmpty }
      for (number, entry) in entries.enumerated() {
        let passages = entry.passages(ofSource: source)
        lines.append(
          line(
            number == 0 ? field.name : "",
            text(of: entry.value) + StyledText("  ") + locators(passages),
            target: passages.first.map(Target.passage)
          )
        )
      }
      if entries.isEmpty, MeetingAccount.expectedFields.contains(field) {
        lines.append(line(field.name, StyledText("not told", .gap), target: nil))
      }
    }
    return lines
  }

  private func line(_ name: String, _ value: StyledText, target: Target?) -> PageLine {
    let name = StyledText("  " + name, .faint)
      .fitted(columns: PageContent.fieldColumn, alignment: .left)
    return PageLine(text: name + value, target: target, indent: PageContent.fieldColumn)
  }

  private func head(ofSource row: Int) -> StyledText {
    let source = dossier.sources[row]
    var text = StyledText(source.short, .source, .strong)
    text.append(" " + dossier.name(of: source.outlet) + ", ", .faint)
    text.append(source.published.shortForm(showsYear: true), source.published.role)
    return text
  }

  private func firstPassage(ofSource source: Int) -> Target? {
    meeting.passages.first { $0.source == source }.map(Target.passage)
  }

  private func locators(_ passages: [Dossier.PassageIndex]) -> StyledText {
    StyledText(
      passages.map { dossier.passage(at: $0).locator.shortForm }.joined(separator: " "),
      .source
    )
  }

  private func text(of value: MeetingAccount.Value) -> StyledText {
    switch value {
    case .date(let date): StyledText(date.shortForm(showsYear: true), date.role)
    case .place(let place): StyledText(dossier.place(place)?.name ?? place.description)
    case .form(let form): StyledText(form.rawValue)
    case .actor(let actor): StyledText(dossier.name(of: actor))
    case .status(let status): StyledText("\(status.glyph) \(status.word)")
    case .text(let text): StyledText(text)
    }
  }

  /// What sources contradict each other in.
  var disputes: [String] {
    var disputes: [String] = []
    if meeting.doubts.contains(.datesDiffer) { disputes.append("sources tell different days") }
    if meeting.doubts.contains(.statusesDiffer) {
      disputes.append("it is told as held, and as cancelled")
    }
    if meeting.doubts.contains(.outcomesDiffer) {
      disputes.append("sources tell different outcomes")
    }
    return disputes
  }

  /// What no source tells although one would ask for it.
  var gaps: [String] {
    let tookPart = account.entries(of: .role(.participant))
    let expected = account.entries(of: .role(.expected))
    return tookPart.isEmpty && !expected.isEmpty
      ? ["expected parties need not have come: no source in view tells who took part"] : []
  }

  /// How far in a line of the status's history its words are set in.
  static let stepIndent = 27

  /// A step of the status's history: the day, whether it was said or published then, what, where, and by whom.
  func line(of step: StatusStep) -> StyledText {
    var text = StyledText(step.said.shortForm(showsYear: true), step.said.role)
      .fitted(columns: 17, alignment: .left)
    text.append(
      StyledText(step.stated == nil ? "published" : "said", .faint)
        .fitted(columns: 10, alignment: .left)
    )
    text.append("\(step.status.glyph) ", step.status == .held ? .meeting : .planned)
    text.append(StyledText(step.status.word, .text, .strong).fitted(columns: 11, alignment: .left))
    text.append(dossier.citations(step.passages), .source)
    text.append(
      step.by.isEmpty ? "  in its own voice" : "  by " + dossier.names(of: step.by),
      .faint
    )
    if step.stated != nil {
      text.append(", published ", .faint)
      text.append(step.published.shortForm(showsYear: true), step.published.role)
    } else if !step.by.isEmpty {
      text.append(", who said so on a day not told", .faint)
    }
    return text
  }

  /// How far it is told, after the last step of its status.
  var ending: StyledText {
    let isTold = !meeting.outcomes.isEmpty
    let outcome = isTold ? "" : ", or the outcome"
    switch meeting.status {
    case .held, .cancelled:
      return isTold
        ? StyledText("its outcome is told: see above", .faint)
        : StyledText("no source in view tells the outcome", .gap)
    case .implied:
      let said = "no source in view says that it was held; it follows from what one tells"
      return StyledText(isTold ? said : said + "; none tells the outcome", .gap)
    case nil: return StyledText("no source in view tells whether it was held\(outcome)", .gap)
    case .planned?, .announced?, .requested?, .possible?:
      let word = meeting.status?.word ?? ""
      return StyledText(
        "\(word) is not held: no source in view tells whether it was\(outcome)",
        .gap
      )
    }
  }
}

extension MeetingAccount.Field {
  /// The name for the screen.
  fileprivate var name: String {
    switch self {
    case .date: "when"
    case .place: "where"
    case .form: "form"
    case .role(.participant): "took part"
    case .role(let role): role.rawValue
    case .agenda: "about"
    case .status: "status"
    case .outcome: "outcome"
    }
  }
}

extension EDTF {
  /// The date for a sentence, with its year and with its meaning in words rather than in signs.
  ///
  /// `27 Feb 2020`, `from 8 to 10 Feb 2020` (lasted), `one day of 3 to 5 Feb 2020`, `by 27 Feb 2020`, `about 11 Feb 2020`,
  /// `28 Feb 2020 (not certain)`, `from 27 Feb 2020, no end told`, `every day of 3 to 5 Feb 2020`. What has no shorter
  /// name is given as it is written.
  public var words: String {
    switch form {
    case .date(let date): date.words
    case .interval(let start, let end): EDTF.words(from: start, to: end)
    case .oneOf(let members): EDTF.words(of: members, stretch: "one", joinedBy: "or")
    case .allOf(let members): EDTF.words(of: members, stretch: "every", joinedBy: "and")
    }
  }

  private static func words(from start: IntervalEnd, to end: IntervalEnd) -> String {
    switch (start, end) {
    case (.date(let start), .date(let end)):
      SingleDate.words(of: start, end) { "from \($0) to \($1)" }
    case (.date(let start), .open): "from \(start.words), no end told"
    case (.date(let start), .unknown): "from \(start.words), end not known"
    case (.open, .date(let end)): "until \(end.words), no beginning told"
    case (.unknown, .date(let end)): "until \(end.words), beginning not known"
    case (_, _): "at a time not known"
    }
  }

  private static func words(
    of members: [Member],
    stretch: String,
    joinedBy word: String
  ) -> String {
    let texts = members.map { $0.words(stretch: stretch) }
    guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }
}

extension EDTF.Member {
  /// Returns the member in words, with `one` or `every` before a stretch.
  fileprivate func words(stretch: String) -> String {
    switch self {
    case .date(let date): date.words
    case .range(let first, let last):
      EDTF.SingleDate.words(of: first, last) { "\(stretch) \(first.unit) of \($0) to \($1)" }
    case .onOrBefore(let date): "by \(date.words)"
    case .onOrAfter(let date): "\(date.words) or later"
    }
  }
}

extension EDTF.SingleDate {
  /// The date in words with its qualifiers.
  fileprivate var words: String { EDTF.SingleDate.qualified(plainWords, by: qualification) }

  /// Returns two dates in words, the first without what it shares with the second where both are alike in doubt.
  fileprivate static func words(
    of first: EDTF.SingleDate,
    _ last: EDTF.SingleDate,
    joined: (String, String) -> String
  ) -> String {
    guard first.qualification == last.qualification else { return joined(first.words, last.words) }
    let (start, end) = (first.plainLabel, last.plainLabel)
    guard let start, let end else {
      return qualified(joined(first.plainWords, last.plainWords), by: first.qualification)
    }
    // Both are written as one line, so that days of one month name it once.
    let mark = "\u{1}"
    let line = ShortLine([.label(start), .word(mark), .label(end)]).text(showsYear: true)
    let parts = line.split(separator: mark, maxSplits: 1).map(String.init)
    return qualified(joined(parts.first ?? "", parts.last ?? ""), by: first.qualification)
  }

  private static func qualified(_ text: String, by qualification: EDTF.Qualification) -> String {
    (qualification.contains(.approximate) ? "about " : "") + text
      + (qualification.contains(.uncertain) ? " (not certain)" : "")
  }

  /// The date in words without its qualifiers; one of a stretch where unspecified digits leave it open.
  private var plainWords: String {
    let parts = shortParts.map { part -> ShortLine.Part in
      switch part {
      case .word: return .word(" to ")
      case .label(var label):
        label.qualification = []
        return .label(label)
      }
    }
    let line = ShortLine(parts).text(showsYear: true)
    return parts.count > 1 ? "one \(unit) of \(line)" : line
  }

  /// The label of a date that has only one; nil for a stretch.
  private var plainLabel: ShortLabel? {
    let parts = shortParts
    guard parts.count == 1, case .label(var label) = parts[0] else { return nil }
    label.qualification = []
    return label
  }

  /// What a stretch of such dates consists of.
  fileprivate var unit: String {
    switch precision {
    case .time: "time"
    case .day: "day"
    case .month: "month"
    case .season: "season"
    case .year: "year"
    }
  }
}

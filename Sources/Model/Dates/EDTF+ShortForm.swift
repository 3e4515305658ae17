extension EDTF {
  /// The date as it is shown on a screen, as short as it can be without a finer precision or a
  /// greater certainty than it has.
  ///
  /// `27 Feb`, `8–10 Feb` (lasted), `3..5 Feb` (one of these), `~11 Feb`, `28 Feb?`, `by 27 Feb`,
  /// `from 27 Feb`, `27 Feb–` (end open), `27 Feb–?` (end unknown), `Feb 2020`, `spring 2020`, `1960s`.
  /// `~28 Feb?` is both approximate and uncertain. In an interval a `?` at the very end doubts all of
  /// it. A pattern of digits that has no shorter name is shown as it is written.
  ///
  /// - Parameter showsYear: Whether days have their year. What is coarser than a day always has it,
  ///   and so have dates of different years.
  /// - Returns: A line of text, not empty.
  public func shortForm(showsYear: Bool) -> String {
    switch form {
    case .date(let date):
      let parts = date.shortParts
      if parts.count == 1, case .label(let label) = parts[0] {
        return label.text(
          showsMonth: true,
          showsYear: showsYear || label.needsYear,
          showsDoubt: true
        )
      }
      return ShortLine(parts).text(showsYear: showsYear)
    case .interval(let start, let end):
      return ShortLine(start.shortParts + [.word("–")] + end.shortParts).text(showsYear: showsYear)
    case .oneOf(let members):
      return ShortLine(members, joinedBy: " or ").text(showsYear: showsYear)
    case .allOf(let members):
      return ShortLine(members, joinedBy: " & ", prefix: "all ").text(showsYear: showsYear)
    }
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Returns the English name of a month (1 to 12).
  static func monthName(_ month: Int) -> String {
    let names = monthNames
    return names.indices.contains(month - 1) ? names[month - 1] : "month \(month)"
  }
}

/// A date in words, in parts that can be left out where the next date has the same.
struct ShortLabel {
  /// What stands before the day, month or year: `spring`, `day in`.
  var lead: String?
  var day: String?
  var month: String?
  var year: String
  var time: String?
  /// Whether the year has to be shown.
  var needsYear = true
  var qualification: EDTF.Qualification = []

  /// Whether the month can be left out before another day of it.
  fileprivate func sharesMonth(with next: ShortLabel) -> Bool {
    day != nil && next.day != nil && time == nil && month == next.month && year == next.year
  }

  /// Whether it is a year and no more.
  fileprivate var isBare: Bool { lead == nil && day == nil && month == nil }

  fileprivate func text(showsMonth: Bool, showsYear: Bool, showsDoubt: Bool) -> String {
    var text = ""
    func append(_ part: String?) {
      guard let part else { return }
      if !text.isEmpty { text += " " }
      text += part
    }
    append(lead)
    append(day)
    if showsMonth { append(month) }
    if showsYear || isBare { append(year) }
    append(time)
    if qualification.contains(.approximate) { text = "~" + text }
    if showsDoubt, qualification.contains(.uncertain) { text += "?" }
    return text
  }
}

/// Dates in words and what joins them.
struct ShortLine {
  enum Part {
    case label(ShortLabel)
    case word(String)
  }

  let parts: [Part]

  init(_ parts: [Part]) {
    self.parts = parts
  }

  /// Makes the line of a set; of more than four members only the first two and the last are shown.
  ///
  /// The prefix stands before a stretch of days, to tell that all of it is meant.
  init(_ members: [EDTF.Member], joinedBy word: String, prefix: String = "") {
    var shown = members.map { $0.shortParts(prefix: prefix) }
    if shown.count > 4 { shown.replaceSubrange(2..<shown.count - 1, with: [[.word("…")]]) }
    var parts: [Part] = []
    for (index, member) in shown.enumerated() {
      if index > 0 {
        let isLast = index == shown.count - 1
        parts.append(.word(isLast && members.count == shown.count ? word : ", "))
      }
      parts += member
    }
    self.parts = parts
  }

  /// Returns the line; each date leaves out what it shares with the next.
  func text(showsYear: Bool) -> String {
    let labels = parts.compactMap { part -> ShortLabel? in
      guard case .label(let label) = part else { return nil }
      return label
    }
    let isOneYear = labels.allSatisfy { $0.year == labels.first?.year }
    let showsYear = showsYear || !isOneYear || labels.contains { $0.needsYear }
    let isAllInDoubt = labels.allSatisfy { $0.qualification.contains(.uncertain) }
    var text = ""
    var index = 0
    for part in parts {
      switch part {
      case .word(let word):
        text += word
      case .label(let label):
        index += 1
        let next = index < labels.count ? labels[index] : nil
        text += label.text(
          showsMonth: !(next.map(label.sharesMonth) ?? false),
          showsYear: showsYear && (next?.isBare ?? true || !isOneYear),
          showsDoubt: next == nil || !isAllInDoubt
        )
      }
    }
    return text
  }
}

extension Day {
  /// The day for the screen: `27 Feb`, or `27 Feb 2020`.
  public func shortForm(showsYear: Bool) -> String {
    // A day prints as the date that names it, so this never fails.
    (try? EDTF(description))?.shortForm(showsYear: showsYear) ?? description
  }
}

import Model

/// Days from one to another, both counted.
struct DayRange: Hashable, Sendable {
  let first: Day
  let last: Day

  init(_ first: Day, _ last: Day) {
    self.first = first
    self.last = last
  }

  /// `13 to 20 Feb`, `28 Feb to 2 Mar`.
  var shortForm: String {
    let end = last.shortForm(showsYear: false)
    if first == last { return end }
    if first.year == last.year && first.month == last.month { return "\(first.day) to \(end)" }
    return "\(first.shortForm(showsYear: first.year != last.year)) to \(end)"
  }
}

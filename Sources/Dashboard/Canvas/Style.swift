/// What a cell means, never what it looks like: a theme turns roles into colours in one place.
enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text.
  case text
  /// Text of less weight: units, legends, folded rows.
  case faint
  /// A heading inside a pane.
  case heading
  /// A pane's border and title while it has no focus, and while it has.
  case border, focusedBorder
  /// The bars at the top and the bottom of the screen.
  case header, footer
  /// A key's name in the footer and in help.
  case key
  /// What filters: the chips of the header.
  case filter
  /// Dates, and dates that were worked out.
  case date, inferredDate
  /// Kinds of record.
  case event, meeting, statement, context
  /// What is planned or merely possible.
  case planned
  /// A number of losses; words without a number.
  case figure, words
  /// Figures that contradict; any other doubt.
  case disputed, doubt
  /// The digit of a source that tells of a record, and the dot of one that does not.
  case source, noSource
  /// Charts: counts of exact dates, of spans, points and ranges.
  case chart, chartSpan, point, range
  /// Where something belongs to the selection of another pane.
  case linked
  /// The gap that no source covers.
  case gap
  /// A phrase lit in its passage.
  case phrase
  /// Text that the user types, and what is wrong with it.
  case prompt, problem
  /// A message that passes.
  case message
  /// A mark that stands for a control or format character of a file.
  case mark
}

/// A cell's role with the traits that may lie over any role.
struct Style: Hashable, Sendable {
  /// What lies over a role.
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// The selected row of the pane that has the focus.
    static let selected = Traits(rawValue: 1)
    /// The selected row of a pane that has not.
    static let kept = Traits(rawValue: 2)
    /// A hit of the current search.
    static let match = Traits(rawValue: 4)
    /// Emphasis.
    static let strong = Traits(rawValue: 8)
  }

  var role: Role
  var traits: Traits = []

  init(_ role: Role, _ traits: Traits = []) {
    self.role = role
    self.traits = traits
  }
}

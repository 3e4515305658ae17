/// A line of text that the user is typing.
struct Prompt: Hashable, Sendable {
  /// What it is for.
  enum Purpose: Hashable, Sendable {
    case filter
    case find

    /// What stands before the line.
    var sign: String { self == .filter ? "filter: " : "/" }
  }

  let purpose: Purpose
  var line: EditedLine
  /// What is wrong with a query as typed; nil where it is sound.
  var problem: PromptProblem?
  /// What the line said before any of it was edited: as it opened, or as an earlier line was put in.
  private var untouched: String
  /// Which of the earlier lines stands in it, from 0, the newest; nil where none does.
  private var recalled: Int?
  /// What stood in it before the first of them was put in.
  private var draft = ""

  init(purpose: Purpose, line: EditedLine) {
    self.purpose = purpose
    self.line = line
    untouched = line.text
  }

  /// Puts an earlier line in, or a later one again, and last what stood there at first.
  ///
  /// - Parameters:
  ///   - lines: The earlier lines, the newest first.
  ///   - step: 1 for an earlier one, -1 for a later one.
  /// - Returns: False where the line has been edited, unless to nothing, and where no line was ever to be had.
  mutating func recall(from lines: [String], step: Int) -> Bool {
    let isUntouched = line.text == untouched
    guard isUntouched || line.text.isEmpty else { return false }
    if !isUntouched || recalled == nil {
      recalled = nil
      draft = line.text
    }
    var place = recalled ?? -1
    repeat { place += step } while lines.indices.contains(place) && lines[place] == draft
    if lines.indices.contains(place) {
      recalled = place
    } else if step > 0 {
      // At the oldest it stays.
      return recalled != nil
    } else {
      guard recalled != nil else { return false }
      recalled = nil
    }
    line = EditedLine(recalled.map { lines[$0] } ?? draft)
    untouched = line.text
    return true
  }
}

/// What is wrong with typed text, and where.
struct PromptProblem: Hashable, Sendable {
  /// The first character that is wrong, from 0.
  let offset: Int
  let length: Int
  let what: String
}

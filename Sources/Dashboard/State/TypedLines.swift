/// What has been typed since the program began, to be had again; it says nothing of what is shown.
///
/// All are equal, so that who goes back to where he was is in the same state as before, whatever he typed meanwhile.
struct TypedLines: Hashable, Sendable {
  /// How many lines of a purpose are kept.
  static let most = 100

  private var lines: [Prompt.Purpose: [String]] = [:]
  /// What was last deleted in one go: a word, or all to an end of the line.
  var deleted = ""

  /// Returns the lines that were kept for a purpose, the newest first, each once.
  func lines(for purpose: Prompt.Purpose) -> [String] { lines[purpose, default: []] }

  /// Takes a line that was kept; an empty one is none.
  mutating func add(_ line: String, for purpose: Prompt.Purpose) {
    guard !line.isEmpty else { return }
    let others = lines(for: purpose).filter { $0 != line }
    lines[purpose] = [line] + others.prefix(TypedLines.most - 1)
  }

  /// Hashes nothing, since all are equal.
  func hash(into hasher: inout Hasher) {}

  static func == (left: TypedLines, right: TypedLines) -> Bool { true }
}

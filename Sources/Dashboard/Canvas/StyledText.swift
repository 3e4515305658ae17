/// A line of text whose parts differ in style.
struct StyledText: Hashable, Sendable {
  /// A part of one style.
  struct Run: Hashable, Sendable {
    var text: String
    var style: Style
  }

  private(set) var runs: [Run] = []

  /// Makes a text without any part.
  init() {}

  /// Makes a text of one part.
  init(_ text: String, _ style: Style) {
    append(text, style)
  }

  /// Makes a text of one part in a role.
  init(_ text: String, _ role: Role = .text, _ traits: Style.Traits = []) {
    self.init(text, Style(role, traits))
  }

  /// Adds a part at the end; one of the same style as the last joins it.
  mutating func append(_ text: String, _ style: Style) {
    if text.isEmpty { return }
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].text += text
    } else {
      runs.append(Run(text: text, style: style))
    }
  }

  /// Adds a part in a role at the end.
  mutating func append(_ text: String, _ role: Role = .text, _ traits: Style.Traits = []) {
    append(text, Style(role, traits))
  }

  /// Adds the parts of another text at the end.
  mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, run.style) }
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.append(right)
    return sum
  }

  static func += (left: inout StyledText, right: StyledText) { left.append(right) }

  var isEmpty: Bool { runs.isEmpty }

  /// The text without its styles.
  var plain: String { runs.reduce(into: "") { $0 += $1.text } }

  /// The columns that the text takes.
  var columns: Int { runs.reduce(0) { $0 + Text.columns(of: $1.text) } }

  /// Returns the text with traits added to each part.
  func with(_ traits: Style.Traits) -> StyledText {
    var result = self
    for index in result.runs.indices { result.runs[index].style.traits.formUnion(traits) }
    return result
  }
}

import Model

/// A row of a pane, and the line that a screen reader would speak of it.
struct RowText: Sendable {
  let text: StyledText
  let spoken: String

  /// Makes a row that is spoken as it is written.
  init(_ text: StyledText = StyledText()) {
    self.text = text
    spoken = text.plain
  }

  /// Makes a row that is spoken in words, whole, however much of it is cut; empty words are left out.
  init(_ text: StyledText, spoken words: [String]) {
    self.text = text
    spoken = words.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension StyledText {
  /// Returns a date for a list's column of dates.
  ///
  /// One that is longer than the column takes room from what follows, up to a limit, rather than lose its end, which
  /// may be a doubt.
  static func dateCell(
    _ date: EDTF?,
    indent: Int = 0,
    showsYear: Bool = false,
    undated: String = "",
    columns: Int,
    limit: Int
  ) -> StyledText {
    let words = date?.shortForm(showsYear: showsYear) ?? undated
    let cell = StyledText(Text.blanks(indent) + words, date?.role ?? .gap)
    let width = max(0, min(max(columns, cell.columns), limit))
    return cell.fitted(columns: width, alignment: .left)
  }
}

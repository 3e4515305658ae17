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
  /// may be a doubt; beyond that it loses its middle.
  static func dateCell(
    _ date: EDTF?,
    indent: Int = 0,
    showsYear: Bool = false,
    undated: String = "",
    columns: Int,
    limit: Int
  ) -> StyledText {
    let words = date?.shortForm(showsYear: showsYear) ?? undated
    let shown = words.cutInside(columns: limit - indent)
    let cell = StyledText(Text.blanks(indent) + shown, date?.role ?? .gap)
    let width = max(0, min(max(columns, cell.columns), limit))
    return cell.fitted(columns: width, alignment: .left)
  }
}

extension String {
  /// Returns words of one column a character in at most so many, the middle left out where they take more.
  ///
  /// A `?` or a `~` that goes with it stands beside the `…`.
  func cutInside(columns: Int) -> String {
    guard count > columns else { return self }
    let end = suffix(max(0, columns - 1) * 2 / 3).drop { " .–".contains($0) }
    func cut(_ mark: String) -> String {
      var start = prefix(max(0, columns - end.count - mark.count))
      while start.last == " " { start.removeLast() }
      return start + mark + end
    }
    let kept = cut("…")
    let doubts = "?~".filter { contains($0) && !kept.contains($0) }
    return String(cut("…" + doubts).suffix(max(0, columns)))
  }
}

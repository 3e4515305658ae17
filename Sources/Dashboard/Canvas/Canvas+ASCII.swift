extension Canvas {
  /// Returns the canvas with every glyph in printable ASCII, each in the columns that it had.
  ///
  /// Letters lose their accents, other scripts become `?` in each column, and the glyphs of the
  /// panes have the forms of `ASCIIForm`.
  func inASCII() -> Canvas {
    var result = Canvas(size: size)
    for row in 0..<rows {
      for (column, cell) in self.row(row).enumerated() where !cell.isRightHalf {
        let forms = ASCIIForm.forms(of: cell)
        for (offset, byte) in forms.enumerated() {
          let form = Cell(Unicode.Scalar(byte), style: cell.style)
          result.set(form, column: column + offset, row: row)
        }
      }
    }
    result.cursor = cursor
    result.showsCursor = showsCursor
    result.regions = regions
    result.spoken = ASCIIForm.text(spoken)
    return result
  }
}

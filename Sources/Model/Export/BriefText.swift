/// Texts of a dossier made fit to be read in a brief, wherever it is opened.
enum BriefText {
  /// Returns the text with every character that would not be seen, or that changes how others are seen, as its
  /// code point: `⟨U+202E⟩`.
  ///
  /// Line ends and tabs become blanks. Joiners stay where scripts need them, as do the selectors of emoji.
  static func visible(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\t" || scalar == "\r" {
        scalars.append(" ")
        last = nil
      } else if VisibleText.isHidden(scalar, after: last) {
        scalars.append(contentsOf: "⟨\(VisibleText.name(of: scalar))⟩".unicodeScalars)
        last = nil
      } else {
        scalars.append(scalar)
        last = scalar
      }
    }
    return String(scalars)
  }
}

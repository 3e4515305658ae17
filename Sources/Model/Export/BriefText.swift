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
      } else if isHidden(scalar, after: last) {
        scalars.append(contentsOf: "⟨\(VisibleText.name(of: scalar))⟩".unicodeScalars)
        last = nil
      } else {
        scalars.append(scalar)
        last = scalar
      }
    }
    return String(scalars)
  }

  /// Whether a scalar is not seen after `last`, nil for nothing.
  static func isHidden(_ scalar: Unicode.Scalar, after last: Unicode.Scalar?) -> Bool {
    if (0x20..<0x7F).contains(scalar.value) { return false }
    if VisibleText.isHidden(scalar) { return true }
    // Letters of scripts that join, and emoji, take joiners and selectors; Latin ones do not.
    let isJoined = last.map { $0.value >= 0x590 } ?? false
    switch scalar.value {
    case 0x200C, 0x200D: return !isJoined
    case 0xFE00...0xFE0F, 0x180B...0x180D, 0x180F: return last == nil
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }
}

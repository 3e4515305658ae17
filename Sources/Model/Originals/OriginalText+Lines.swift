extension OriginalText {
  /// The lines of the document as they are, blank ones too, without their ends; a file's last end begins no line.
  ///
  /// - Complexity: O(*n*).
  public var lines: [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in whole.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        // CR LF ends one line.
        if scalar == "\r" || !isAfterReturn {
          lines.append(String(line))
          line = .init()
        }
      } else {
        line.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    if !line.isEmpty { lines.append(String(line)) }
    return lines
  }

  /// Returns the number, from 1, of the line that a locator's paragraph is; nil where the document has no such one.
  ///
  /// - Complexity: O(*n*).
  public func line(at locator: Locator) -> Int? {
    let lines = lines
    let paragraphs = lines.indices.lazy.filter { line in
      !lines[line].unicodeScalars.allSatisfy(OriginalText.isBlank)
    }
    return paragraphs.dropFirst(locator.paragraph - 1).first.map { $0 + 1 }
  }
}

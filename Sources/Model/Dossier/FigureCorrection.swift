/// The nearest valid figure to one that does not parse.
enum FigureCorrection {
  /// What people write, and what the format calls it.
  private static let synonyms: [(written: String, format: String)] = [
    ("no more than", "up to"), ("not more than", "up to"), ("at most", "up to"),
    ("as many as", "up to"), ("no fewer than", "at least"), ("no less than", "at least"),
    ("not less than", "at least"), ("a minimum of", "at least"), ("over", "more than"),
    ("above", "more than"), ("upwards of", "more than"), ("less than", "fewer than"),
    ("under", "fewer than"), ("below", "fewer than"), ("around", "about"),
    ("approximately", "about"), ("roughly", "about"), ("some", "about"), ("circa", "about"),
    ("exactly", ""), ("≥", "at least"), (">=", "at least"), (">", "more than"), ("≤", "up to"),
    ("<=", "up to"), ("<", "fewer than"), ("~", "about"), ("≈", "about"),
  ]

  /// Words for the same thing.
  private static let others = [
    "no": "none", "zero": "none", "nil": "none", "unstated": "not stated",
    "no figure": "not stated",
    "dozens of": "dozens", "scores of": "scores", "few": "a few",
  ]

  /// Returns the figure that `text` seems to mean, or nil.
  static func nearest(to text: String) -> String? {
    guard text.utf8.count <= 80 else { return nil }
    let plain = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return candidates(for: plain).lazy.compactMap(valid).first
      ?? Nearest.value(
        to: plain,
        among: Figure.words + ["none", "denied", "not stated"]
      )
  }

  private static func candidates(for plain: String) -> [String] {
    var found = [plain]
    if let other = others[plain] { found.append(other) }
    if plain.hasSuffix("+") { found.append("at least \(plain.dropLast())") }
    for (written, format) in synonyms where plain.hasPrefix(written) {
      let rest = plain.dropFirst(written.count).drop(while: { $0 == " " })
      found.append(format.isEmpty ? String(rest) : "\(format) \(rest)")
    }
    let ends = plain.split(whereSeparator: { "-–—".contains($0) || $0 == " " })
    if ends.count == 2 { found.append("between \(ends[0]) and \(ends[1])") }
    if ends.count == 3, ends[1] == "to" || ends[1] == "and" {
      found.append("between \(ends[0]) and \(ends[2])")
    }
    for phrase in found {
      let digits = String(phrase.filter { !",.'’_".contains($0) })
      if digits != phrase { found.append(digits) }
    }
    return found
  }

  /// The candidate itself where it parses.
  private static func valid(_ candidate: String) -> String? {
    (try? Figure.meaning(of: candidate)) == nil ? nil : candidate
  }
}

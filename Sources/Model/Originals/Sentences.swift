/// The sentences of a paragraph, as dossiers count them.
///
/// A sentence ends at `.`, `?` or `!`, with the quotation marks and brackets that close there, where white space, a
/// quotation mark or a capital letter follows: texts of the press often run together without a blank. What goes
/// on in small letters has not ended, and neither has what ends in an abbreviation, an initial or a number's point.
struct Sentences {
  /// The sentences, without white space around them.
  private(set) var texts: [String] = []

  private let scalars: [Unicode.Scalar]
  /// Where the sentence in the making begins.
  private var start = 0
  /// Whether a quotation is open; the mark `”` opens one in some texts.
  private var isQuoting = false
  private var isSingleQuoting = false

  /// Splits a paragraph.
  ///
  /// - Complexity: O(*n*).
  init(of paragraph: String) {
    scalars = Array(paragraph.unicodeScalars)
    var index = 0
    while index < scalars.count {
      guard Self.isTerminator(scalars[index]) else {
        readQuote(at: index)
        index += 1
        continue
      }
      var runEnd = index
      while runEnd < scalars.count, Self.isTerminator(scalars[runEnd]) { runEnd += 1 }
      var end = runEnd
      while end < scalars.count, closes(at: end) {
        readQuote(at: end)
        end += 1
      }
      if endsSentence(index..<runEnd, followedAt: end) { take(upTo: end) }
      index = end
    }
    take(upTo: scalars.count)
  }

  private mutating func take(upTo end: Int) {
    var sentence = scalars[start..<end]
    start = end
    while let first = sentence.first, OriginalText.isBlank(first) { sentence.removeFirst() }
    while let last = sentence.last, OriginalText.isBlank(last) { sentence.removeLast() }
    if sentence.isEmpty { return }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: sentence)
    texts.append(String(text))
  }

  private subscript(at index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }
}

// MARK: Quotation marks

extension Sentences {
  /// Takes a quotation mark into account.
  private mutating func readQuote(at index: Int) {
    switch scalars[index] {
    case "“", "„", "«": isQuoting = true
    case "»": isQuoting = false
    case "”", "\"": isQuoting.toggle()
    case "‘": isSingleQuoting = true
    case "’" where !isLetter(at: index + 1): isSingleQuoting = false
    default: break
    }
  }

  /// Whether what stands after the end of a sentence still belongs to it.
  private func closes(at index: Int) -> Bool {
    switch scalars[index] {
    case ")", "]", "»": true
    // What closes nothing belongs to what follows, unless a blank keeps it from that.
    case "”", "\"": isQuoting || isBlank(at: index + 1)
    case "’": isSingleQuoting || !isLetter(at: index + 1)
    case "'": !isLetter(at: index + 1)
    default: false
    }
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "”", "„", "\"", "«", "»", "‘", "’", "'": true
    default: false
    }
  }

  private func isLetter(at index: Int) -> Bool {
    self[at: index]?.properties.isAlphabetic ?? false
  }

  /// Whether white space stands at an index; the end of the paragraph counts as such.
  private func isBlank(at index: Int) -> Bool {
    self[at: index].map(OriginalText.isBlank) ?? true
  }
}

// MARK: Ends

extension Sentences {
  private static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "?", "!", "…", "。", "？", "！", "؟": true
    default: false
    }
  }

  /// Whether a sentence ends with a run of terminators, given what follows it and the marks that close there.
  private func endsSentence(_ run: Range<Int>, followedAt end: Int) -> Bool {
    guard let next = self[at: end] else { return true }
    if ["。", "？", "！"].contains(scalars[run.upperBound - 1]) { return true }
    if isEllipsis(run), run.lowerBound == start || isBlank(at: run.lowerBound - 1) { return false }
    if scalars[run] == ["."], isAbbreviated(before: run.lowerBound, followedAt: end) {
      return false
    }
    if Self.isQuote(next) || next.properties.isUppercase { return true }
    guard OriginalText.isBlank(next) else { return false }
    var after = end
    while let scalar = self[at: after], OriginalText.isBlank(scalar) { after += 1 }
    return self[at: after].map { !$0.properties.isLowercase } ?? true
  }

  /// Whether dots stand for words left out; four of them hold a full stop.
  private func isEllipsis(_ run: Range<Int>) -> Bool {
    scalars[run] == ["…"]
      || (run.count == 2 || run.count == 3) && scalars[run].allSatisfy { $0 == "." }
  }

  /// Whether the dot at an index belongs to the word or the number before it.
  private func isAbbreviated(before dot: Int, followedAt end: Int) -> Bool {
    var first = dot
    while first > start, dot - first <= Self.longest,
      scalars[first - 1] == "." || isLetter(at: first - 1)
    {
      first -= 1
    }
    let next = self[at: end].map { OriginalText.isBlank($0) ? self[at: end + 1] : $0 } ?? nil
    let precedesNumber = next?.properties.numericType != nil
    // `1.` before a sentence counts it.
    if first == dot { return isNumber(start..<dot) }
    var word = ""
    for scalar in scalars[first..<dot] { word.unicodeScalars.append(scalar) }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    if parts.allSatisfy({ $0.unicodeScalars.count == 1 }) {
      return parts.count > 1 || scalars[first].properties.isUppercase
    }
    return Self.abbreviations.contains(word)
      || precedesNumber && Self.countingWords.contains(word.lowercased())
  }

  private func isNumber(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.longest else { return false }
    var digits = 0
    for scalar in scalars[range] where !OriginalText.isBlank(scalar) {
      guard scalar.properties.numericType == .decimal, digits < 4 else { return false }
      digits += 1
    }
    return digits > 0
  }

  /// The letters of the longest abbreviation, and one more.
  private static let longest = 8

  private static let abbreviations: Set<String> = [
    "Mr", "Mrs", "Ms", "Messrs", "Dr", "Prof", "Rev", "Hon", "Fr", "St", "Jr", "Sr",
    "Gen", "Brig", "Maj", "Col", "Lt", "Capt", "Cpl", "Sgt", "Pvt", "Adm", "Cmdr", "Cdr",
    "Sen", "Rep", "Gov", "Pres", "Amb", "Sec", "Min", "Supt",
    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    "Mt", "Ft", "Inc", "Ltd", "Co", "Corp", "Bros", "vs", "cf", "ca", "approx",
  ]

  /// What is an abbreviation only before a number.
  private static let countingWords: Set<String> = [
    "no", "nos", "art", "fig", "para", "sec", "vol", "ch", "pp",
  ]
}

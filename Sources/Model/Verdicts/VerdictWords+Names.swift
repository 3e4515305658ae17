extension Dossier {
  /// Returns the passage of a claim by its row: `004 S1`, `001 ¶7`.
  public func citation(ofClaimAt row: Int) -> String {
    let index = passageOfClaim[row]
    return "\(sources[index.source].short) \(passage(at: index).locator.shortForm)"
  }
}

extension String {
  /// The text with a capital and a stop.
  var asSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}

extension Figure {
  /// The figure for a sentence; words that a source uses stay marked as its own.
  var inSentence: String {
    switch meaning {
    case .words: "“\(description)”"
    case .denied: "a denial"
    case .notStated: "a loss without a figure"
    case .exactly(0): description
    case .exactly(let number): Self.grouped(number)
    case .atLeast(let number): "at least \(Self.grouped(number))"
    case .moreThan(let number): "more than \(Self.grouped(number))"
    case .about(let number): "about \(Self.grouped(number))"
    case .upTo(let number): "up to \(Self.grouped(number))"
    case .fewerThan(let number): "fewer than \(Self.grouped(number))"
    case .between(let low, let high): "between \(Self.grouped(low)) and \(Self.grouped(high))"
    }
  }

  /// Returns the numbers that a sum means: `46`, `46 to 48`, `46 or more`, `up to 48`.
  static func words(from low: Int, to high: Int?) -> String {
    guard let high else { return "\(grouped(low)) or more" }
    if low == high { return grouped(low) }
    return low == 0 ? "up to \(grouped(high))" : "\(grouped(low)) to \(grouped(high))"
  }
}

extension Measure {
  /// The words for a sentence: `killed`, `shot down`, `losses without a measure`.
  public var words: String {
    switch self {
    case .shotDown: "shot down"
    case .losses: "losses without a measure"
    case .killed, .wounded, .captured, .missing, .neutralised, .destroyed: rawValue
    }
  }

  /// What the measure takes in in general, where a source does not define it.
  public var generalMeaning: String {
    switch self {
    case .killed: "dead"
    case .wounded: "wounded, and alive when counted"
    case .captured: "taken prisoner, or taken as booty"
    case .missing: "not accounted for"
    case .neutralised:
      "killed, wounded, captured or surrendered, by Turkish usage; never the same as killed"
    case .destroyed: "destroyed; of people the word does not say whether they are dead"
    case .shotDown: "brought down in flight"
    case .losses: "the source does not say what happened to them"
    }
  }
}

extension DaySpan {
  /// The days for a sentence: `27–28 Feb 2020`, `by 27 Feb 2020`; nil where neither end is known.
  var words: String? {
    let (start, end) = (first.map(Day.init(number:)), last.map(Day.init(number:)))
    let text: String
    switch (start, end) {
    case (let start?, let end?): text = start == end ? "\(start)" : "\(start)/\(end)"
    case (let start?, nil): text = "[\(start)..]"
    case (nil, let end?): text = "[..\(end)]"
    case (nil, nil): return nil
    }
    // Days print as the dates that name them, so this never fails.
    return (try? EDTF(text))?.shortForm(showsYear: true)
  }
}

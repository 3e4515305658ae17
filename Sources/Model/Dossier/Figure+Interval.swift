extension Figure {
  /// Whether it gives a number, `none` included.
  public var hasNumber: Bool {
    switch meaning {
    case .words, .denied, .notStated: false
    default: true
    }
  }

  /// The least that it means: 101 for "more than 100", 45 for "about 50", 0 for "up to 5"; nil without a
  /// number.
  public var low: Int? {
    switch meaning {
    case .exactly(let number), .atLeast(let number), .between(let number, _): number
    case .moreThan(let number): number + 1
    case .about(let number): number - Self.halfPlace(of: number)
    case .upTo, .fewerThan: 0
    case .words, .denied, .notStated: nil
    }
  }

  /// The most that it means: 4 for "fewer than 5", 55 for "about 50"; nil where it is open or without a
  /// number.
  public var high: Int? {
    switch meaning {
    case .exactly(let number), .upTo(let number), .between(_, let number): number
    case .fewerThan(let number): number - 1
    case .about(let number): number + Self.halfPlace(of: number)
    case .atLeast, .moreThan, .words, .denied, .notStated: nil
    }
  }

  /// The form for the screen: `33`, `≥34`, `>100`, `~50`, `≤5`, `<5`, `3–5`; words as they are.
  public var shortForm: String {
    switch meaning {
    case .exactly(let number): Self.grouped(number)
    case .atLeast(let number): "≥" + Self.grouped(number)
    case .moreThan(let number): ">" + Self.grouped(number)
    case .about(let number): "~" + Self.grouped(number)
    case .upTo(let number): "≤" + Self.grouped(number)
    case .fewerThan(let number): "<" + Self.grouped(number)
    case .between(let low, let high): "\(Self.grouped(low))–\(Self.grouped(high))"
    case .words, .denied, .notStated: description
    }
  }

  /// Half the place of the last digit that is not zero, rounded down: 5 for 50, 50 for 1,200, 0 for 33.
  private static func halfPlace(of number: Int) -> Int {
    var place = 1
    var rest = number
    while rest > 0, rest.isMultiple(of: 10) {
      place *= 10
      rest /= 10
    }
    return place / 2
  }

  /// The number with a comma before each group of three digits.
  public static func grouped(_ number: Int) -> String {
    var text = ""
    let digits = String(number)
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.utf8.count - offset).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}

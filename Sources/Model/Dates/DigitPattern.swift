/// The digits of a year, a month or a day, some of which may be unspecified (`X`).
struct DigitPattern: Hashable, Sendable {
  /// The number that the digits make with 0 for each unspecified one: the least that matches.
  private(set) var least = 0
  /// How many digits there are.
  private(set) var width = 0
  /// The number of unspecified digits.
  private(set) var unspecifiedCount = 0
  /// A digit 9 in the place of each unspecified digit, 0 elsewhere.
  private var unspecified = 0

  /// A pattern of no digits yet.
  init() {}

  /// Adds a digit at the right; nil is an unspecified one.
  mutating func append(_ digit: Int?) {
    least = least * 10 + (digit ?? 0)
    unspecified = unspecified * 10 + (digit == nil ? 9 : 0)
    unspecifiedCount += digit == nil ? 1 : 0
    width += 1
  }

  /// The greatest number that matches.
  var greatest: Int { least + unspecified }

  /// The number, if every digit is specified.
  var number: Int? { unspecifiedCount == 0 ? least : nil }

  /// Whether no digit is specified.
  var isUnspecified: Bool { unspecifiedCount == width }

  /// The number of unspecified digits at the right end.
  var trailingUnspecifiedCount: Int {
    var rest = unspecified
    var count = 0
    while rest % 10 == 9 {
      rest /= 10
      count += 1
    }
    return count
  }

  /// Returns whether a number, written with `width` digits, has the specified digits.
  func matches(_ number: Int) -> Bool {
    guard number >= least, number <= greatest else { return false }
    var (number, least, unspecified) = (number, least, unspecified)
    while least != number {
      if unspecified % 10 == 0, least % 10 != number % 10 { return false }
      number /= 10
      least /= 10
      unspecified /= 10
    }
    return true
  }

  /// The numbers of a range that match, ascending.
  func matches(in range: ClosedRange<Int>) -> [Int] {
    if let number { return range.contains(number) ? [number] : [] }
    return range.filter(matches)
  }
}

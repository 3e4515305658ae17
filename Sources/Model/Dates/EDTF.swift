/// A date of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2).
///
/// The rules are those of the Library of Congress (https://www.loc.gov/standards/datetime/). Where that
/// text is silent, the choice made is told at the part of the parser that makes it. Two dates are
/// equal if they are written alike.
///
/// The calendar days that a date covers are worked out when it is parsed; reading them costs nothing.
public struct EDTF: Sendable, CustomStringConvertible {
  /// The string as it was written; printing gives it back exactly.
  public let description: String

  /// The first day that the date may reach back to.
  ///
  /// Qualifiers don't widen it (`widenedEarliest` does); unspecified digits, seasons and significant
  /// digits do. For a set it is the first day of its earliest member. A year beyond a million
  /// million gives the nearest day that there is.
  public let earliest: DateBound

  /// The last day that the date may reach to; what is said of `earliest` holds the other way round.
  public let latest: DateBound

  /// The lowest level of the specification that has all that the date uses: 0, 1 or 2.
  public let level: Int

  /// What the date is made of.
  let form: Form

  /// Parses `text`, which must be a date from its first character to its last.
  ///
  /// - Complexity: O(*n*) in the length of `text`; no input traps.
  public init(_ text: String) throws(EDTFError) {
    var parser = EDTFParser(text)
    do {
      form = try parser.parse()
    } catch {
      throw EDTFError(column: text.column(atByte: error.offset), reason: error.reason)
    }
    description = text
    level = form.level
    earliest = form.earliest
    latest = form.latest
  }
}

extension EDTF: Hashable {
  /// Returns whether both are written alike.
  public static func == (left: EDTF, right: EDTF) -> Bool {
    left.description == right.description
  }

  /// Hashes what is written.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(description)
  }
}

extension String {
  /// Returns the column, from 1, of the character that a byte belongs to.
  fileprivate func column(atByte offset: Int) -> Int {
    var column = 1
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if utf8.distance(from: startIndex, to: next) > offset { return column }
      index = next
      column += 1
    }
    return column
  }
}

/// The columns that a scalar takes on a terminal, as the C library, ncurses and tmux agree.
enum ScalarWidth {
  /// The Unicode version that the table was made for; what is younger has no width in it.
  private static let version = (major: 14, minor: 0)

  /// Returns the columns of a scalar, or nil where a terminal cannot be trusted to know it.
  ///
  /// Controls, unassigned and private code points, and scalars younger than Unicode 14 have none.
  ///
  /// - Complexity: O(1) for ASCII and Latin, a binary search for the rest.
  static func columns(of scalar: Unicode.Scalar) -> Int? {
    let value = scalar.value
    if value < 0x300 {
      return value >= 0xA0 || (value >= 0x20 && value < 0x7F) ? 1 : nil
    }
    guard isMeasurable(scalar) else { return nil }
    if contains(value, in: nonspacing) { return 0 }
    return contains(value, in: wide) ? 2 : 1
  }

  /// Whether the scalar is an assigned, public character of the table's Unicode version.
  static func isMeasurable(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .unassigned, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator:
      return false
    default:
      guard let age = properties.age else { return false }
      return (age.major, age.minor) <= version
    }
  }

  private static func contains(
    _ value: UInt32,
    in ranges: [(first: UInt32, last: UInt32)]
  ) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if value > ranges[middle].last {
        low = middle + 1
      } else if value < ranges[middle].first {
        high = middle
      } else {
        return true
      }
    }
    return false
  }
}

extension EDTF {
  /// The first day that the date may reach back to if what is approximate in it is a unit off.
  ///
  /// A unit is one of the finest component that `~` or `%` qualifies: a day, a month, a season, a
  /// year, or the ten or hundred years that unspecified or insignificant digits leave open. What is
  /// only uncertain (`?`) isn't widened.
  public var widenedEarliest: DateBound { form.bound(.first) { $0.widenedBound(.first) } }

  /// The last day that the date may reach to if what is approximate in it is a unit off; the unit is
  /// that of `widenedEarliest`.
  public var widenedLatest: DateBound { form.bound(.last) { $0.widenedBound(.last) } }
}

extension EDTF.SingleDate {
  /// Returns the day at an edge, a unit farther out if the date is approximate.
  fileprivate func widenedBound(_ edge: EDTF.Edge) -> DateBound {
    let bound = bound(edge)
    guard qualification.contains(.approximate), let day = bound.day else { return bound }
    guard let months = widenedMonths else {
      return .day(day.advanced(by: edge == .first ? -1 : 1))
    }
    guard edge == .last else { return .day(day.advanced(byMonths: -months)) }
    // The day after the last is moved, so that the end of a month stays the end of a month.
    guard day < .last else { return bound }
    return .day(day.advanced(by: 1).advanced(byMonths: months).advanced(by: -1))
  }

  /// The months in the unit that the date is widened by; nil if that is a day.
  ///
  /// A component without a specified digit says nothing, so that its approximation is one of the
  /// component before it.
  private var widenedMonths: Int? {
    let isDayApproximate = dayQualification.contains(.approximate)
    if isDayApproximate, let day, !day.isUnspecified { return nil }
    if isDayApproximate || partQualification.contains(.approximate) {
      switch part {
      case .season(let season): return season.monthCount
      case .month(let month) where !month.isUnspecified: return 1
      case .month, nil: break
      }
    }
    var years = year.insignificantScale
    for _ in 0..<year.digits.trailingUnspecifiedCount { years *= 10 }
    return 12 * years
  }
}

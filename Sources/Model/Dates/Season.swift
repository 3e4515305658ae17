/// A part of the year longer than a month, as EDTF numbers them from 21 to 41 in the place of a month.
///
/// The specification gives names and, for the lower ones, lengths, but no months. The months here are
/// the meteorological ones, as other readers of EDTF take them: spring is March to May. The seasons
/// "independent of location" (21 to 24) are taken as those of the northern hemisphere, and the
/// season that spans the new year (winter in the north, summer in the south) begins in December of
/// the year that is written, so that the four of a year follow one another in the order of their codes.
enum Season: Int, CaseIterable, Hashable, Sendable {
  case spring = 21
  case summer
  case autumn
  case winter
  case northernSpring
  case northernSummer
  case northernAutumn
  case northernWinter
  case southernSpring
  case southernSummer
  case southernAutumn
  case southernWinter
  case firstQuarter
  case secondQuarter
  case thirdQuarter
  case fourthQuarter
  case firstQuadrimester
  case secondQuadrimester
  case thirdQuadrimester
  case firstSemester
  case secondSemester

  /// The month in which it begins.
  var firstMonth: Int {
    switch self {
    case .spring, .northernSpring, .southernAutumn: 3
    case .summer, .northernSummer, .southernWinter: 6
    case .autumn, .northernAutumn, .southernSpring: 9
    case .winter, .northernWinter, .southernSummer: 12
    case .firstQuarter, .firstQuadrimester, .firstSemester: 1
    case .secondQuarter: 4
    case .thirdQuarter, .secondSemester: 7
    case .fourthQuarter: 10
    case .secondQuadrimester: 5
    case .thirdQuadrimester: 9
    }
  }

  /// How many months it lasts.
  var monthCount: Int {
    switch self {
    case .firstSemester, .secondSemester: 6
    case .firstQuadrimester, .secondQuadrimester, .thirdQuadrimester: 4
    default: 3
    }
  }

  /// Whether it ends in the year after the one in which it begins.
  var spansNewYear: Bool { firstMonth + monthCount > 13 }

  /// The level of the specification at which it comes in.
  var level: Int { rawValue <= Season.winter.rawValue ? 1 : 2 }

  /// What a reader calls it, the year left out.
  var name: String {
    switch self {
    case .spring: "spring"
    case .summer: "summer"
    case .autumn: "autumn"
    case .winter: "winter"
    case .northernSpring: "northern spring"
    case .northernSummer: "northern summer"
    case .northernAutumn: "northern autumn"
    case .northernWinter: "northern winter"
    case .southernSpring: "southern spring"
    case .southernSummer: "southern summer"
    case .southernAutumn: "southern autumn"
    case .southernWinter: "southern winter"
    case .firstQuarter: "Q1"
    case .secondQuarter: "Q2"
    case .thirdQuarter: "Q3"
    case .fourthQuarter: "Q4"
    case .firstQuadrimester: "1st third of"
    case .secondQuadrimester: "2nd third of"
    case .thirdQuadrimester: "3rd third of"
    case .firstSemester: "1st half of"
    case .secondSemester: "2nd half of"
    }
  }
}

/// A date of the Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2).
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// The string as it was written; printing gives it back exactly.
  public let description: String

  /// Parses `text`.
  public init(_ text: String) throws(EDTFError) {
    guard !text.isEmpty else { throw EDTFError(column: 1, reason: "empty") }
    description = text
  }

  /// The first day that the date may reach back to.
  public var earliest: DateBound { .unknown }

  /// The last day that the date may reach to.
  public var latest: DateBound { .unknown }
}

extension EDTF {
  /// Whether `left` comes before `right` on a timeline.
  public static func inTimeOrder(_ left: EDTF, _ right: EDTF) -> Bool {
    left.description < right.description
  }
}

extension EDTF {
  /// Stub.
  public var widenedLatest: DateBound { latest }
  /// Stub.
  public var widenedEarliest: DateBound { earliest }
  /// Stub.
  public var isUncertain: Bool { false }
  /// Stub.
  public var isApproximate: Bool { false }
  /// Stub.
  public func overlaps(_ other: EDTF) -> Bool { true }
}

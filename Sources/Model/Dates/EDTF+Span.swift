extension EDTF {
  /// The number of days that it may cover beyond one; nil where an end is open or unknown.
  public var span: Int? {
    guard case .day(let first) = earliest, case .day(let last) = latest else { return nil }
    return last.number - first.number
  }
}

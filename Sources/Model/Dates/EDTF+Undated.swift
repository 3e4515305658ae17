extension EDTF {
  /// Returns whether `left` comes before `right` in time where what has no date comes last; nil where neither does.
  static func inTimeOrder(_ left: EDTF?, _ right: EDTF?) -> Bool? {
    switch (left, right) {
    case (let left?, let right?):
      if inTimeOrder(left, right) { return true }
      return inTimeOrder(right, left) ? false : nil
    case (.some, nil): return true
    case (nil, .some): return false
    case (nil, nil): return nil
    }
  }
}

/// The known name nearest to one that was written.
package enum Nearest {
  /// Longer texts are no misspelt names, and comparing them would cost.
  private static let longest = 64

  /// Returns the candidate that the fewest edits lead to, the first in order among equals; nil where all are
  /// too far to be meant.
  ///
  /// - Complexity: O(*n* · *m*²) in candidates and their length, at most 64.
  package static func value(to text: String, among candidates: some Sequence<String>) -> String? {
    let written = Array(text.lowercased().unicodeScalars)
    guard !written.isEmpty, written.count <= longest else { return nil }
    var best: (distance: Int, value: String)?
    for candidate in candidates {
      let known = Array(candidate.lowercased().unicodeScalars)
      let limit = max(1, max(written.count, known.count) / 3)
      guard known.count <= longest, abs(known.count - written.count) <= limit else { continue }
      let distance = edits(from: written, to: known)
      guard distance <= limit else { continue }
      if let found = best, (found.distance, found.value) <= (distance, candidate) { continue }
      best = (distance, candidate)
    }
    return best?.value
  }

  /// The least number of insertions, deletions, replacements and swaps of neighbours that make `left` into
  /// `right` (optimal string alignment).
  static func edits(from left: [Unicode.Scalar], to right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var least = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, beforeLast[column - 1] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}

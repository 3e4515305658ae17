/// The problems of one file while it is being read.
///
/// A reference, so that the steps of reading a file write into one log; it never leaves the reader.
package final class ProblemLog {
  /// So many problems of a file are listed; what exceeds them is counted.
  static let most = 1000

  /// The file, relative to the dossier.
  package let file: String
  /// What was found so far.
  private(set) var problems: [Problem] = []
  /// Whether the file could not be read to its end.
  var isTruncated = false
  private var unlisted = 0

  /// Makes an empty log of a file.
  package init(file: String) {
    self.file = file
  }

  /// Whether further problems are only counted.
  var isFull: Bool { problems.count >= Self.most }

  /// The place of a mark.
  package func position(_ mark: YAMLMark) -> FilePosition {
    FilePosition(file: file, line: mark.line, column: mark.column)
  }

  /// Adds a problem.
  package func note(_ reason: Problem.Reason, leavingOut leftOut: String? = nil, at mark: YAMLMark)
  {
    guard !isFull else {
      unlisted += 1
      return
    }
    problems.append(Problem(reason, leavingOut: leftOut, at: position(mark)))
  }

  /// Adds a problem at a line and a column, both from 1.
  package func note(_ reason: Problem.Reason, line: Int, column: Int) {
    note(reason, at: YAMLMark(line: line, column: column))
  }

  /// Everything found, by line and column, with the count of what is not listed at the end.
  package var sorted: [Problem] {
    var found = problems.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if Problem.inFileOrder(first, second) { return true }
      return !Problem.inFileOrder(second, first) && left.offset < right.offset
    }.map(\.element)
    if unlisted > 0, let last = found.last {
      found.append(Problem(.more(unlisted), at: last.position))
    }
    return found
  }
}

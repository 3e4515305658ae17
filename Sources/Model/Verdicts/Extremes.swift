/// The highest least and the lowest most of some ranges, each also without those of any one owner.
struct Extremes<Owner: Hashable> {
  private var lows = TwoBest<Owner>()
  private var highs = TwoBest<Owner>()

  /// Takes in the range of the claim at a row.
  mutating func add(_ range: ClosedRange<Int>, of owner: Owner, at row: Int) {
    lows.add(Best(number: range.lowerBound, owner: owner, row: row))
    // The lowest most is the greatest of what is turned round.
    highs.add(Best(number: ~range.upperBound, owner: owner, row: row))
  }

  /// Takes in the ranges of others.
  mutating func formUnion(_ other: Extremes) {
    lows.formUnion(other.lows)
    highs.formUnion(other.highs)
  }

  /// Returns the row of a claim that has no number in common with a range, and another owner; nil for none.
  func row(disjointFrom range: ClosedRange<Int>, butOf owner: Owner) -> Int? {
    if let best = lows.best(butOf: owner), best.number > range.upperBound { return best.row }
    guard let best = highs.best(butOf: owner), ~best.number < range.lowerBound else { return nil }
    return best.row
  }
}

/// A number of a claim.
private struct Best<Owner: Hashable> {
  let number: Int
  let owner: Owner
  let row: Int
}

/// The greatest of some numbers, and the greatest of those of any other owner.
private struct TwoBest<Owner: Hashable> {
  private var best: Best<Owner>?
  private var second: Best<Owner>?

  mutating func add(_ new: Best<Owner>) {
    guard let best else {
      self.best = new
      return
    }
    if new.number > best.number {
      if best.owner != new.owner { second = best }
      self.best = new
    } else if best.owner != new.owner {
      if let second, second.number >= new.number { return }
      second = new
    }
  }

  mutating func formUnion(_ other: TwoBest) {
    for case let best? in [other.best, other.second] { add(best) }
  }

  func best(butOf owner: Owner) -> Best<Owner>? {
    best?.owner == owner ? second : best
  }
}

/// Whether some owners differ, without keeping more than two of them.
struct Differing<Owner: Hashable> {
  private var first: Owner?
  private var second: Owner?

  mutating func add(_ owner: Owner) {
    if first == nil {
      first = owner
    } else if second == nil, first != owner {
      second = owner
    }
  }

  /// Whether one of them is another than `owner`.
  func hasOther(than owner: Owner) -> Bool {
    first.map { $0 != owner } ?? false || second != nil
  }
}

/// The ranges of claims by the first day on which they may have been stated.
struct RangesByDay {
  private let days: [Int]
  /// A tree over the claims in order of their days: the leaves from `days.count` on, node *n* over 2*n* and
  /// 2*n* + 1.
  private let tree: [Extremes<Int>]

  /// - Complexity: O(*n* log *n*).
  init(_ entries: [TollScan.Entry]) {
    let entries = entries.sorted { $0.stated.lowerBound < $1.stated.lowerBound }
    days = entries.map(\.stated.lowerBound)
    var tree = [Extremes<Int>](repeating: Extremes(), count: 2 * entries.count)
    for (index, entry) in entries.enumerated() {
      tree[entries.count + index].add(entry.range, of: entry.source, at: entry.row)
    }
    for node in (1..<max(1, entries.count)).reversed() {
      tree[node] = tree[2 * node]
      tree[node].formUnion(tree[2 * node + 1])
    }
    self.tree = tree
  }

  /// Returns the extremes, by source, of the claims whose first day is one of some days.
  ///
  /// - Complexity: O(log *n*).
  func extremes(startingIn stated: ClosedRange<Int>) -> Extremes<Int> {
    var result = Extremes<Int>()
    var low = index { $0 >= stated.lowerBound } + days.count
    var high = index { $0 > stated.upperBound } + days.count
    while low < high {
      if low % 2 == 1 {
        result.formUnion(tree[low])
        low += 1
      }
      if high % 2 == 1 {
        high -= 1
        result.formUnion(tree[high])
      }
      low /= 2
      high /= 2
    }
    return result
  }

  /// Returns the index of the first day that passes a test, which all after it pass too.
  private func index(where isPast: (Int) -> Bool) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if isPast(days[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

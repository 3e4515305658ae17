import Testing

@testable import Dashboard

@Suite struct ListPositionTests {
  /// A list of `count` lines of which each that leaves no rest by `gap` cannot be selected.
  private func list(_ count: Int, gap: Int, without hidden: Set<Int> = []) -> ItemList<Int> {
    ItemList(
      (0..<count).filter { !hidden.contains($0) }.map {
        .init(item: $0, rank: 3 * $0, isSelectable: gap == 0 || $0 % gap != 0)
      }
    )
  }

  @Test(arguments: [(0, 0), (1, 0), (1, 1), (9, 2), (40, 3), (40, 0)])
  func `looking up by rank and numbering agree with looking at every line`(count: Int, gap: Int) {
    let list = list(count, gap: gap, without: [4, 5, 6])
    for rank in -4...3 * count + 4 {
      let slow = list.selectable.first { list.lines[$0].rank >= rank } ?? list.selectable.last
      #expect(list.line(nearest: rank) == slow)
    }
    for line in 0...count {
      #expect(list.number(ofLine: line) == list.selectable.count { $0 < line })
    }
  }

  @Test func `whatever moves, the selection can be selected and is seen`() {
    var random = RandomNumbers(seed: 7)
    for _ in 0..<300 {
      var list = list(random.below(30), gap: random.below(4))
      var position = ListPosition<Int>()
      for _ in 0..<40 {
        let height = random.below(12)
        switch random.below(4) {
        case 0: position.move(by: random.below(9) - 4, in: list, height: height)
        case 1: position.scroll(by: random.below(15) - 7, in: list, height: height)
        case 2: position.select(random.below(32), in: list, height: height)
        default:
          list = self.list(random.below(30), gap: random.below(4), without: [random.below(30)])
        }
        let resolved = position.resolved(in: list, height: height)
        guard let selected = resolved.selected else {
          #expect(list.selectable.isEmpty)
          continue
        }
        #expect(list.lines.indices.contains(selected))
        #expect(resolved.top >= 0 && resolved.top <= selected)
        #expect(selected < resolved.top + max(1, height))
      }
    }
  }

  @Test func `a hidden item is stood for by its neighbour, and selected again when it is back`() {
    let whole = list(20, gap: 0)
    var position = ListPosition<Int>()
    position.select(11, in: whole, height: 5)
    let before = position.resolved(in: whole, height: 5)
    let narrowed = list(20, gap: 0, without: [11, 12])
    #expect(
      position.resolved(in: narrowed, height: 5).selected.map { narrowed.lines[$0].item } == 13
    )
    #expect(position.resolved(in: whole, height: 5) == before)
  }

  @Test func `moving stops at the ends and passes what cannot be selected`() {
    let list = list(10, gap: 3)
    var position = ListPosition<Int>()
    position.move(by: -1, in: list, height: 4)
    #expect(position.item == 1)
    position.move(by: 2, in: list, height: 4)
    #expect(position.item == 4)
    position.move(by: 99, in: list, height: 4)
    #expect(position.item == 8)
  }
}

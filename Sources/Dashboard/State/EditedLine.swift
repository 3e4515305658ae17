/// Text under edit with its insertion point, in characters.
struct EditedLine: Hashable, Sendable {
  private(set) var characters: [Character]
  /// From 0, before the first character, to the count.
  private(set) var insertion: Int

  init(_ text: String = "") {
    characters = Array(text)
    insertion = characters.count
  }

  /// Whether there is no room for more.
  var isFull: Bool { characters.count >= Self.most }

  var text: String { String(characters) }

  /// So many characters a line has at most, since every key reads it whole.
  static let most = 4096

  /// Puts text in at the insertion point, as much of it as there is room for.
  mutating func insert(_ text: String) {
    let new = Array(text.prefix(max(0, Self.most - characters.count)))
    characters.insert(contentsOf: new, at: insertion)
    insertion += new.count
  }

  mutating func deleteBackward() {
    guard insertion > 0 else { return }
    insertion -= 1
    characters.remove(at: insertion)
  }

  mutating func deleteForward() {
    guard insertion < characters.count else { return }
    characters.remove(at: insertion)
  }

  /// Deletes the word before the insertion point, up to a blank, with the blanks behind it.
  ///
  /// - Returns: What was deleted.
  mutating func deleteWord() -> String {
    var start = insertion
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return delete(start..<insertion)
  }

  /// Deletes what stands before the insertion point, and returns it.
  mutating func deleteToStart() -> String { delete(0..<insertion) }

  /// Deletes what stands behind the insertion point, and returns it.
  mutating func deleteToEnd() -> String { delete(insertion..<characters.count) }

  private mutating func delete(_ range: Range<Int>) -> String {
    let deleted = String(characters[range])
    characters.removeSubrange(range)
    insertion = range.lowerBound
    return deleted
  }

  mutating func move(by count: Int) { move(to: insertion + count) }

  /// Puts the insertion point before the character of a number, or at the end nearest to it.
  mutating func move(to place: Int) { insertion = min(max(0, place), characters.count) }

  /// Moves to the start of the word before, or behind the end of the next: words are letters and digits, as in Emacs.
  mutating func moveByWord(forward: Bool) {
    func isWord(_ place: Int) -> Bool { characters[place].isLetter || characters[place].isNumber }
    if forward {
      while insertion < characters.count, !isWord(insertion) { insertion += 1 }
      while insertion < characters.count, isWord(insertion) { insertion += 1 }
    } else {
      while insertion > 0, !isWord(insertion - 1) { insertion -= 1 }
      while insertion > 0, isWord(insertion - 1) { insertion -= 1 }
    }
  }

  mutating func moveToStart() { insertion = 0 }

  mutating func moveToEnd() { insertion = characters.count }
}

extension EditedLine {
  /// Takes an action that edits; false where it edits nothing.
  ///
  /// What it deletes in one go becomes `deleted`, which `yank` puts in again.
  mutating func take(_ action: Action, deleted: inout String) -> Bool {
    func keep(_ text: String) { if !text.isEmpty { deleted = text } }
    switch action {
    case .insert(let text): insert(text)
    case .deleteBackward: deleteBackward()
    case .deleteForward: deleteForward()
    case .deleteWord: keep(deleteWord())
    case .deleteToStart: keep(deleteToStart())
    case .deleteToEnd: keep(deleteToEnd())
    case .yank: insert(deleted)
    case .moveInsertion(let count): move(by: count)
    case .moveByWord(let forward): moveByWord(forward: forward)
    case .insertionToStart: moveToStart()
    case .insertionToEnd: moveToEnd()
    default: return false
    }
    return true
  }
}

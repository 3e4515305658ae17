/// A line of text that the user is typing.
struct Prompt: Hashable, Sendable {
  /// What it is for.
  enum Purpose: Hashable, Sendable {
    case filter
    case find
  }

  var purpose: Purpose
  var line: EditedLine
  /// What is wrong with a query as typed; nil where it is sound.
  var problem: PromptProblem?
}

/// What is wrong with typed text, and where.
struct PromptProblem: Hashable, Sendable {
  /// The first character that is wrong, from 0.
  let offset: Int
  let length: Int
  let what: String
}

/// Text under edit with its insertion point, in characters.
struct EditedLine: Hashable, Sendable {
  private(set) var characters: [Character]
  /// From 0, before the first character, to the count.
  private(set) var insertion: Int

  init(_ text: String = "") {
    characters = Array(text)
    insertion = characters.count
  }

  var text: String { String(characters) }

  mutating func insert(_ text: String) {
    let new = Array(text)
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

  mutating func deleteWord() {
    var start = insertion
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    characters.removeSubrange(start..<insertion)
    insertion = start
  }

  mutating func deleteToStart() {
    characters.removeSubrange(0..<insertion)
    insertion = 0
  }

  mutating func move(by count: Int) {
    insertion = min(max(0, insertion + count), characters.count)
  }

  mutating func moveToStart() { insertion = 0 }

  mutating func moveToEnd() { insertion = characters.count }
}

/// A key as the program knows it, whatever bytes the terminal sent.
enum Key: Hashable, Sendable {
  /// A printing character, the space included.
  case character(Character)
  /// Control with a lower-case letter, as `^d`.
  case control(Character)
  /// Alt (Meta) with a character.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 and onwards.
  case function(Int)
}

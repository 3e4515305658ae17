/// A key as the program knows it, whatever bytes the terminal sent; what is done with the mouse counts as one.
enum Key: Hashable, Sendable {
  /// A printing character, the space included.
  case character(Character)
  /// Control with a lower-case letter, as `^d`.
  case control(Character)
  /// Alt (Meta) with a character.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// Control, or Alt, with an arrow: a word to the left or right where text is typed, else the arrow.
  case wordLeft, wordRight
  /// F1 and onwards.
  case function(Int)
  /// The mouse, at a place of the screen.
  case mouse(MouseStroke, Point)
}

/// What is done with the mouse.
enum MouseStroke: String, Hashable, Sendable, CaseIterable {
  case click = "Click"
  /// The second press of two at one place; the first was a click of its own.
  case doubleClick = "DoubleClick"
  case wheelUp = "WheelUp"
  case wheelDown = "WheelDown"

  /// Returns what is done with it at a place.
  func action(at place: Point) -> Action {
    switch self {
    case .click: .clicked(place)
    case .doubleClick: .doubleClicked(place)
    case .wheelUp: .scrolled(place, by: -State.wheelLines)
    case .wheelDown: .scrolled(place, by: State.wheelLines)
    }
  }
}
